import { badTexts, badValues } from './bad-values.ts'
import { listPlaces, removeAt, replaceAt, wrap } from './json-places.ts'
import { type Mutation, setHeader } from './mutation.ts'
import type { SeededRandom } from './seeded-random.ts'

function onJson(change: (json: unknown, random: SeededRandom) => unknown): Mutation['apply'] {
  return (draft, random) => {
    if (draft.json === undefined || draft.text !== undefined) return false
    draft.json = change(draft.json, random)
    return true
  }
}

function onText(change: (text: string, random: SeededRandom) => string): Mutation['apply'] {
  return (draft, random) => {
    if (draft.json === undefined && draft.text === undefined) return false
    draft.text = change(draft.text ?? JSON.stringify(draft.json), random)
    return true
  }
}

/** Past the limit of a body of 1 MiB. */
const longValues: readonly unknown[] = ['长'.repeat(400_000), 'x'.repeat(1_100_000)]
/** Within it, and past the limit of any list or text in it. */
const manyValues: readonly unknown[] = [
  'x'.repeat(60_000),
  Array.from({ length: 5_000 }, (_entry, index) => index),
  Array.from({ length: 500 }, () => ({})),
  Object.fromEntries(Array.from({ length: 2_000 }, (_entry, index) => [`k${index}`, '值'])),
]

export const valueMutations: readonly Mutation[] = [
  {
    name: 'another value',
    fault: 'mistyped',
    weight: 30,
    apply: onJson((json, random) =>
      replaceAt(json, random.pick(listPlaces(json)), () => random.pick(badValues)),
    ),
  },
  {
    name: 'another text',
    fault: 'mistyped',
    weight: 20,
    apply: onJson((json, random) => {
      const texts = listPlaces(json).filter((path) => path.length > 0)
      return texts.length === 0
        ? random.pick(badTexts)
        : replaceAt(json, random.pick(texts), () => random.pick(badTexts))
    }),
  },
  {
    name: 'a missing field',
    fault: 'mistyped',
    weight: 8,
    apply: onJson((json, random) => {
      const places = listPlaces(json).filter((path) => path.length > 0)
      return places.length === 0 ? {} : removeAt(json, random.pick(places))
    }),
  },
  {
    name: 'an unknown field',
    fault: 'mistyped',
    weight: 8,
    apply: onJson((json, random) => {
      const objects = listPlaces(json)
      return replaceAt(json, random.pick(objects), (old) =>
        typeof old === 'object' && old !== null && !Array.isArray(old)
          ? { ...old, [random.pick(badTexts).slice(0, 300)]: random.pick(badValues) }
          : { extra: old },
      )
    }),
  },
  {
    name: 'a value past every limit',
    fault: 'oversized',
    weight: 3,
    apply: onJson((json, random) =>
      replaceAt(json, random.pick(listPlaces(json)), () =>
        random.pick(random.oneIn(4) ? longValues : manyValues),
      ),
    ),
  },
  {
    name: 'deep nesting',
    fault: 'oversized',
    weight: 3,
    apply: onJson((json, random) =>
      replaceAt(json, random.pick(listPlaces(json)), (old) =>
        wrap(old, random.pick([3, 20, 31, 32, 33, 900])),
      ),
    ),
  },
]

const hugeBytes = Buffer.alloc(10 * 1024 * 1024, 'a')

export const textMutations: readonly Mutation[] = [
  {
    name: 'a body cut off',
    weight: 3,
    apply: onText((text, random) => text.slice(0, random.below(text.length + 1))),
  },
  {
    name: 'a duplicate key',
    weight: 3,
    apply: onText((text, random) => {
      const first = /"[^"]+":/.exec(text)?.[0] ?? '"a":'
      return text.replace('{', `{${first}${random.pick(['null', '1', '{}', '"x"'])},`)
    }),
  },
  {
    name: 'what is no JSON',
    weight: 4,
    apply: onText((text, random) =>
      random.pick([
        text.replace(/:[^,}]*/, ':NaN'),
        text.replace(/:[^,}]*/, ':Infinity'),
        text.replace(/:[^,}]*/, `:1${'0'.repeat(5_000)}`),
        text.replace(/:[^,}]*/, ':1e999'),
        text.replace(/:[^,}]*/, ':-0'),
        text.replace(/}$/, ',}'),
        `\uFEFF${text}`,
        `/* */${text}`,
        `${text}${text}`,
        text.replaceAll('"', "'"),
        '\u0000',
        `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
        `${'{"a":'.repeat(100_000)}`,
        `{${'"a":1,'.repeat(60_000)}"a":1}`,
        '"text"',
        'null',
        '[]',
        '',
      ]),
    ),
  },
  {
    name: 'an escape in a text',
    weight: 3,
    apply: onText((text, random) =>
      text.replace(
        /:"/,
        `:"${random.pick([String.raw`\u0000`, String.raw`\ud800`, String.raw`\udc00\ud800`, String.raw`\u202e`, String.raw`\x41`, '\t', '\u0007'])}`,
      ),
    ),
  },
  {
    name: 'bytes that are no UTF-8',
    weight: 3,
    apply(draft, random) {
      const text = draft.text ?? (draft.json === undefined ? '{}' : JSON.stringify(draft.json))
      const bytes = Buffer.from(text)
      const bad = Buffer.from(random.pick(['c3', 'ff', 'eda080', 'c0af', 'f5808080', '00']), 'hex')
      const at = random.below(bytes.length + 1)
      draft.bytes = Buffer.concat([bytes.subarray(0, at), bad, bytes.subarray(at)])
      return true
    },
  },
  {
    name: 'a body of 10 MB',
    fault: 'oversized',
    weight: 1,
    apply(draft, random) {
      // An answer of some length would be cut off by the reset that such a body brings about.
      if (draft.method === 'GET') return false
      draft.bytes = hugeBytes
      draft.framing = random.oneIn(2) ? 'length' : 'chunked'
      return true
    },
  },
  {
    name: 'a body where none belongs',
    weight: 2,
    apply(draft, random) {
      draft.text = random.pick(['{}', '{"a":1}', 'a=b', '[]', '\u0000'])
      setHeader(draft, 'Content-Type', random.pick(['application/json', 'text/plain']))
      return true
    },
  },
]
