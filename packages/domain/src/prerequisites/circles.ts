import type { Condition } from '../catalogue/index.ts'
import { type DirectedGraph, listShortestCycles, listComponents, listElementaryCycles } from './components.ts'
import {
  type PrerequisiteDemand,
  type PrerequisiteItem,
  type PrerequisiteLink,
  listPrerequisiteDemands,
} from './demands.ts'
import { openJointSituations } from './joint-situations.ts'
import { type PreApprovalProposal, proposePreApprovals } from './proposals.ts'

/** Why a circle keeps nobody from beginning. */
export type WayOut =
  | { readonly kind: 'other-item'; readonly next: string; readonly material: string; readonly item: string }
  | { readonly kind: 'elsewhere'; readonly next: string; readonly material: string; readonly licence: string }
  // A situation of the item itself in which it does not demand what it renews or changes.
  | { readonly kind: 'other-situation'; readonly next: string; readonly material: string }
  | { readonly kind: 'tolerant' | 'commitment'; readonly next: string; readonly material: string }

/** Items that wait for each other (互为前置). */
export interface PrerequisiteCircle {
  /** Begins with the smallest id; each comes before the next, and the last before the first. */
  readonly items: readonly string[]
  readonly links: readonly PrerequisiteLink[]
  /** Empty where nobody who holds nothing yet can ever begin. */
  readonly waysOut: readonly WayOut[]
  /** Where a pre-approval breaks it; undefined where there is another way out. */
  readonly proposal: PreApprovalProposal | undefined
}

/** Items so entangled that not every circle among them is listed. */
export interface PrerequisiteKnot {
  readonly items: readonly string[]
  /** The shortest that was found of those of its circles whose demands can hold together. */
  readonly shortest: PrerequisiteCircle
}

export interface PrerequisiteGraph {
  /** Ids, sorted. */
  readonly items: readonly string[]
  readonly demands: readonly PrerequisiteDemand[]
  /** Sorted by the first item, then by the second; an item that renews what it issues leads to itself. */
  readonly links: readonly PrerequisiteLink[]
  readonly circles: readonly PrerequisiteCircle[]
  readonly knots: readonly PrerequisiteKnot[]
}

/** What is listed at most; past it a group of items is a knot. */
const cycleLimits = { cycles: 400, steps: 200_000 }

/**
 * What every item demands of others, and where that runs in circles. A circle counts where its demands are required and
 * can all hold together; an item that only renews or changes what it issues makes one with itself, with the item that
 * issues it first as the way out.
 */
export function findPrerequisites(items: readonly PrerequisiteItem[]): PrerequisiteGraph {
  const byId = new Map(items.map((item) => [item.definition.item, item]))
  const demands = listPrerequisiteDemands(items)
  const links = listLinks(demands)
  const possible = links.flatMap((link) => keepPossibleDemands(link, byId))
  const graph = buildGraph(possible)
  const linkOf = new Map(possible.map((link) => [`${link.first} ${link.next}`, link]))
  const describe = (cycle: readonly string[]): Omit<PrerequisiteCircle, 'proposal'> | undefined => {
    const cycleLinks = cycle.flatMap((first, place) => {
      const link = linkOf.get(`${first} ${cycle[(place + 1) % cycle.length] ?? ''}`)
      return link === undefined ? [] : [link]
    })
    if (!canAllHold(cycleLinks, byId)) return undefined
    return { items: cycle, links: cycleLinks, waysOut: listWaysOut(cycle, cycleLinks, demands, byId) }
  }
  const circles: Omit<PrerequisiteCircle, 'proposal'>[] = []
  const knots: { items: readonly string[]; shortest: Omit<PrerequisiteCircle, 'proposal'> }[] = []
  for (const members of listComponents(graph)) {
    const { cycles, isComplete } = listElementaryCycles(graph, members, cycleLimits)
    if (isComplete) circles.push(...cycles.flatMap((cycle) => describe(cycle) ?? []))
    else {
      // The shortest ones may be such that their demands never hold together.
      const others = cycles.toSorted((left, right) => left.length - right.length)
      const shortest = findDefined([...listShortestCycles(graph, members), ...others], describe)
      if (shortest !== undefined) knots.push({ items: members, shortest })
    }
  }
  const propose = proposePreApprovals(
    [...circles, ...knots.map(({ shortest }) => shortest)].filter(({ waysOut }) => waysOut.length === 0),
    byId,
  )
  return {
    items: [...byId.keys()].toSorted(),
    demands,
    links,
    circles: circles
      .map((circle) => ({ ...circle, proposal: propose(circle.items) }))
      .toSorted(
        (left, right) =>
          left.items.length - right.items.length || (left.items.join(' ') < right.items.join(' ') ? -1 : 1),
      ),
    knots: knots.map(({ items: members, shortest }) => ({
      items: members,
      shortest: { ...shortest, proposal: propose(shortest.items) },
    })),
  }
}

function listLinks(demands: readonly PrerequisiteDemand[]): PrerequisiteLink[] {
  const links = new Map<string, { first: string; next: string; demands: PrerequisiteDemand[] }>()
  for (const demand of demands) {
    for (const first of new Set(demand.issuers.map(({ item }) => item))) {
      const key = `${first} ${demand.item}`
      const known = links.get(key)
      if (known === undefined) links.set(key, { first, next: demand.item, demands: [demand] })
      else known.demands.push(demand)
    }
  }
  return [...links.entries()].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, link]) => link)
}

/** The link with what is required in some situation; none where nothing is left. */
function keepPossibleDemands(
  link: PrerequisiteLink,
  byId: ReadonlyMap<string, PrerequisiteItem>,
): PrerequisiteLink[] {
  const demands = link.demands.filter((demand) => demand.required && judge(demand, byId) !== 'never')
  return demands.length === 0 ? [] : [{ ...link, demands }]
}

/** In which situations of its item a demand is made. */
function judge(
  { item: id, when }: PrerequisiteDemand,
  byId: ReadonlyMap<string, PrerequisiteItem>,
): 'never' | 'sometimes' | 'always' | 'too-many' {
  const item = byId.get(id)
  if (item === undefined || when === undefined) return 'always'
  const joint = openJointSituations([item])
  return joint.situations.judge([joint.adapt(id, when)])
}

function buildGraph(links: readonly PrerequisiteLink[]): DirectedGraph {
  const graph = new Map<string, string[]>()
  for (const { first, next } of links) {
    graph.set(first, [...(graph.get(first) ?? []), next])
  }
  return graph
}

/** Whether some answers bring about one demand of every link; also where there are too many answers to try. */
function canAllHold(
  links: readonly PrerequisiteLink[],
  byId: ReadonlyMap<string, PrerequisiteItem>,
): boolean {
  const joint = openJointSituations(links.flatMap(({ next }) => byId.get(next) ?? []))
  const conditions = links.flatMap(({ next, demands }): Condition[] => {
    const whens = demands.flatMap(({ when }) => (when === undefined ? [] : [joint.adapt(next, when)]))
    return whens.length < demands.length ? [] : [{ any: whens }]
  })
  return joint.situations.judge(conditions) !== 'never'
}

/** Of each demand of the circle, how it can be met without the circle, or left for later. */
function listWaysOut(
  cycle: readonly string[],
  links: readonly PrerequisiteLink[],
  demands: readonly PrerequisiteDemand[],
  byId: ReadonlyMap<string, PrerequisiteItem>,
): WayOut[] {
  const members = new Set(cycle)
  const isOnlySometimes = (demand: PrerequisiteDemand) => judge(demand, byId) === 'sometimes'
  const isUnaffected = findUnaffected(demands, members)
  return links.flatMap((link) => {
    const ways = link.demands.map((demand): readonly WayOut[] => {
      const { material, softened } = demand
      const next = link.next
      return [
        ...demand.elsewhere.map((licence) => ({ kind: 'elsewhere' as const, next, material, licence })),
        ...demand.issuers
          .filter(({ item }) => isUnaffected(item))
          .map(({ item }) => ({ kind: 'other-item' as const, next, material, item })),
        ...(cycle.length === 1 && isOnlySometimes(demand)
          ? [{ kind: 'other-situation' as const, next, material }]
          : []),
        ...(softened === undefined ? [] : [{ kind: softened, next, material }]),
      ]
    })
    // The circle is left at this item only when each of the demands that hold it there has a way out.
    return ways.some((way) => way.length === 0) ? [] : ways.flat()
  })
}

/**
 * Whether an item can be had without those of the circle, however strictly it demands. An item is held up with the circle
 * when one of its demands can be met by such items alone; what waits for another circle is told there, not here.
 */
function findUnaffected(
  demands: readonly PrerequisiteDemand[],
  circle: ReadonlySet<string>,
): (item: string) => boolean {
  const heldUp = new Set(circle)
  const strict = demands.filter(
    ({ required, softened, elsewhere }) => required && softened === undefined && elsewhere.length === 0,
  )
  for (let before = 0; before < heldUp.size;) {
    before = heldUp.size
    for (const { item, issuers } of strict) {
      if (issuers.every((issuer) => heldUp.has(issuer.item))) heldUp.add(item)
    }
  }
  return (item) => !heldUp.has(item)
}

/** What the first of some things gives that gives anything; those after it are not looked at. */
function findDefined<Thing, Found>(
  things: readonly Thing[],
  look: (thing: Thing) => Found | undefined,
): Found | undefined {
  for (const thing of things) {
    const found = look(thing)
    if (found !== undefined) return found
  }
  return undefined
}
