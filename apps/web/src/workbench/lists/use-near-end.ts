import { type RefObject, useEffect, useRef } from 'react'

/** How far below the window the end of a list may be when its next page is read. */
const ahead = '800px'

/** An element at the end of a list; calls back whenever it comes near the window. */
export function useNearEnd(onNear: () => void): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const current = useRef(onNear)
  // After every rendering: the end may still be in sight when a short page has come.
  useEffect(() => {
    current.current = onNear
    const element = end.current
    if (element === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) current.current()
      },
      { rootMargin: ahead },
    )
    observer.observe(element)
    return () => observer.disconnect()
  })
  return end
}
