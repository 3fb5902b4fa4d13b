import type { preApprovalEntrySchema, preApprovalSchema } from '@tongban/contract'
import {
  type Actor,
  type FiledMatter,
  type ItemRevision,
  assert,
  buildChildContent,
  findPreApproval,
  getTaskRecord,
  hasOpinionDuty,
  listDeclaredFields,
  maskResidentId,
  openItemNames,
  readText,
  resolveRequirements,
} from '@tongban/domain'
import type { z } from 'zod'
import { printValue } from '../case-documents/index.ts'
import { maskForm } from '../cases/index.ts'
import { presentOpinion } from '../matters/index.ts'

type View = z.input<typeof preApprovalSchema>

/** The opinion with the part of the joint application that it is about, for an officer of its authority. */
export function presentPreApproval(
  entry: z.input<typeof preApprovalEntrySchema>,
  state: FiledMatter,
  revision: ItemRevision,
  actor: Actor,
): View {
  const task = findPreApproval(state, entry.task)
  const item = state.items.find((other) => other.item === entry.item)
  assert(task !== undefined && item !== undefined, 'an opinion is on an item of the matter')
  const record = getTaskRecord(state, task.id)
  const content = buildChildContent(revision, item, state)
  const requirements = resolveRequirements(revision, { ...content.form, ...content.answers })
  const form = maskForm(content.form, revision.elements)
  const isOpen = state.status === 'in-progress' && record.status === 'running' && record.opinion === undefined
  const knows = hasOpinionDuty(revision, actor)
  const { applicant } = state
  const names = openItemNames(revision)
  return {
    ...entry,
    basis: [...task.preApproval.basis],
    filedOn: state.filedOn,
    applicant: {
      name: applicant.name,
      kind: applicant.kind,
      identifier:
        applicant.identifierKind === 'resident-id'
          ? maskResidentId(applicant.identifier)
          : applicant.identifier,
    },
    answers: Object.entries(content.answers).map(([question, answer]) => ({
      question: names.nameSubject(`answer:${question}`),
      answer: nameAnswer(revision, question, answer),
    })),
    form: listDeclaredFields(revision.definition).flatMap(({ element }) => {
      const described = revision.elements[element]
      const value = printValue(form[element], described)
      return value === '' ? [] : [{ element, label: readText(described?.label ?? element), value }]
    }),
    materials: requirements.materials.map(({ material, type, basis }) => ({
      material,
      name: readText(type.name),
      basis: [...basis],
      awaited: item.awaitedMaterials.some((awaited) => awaited.material === material),
      onPaper: content.papers?.[material] !== undefined,
      substitute: content.substitutes?.[material]?.by ?? null,
      files: (content.materials[material] ?? []).map((file) => ({ ...file })),
    })),
    conditions: requirements.conditions.map(({ text, basis }) => ({
      text: readText(text),
      basis: [...basis],
    })),
    offeredBasis: [
      ...new Set([...requirements.conditions.flatMap(({ basis }) => basis), ...revision.definition.basis]),
    ],
    opinion: record.opinion ? presentOpinion(record.opinion, state) : null,
    may: {
      give: isOpen && knows,
      reason: !isOpen
        ? { zh: '预审意见已经出具，或者不再需要。', en: 'The opinion was given, or is of no use any more.' }
        : knows
          ? null
          : {
              zh: '预审意见由承担该事项审查或者决定职责的工作人员出具。',
              en: 'The opinion is given by an officer whose duty is to review or decide on the item.',
            },
    },
    version: state.version,
  }
}

function nameAnswer({ definition }: ItemRevision, question: string, answer: unknown) {
  const options = definition.situations[question]?.options
  const name = (value: unknown) => {
    const key = String(value)
    if (options === 'yes-no') return key === 'yes' ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' }
    const text = options && Object.hasOwn(options, key) ? options[key] : undefined
    return readText(text ?? key)
  }
  const all = (Array.isArray(answer) ? answer : [answer]).map(name)
  return { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') }
}
