import {
  type ApplicationContent,
  type FileReference,
  type InputProblem,
  type PaperMaterial,
  type Substitute,
  type Applicant,
  type Agent,
  checkContent,
  checkOwnNumber,
  takeOverAgent,
} from '../cases/index.ts'
import { type ItemRevision, findPromiseWay, resolveRequirements } from '../catalogue/index.ts'
import { type Instant, assert } from '../kernel/index.ts'
import { type CompiledMatter, namePreApproval } from '../matters/index.ts'
import type { JointSubstitute, MatterContent } from './content.ts'
import type { FiledItem, ItemResult } from './events.ts'
import type { FiledMatterFacts } from './state.ts'

type Filed = Pick<FiledMatterFacts, 'content' | 'records'>

/**
 * The application of one item: of the joint one what the item asks and demands in its situation, and what earlier items
 * resulted in. Nothing goes to an item that does not ask for it (个人信息保护法 第六条).
 */
export function buildChildContent(
  revision: ItemRevision,
  filed: FiledItem,
  { content, records }: Filed,
): ApplicationContent {
  const findResult = (from: string): ItemResult | undefined =>
    records[namePreApproval({ item: from, for: filed.item })]?.result ?? records[from]?.result
  const { answers } = filed
  const awaited = new Set(filed.awaitedFields.map(({ element }) => element))
  const known = {
    ...Object.fromEntries(Object.entries(content.form).filter(([element]) => !awaited.has(element))),
    ...Object.fromEntries(
      filed.awaitedFields.flatMap(({ element, from }) => {
        const fields = findResult(from)?.fields ?? {}
        return Object.hasOwn(fields, element) ? [[element, fields[element]]] : []
      }),
    ),
  }
  const requirements = resolveRequirements(revision, { ...known, ...answers })
  const form = Object.fromEntries([
    ...requirements.fields.flatMap(({ element }) =>
      Object.hasOwn(known, element) ? [[element, known[element]]] : [],
    ),
    // An answer may have been changed in a correction since the joint form was kept.
    ...requirements.given.map(({ element, value }) => [element, value]),
  ])
  const materials: Record<string, readonly FileReference[]> = {}
  const papers: Record<string, PaperMaterial> = {}
  const substitutes: Record<string, Substitute> = {}
  for (const { material, metBy } of requirements.materials) {
    const from = filed.awaitedMaterials.find((entry) => entry.material === material)?.from
    if (from !== undefined) {
      const result = findResult(from)
      if (result?.licence !== undefined && metBy.includes(result.licence.licenceType))
        substitutes[material] = { by: 'licence', ...result.licence }
      else if (result?.document !== undefined) materials[material] = [result.document]
      continue
    }
    const files = own(content.materials, material)
    const paper = own(content.papers ?? {}, material)
    const substitute = readSubstitute(own(content.substitutes ?? {}, material), filed.item, metBy)
    if (files !== undefined && files.length > 0) materials[material] = files
    if (paper !== undefined) papers[material] = paper
    if (substitute !== undefined) substitutes[material] = substitute
  }
  // Whoever chose the ordinary way promises nothing, whatever was signed before the answer was changed.
  const isOnPromise = findPromiseWay(revision.definition, answers) !== undefined
  const promise = isOnPromise ? own(content.promises ?? {}, filed.item) : undefined
  return {
    answers,
    form,
    materials,
    ...(Object.keys(papers).length > 0 ? { papers } : {}),
    ...(Object.keys(substitutes).length > 0 ? { substitutes } : {}),
    ...(promise === undefined ? {} : { promise }),
  }
}

function readSubstitute(
  joint: JointSubstitute | undefined,
  item: string,
  metBy: readonly string[],
): Substitute | undefined {
  if (joint === undefined) return undefined
  if (joint.by === 'licence') return metBy.includes(joint.licenceType) ? joint : undefined
  const promise = own(joint.promises, item)
  return promise === undefined ? undefined : { by: joint.by, promise }
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/**
 * What is wrong with the joint application, each thing once, at its place in the joint application; with `complete` also
 * what is missing. What results of earlier items will bring is not missing.
 * @param revisions by item
 */
export function checkMatterContent(input: {
  readonly compiled: Pick<CompiledMatter, 'questions' | 'unanswered'>
  readonly items: readonly FiledItem[]
  readonly revisions: ReadonlyMap<string, ItemRevision>
  readonly content: MatterContent
  readonly applicant: Applicant
  readonly agent: Agent | undefined
  /** Who fills it in. */
  readonly by: 'applicant' | 'officer'
  readonly now: Instant
  readonly demand: 'complete' | 'partial'
}): InputProblem[] {
  const { compiled, items, revisions, content, applicant, agent, by, now, demand } = input
  const problems = new Map<string, InputProblem>()
  const add = (problem: InputProblem) => {
    const key = `${problem.field} ${problem.code}`
    if (!problems.has(key)) problems.set(key, problem)
  }
  for (const key of demand === 'complete' ? compiled.unanswered : []) {
    const question = compiled.questions.find((entry) => entry.key === key)
    const ask = question?.definition.ask
    const text = typeof ask === 'string' ? { zh: ask, en: ask } : ask
    add({
      field: `/content/answers/${writePointer(key)}`,
      code: 'answer-missing',
      message: { zh: `请回答：${text?.zh ?? key}`, en: `Please answer: ${text?.en ?? key}` },
    })
  }
  for (const item of items) {
    const revision = revisions.get(item.item)
    assert(revision !== undefined, `the revision of ${item.item} is at hand`)
    const application = takeOverAgent(
      revision,
      agent,
      buildChildContent(revision, item, { content, records: {} }),
    )
    const toJoint = openJointPlaces(item, compiled)
    const found = [
      ...checkContent({ revision, now }, application, demand),
      ...checkOwnNumber(revision, applicant, application, by),
    ]
    for (const problem of found) {
      const field = toJoint(problem.field)
      if (field !== undefined) add({ ...problem, field })
    }
  }
  return [...problems.values()]
}

/**
 * Where in the joint application a place in the application of an item is; undefined for what earlier items bring.
 * Places begin with `/content`.
 */
export function openJointPlaces(
  item: FiledItem,
  { questions }: Pick<CompiledMatter, 'questions'>,
): (field: string) => string | undefined {
  const awaitedFields = new Set(item.awaitedFields.map(({ element }) => writePointer(element)))
  const awaitedMaterials = new Set(item.awaitedMaterials.map(({ material }) => writePointer(material)))
  return (field) => {
    const [, , part = '', name = ''] = field.split('/')
    if (part === 'promise') return `/content/promises/${item.item}`
    if (part === 'form' && awaitedFields.has(name)) return undefined
    if ((part === 'materials' || part === 'substitutes') && awaitedMaterials.has(name)) return undefined
    if (part === 'answers') {
      const key = questions.find(({ answers }) =>
        answers.some((entry) => entry.item === item.item && writePointer(entry.question) === name),
      )?.key
      return key === undefined ? field : `/content/answers/${writePointer(key)}`
    }
    return part === 'substitutes' && field.endsWith('/promise')
      ? `/content/substitutes/${name}/promises/${item.item}`
      : field
  }
}

function writePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
