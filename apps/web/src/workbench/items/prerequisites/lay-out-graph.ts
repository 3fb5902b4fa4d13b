/** A box of the picture, in units of the drawing. */
export interface PlacedNode {
  readonly id: string
  readonly x: number
  readonly y: number
}

export interface PlacedLink {
  readonly first: string
  readonly next: string
  /** Runs against the direction of reading, because the items wait for each other. */
  readonly back: boolean
  readonly path: string
}

export interface GraphPicture {
  readonly nodes: readonly PlacedNode[]
  readonly links: readonly PlacedLink[]
  readonly width: number
  readonly height: number
}

export const box = { width: 184, height: 44, columnGap: 96, rowGap: 14 } as const
/** What is in sight at first; where the picture is higher, short columns stand within this part of it. */
export const sight = { width: 960, height: 540 } as const
const margin = 16

/**
 * A layered picture: what comes first stands to the left of what waits for it. Links that close a circle run back; within
 * a column the items stand near those they belong to.
 * @param items ids in the order in which equals shall stand
 */
export function layOutGraph(
  items: readonly string[],
  links: readonly { readonly first: string; readonly next: string }[],
): GraphPicture {
  const known = new Set(items)
  const real = links.filter(({ first, next }) => first !== next && known.has(first) && known.has(next))
  const back = findBackLinks(items, real)
  const forward = real.filter((link) => !back.has(link))
  const layers = assignLayers(items, forward)
  const columns: string[][] = []
  for (const id of items) (columns[layers.get(id) ?? 0] ??= []).push(id)
  sortColumns(columns, forward)
  const rows = Math.max(1, ...columns.map((column) => column.length))
  const height = rows * (box.height + box.rowGap) - box.rowGap + 2 * margin
  const places = new Map<string, PlacedNode>()
  for (const [layer, column] of columns.entries()) {
    const used = column.length * (box.height + box.rowGap) - box.rowGap
    const top = Math.max(margin, (Math.min(height, sight.height) - used) / 2)
    for (const [row, id] of column.entries()) {
      places.set(id, {
        id,
        x: margin + layer * (box.width + box.columnGap),
        y: top + row * (box.height + box.rowGap),
      })
    }
  }
  return {
    nodes: items.flatMap((id) => places.get(id) ?? []),
    links: real.flatMap((link) => {
      const [from, to] = [places.get(link.first), places.get(link.next)]
      if (from === undefined || to === undefined) return []
      return [{ ...link, back: back.has(link), path: drawLink(from, to, back.has(link)) }]
    }),
    width: columns.length * (box.width + box.columnGap) - box.columnGap + 2 * margin,
    height,
  }
}

type Link = { readonly first: string; readonly next: string }

/** Links that lead back to something that is still being followed: without them nothing runs in a circle. */
function findBackLinks(items: readonly string[], links: readonly Link[]): Set<Link> {
  const from = groupBy(links, ({ first }) => first)
  const state = new Map<string, 'open' | 'done'>()
  const back = new Set<Link>()
  for (const start of items) {
    if (state.has(start)) continue
    state.set(start, 'open')
    const path: { readonly id: string; at: number }[] = [{ id: start, at: 0 }]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const link = (from.get(top.id) ?? [])[top.at]
      top.at += 1
      if (link === undefined) {
        state.set(top.id, 'done')
        path.pop()
      } else if (state.get(link.next) === 'open') back.add(link)
      else if (!state.has(link.next)) {
        state.set(link.next, 'open')
        path.push({ id: link.next, at: 0 })
      }
    }
  }
  return back
}

/** The longest way from an item that waits for nothing. */
function assignLayers(items: readonly string[], links: readonly Link[]): Map<string, number> {
  const into = groupBy(links, ({ next }) => next)
  const layers = new Map<string, number>()
  const find = (id: string): number => {
    const before = layers.get(id)
    if (before !== undefined) return before
    const layer = Math.max(-1, ...(into.get(id) ?? []).map(({ first }) => find(first))) + 1
    layers.set(id, layer)
    return layer
  }
  for (const id of items) find(id)
  return layers
}

/** Each item near the middle of those before it; equals keep their order. */
function sortColumns(columns: string[][], links: readonly Link[]): void {
  const into = groupBy(links, ({ next }) => next)
  const rowOf = new Map<string, number>()
  for (const [layer, column] of columns.entries()) {
    const weigh = (id: string, row: number) => {
      const before = (into.get(id) ?? []).map(({ first }) => rowOf.get(first) ?? 0)
      return before.length === 0 ? row : before.reduce((sum, one) => sum + one, 0) / before.length
    }
    const weighed = column.map((id, row) => ({ id, row, weight: layer === 0 ? row : weigh(id, row) }))
    weighed.sort((left, right) => left.weight - right.weight || left.row - right.row)
    columns[layer] = weighed.map(({ id }) => id)
    for (const [row, { id }] of weighed.entries()) rowOf.set(id, row)
  }
}

function drawLink(from: PlacedNode, to: PlacedNode, back: boolean): string {
  const [startY, endY] = [from.y + box.height / 2, to.y + box.height / 2]
  if (back) {
    const startX = from.x + box.width / 2
    const endX = to.x + box.width / 2
    const low = Math.max(from.y, to.y) + box.height + 28
    return `M${startX} ${from.y + box.height}C${startX} ${low} ${endX} ${low} ${endX} ${to.y + box.height}`
  }
  const startX = from.x + box.width
  const middle = (startX + to.x) / 2
  return `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${to.x} ${endY}`
}

export function groupBy<Entry>(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const known = groups.get(key(entry))
    if (known === undefined) groups.set(key(entry), [entry])
    else known.push(entry)
  }
  return groups
}
