import type pg from 'pg'

export interface Batching<Input, Output> {
  /** Does all of them in one go and gives an outcome for each, in their order. */
  readonly run: (pool: pg.Pool, inputs: readonly Input[]) => Promise<readonly Output[]>
  /** Most inputs in one go. */
  readonly size: number
  /** Goes under way at a time; one where absent. */
  readonly atOnce?: number
  /** No two inputs of one go share a key; the later one waits for the next. */
  readonly keyOf?: (input: Input) => string
}

interface Waiting<Input, Output> {
  readonly input: Input
  readonly resolve: (output: Output) => void
  readonly reject: (error: unknown) => void
}

/**
 * Gathers what is asked of a database while the go before is under way, and does it in one: at rest nobody waits for
 * company, and the busier it is the more share a round trip. Where a go fails, each of its inputs is tried alone, so
 * that a bad one fails by itself and its neighbours do not notice; the next go does not wait for that.
 *
 * @returns the function that asks; inputs meet only those of the same pool
 */
export function createBatching<Input, Output>(
  options: Batching<Input, Output>,
): (pool: pg.Pool, input: Input) => Promise<Output> {
  const queues = new WeakMap<pg.Pool, BatchQueue<Input, Output>>()
  return (pool, input) => {
    const queue = queues.get(pool) ?? new BatchQueue(pool, options)
    queues.set(pool, queue)
    return queue.ask(input)
  }
}

class BatchQueue<Input, Output> {
  readonly #pool: pg.Pool
  readonly #options: Batching<Input, Output>
  #waiting: Waiting<Input, Output>[] = []
  #underWay = 0
  #isScheduled = false

  constructor(pool: pg.Pool, options: Batching<Input, Output>) {
    this.#pool = pool
    this.#options = options
  }

  ask(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject })
      this.#schedule()
    })
  }

  /** After the events of this moment, so that requests that came together go together. */
  #schedule(): void {
    const isFull = this.#underWay >= (this.#options.atOnce ?? 1)
    if (this.#isScheduled || isFull || this.#waiting.length === 0) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      this.#underWay += 1
      void this.#go(this.#take())
      this.#schedule()
    })
  }

  #take(): Waiting<Input, Output>[] {
    const { size, keyOf } = this.#options
    const taken: Waiting<Input, Output>[] = []
    const left: Waiting<Input, Output>[] = []
    const keys = new Set<string>()
    for (const entry of this.#waiting) {
      const key = keyOf?.(entry.input)
      const fits = taken.length < size && (key === undefined || !keys.has(key))
      if (fits && key !== undefined) keys.add(key)
      const list = fits ? taken : left
      list.push(entry)
    }
    this.#waiting = left
    return taken
  }

  async #go(taken: readonly Waiting<Input, Output>[]): Promise<void> {
    try {
      const outputs = await this.#options.run(
        this.#pool,
        taken.map(({ input }) => input),
      )
      taken.forEach(({ resolve }, index) => resolve(outputs[index] as Output))
    } catch (error) {
      if (taken.length === 1) taken[0]?.reject(error)
      else for (const entry of taken) void this.#goAlone(entry)
    }
    this.#underWay -= 1
    this.#schedule()
  }

  async #goAlone({ input, resolve, reject }: Waiting<Input, Output>): Promise<void> {
    try {
      const [output] = await this.#options.run(this.#pool, [input])
      resolve(output as Output)
    } catch (error) {
      reject(error)
    }
  }
}
