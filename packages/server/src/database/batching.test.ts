import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { createBatching } from './batching.ts'

const pool = new pg.Pool()

/** A batching whose goes are held until the test lets them end. */
function holdGoes(options: { size?: number; keyOf?: (input: string) => string } = {}) {
  const goes: { inputs: readonly string[]; end: (outcome?: Error) => void }[] = []
  const ask = createBatching<string, string>({
    size: options.size ?? 10,
    ...(options.keyOf === undefined ? {} : { keyOf: options.keyOf }),
    run: (_pool, inputs) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) =>
          error ? reject(error) : resolve(inputs.map((input) => `${input} done`))
        goes.push({ inputs, end })
      }),
  })
  return { ask: (input: string) => ask(pool, input), goes }
}

const nextMoment = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

describe('batching', () => {
  test('what is asked at one moment goes together, and each gets its own outcome', async () => {
    const { ask, goes } = holdGoes()
    const answers = Promise.all(['a', 'b', 'c'].map(ask))
    await nextMoment()
    expect(goes.map(({ inputs }) => inputs)).toEqual([['a', 'b', 'c']])
    goes[0]?.end()
    expect(await answers).toEqual(['a done', 'b done', 'c done'])
  })

  test('what comes while a go is under way waits and shares the next', async () => {
    const { ask, goes } = holdGoes()
    const first = ask('a')
    await nextMoment()
    const others = Promise.all(['b', 'c'].map(ask))
    await nextMoment()
    expect(goes).toHaveLength(1)
    goes[0]?.end()
    await first
    await nextMoment()
    expect(goes[1]?.inputs).toEqual(['b', 'c'])
    goes[1]?.end()
    await others
  })

  test('no go is larger than allowed', async () => {
    const { ask, goes } = holdGoes({ size: 2 })
    const answers = Promise.all(['a', 'b', 'c'].map(ask))
    await nextMoment()
    expect(goes.map(({ inputs }) => inputs)).toEqual([['a', 'b']])
    goes[0]?.end()
    await nextMoment()
    await nextMoment()
    expect(goes[1]?.inputs).toEqual(['c'])
    goes[1]?.end()
    await answers
  })

  test('two that share a key never go together', async () => {
    const { ask, goes } = holdGoes({ keyOf: (input) => input.charAt(0) })
    const answers = Promise.all(['a1', 'b1', 'a2'].map(ask))
    await nextMoment()
    expect(goes[0]?.inputs).toEqual(['a1', 'b1'])
    goes[0]?.end()
    await nextMoment()
    await nextMoment()
    expect(goes[1]?.inputs).toEqual(['a2'])
    goes[1]?.end()
    expect(await answers).toEqual(['a1 done', 'b1 done', 'a2 done'])
  })

  test('a bad one fails by itself and its neighbours do not notice', async () => {
    const goes: (readonly string[])[] = []
    const ask = createBatching<string, string>({
      size: 10,
      run: async (_pool, inputs) => {
        goes.push(inputs)
        if (inputs.includes('bad')) throw new Error('bad input')
        return inputs.map((input) => `${input} done`)
      },
    })
    const answers = await Promise.allSettled(['a', 'bad', 'c'].map((input) => ask(pool, input)))
    expect(answers).toMatchObject([
      { status: 'fulfilled', value: 'a done' },
      { status: 'rejected', reason: { message: 'bad input' } },
      { status: 'fulfilled', value: 'c done' },
    ])
    expect(goes).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']])
    expect(await ask(pool, 'd')).toBe('d done')
  })

  test('the next go does not wait for the one that has to be tried alone', async () => {
    const held: (() => void)[] = []
    const ask = createBatching<string, string>({
      size: 10,
      run: async (_pool, inputs) => {
        if (inputs.length > 1) throw new Error('locked')
        if (inputs[0] === 'locked') await new Promise<void>((resolve) => held.push(resolve))
        return inputs
      },
    })
    const answers = Promise.all(['a', 'locked'].map((input) => ask(pool, input)))
    await nextMoment()
    expect(await ask(pool, 'b')).toBe('b')
    held[0]?.()
    expect(await answers).toEqual(['a', 'locked'])
  })
})
