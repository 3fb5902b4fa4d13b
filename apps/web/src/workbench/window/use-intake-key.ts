import { useEffect, useEffectEvent } from 'react'

/** Ctrl+Enter, or Command+Enter, anywhere on the desk does what the intake has come to. */
export function useIntakeKey(act: () => void): void {
  const actByKey = useEffectEvent(act)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      event.stopPropagation()
      actByKey()
    }
    // Before the control that has the focus: a button would take Enter for itself.
    addEventListener('keydown', listen, true)
    return () => removeEventListener('keydown', listen, true)
  }, [])
}
