import { type RefObject, useEffect } from 'react'

/** On paper nothing can be opened any more: what is folded within is printed whole, and folded again afterwards. */
export function useUnfoldedPrint(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = []
    const unfold = () => {
      const element = within.current
      if (element === null) return
      unfolded = [element, ...element.querySelectorAll('details')].filter(
        (one): one is HTMLDetailsElement => one instanceof HTMLDetailsElement && !one.open,
      )
      for (const one of unfolded) one.open = true
    }
    const foldAgain = () => {
      for (const one of unfolded) one.open = false
      unfolded = []
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', foldAgain)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', foldAgain)
    }
  }, [within])
}
