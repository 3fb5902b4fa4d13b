import type { components } from '@tongban/client'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { box, layOutGraph, sight } from './lay-out-graph.ts'
import styles from './prerequisites.module.css'

export type PrerequisiteGraph = components['schemas']['PrerequisiteGraph']

interface View {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Characters of a name that fit into a box. */
const shownCharacters = 12

/**
 * The picture, moved by dragging or by buttons and enlarged by buttons. All that it shows stands in
 * the list below it, too.
 */
export function GraphPicture({
  graph,
  items,
  chosen,
  onToggle,
}: {
  readonly graph: PrerequisiteGraph
  readonly items: readonly string[]
  readonly chosen: ReadonlySet<string>
  readonly onToggle: (item: string) => void
}): ReactElement {
  const text = useText()
  const [view, setView] = useState<View>({ x: 0, y: 0, scale: 1 })
  const canvas = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => layOutGraph(items, graph.links), [items, graph.links])
  const circular = useMemo(
    () =>
      new Map<string, boolean>(
        graph.circles.flatMap(({ links, waysOut }) =>
          links.map(({ first, next }) => [`${first} ${next}`, waysOut.length === 0] as const),
        ),
      ),
    [graph.circles],
  )
  const proposed = useMemo(
    () =>
      new Set<string>(
        graph.circles.flatMap(({ proposal }) => (proposal ? [`${proposal.item} ${proposal.for}`] : [])),
      ),
    [graph.circles],
  )
  const names = useMemo(() => new Map(graph.items.map(({ item, name }) => [item, name])), [graph.items])
  const zoom = (by: number) =>
    setView((before) => ({ ...before, scale: Math.min(3, Math.max(0.2, before.scale * by)) }))
  const move = (x: number, y: number) =>
    setView((before) => ({ ...before, x: before.x + x / before.scale, y: before.y + y / before.scale }))

  useEffect(() => {
    const element = canvas.current
    if (element === null) return undefined
    let from: { readonly x: number; readonly y: number } | undefined
    const begin = (event: PointerEvent) => {
      from = { x: event.clientX, y: event.clientY }
    }
    const drag = (event: PointerEvent) => {
      if (from === undefined) return
      const by = { x: from.x - event.clientX, y: from.y - event.clientY }
      from = { x: event.clientX, y: event.clientY }
      setView((before) => ({
        ...before,
        x: before.x + by.x / before.scale,
        y: before.y + by.y / before.scale,
      }))
    }
    const end = () => {
      from = undefined
    }
    element.addEventListener('pointerdown', begin)
    element.addEventListener('pointermove', drag)
    element.addEventListener('pointerup', end)
    element.addEventListener('pointerleave', end)
    return () => {
      element.removeEventListener('pointerdown', begin)
      element.removeEventListener('pointermove', drag)
      element.removeEventListener('pointerup', end)
      element.removeEventListener('pointerleave', end)
    }
  }, [])
  const { width, height } = sight
  return (
    <div className={styles['picture']}>
      <div className={styles['tools']}>
        <Button size="small" onPress={() => zoom(1.25)}>
          {text({ zh: '放大', en: 'Enlarge' })}
        </Button>
        <Button size="small" onPress={() => zoom(0.8)}>
          {text({ zh: '缩小', en: 'Reduce' })}
        </Button>
        <Button
          size="small"
          onPress={() =>
            setView({ x: 0, y: 0, scale: Math.min(1, width / picture.width, height / picture.height) })
          }
        >
          {text({ zh: '全图', en: 'Show all' })}
        </Button>
        {(
          [
            [{ zh: '左移', en: 'Left' }, -120, 0],
            [{ zh: '右移', en: 'Right' }, 120, 0],
            [{ zh: '上移', en: 'Up' }, 0, -120],
            [{ zh: '下移', en: 'Down' }, 0, 120],
          ] as const
        ).map(([label, x, y]) => (
          <Button key={label.en} size="small" onPress={() => move(x, y)}>
            {text(label)}
          </Button>
        ))}
        <span className={styles['soft']}>
          {text({
            zh: '箭头从先办指向后办；红色虚线为互为前置，绿色粗线为建议预审批处。可以拖动，也可以用按钮移动。',
            en: 'Arrows lead from first to next; dashed red runs in a circle, thick green is where a pre-approval would break it. Drag it, or use the buttons.',
          })}
        </span>
      </div>
      {/* Dragging is for the mouse; buttons do the same, and the list below says all of it. */}
      <div ref={canvas} className={styles['canvas']} tabIndex={-1}>
        <svg
          viewBox={`${view.x} ${view.y} ${width / view.scale} ${height / view.scale}`}
          preserveAspectRatio="xMinYMin meet"
          aria-hidden
        >
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className={styles['head']} />
            </marker>
          </defs>
          {picture.links.map(({ first, next, path }) => {
            const key = `${first} ${next}`
            const closed = circular.get(key)
            return (
              <path
                key={key}
                d={path}
                markerEnd="url(#arrow)"
                className={styles['link']}
                data-circle={closed === undefined ? undefined : closed ? 'closed' : 'open'}
                data-proposed={proposed.has(key) || undefined}
              />
            )
          })}
          {picture.nodes.map(({ id, x, y }) => {
            const name = text(names.get(id) ?? id)
            return (
              <g
                key={id}
                transform={`translate(${x} ${y})`}
                className={styles['node']}
                data-chosen={chosen.has(id) || undefined}
                onClick={() => onToggle(id)}
              >
                <title>{name}</title>
                <rect width={box.width} height={box.height} rx="6" />
                <text x={box.width / 2} y={box.height / 2} dy="0.35em" textAnchor="middle">
                  {shorten(name)}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
    </div>
  )
}

function shorten(name: string): string {
  const letters = [...name]
  const limit = /[\u4e00-\u9fff]/.test(name) ? shownCharacters : 2 * shownCharacters
  return letters.length <= limit ? name : `${letters.slice(0, limit - 1).join('')}…`
}
