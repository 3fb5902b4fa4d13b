import { useEffect, useRef, useState } from 'react'
import { readStored, writeStored } from '../../language/index.ts'

const storageKey = 'tongban.list-keys'

/** Keys that are single characters can be put out of use, for those who speak to their computer (WCAG 2.1.4). */
export function useListKeysChoice(): readonly [boolean, (used: boolean) => void] {
  const [used, setUsed] = useState(() => readStored(storageKey) !== 'off')
  return [
    used,
    (next) => {
      writeStored(storageKey, next ? 'on' : 'off')
      setUsed(next)
    },
  ]
}

export interface ListKeys {
  readonly isUsed: boolean
  readonly onSelect: (caseId: string) => void
  readonly onSearch: () => void
  readonly onHelp: () => void
  readonly onRefresh: () => void
  /** Asked for when the keyboard stands on the last row. */
  readonly onEnd: () => void
}

/**
 * Moves among the rows by j and k or the arrows: the focus goes from one case's link to the next, so that Enter opens it
 * as everywhere and a screen reader reads it.
 */
export function useListKeys(keys: ListKeys): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const answer = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isElsewhere(event))
        return
      if (act(event.key, current.current)) event.preventDefault()
    }
    addEventListener('keydown', answer)
    return () => removeEventListener('keydown', answer)
  }, [])
}

/** In a field or a dialog the keys mean something else. */
function isElsewhere({ target }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return true
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.isContentEditable || target.matches('select, textarea')
}

function act(key: string, keys: ListKeys): boolean {
  const place = findPlace()
  // Arrows scroll the page where no row has the focus.
  if (key === 'ArrowDown' && place >= 0) return move(place + 1, keys)
  if (key === 'ArrowUp' && place > 0) return move(place - 1, keys)
  if (!keys.isUsed) return false
  switch (key) {
    case 'j':
      return move(place + 1, keys)
    case 'k':
      return move(Math.max(place - 1, 0), keys)
    case 'x': {
      const caseId = listRows()[place]?.dataset['case']
      if (caseId === undefined) return false
      keys.onSelect(caseId)
      return true
    }
    case '/':
      keys.onSearch()
      return true
    case 'r':
      keys.onRefresh()
      return true
    case '?':
      keys.onHelp()
      return true
    default:
      return false
  }
}

function listRows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-case-rows] [data-case]')]
}

function findPlace(): number {
  const row = document.activeElement?.closest('[data-case]')
  return row ? listRows().indexOf(row as HTMLElement) : -1
}

function move(place: number, keys: ListKeys): boolean {
  const rows = listRows()
  if (place >= rows.length - 1) keys.onEnd()
  const link = rows[Math.min(place, rows.length - 1)]?.querySelector<HTMLElement>('[data-open]')
  if (!link) return false
  link.focus({ preventScroll: true })
  link.closest('[data-case]')?.scrollIntoView({ block: 'nearest' })
  return true
}
