import { type RefObject, useEffect, useEffectEvent, useState } from 'react'

/** Files dragged onto a place from the desk; the buttons do the same for everyone else. @returns whether some hover */
export function useFileDrop(
  place: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDrop: (files: readonly File[]) => void,
): boolean {
  const [hovering, setHovering] = useState(false)
  const take = useEffectEvent(onDrop)
  useEffect(() => {
    const target = place.current
    if (target === null || !isOpen) return
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setHovering(true)
    }
    const leave = () => setHovering(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setHovering(false)
      take([...(event.dataTransfer?.files ?? [])])
    }
    target.addEventListener('dragover', over)
    target.addEventListener('dragleave', leave)
    target.addEventListener('drop', drop)
    return () => {
      target.removeEventListener('dragover', over)
      target.removeEventListener('dragleave', leave)
      target.removeEventListener('drop', drop)
    }
  }, [place, isOpen])
  return hovering
}
