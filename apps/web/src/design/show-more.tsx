import type { ReactElement } from 'react'
import { type Text, useText } from '../language/index.ts'
import { Button } from './button.tsx'

export interface ShowMoreProps {
  /** A list that is loaded page by page. */
  readonly list: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
  /** Where the button says more than that there is more. */
  readonly name?: Text
}

const more: Text = { zh: '显示更多', en: 'Show more' }

/** Below a list: loads its next page, as long as there is one. */
export function ShowMore({ list, name = more }: ShowMoreProps): ReactElement | null {
  const text = useText()
  if (!list.hasNextPage) return null
  return (
    <div>
      <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
        {text(name)}
      </Button>
    </div>
  )
}
