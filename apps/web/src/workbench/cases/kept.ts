import { useCallback, useState } from 'react'

/**
 * What somebody is writing, kept in this tab until it was sent: a reload, the end of the session or a refusal loses
 * nothing. It stays with the tab, as opinions are not for the next one at this device.
 *
 * @param key of the case and the act
 */
export function useKept<Value>(
  key: string,
  initial: Value,
): readonly [Value, (change: Value | ((before: Value) => Value)) => void, () => void] {
  const stored = `tongban.act.${key}`
  const [value, setValue] = useState<Value>(() => mergeKept(readKept(stored), initial))
  const change = useCallback(
    (next: Value | ((before: Value) => Value)) =>
      setValue((before) => {
        const after = typeof next === 'function' ? (next as (before: Value) => Value)(before) : next
        writeKept(stored, after)
        return after
      }),
    [stored],
  )
  const forget = useCallback(() => {
    try {
      sessionStorage.removeItem(stored)
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }, [stored])
  return [value, change, forget]
}

/** What was kept before the site was renewed may lack what a form asks for now. */
function mergeKept<Value>(kept: unknown, initial: Value): Value {
  if (!isRecord(initial)) return kept === undefined ? initial : (kept as Value)
  return isRecord(kept) ? { ...initial, ...kept } : initial
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readKept(key: string): unknown {
  try {
    const text = sessionStorage.getItem(key)
    return text === null ? undefined : (JSON.parse(text) as unknown)
  } catch {
    return undefined
  }
}

function writeKept(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Full or refused: the page itself still holds it.
  }
}
