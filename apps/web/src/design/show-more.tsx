import type { ReactElement } from 'react'
import { useText } from '../language/index.ts'
import { Button } from './button.tsx'

export interface ShowMoreProps {
  /** A list that is loaded page by page. */
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
}

/** Below a list: loads its next page, as long as there is one. */
export function ShowMore({ list }: ShowMoreProps): ReactElement | null {
  const text = useText()
  if (!list.hasNextPage) return null
  return (
    <div>
      <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
        {text({ zh: '显示更多', en: 'Show more' })}
      </Button>
    </div>
  )
}
