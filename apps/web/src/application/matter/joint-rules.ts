import {
  type AskedField,
  type Bilingual,
  checkRequirements,
  type DataElement,
  type DemandedMaterial,
  type MaterialType,
  normaliseForm,
  type PlainDate,
  type Problem,
  type QuestionDefinition,
  type Text,
} from '@tongban/domain'
import type { CompiledMatter, JointMaterial } from '../../matter/index.ts'
import type { Content } from '../content.ts'
import type { ApplicationRules, AskedRequirements } from '../use-application.ts'

/**
 * The joint form and set of materials in the shape in which those of one item are shown and checked: each data element
 * once, each material once. What the results of earlier items bring is not there: nobody is asked for it.
 */
export function listJointRequirements(compiled: CompiledMatter): AskedRequirements {
  return {
    questions: compiled.questions.map(({ key, definition }) => ({
      id: key,
      definition: definition as unknown as QuestionDefinition,
    })),
    fields: compiled.form.sections.flatMap(({ heading, fields }) =>
      fields
        .filter(({ asked }) => asked)
        .map(({ element, definition, required, help, of, usedBy, narrowed }) => ({
          // One object for all fields of a section, by which they are kept together.
          section: heading ?? undefined,
          element,
          definition: definition as unknown as DataElement,
          required,
          help: help === null ? undefined : (help as Text),
          of: (of ?? undefined) as AskedField['of'],
          basis: [...new Set(usedBy.flatMap(({ basis }) => basis))],
          ...(narrowed === null ? {} : { narrowed }),
        })),
    ),
    given: compiled.form.sections.flatMap(({ heading, fields }) =>
      fields.flatMap(({ element, definition, required, of, usedBy, given }) =>
        given === null
          ? []
          : [
              {
                section: heading ?? undefined,
                element,
                definition: definition as unknown as DataElement,
                required,
                help: undefined,
                of: (of ?? undefined) as AskedField['of'],
                basis: [...new Set(usedBy.flatMap(({ basis }) => basis))],
                value: given.value,
                by: given.by,
              },
            ],
      ),
    ),
    materials: compiled.materials.filter(({ origin }) => origin !== 'passed-on').map(describeJointMaterial),
  }
}

function describeJointMaterial(material: JointMaterial): DemandedMaterial {
  const uses = listUses(material)
  const standard = uses.find((use) => use.standard !== null)?.standard
  return {
    material: material.material,
    type: material.type as unknown as MaterialType,
    required: material.required,
    original: material.original,
    copies: material.copies,
    standard: standard === undefined || standard === null ? undefined : (standard as Text),
    // What follows where it is not supplied differs by item, and stands in the promise of each.
    tolerant: material.tolerantDays === null ? undefined : { days: material.tolerantDays, onMiss: 'return' },
    commitment: material.promisable ? material.material : undefined,
    metBy: [...new Set(uses.flatMap(({ metBy }) => metBy))],
    basis: [...new Set(uses.flatMap(({ basis }) => basis))],
    blankForm: material.blankForm ?? undefined,
    sample: material.sample ?? undefined,
  }
}

/** The uses for which the applicant supplies the material, or for which a licence is fetched. */
function listUses({ usedBy }: JointMaterial): JointMaterial['usedBy'] {
  return usedBy.filter(({ origin }) => origin.kind === 'supplied' || origin.kind === 'fetched')
}

export type PromiseKind = 'later' | 'commitment'

/** The promise of each item that wants the material, by item; empty where one of them takes none. */
export function listPromises(
  compiled: CompiledMatter,
  material: string,
  kind: PromiseKind,
): ReadonlyMap<string, Bilingual> {
  const found = compiled.materials.find((entry) => entry.material === material)
  const uses = found === undefined ? [] : listUses(found)
  const promises = new Map<string, Bilingual>()
  for (const { item, laterPromise, commitmentPromise } of uses) {
    const promise = kind === 'later' ? laterPromise : commitmentPromise
    if (promise === null) return new Map()
    promises.set(item, promise)
  }
  return promises
}

/** The items that take a promise for the material, for now or for good. */
function listTaking(
  compiled: CompiledMatter,
  material: string,
): readonly { readonly item: string; readonly name: Bilingual }[] {
  const taking = new Set([
    ...listPromises(compiled, material, 'later').keys(),
    ...listPromises(compiled, material, 'commitment').keys(),
  ])
  return compiled.items.filter(({ item }) => taking.has(item)).map(({ item, name }) => ({ item, name }))
}

/** The promises as they are read before they are made: each wording once. */
export function writePromises(promises: Iterable<string>): string {
  return [...new Set(promises)].join('\n')
}

/** The rules by which an application for a matter is filled in, for the answers that it was compiled for. */
export function openJointRules(compiled: CompiledMatter): ApplicationRules {
  const joint = listJointRequirements(compiled)
  const read = (material: string, kind: PromiseKind): Bilingual | undefined => {
    const promises = [...listPromises(compiled, material, kind).values()]
    return promises.length === 0
      ? undefined
      : { zh: writePromises(promises.map(({ zh }) => zh)), en: writePromises(promises.map(({ en }) => en)) }
  }
  return {
    resolve: () => joint,
    check: (content, on) => findJointProblems(compiled, joint, content, on),
    findPromises: ({ material }) => ({
      later: read(material, 'later'),
      commitment: read(material, 'commitment'),
      items: listTaking(compiled, material),
    }),
    agentQuestions: joint.questions.flatMap(({ id, definition }) =>
      definition.asks === 'agent' ? [id] : [],
    ),
  }
}

/**
 * Everything that is missing or wrong in the one application.
 * @param joint of `listJointRequirements`
 * @param on the day of the application in Beijing
 * @param handedOver at the window: how many papers there are of each material, beside its files
 */
export function findJointProblems(
  compiled: CompiledMatter,
  joint: AskedRequirements,
  content: Content,
  on: PlainDate,
  handedOver: Readonly<Record<string, number>> = {},
): Problem[] {
  const elements = Object.fromEntries(joint.fields.map(({ element, definition }) => [element, definition]))
  return [
    ...checkRequirements(
      joint,
      {
        answers: content.answers,
        form: normaliseForm({ elements }, content.form),
        materials: listOffered(content, handedOver),
      },
      on,
    ),
    ...listUnsigned(compiled, content),
  ]
}

/** The items that are to be decided on a promise, as it is answered now. */
export function listChosenOffers(
  { promiseOffers }: CompiledMatter,
  { answers }: Pick<Content, 'answers'>,
): CompiledMatter['promiseOffers'] {
  return promiseOffers.filter(({ question, option }) => answers[question] === option)
}

function listUnsigned(compiled: CompiledMatter, content: Content): Problem[] {
  return listChosenOffers(compiled, content).flatMap(({ item, name }): Problem[] =>
    content.promises?.[item] !== undefined
      ? []
      : [
          {
            field: `/promises/${item}`,
            code: 'answer-missing',
            message: {
              zh: `请阅读“${name.zh}”的告知书并签署承诺书；不愿承诺的，请改选一般程序办理。`,
              en: `Read the notice of "${name.en}" and sign its promise; whoever will not chooses the ordinary way.`,
            },
          },
        ],
  )
}

function listOffered({ materials, substitutes = {} }: Content, handedOver: Readonly<Record<string, number>>) {
  const names = new Set([...Object.keys(materials), ...Object.keys(handedOver), ...Object.keys(substitutes)])
  return [...names].flatMap((material) => {
    const files = (materials[material]?.length ?? 0) + (handedOver[material] ?? 0)
    if (files > 0) return [{ material, files }]
    const by = substitutes[material]?.by
    return by === undefined ? [] : [{ material, files: 0, by }]
  })
}
