import { ChevronDown } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
import frame from '../../frame/frame.module.css'
import styles from './menu.module.css'

export interface MenuGroupProps {
  readonly name: string
  /** Whether the page that is open belongs to it. */
  readonly current: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  /** Ways, each an item of a list. */
  readonly children: ReactNode
}

/**
 * A group of the menu that opens below its name. Reached with Tab as everything else; besides, the arrows lead into it
 * and through it, Home and End to its ends, and Escape closes it and goes back to its name.
 */
export function MenuGroup({ name, current, open, onOpen, children }: MenuGroupProps): ReactElement {
  const id = useId()
  const group = useRef<HTMLLIElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const isEntering = useRef(false)

  const enter = useEffectEvent(() => {
    if (isEntering.current) listWays(group.current)[0]?.focus()
    isEntering.current = false
  })
  useEffect(() => {
    if (open) enter()
  }, [open])

  const leave = useEffectEvent((event: Event) => {
    if (!group.current?.contains(event.target as Node)) onOpen(false)
  })
  useEffect(() => {
    if (!open) return undefined
    const listen = (event: Event) => leave(event)
    document.addEventListener('pointerdown', listen)
    document.addEventListener('focusin', listen)
    return () => {
      document.removeEventListener('pointerdown', listen)
      document.removeEventListener('focusin', listen)
    }
  }, [open])

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      opener.current?.focus()
      onOpen(false)
      return
    }
    if (event.key === 'ArrowDown' && !open) {
      event.preventDefault()
      isEntering.current = true
      onOpen(true)
      return
    }
    const ways = listWays(group.current)
    const at = ways.indexOf(document.activeElement as HTMLAnchorElement)
    const next = open ? moves[event.key]?.(at, ways.length) : undefined
    if (next === undefined) return
    event.preventDefault()
    ;(next < 0 ? opener.current : ways[next])?.focus()
  })
  useEffect(() => {
    const element = group.current
    const listen = (event: KeyboardEvent) => press(event)
    element?.addEventListener('keydown', listen)
    return () => element?.removeEventListener('keydown', listen)
  }, [])

  return (
    <li ref={group} className={styles['group']}>
      <button
        ref={opener}
        type="button"
        className={frame['tool']}
        aria-expanded={open}
        aria-controls={id}
        {...(current ? { 'aria-current': 'true' as const } : {})}
        onClick={() => onOpen(!open)}
      >
        {name}
        <ChevronDown size="1em" aria-hidden />
      </button>
      <ul id={id} className={styles['ways']} hidden={!open}>
        {children}
      </ul>
    </li>
  )
}

function listWays(group: HTMLElement | null): readonly HTMLAnchorElement[] {
  return [...(group?.querySelectorAll<HTMLAnchorElement>('ul a') ?? [])]
}

/** Where a key leads from the place that has the focus, -1 being the name of the group. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, -1),
  Home: () => 0,
  End: (_at, count) => count - 1,
}
