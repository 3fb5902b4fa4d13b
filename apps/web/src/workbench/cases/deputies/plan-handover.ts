/** Who is to receive which step: nobody a step that the post could not finish, and everybody about as many. */
import type { HeldStep } from './held-step.ts'

/** A colleague with what the post of today covers. */
export interface Receiver {
  readonly account: string
  readonly name: string
  readonly duties: readonly string[]
  /** Organisations whose steps the post covers. */
  readonly organisations: ReadonlySet<string>
}

export interface PlannedStep {
  readonly step: HeldStep
  readonly to: Receiver
}

export interface HandoverPlan {
  /** In the order in which the steps were given. */
  readonly planned: readonly PlannedStep[]
  /** Steps that none of the receivers could finish. */
  readonly without: readonly HeldStep[]
}

export function canReceive({ duties, organisations }: Receiver, step: HeldStep): boolean {
  return duties.includes(step.duty) && organisations.has(step.organisation)
}

/** Spreads the steps evenly: those that few can receive first, each to whoever has been given the fewest. */
export function planHandover(steps: readonly HeldStep[], receivers: readonly Receiver[]): HandoverPlan {
  const open = steps.map((step, place) => ({
    step,
    place,
    able: receivers.filter((receiver) => canReceive(receiver, step)),
  }))
  const given = new Map<string, number>()
  const planned: (PlannedStep & { readonly place: number })[] = []
  for (const { step, place, able } of open.toSorted((one, other) => one.able.length - other.able.length)) {
    const [to] = able.toSorted(
      (one, other) => (given.get(one.account) ?? 0) - (given.get(other.account) ?? 0),
    )
    if (to === undefined) continue
    given.set(to.account, (given.get(to.account) ?? 0) + 1)
    planned.push({ step, to, place })
  }
  return {
    planned: planned
      .toSorted((one, other) => one.place - other.place)
      .map((entry) => ({ step: entry.step, to: entry.to })),
    without: open.filter(({ able }) => able.length === 0).map(({ step }) => step),
  }
}

/** How many steps each receives; nobody who receives none. */
export function countReceived({
  planned,
}: HandoverPlan): { readonly to: Receiver; readonly steps: number }[] {
  const counts = new Map<string, { to: Receiver; steps: number }>()
  for (const { to } of planned) {
    const count = counts.get(to.account) ?? { to, steps: 0 }
    count.steps += 1
    counts.set(to.account, count)
  }
  return [...counts.values()]
}
