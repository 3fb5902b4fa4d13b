import type { ItemDefinition } from '@tongban/domain'
import { Document, isCollection, isMap, isScalar, isSeq } from 'yaml'

/** Lists and maps of words alone are written on one line up to this many characters. */
const oneLineCharacters = 96

/**
 * A published definition as a file that people would have written: what is so without saying is left out, short
 * things stand on one line. Reading it gives the same definition.
 */
export function writeDefinitionSource(definition: ItemDefinition): string {
  const document = new Document(shorten(definition))
  for (const pair of isMap(document.contents) ? document.contents.items : []) foldShort(pair.value)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

const usual: Readonly<Record<string, unknown>> = {
  keywords: [],
  powerSource: 'own',
  topics: [],
  online: 'entire',
  handledAcross: [],
  situations: {},
  materials: [],
  correction: { days: 15, onMiss: 'close' },
  specialProcedures: [],
  intermediaries: [],
  faq: [],
}

function shorten(definition: ItemDefinition): Record<string, unknown> {
  const { code, limits, situations, form, materials, steps, fee, specialProcedures, ...rest } = definition
  const short: Record<string, unknown> = {
    ...rest,
    code: leaveOut(code, { handling: '01' }),
    limits: Array.isArray(limits) ? limits.map(shortenLimit) : shortenLimit(limits),
    situations: Object.fromEntries(
      Object.entries(situations).map(([id, question]) => [id, leaveOut(question, { several: false })]),
    ),
    form: form.map((entry) =>
      typeof entry === 'string' || !('section' in entry)
        ? shortenField(entry)
        : { ...entry, fields: entry.fields.map(shortenField) },
    ),
    materials: materials.map((entry) => shortenEntry(entry, { required: true, original: 'copy', copies: 1 })),
    steps: steps.map((stage) =>
      'parallel' in stage ? { parallel: stage.parallel.map(shortenStep) } : shortenStep(stage),
    ),
    specialProcedures: specialProcedures.map((entry) => leaveOut(entry, { basis: '行政许可法 第四十五条' })),
    fee: fee === 'none' ? fee : fee.map((entry) => leaveOut(entry, { online: true })),
  }
  const ordered = Object.keys(definition).map((key) => [key, short[key]] as const)
  return leaveOut(Object.fromEntries(ordered), usual)
}

const shortenLimit = (limit: object) => leaveOut(limit, { unit: 'working-day' })
const shortenField = (field: string | object) => shortenEntry(field, { required: true })
const shortenStep = (step: object) => leaveOut(step, { people: 1, checks: [], onSilence: 'wait' })

/** What is written as an id alone stays so; the rest loses what is so without saying. */
function shortenEntry(entry: string | object, defaults: Readonly<Record<string, unknown>>) {
  return typeof entry === 'string' ? entry : leaveOut(entry, defaults)
}

function leaveOut(entry: object, defaults: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([key, value]) =>
        value !== undefined &&
        (!(key in defaults) || JSON.stringify(value) !== JSON.stringify(defaults[key])),
    ),
  )
}

/** Puts what is short and flat onto one line, from the inside out. */
function foldShort(node: unknown): void {
  if (!isCollection(node)) return
  for (const item of node.items) {
    foldShort(
      typeof item === 'object' && item !== null && 'value' in item && !isScalar(item) ? item.value : item,
    )
  }
  const children = isSeq(node) ? node.items : isMap(node) ? node.items.map((pair) => pair.value) : []
  const isFlat = children.every((child) => isScalar(child) || (isCollection(child) && child.flow === true))
  if (isFlat && JSON.stringify(node.toJSON()).length <= oneLineCharacters) node.flow = true
}
