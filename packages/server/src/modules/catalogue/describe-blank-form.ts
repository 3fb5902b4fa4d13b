import {
  type Bilingual,
  type Condition,
  type DataElement,
  type DeclaredField,
  type ItemRevision,
  assert,
  buildGuide,
  describeCondition,
  describeFilling,
  listDeclaredFields,
  readText,
} from '@tongban/domain'
import type { DocumentInput } from '../../documents/index.ts'
import { printPromises } from './describe-guide.ts'

export type PrintedBlankForm = DocumentInput<'blank-form'>
type PrintedSection = PrintedBlankForm['sections'][number]
export type PrintedField = PrintedSection['fields'][number]

/** Lines to write on, where one is not enough. */
const linesByType: Partial<Record<DataElement['type'], number>> = { 'long-text': 5, address: 2, table: 4 }

/**
 * The form of a revision as the template prints it, in Chinese: what is asked on line, in the same order.
 * @param address where the guide is on line
 */
export function describeBlankForm(revision: ItemRevision, address: string): PrintedBlankForm {
  const guide = buildGuide(revision)
  return {
    organisation: guide.authority.zh,
    verification: { url: address },
    itemName: guide.name.zh,
    implementationCode: guide.codes.implementation,
    questions: guide.questions.map(({ ask, options, several, when }) => ({
      ask: ask.zh,
      options: options.map(({ text }) => text.zh),
      several,
      when: when?.zh,
    })),
    sections: groupFields(revision),
    promises: printPromises(guide.promises),
    revision: guide.revision,
    effectiveFrom: guide.effectiveFrom,
  }
}

/**
 * Neighbours under one heading and one condition stand together.
 * @param fill what is written into a field; undefined leaves the field out
 */
export function groupFields(
  revision: ItemRevision,
  fill: (field: DeclaredField, described: PrintedField) => PrintedField | undefined = (_, described) =>
    described,
): PrintedSection[] {
  const sections: { key: string; section: PrintedSection }[] = []
  for (const field of listDeclaredFields(revision.definition)) {
    // What every answer gives is ticked above, and paper asks it no more than the form on line.
    if (describeFilling(revision, field.element)?.always === true) continue
    const title = field.section === undefined ? undefined : readText(field.section).zh
    const within = field.section === undefined ? undefined : findSectionCondition(revision, field)
    const key = JSON.stringify([title, within])
    const own = within === undefined ? field.conditions : field.conditions.slice(1)
    const described = fill(field, describeField(revision, field, own))
    if (described === undefined) continue
    const last = sections.at(-1)
    if (last?.key === key) last.section.fields.push(described)
    else {
      const when = within === undefined ? undefined : describeCondition(within, revision).zh
      sections.push({ key, section: { title, when, fields: [described] } })
    }
  }
  return sections.map(({ section }) => section)
}

/** The condition of the section around a field comes first among those of the field. */
function findSectionCondition(revision: ItemRevision, field: DeclaredField): Condition | undefined {
  const entry = revision.definition.form[field.path[1] as number]
  return typeof entry === 'object' && 'section' in entry ? entry.when : undefined
}

function describeField(
  revision: ItemRevision,
  field: DeclaredField,
  conditions: readonly Condition[],
): PrintedField {
  const element = revision.elements[field.element]
  assert(element !== undefined, `the revision does not carry ${field.element}`)
  const when = conditions.map((condition) => describeCondition(condition, revision).zh).join('，并且')
  const help = field.help ?? element.help
  const given = describeFilling(revision, field.element)?.text.zh
  const note = [help === undefined ? [] : readText(help).zh, given ?? []].flat().join('　')
  return {
    label: readText(element.label).zh,
    required: field.required,
    when: when === '' ? undefined : when,
    note: note === '' ? undefined : note,
    unit: element.type === 'money' ? '元' : element.unit,
    lines: linesByType[element.type] ?? 1,
    options: listOptions(element).map(({ zh }) => zh),
    columns: Object.values(element.columns ?? {}).map(({ label }) => readText(label).zh),
  }
}

function listOptions(element: DataElement): Bilingual[] {
  if (element.type === 'yes-no') return [readText('是'), readText('否')]
  return Object.values(element.options ?? {}).map(readText)
}
