import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** At a desk, from this width on, in rem, a menu may take a second row rather than be folded. */
const deskRem = 64

/**
 * Whether the menu is folded because it does not fit into one row of the bar: it depends on the language, on how large
 * the letters are and on what the person may do, so it is tried, before anything is painted.
 * @param bar what holds everything
 * @param last what stands last in it
 * @param content changes whenever the menu may need another width
 */
export function useFolded(
  bar: RefObject<HTMLElement | null>,
  last: RefObject<HTMLElement | null>,
  content: string,
): boolean {
  const [folded, setFolded] = useState(false)
  const tooNarrow = useRef({ content, width: 0 })
  useLayoutEffect(() => {
    const element = bar.current
    if (element === null) return
    const measure = (): void => {
      const width = element.clientWidth
      const known = tooNarrow.current
      if (folded) {
        if (known.content !== content || width > known.width) setFolded(false)
        return
      }
      const first = element.firstElementChild?.getBoundingClientRect()
      const end = last.current?.getBoundingClientRect()
      const isWrapped = first !== undefined && end !== undefined && end.top >= first.bottom
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (!isWrapped || width >= deskRem * rem) return
      tooNarrow.current = { content, width }
      setFolded(true)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [bar, last, content, folded])
  return folded
}
