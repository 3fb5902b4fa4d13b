import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Notice } from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import { useDraftRehearsals } from './draft-rehearsals.ts'
import { statusNames } from './rehearsals.ts'

/** Before publication: what the newest rehearsal of the draft found, or that there is none. */
export function NewestRehearsal({
  draftId,
  version,
}: {
  readonly draftId: string
  /** Of the draft as it would be published. */
  readonly version: number
}): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const list = useDraftRehearsals(draftId)
  if (list.data === undefined) return null
  const [newest] = list.data.items
  const link = (
    <Link to={'/workbench/item-drafts/$draftId/rehearsals' as string} params={{ draftId } as never}>
      {text(newest === undefined ? { zh: '去演练', en: 'Rehearse it' } : { zh: '查看演练', en: 'See it' })}
    </Link>
  )
  if (newest === undefined) {
    return (
      <Notice tone="warn" title={{ zh: '草稿没有演练过', en: 'The draft was not rehearsed' }}>
        {text({
          zh: '可以先用过往办件看看哪些会超期、需要补正。',
          en: 'Past cases can tell what would be late or asked for. ',
        })}
        {link}
      </Notice>
    )
  }
  const { figures, status, askedAt, draftVersion } = newest
  return (
    <Notice
      tone={draftVersion === version ? 'info' : 'warn'}
      title={{
        zh: `最近一次演练：${formatMoment(askedAt, 'zh')}，${statusNames[status].zh}${draftVersion === version ? '' : '，草稿此后有修改'}`,
        en: `Newest rehearsal: ${formatMoment(askedAt, 'en')}, ${statusNames[status].en}${draftVersion === version ? '' : '; the draft changed since'}`,
      }}
    >
      {figures === null
        ? null
        : text({
            zh: `演练${figures.cases}件：新增超期${figures.newlyLate}件，需要补正${figures.corrections}件，有无法判断的内容${figures.unknownCases}件。`,
            en: `${figures.cases} cases: ${figures.newlyLate} newly late, ${figures.corrections} to be corrected, ${figures.unknownCases} with something unknown. `,
          })}
      <span lang={language === 'zh' ? 'zh-CN' : 'en'}>{link}</span>
    </Notice>
  )
}
