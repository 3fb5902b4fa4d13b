import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

/** Tells whoever edits an item which of its elements are common; nothing where it claims no entry. */
export function InheritancePanel({ item }: { readonly item: string }): ReactElement | null {
  const text = useText()
  const found = useQuery({
    queryKey: ['inheritance', item],
    queryFn: () => send(api.GET('/api/v1/managed-items/{item}/inheritance', { params: { path: { item } } })),
  })
  const claim = found.data?.claim
  if (claim === undefined || claim === null) return null
  const names = (list: readonly { readonly name: { zh: string; en: string } }[]) =>
    list.map(({ name }) => text(name)).join(text({ zh: '、', en: ', ' }))
  return (
    <Notice
      tone={claim.deviations.length === 0 ? 'info' : 'warn'}
      title={
        claim.deviations.length === 0
          ? { zh: '本事项认领自基本目录', en: 'Claimed from a base list' }
          : { zh: '基本目录有调整，待采用', en: 'The base list was changed; adopt it' }
      }
    >
      <p>
        {text({ zh: '共性要素（不得修改）：', en: 'Common, not changed here: ' })}
        {names(found.data?.common ?? [])}
        {text({ zh: '。个性要素：', en: '. Local: ' })}
        {names(found.data?.local ?? [])}
        {text({ zh: '。', en: '.' })}
      </p>
      <Link to={'/workbench/catalogue/entries/$entry' as string} params={{ entry: claim.entry } as never}>
        {text({ zh: '查看基本目录事项', en: 'See the entry' })}
      </Link>
    </Notice>
  )
}
