/**
 * The steps of an item as a drawing: stages from left to right, steps side by side between two gateways, a way round
 * what is taken only in some cases. The same places are used on the page and in the exported diagram.
 */
export interface PlannedStep {
  readonly step: string
  readonly does: string
  /** Taken only where the condition holds, or where needed. */
  readonly isConditional: boolean
}

export interface PlanNode {
  readonly id: string
  readonly kind: 'start' | 'end' | 'task' | 'parallel' | 'exclusive'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Of a task: the number of the step in the plan. */
  readonly step?: number
}

export interface PlanEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  /** `taken` leads into a step that is not always taken, `round` leads past it. */
  readonly role: 'plain' | 'taken' | 'round'
  /** The step that is taken or gone round. */
  readonly step?: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface StepPlan {
  readonly nodes: readonly PlanNode[]
  readonly edges: readonly PlanEdge[]
  readonly width: number
  readonly height: number
}

const task = { width: 140, height: 80 }
const gateway = 50
const event = 36
const gap = 44
const branchHeight = 140
const margin = 24

/** @param stages the steps of each stage; several are side by side */
export function layOutSteps(stages: readonly (readonly PlannedStep[])[]): StepPlan {
  const filled = stages.filter((stage) => stage.length > 0)
  const rows = Math.max(1, ...filled.map((stage) => stage.length))
  const middle = margin + (rows * branchHeight) / 2
  const nodes: PlanNode[] = []
  const edges: PlanEdge[] = []
  const place = (node: Omit<PlanNode, 'x' | 'y'>, x: number, centre: number): PlanNode => {
    const placed = { ...node, x, y: centre - node.height / 2 }
    nodes.push(placed)
    return placed
  }
  const join = (from: PlanNode, to: PlanNode, more: Partial<Pick<PlanEdge, 'role' | 'step'>> = {}) => {
    edges.push({
      id: `flow-${edges.length + 1}`,
      from: from.id,
      to: to.id,
      points: connect(from, to),
      role: 'plain',
      ...more,
    })
  }

  let last = place({ id: 'start', kind: 'start', width: event, height: event }, margin, middle)
  let x = margin + event + gap
  let number = 0
  for (const [index, stage] of filled.entries()) {
    const isSplit = stage.length > 1
    const fork = isSplit ? place(describeGateway('parallel', `fork-${index + 1}`), x, middle) : undefined
    if (fork !== undefined) {
      join(last, fork)
      x += gateway + gap
    }
    const isWide = stage.some((step) => step.isConditional)
    const ends: PlanNode[] = []
    for (const [row, step] of stage.entries()) {
      const centre = middle + (row - (stage.length - 1) / 2) * branchHeight
      const from = fork ?? last
      let taskX = x
      if (isWide) taskX += gateway + gap
      const box = { id: `task-${number + 1}`, kind: 'task', ...task, step: number } as const
      if (step.isConditional) {
        const split = place(describeGateway('exclusive', `split-${number + 1}`), x, centre)
        const node = place(box, taskX, centre)
        const merge = place(
          describeGateway('exclusive', `merge-${number + 1}`),
          taskX + task.width + gap,
          centre,
        )
        join(from, split)
        join(split, node, { role: 'taken', step: number })
        join(node, merge)
        edges.push({
          id: `flow-${edges.length + 1}`,
          from: split.id,
          to: merge.id,
          points: goRound(split, merge),
          role: 'round',
          step: number,
        })
        ends.push(merge)
      } else {
        const node = place(box, taskX, centre)
        join(from, node)
        ends.push(node)
      }
      number += 1
    }
    x += task.width + gap + (isWide ? 2 * (gateway + gap) : 0)
    const [only] = ends
    if (isSplit) {
      const closing = place(describeGateway('parallel', `join-${index + 1}`), x, middle)
      for (const end of ends) join(end, closing)
      last = closing
      x += gateway + gap
    } else if (only !== undefined) last = only
  }
  const end = place({ id: 'end', kind: 'end', width: event, height: event }, x, middle)
  join(last, end)
  return { nodes, edges, width: x + event + margin, height: 2 * margin + rows * branchHeight }
}

function describeGateway(kind: 'parallel' | 'exclusive', id: string): Omit<PlanNode, 'x' | 'y'> {
  return { id, kind, width: gateway, height: gateway }
}

/** From the right side of one to the left of the next; a bend half way where they are not level. */
function connect(from: PlanNode, to: PlanNode): Point[] {
  const start = { x: from.x + from.width, y: from.y + from.height / 2 }
  const end = { x: to.x, y: to.y + to.height / 2 }
  if (start.y === end.y) return [start, end]
  if (from.kind === 'parallel') {
    const corner = { x: from.x + from.width / 2, y: end.y }
    return [{ x: corner.x, y: end.y < start.y ? from.y : from.y + from.height }, corner, end]
  }
  if (to.kind === 'parallel') {
    const corner = { x: to.x + to.width / 2, y: start.y }
    return [start, corner, { x: corner.x, y: start.y < end.y ? to.y : to.y + to.height }]
  }
  const half = (start.x + end.x) / 2
  return [start, { x: half, y: start.y }, { x: half, y: end.y }, end]
}

/** Below the step. */
function goRound(from: PlanNode, to: PlanNode): Point[] {
  const low = from.y + from.height / 2 + task.height / 2 + 16
  const [left, right] = [from.x + from.width / 2, to.x + to.width / 2]
  return [
    { x: left, y: from.y + from.height },
    { x: left, y: low },
    { x: right, y: low },
    { x: right, y: to.y + to.height },
  ]
}
