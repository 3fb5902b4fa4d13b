import { useState } from 'react'
import { readStored, writeStored } from '../../language/index.ts'

const storageKey = 'tongban.whole-lists'

/**
 * Whether every loaded row is to be in the document: what looks for text in the page, and some screen readers, know no
 * others; with thousands of rows scrolling is slower then.
 */
export function useWholeList(): readonly [boolean, (whole: boolean) => void] {
  const [isWhole, setWhole] = useState(() => readStored(storageKey) === 'on')
  return [
    isWhole,
    (next) => {
      writeStored(storageKey, next ? 'on' : 'off')
      setWhole(next)
    },
  ]
}
