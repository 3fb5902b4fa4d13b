import {
  type ItemDefinitionInput,
  type ItemRevision,
  type Registries,
  dataElementSchema,
  licenceTypeSchema,
  materialTypeSchema,
} from '../../catalogue/index.ts'
import { registries as bureau } from '../../catalogue/testing/catalogue-fixture.ts'
import { type Random, pick } from '../../cases/testing/case-simulation.ts'
import {
  type MatterDefinition,
  type MatterDefinitionInput,
  matterDefinitionSchema,
} from '../matter-definition.ts'
import { compileMatter } from '../compile-matter.ts'
import { nameOptionalQuestion } from '../members.ts'
import { publish } from './matter-fixture.ts'
import { drawProcedure, drawTolerance } from './random-procedures.ts'
import { choiceElements, drawChoiceAnswers, drawChoiceValues, drawFillingQuestions } from './random-fills.ts'

const count = 7
const names = Array.from({ length: count }, (_, place) => `item-${place}`)
const elementNames = Array.from({ length: 9 }, (_, place) => `thing.e${place}`)

const registries: Registries = {
  ...bureau,
  elements: {
    ...bureau.elements,
    ...choiceElements,
    ...Object.fromEntries(
      elementNames.map((id, place) => [
        id,
        dataElementSchema.parse({
          label: id,
          type: 'number',
          ...(place < 3 && { register: 'some-register' }),
        }),
      ]),
    ),
  },
  materials: Object.fromEntries([
    ...names.map((name) => [`${name}-held`, materialTypeSchema.parse({ name, metBy: name })]),
    ...names.map((name) => [`${name}-paper`, materialTypeSchema.parse({ name })]),
    ...names
      .slice(1)
      .map((name, place) => [
        `${name}-either`,
        materialTypeSchema.parse({ name, metBy: [name, names[place] ?? name] }),
      ]),
    ...['a', 'b', 'c', 'd'].map((name) => [`plain-${name}`, materialTypeSchema.parse({ name })]),
  ]),
  licences: Object.fromEntries(
    names.map((name, place) => [
      name,
      licenceTypeSchema.parse({
        name,
        code: `11990000MB9000015T${String(100 + place)}`,
        holder: 'either',
        validity: 'long-term',
        fields: [elementNames[place % 3] ?? 'thing.e0'],
      }),
    ]),
  ),
}

/** A matter as chance has it, with its revisions and one way to answer it. */
export interface RandomMatter {
  readonly definition: MatterDefinition
  readonly revisions: readonly ItemRevision[]
  readonly registries: Registries
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
}

/**
 * Items that ask, demand and result in what chance has it, some of them in circles, and a matter over some of them.
 * @param random every choice comes from it.
 */
export function drawMatter(random: Random): RandomMatter {
  const mayCircle = random() < 0.3
  const revisions = names.map((name, place) =>
    publish(name, drawItem(random, name, place, mayCircle), registries),
  )
  const chosen = shuffle(random, names).slice(0, 1 + Math.floor(random() * count))
  const onPromise = new Set(
    revisions.flatMap(({ item, definition: { onPromise: way } }) => (way === undefined ? [] : [item])),
  )
  const definition = matterDefinitionSchema.parse(drawDefinition(random, chosen, onPromise))
  const answers = Object.fromEntries(
    [
      ...chosen.map(nameOptionalQuestion),
      'wanted',
      'agent',
      ...chosen.flatMap((item) => [`${item}/kind`, `${item}/way`]),
      'kind',
      'way',
    ].flatMap((key) => (random() < 0.8 ? [[key, pick(random, ['yes', 'no'])] as const] : [])),
  )
  const form = Object.fromEntries(
    elementNames.flatMap((element) =>
      random() < 0.7 ? [[element, Math.floor(random() * 10)] as const] : [],
    ),
  )
  return {
    definition,
    revisions,
    registries,
    answers: { ...answers, ...Object.fromEntries(drawChoiceAnswers(random, chosen)) },
    form: { ...form, ...drawChoiceValues(random) },
  }
}

/** The matter compiled for its answers, of which only those to what is asked count. */
export function compileDrawn({ definition, revisions, registries, answers, form }: RandomMatter) {
  const sources = { revisions, registries }
  const first = compileMatter({ definition, sources, form })
  const keys = new Set(first.ok ? first.value.questions.map(({ key }) => key) : [])
  return compileMatter({
    definition,
    sources,
    answers: Object.fromEntries(Object.entries(answers).filter(([key]) => keys.has(key))),
    form,
  })
}

/** The same things in another order. */
export function shuffle<T>(random: Random, things: readonly T[]): T[] {
  return things
    .map((thing) => [random(), thing] as const)
    .toSorted(([left], [right]) => left - right)
    .map(([, thing]) => thing)
}

function drawItem(
  random: Random,
  name: string,
  place: number,
  mayCircle: boolean,
): Partial<ItemDefinitionInput> {
  const mayPromise = random() < 0.4
  const others = names.filter((other, position) => other !== name && (mayCircle || position < place))
  const choices = Object.keys(choiceElements).filter(() => random() < 0.4)
  const drawWhen = () =>
    pick(random, [
      undefined,
      undefined,
      { agent: 'yes' },
      { kind: 'yes' },
      { 'thing.e8': { atLeast: 5 } },
      ...choices.map((element) => ({ [element]: 'a' })),
    ])
  const materials = [
    'plain-a',
    'plain-b',
    'plain-c',
    'plain-d',
    ...others.flatMap((other) => [`${other}-held`, `${other}-paper`, `${other}-either`]),
  ]
    .filter((material) => Object.hasOwn(registries.materials, material) && random() < 0.25)
    .map((material) => {
      const when = drawWhen()
      return {
        material,
        required: random() < 0.85,
        copies: 1 + Math.floor(random() * 3),
        ...(mayPromise && random() < 0.4 ? { when: { way: 'no' } } : when !== undefined && { when }),
        ...(random() < 0.1 && { of: 'another' as const }),
        ...(material.startsWith('plain-') && drawTolerance(random)),
      }
    })
  const fields = [
    ...elementNames.filter((element) => element === 'thing.e8' || random() < 0.4),
    ...choices,
  ].map((element) => ({ element, required: random() < 0.7 }))
  const isPaper = random() < 0.3
  const visits = Math.floor(random() * 3)
  return {
    name,
    situations: {
      agent: { ask: '是否委托他人办理？', options: 'yes-no' },
      // One id, and for every second item another thing.
      kind: { ask: place % 2 === 0 ? '是否新办？' : '是否连锁？', options: 'yes-no' },
      ...(mayPromise && { way: { ask: '是否以告知承诺方式办理？', options: 'yes-no' as const } }),
      ...drawFillingQuestions(random, choices),
    },
    ...(mayPromise && { onPromise: writePromiseWay(name) }),
    form: fields,
    materials,
    limits: {
      statutory: 20,
      promised: Math.floor(random() * 12),
      unit: random() < 0.3 ? 'calendar-day' : 'working-day',
    },
    visits,
    ...(visits > 0 && { visitsReason: '核验原件' }),
    ...drawProcedure(random, mayPromise ? { when: { way: 'no' } } : {}),
    result: isPaper
      ? { document: name, material: `${name}-paper`, delivery: ['electronic'] }
      : { licence: name, delivery: ['electronic'] },
  }
}

function writePromiseWay(name: string): NonNullable<ItemDefinitionInput['onPromise']> {
  return {
    choice: { question: 'way', option: 'yes' },
    notice: { conditions: '条件。', standards: '标准。', consequences: '后果。' },
    promises: `符合${name}的条件。`,
    verify: { within: 30 },
    onFalse: { revoke: 'automatic', statementDays: 1 },
  }
}

function drawDefinition(
  random: Random,
  chosen: readonly string[],
  onPromise: ReadonlySet<string>,
): MatterDefinitionInput {
  const basis = ['行政许可法 第二十六条']
  const pairs = chosen.flatMap((first) =>
    chosen.filter((next) => first < next).map((next) => ({ first, next, basis })),
  )
  const preApproval = pairs
    .filter(() => random() < 0.2)
    .map(({ first, next }) => {
      const effect = random() < 0.5 ? ('binding' as const) : ('advisory' as const)
      return { item: next, for: first, effect, days: 2, basis }
    })
  // Whose opinion is asked beforehand goes the ordinary way.
  const settle = (item: string): Record<string, string> =>
    onPromise.has(item) && preApproval.some((entry) => entry.item === item) ? { way: 'no' } : {}
  return {
    matter: 'random',
    name: '随机的一件事',
    serves: ['enterprise'],
    lead: 'bureau',
    situations: { wanted: { ask: '要不要？', options: 'yes-no' } },
    items: chosen.map((item) => {
      const kind = random()
      if (kind < 0.4) return { item, with: settle(item) }
      if (kind < 0.6) return { item, optional: '要不要办？', with: settle(item) }
      if (kind < 0.8)
        return { item, when: { wanted: 'yes' }, with: { kind: { from: 'wanted' }, ...settle(item) } }
      return { item, with: { kind: 'yes', ...settle(item) }, holds: [] }
    }),
    order: pairs.filter(() => random() < 0.1),
    preApproval,
    notices:
      random() < 0.3
        ? [
            {
              notice: 'public',
              kind: 'public-notice',
              name: '公示',
              days: 7,
              basis,
              before: chosen.slice(0, 1),
            },
          ]
        : [],
    jointInspections: [],
  }
}
