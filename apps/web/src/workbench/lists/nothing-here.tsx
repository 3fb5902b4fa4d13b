import type { ReactElement } from 'react'
import { Button, Empty } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type ListKind, type ListView, filterKeys } from './list-filter.ts'

export interface NothingHereProps {
  readonly kind: ListKind
  readonly view: ListView
  readonly onChange: (view: ListView) => void
}

/** Why a list is empty, and what to do then. */
export function NothingHere({ kind, view, onChange }: NothingHereProps): ReactElement {
  const text = useText()
  const isFiltered = filterKeys.some((key) => view.filter[key] !== undefined)
  const isOwn = view.filter.waiting === 'me' && Object.keys(view.filter).length === 1
  if (kind === 'work' && isOwn) {
    return (
      <Empty title={{ zh: '没有等待您办理的办件', en: 'Nothing waits for you' }}>
        <p>
          {text({
            zh: '有新的办件到达您的岗位时会出现在这里。',
            en: 'What comes to your duties will appear here.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <Empty title={{ zh: '没有符合条件的办件', en: 'No case matches' }}>
      <p>
        {text({
          zh: '请检查查找内容是否有误，或者减少筛选条件。不在您辖区内的办件不会列出。',
          en: 'Check what you searched for, or take away filters. Cases outside your jurisdiction are not listed.',
        })}
      </p>
      {isFiltered ? (
        <Button onPress={() => onChange({ ...view, filter: {} })}>
          {text({ zh: '清除筛选条件', en: 'Clear the filters' })}
        </Button>
      ) : null}
    </Empty>
  )
}
