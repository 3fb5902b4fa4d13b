/** How acts are run side by side. */
export interface RunOptions {
  /** Cases in which something is under way at the same time. */
  readonly casesInFlight: number
  /** Acts that may wait behind another of their case, while acts of other cases go on. */
  readonly actsAhead: number
  readonly count: (done: number, total: number) => void
  readonly signal: AbortSignal
}

/**
 * Runs acts in their order: those of one case one after the other, those of different cases side by side.
 * @param perform runs one act; a failure of it ends the run when what is under way is done
 * @throws whatever an act threw, or the reason of the signal
 */
export async function runActs<Act extends { readonly entry: number }>(
  acts: readonly Act[],
  perform: (act: Act) => Promise<void>,
  options: RunOptions,
): Promise<void> {
  const queues = new Map<number, Act[]>()
  const failures: unknown[] = []
  let done = 0
  let waiting = 0
  let wake: () => void = () => undefined
  let idle: () => void = () => undefined

  const isEnding = () => failures.length > 0 || options.signal.aborted

  async function work(entry: number, queue: Act[]): Promise<void> {
    for (let act = queue[0]; act !== undefined && !isEnding(); act = queue[0]) {
      try {
        await perform(act)
      } catch (error) {
        failures.push(error)
      }
      queue.shift()
      waiting -= 1
      done += 1
      if (!options.signal.aborted) options.count(done, acts.length)
      wake()
    }
    queues.delete(entry)
    wake()
    if (queues.size === 0) idle()
  }

  for (const act of acts) {
    while (
      !isEnding() &&
      (waiting >= options.actsAhead || (!queues.has(act.entry) && queues.size >= options.casesInFlight))
    ) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    if (isEnding()) break
    waiting += 1
    const current = queues.get(act.entry)
    if (current !== undefined) {
      current.push(act)
      continue
    }
    const begun = [act]
    queues.set(act.entry, begun)
    void work(act.entry, begun)
  }
  if (queues.size > 0) {
    await new Promise<void>((resolve) => {
      idle = resolve
    })
  }
  if (failures.length > 0) throw failures[0]
  options.signal.throwIfAborted()
}
