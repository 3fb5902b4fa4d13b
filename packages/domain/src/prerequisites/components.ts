/** Who can be reached from whom: ids and, for each, the ids it leads to. */
export type DirectedGraph = ReadonlyMap<string, readonly string[]>

/**
 * The strongly connected components (Tarjan): groups in which everyone can be reached from everyone. It walks without
 * recursion, because a catalogue may hold long chains.
 * @returns each group sorted, the groups by their first member; single ids only where they lead to themselves.
 */
export function listComponents(graph: DirectedGraph): string[][] {
  const indexes = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const components: string[][] = []
  const open = (id: string) => {
    indexes.set(id, indexes.size)
    lowest.set(id, indexes.get(id) ?? 0)
    stack.push(id)
    onStack.add(id)
    return { id, next: 0 }
  }
  const lower = (id: string, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to))
  for (const root of [...graph.keys()].toSorted()) {
    if (indexes.has(root)) continue
    const walk = [open(root)]
    for (let here = walk.at(-1); here !== undefined; here = walk.at(-1)) {
      const target = (graph.get(here.id) ?? [])[here.next]
      here.next += 1
      if (target !== undefined) {
        if (!indexes.has(target)) walk.push(open(target))
        else if (onStack.has(target)) lower(here.id, indexes.get(target) ?? 0)
        continue
      }
      walk.pop()
      const parent = walk.at(-1)
      if (parent !== undefined) lower(parent.id, lowest.get(here.id) ?? 0)
      if (lowest.get(here.id) !== indexes.get(here.id)) continue
      const members = stack.splice(stack.indexOf(here.id))
      for (const member of members) onStack.delete(member)
      if (members.length > 1 || (graph.get(here.id) ?? []).includes(here.id))
        components.push(members.toSorted())
    }
  }
  return components.toSorted((left, right) => ((left[0] ?? '') < (right[0] ?? '') ? -1 : 1))
}

/**
 * The elementary cycles among some ids: each begins with its smallest id and passes nobody twice.
 * @param limits how many cycles may be listed, and how many steps may be walked to find them.
 * @returns those that were found, and whether they are all.
 */
export function listElementaryCycles(
  graph: DirectedGraph,
  members: readonly string[],
  limits: { readonly cycles: number; readonly steps: number },
): { readonly cycles: string[][]; readonly isComplete: boolean } {
  const cycles: string[][] = []
  let steps = 0
  for (const start of members.toSorted()) {
    // Only ids that come after the first one, so that no cycle is found from two of its members; and of these only
    // those that lead back to it, so that nobody walks into a dead end.
    const later = new Set(members.filter((id) => id >= start))
    const returning = listThoseThatReach(graph, start, later)
    const path = [start]
    const branches = [listTargets(graph, start, returning)]
    for (let branch = branches.at(-1); branch !== undefined; branch = branches.at(-1)) {
      const target = branch.shift()
      if (target === undefined) {
        branches.pop()
        path.pop()
        continue
      }
      steps += 1
      if (steps > limits.steps) return { cycles, isComplete: false }
      if (target === start) {
        if (cycles.length === limits.cycles) return { cycles, isComplete: false }
        cycles.push([...path])
      } else if (!path.includes(target)) {
        path.push(target)
        branches.push(listTargets(graph, target, returning))
      }
    }
  }
  return { cycles, isComplete: true }
}

/** Of each of some ids a shortest cycle through it, the shortest first; of equally short ones that of the smaller id. */
export function listShortestCycles(graph: DirectedGraph, members: readonly string[]): string[][] {
  const within = new Set(members)
  return members
    .toSorted()
    .flatMap((start) => findCycleThrough(graph, start, within))
    .toSorted((left, right) => left.length - right.length)
}

function findCycleThrough(graph: DirectedGraph, start: string, within: ReadonlySet<string>): string[][] {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const targets = listTargets(graph, id, within)
    if (targets.includes(start)) {
      const cycle = [id]
      for (let back = cameFrom.get(id); back !== undefined; back = cameFrom.get(back)) cycle.unshift(back)
      return [cycle]
    }
    for (const target of targets) {
      if (cameFrom.has(target)) continue
      cameFrom.set(target, id)
      queue.push(target)
    }
  }
  return []
}

function listTargets(graph: DirectedGraph, id: string, within: ReadonlySet<string>): string[] {
  return (graph.get(id) ?? []).filter((target) => within.has(target)).toSorted()
}

function listThoseThatReach(
  graph: DirectedGraph,
  goal: string,
  within: ReadonlySet<string>,
): ReadonlySet<string> {
  const sources = new Map<string, string[]>()
  for (const id of within) {
    for (const target of listTargets(graph, id, within)) {
      const known = sources.get(target)
      if (known === undefined) sources.set(target, [id])
      else known.push(id)
    }
  }
  const reached = new Set([goal])
  const open = [goal]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const source of sources.get(id) ?? []) {
      if (reached.has(source)) continue
      reached.add(source)
      open.push(source)
    }
  }
  return reached
}
