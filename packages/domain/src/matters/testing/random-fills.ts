import { type ItemDefinitionInput, dataElementSchema } from '../../catalogue/index.ts'
import { type Random, pick } from '../../cases/testing/case-simulation.ts'

const letters = ['a', 'b', 'c', 'd'] as const
const options = Object.fromEntries(letters.map((letter) => [letter, letter]))

/** Elements of which answers may say something. */
export const choiceElements = {
  'thing.one': dataElementSchema.parse({ label: 'thing.one', type: 'choice', options }),
  'thing.other': dataElementSchema.parse({ label: 'thing.other', type: 'choice', options }),
  'thing.all': dataElementSchema.parse({ label: 'thing.all', type: 'choices', options }),
}

export const choiceQuestions = ['trade', 'place', 'traits'] as const

type Situations = NonNullable<ItemDefinitionInput['situations']>

/**
 * Questions whose answers give a field of the item, leave some of its options, or say nothing of it.
 * @param form elements that the item asks
 */
export function drawFillingQuestions(random: Random, form: readonly string[]): Situations {
  const drawLeft = () => pick(random, [pick(random, letters), drawLetters(random)])
  const drawSaid = (draw: () => string | string[]) =>
    Object.fromEntries([
      [letters[0], draw()],
      ...letters.slice(1).flatMap((answer) => (random() < 0.75 ? [[answer, draw()] as const] : [])),
    ])
  const has = (element: keyof typeof choiceElements) => form.includes(element)
  return {
    ...(has('thing.one') && {
      trade: {
        ask: pick(random, ['哪一类？', '哪一种？']),
        options,
        fills: {
          'thing.one': drawSaid(drawLeft),
          ...(has('thing.other') && random() < 0.5 && { 'thing.other': drawSaid(drawLeft) }),
        },
      },
    }),
    ...(has('thing.other') && {
      place: {
        ask: '在哪里？',
        options,
        ...(random() < 0.8 && { fills: { 'thing.other': drawSaid(drawLeft) } }),
      },
    }),
    ...(has('thing.all') && {
      traits: {
        ask: pick(random, ['有哪些？', '包括哪些？']),
        options,
        several: true,
        fills: { 'thing.all': Object.fromEntries(letters.map((letter) => [letter, letter])) },
      },
    }),
  }
}

/** One way to answer them, by any of the keys that a matter may give a question of an item. */
export function drawChoiceAnswers(random: Random, items: readonly string[]): [string, unknown][] {
  return ['', ...items.map((item) => `${item}/`)].flatMap((prefix) =>
    choiceQuestions.flatMap((question): [string, unknown][] =>
      random() < 0.8
        ? [[`${prefix}${question}`, question === 'traits' ? drawLetters(random) : pick(random, letters)]]
        : [],
    ),
  )
}

/** Values of the fields themselves, whatever the answers say. */
export function drawChoiceValues(random: Random): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(choiceElements).flatMap(([element, { type }]) =>
      random() < 0.4 ? [[element, type === 'choices' ? drawLetters(random) : pick(random, letters)]] : [],
    ),
  )
}

function drawLetters(random: Random): string[] {
  const drawn = letters.filter(() => random() < 0.5)
  return drawn.length === 0 ? [pick(random, letters)] : drawn
}
