import { type Bilingual, type Requirements, readText } from '@tongban/domain'

type Named = Parameters<typeof readText>[0]

/** What the composer reads of an item; of a revision, its definition. */
interface ComposedItem {
  readonly basis: readonly string[]
  readonly conditions: readonly { readonly text: Named; readonly basis: readonly string[] }[]
}

/** What the item asks of this application, as far as a notice speaks of it. */
interface ComposedRequirements {
  readonly materials: readonly (Pick<Requirements['materials'][number], 'material' | 'standard' | 'basis'> & {
    readonly type: { readonly name: Named }
  })[]
  readonly fields: readonly (Pick<Requirements['fields'][number], 'element' | 'basis'> & {
    readonly definition: { readonly label: Named }
  })[]
  readonly questions: readonly { readonly id: string; readonly definition: { readonly ask: Named } }[]
  readonly conditions: readonly ComposedItem['conditions'][number][]
}

/** A point of the notice as it is being written; sent without what is only for the page. */
export interface DraftPoint {
  /** `form:<element>`, `answer:<question>`, `material:<id>`, `condition:<index>`. */
  readonly subject: string
  readonly problem: string
  readonly demand: string
  readonly basis: string
}

/** Something of which the notice may speak. */
export interface NoticeSubject {
  readonly subject: string
  readonly part: 'materials' | 'form' | 'answers' | 'conditions'
  readonly name: Bilingual
  /** What makes it acceptable, where the item says so. */
  readonly standard?: Bilingual
  /** Articles on which it is asked for. */
  readonly basis: readonly string[]
}

/** A fault that comes again and again, with the words for it. */
export interface CommonFault {
  readonly fault: string
  readonly label: Bilingual
}

/** All of which a notice may speak in this application, in the order in which a clerk looks through it. */
export function listNoticeSubjects(item: ComposedItem, requirements: ComposedRequirements): NoticeSubject[] {
  return [
    ...requirements.materials.map(({ material, type, standard, basis }): NoticeSubject => ({
      subject: `material:${material}`,
      part: 'materials',
      name: readText(type.name),
      ...(standard === undefined ? {} : { standard: readText(standard) }),
      basis,
    })),
    ...requirements.fields.map(({ element, definition, basis }): NoticeSubject => ({
      subject: `form:${element}`,
      part: 'form',
      name: readText(definition.label),
      basis,
    })),
    ...requirements.questions.map(({ id, definition }): NoticeSubject => ({
      subject: `answer:${id}`,
      part: 'answers',
      name: readText(definition.ask),
      basis: item.basis,
    })),
    ...requirements.conditions.map((condition): NoticeSubject => ({
      subject: `condition:${item.conditions.indexOf(condition)}`,
      part: 'conditions',
      name: readText(condition.text),
      basis: condition.basis,
    })),
  ]
}

interface FaultWords {
  readonly label: Bilingual
  readonly problem: (name: string, standard: string | undefined) => string
  readonly demand: (name: string, standard: string | undefined) => string
}

const materialFaults: Readonly<Record<string, FaultWords>> = {
  missing: {
    label: { zh: '未提交', en: 'Not supplied' },
    problem: (name) => `未提交“${name}”。`,
    demand: (name) => `请提交“${name}”。`,
  },
  illegible: {
    label: { zh: '不清晰、不完整', en: 'Illegible or incomplete' },
    problem: (name) => `“${name}”影像不清晰或者页面不完整，无法核对。`,
    demand: (name) => `请重新提交清晰、完整的“${name}”。`,
  },
  unsigned: {
    label: { zh: '未签字、盖章', en: 'Not signed or sealed' },
    problem: (name) => `“${name}”未签字或者未加盖公章。`,
    demand: (name) => `请由申请人在“${name}”上签字或者加盖公章后重新提交。`,
  },
  differs: {
    label: { zh: '与申请表不一致', en: 'Differs from the form' },
    problem: (name) => `“${name}”记载的内容与申请表填写的内容不一致。`,
    demand: (name) => `请核对后更正申请表，或者重新提交与申请表一致的“${name}”。`,
  },
  expired: {
    label: { zh: '已过有效期', en: 'Expired' },
    problem: (name) => `“${name}”已过有效期。`,
    demand: (name) => `请提交在有效期内的“${name}”。`,
  },
  standard: {
    label: { zh: '不符合受理标准', en: 'Does not meet the standard' },
    problem: (name, standard) =>
      `“${name}”不符合受理标准${standard === undefined ? '' : `（${standard}）`}。`,
    demand: (name, standard) =>
      standard === undefined
        ? `请按要求重新提交“${name}”。`
        : `请重新提交符合下列标准的“${name}”：${standard}。`,
  },
}

const formFaults: Readonly<Record<string, FaultWords>> = {
  missing: {
    label: { zh: '未填写', en: 'Not filled in' },
    problem: (name) => `申请表“${name}”未填写。`,
    demand: (name) => `请填写“${name}”。`,
  },
  wrong: {
    label: { zh: '填写有误', en: 'Filled in wrongly' },
    problem: (name) => `申请表“${name}”填写有误。`,
    demand: (name) => `请核实并更正“${name}”。`,
  },
  differs: {
    label: { zh: '与材料不一致', en: 'Differs from the documents' },
    problem: (name) => `申请表“${name}”与所提交材料的记载不一致。`,
    demand: (name) => `请按照材料的记载更正“${name}”，或者提交相应的证明材料。`,
  },
}

const answerFaults: Readonly<Record<string, FaultWords>> = {
  wrong: {
    label: { zh: '情形选择有误', en: 'Wrong answer' },
    problem: (name) => `“${name}”的选择与申请内容不符。`,
    demand: (name) => `请重新选择“${name}”，并补充相应的材料。`,
  },
}

const conditionFaults: Readonly<Record<string, FaultWords>> = {
  unproven: {
    label: { zh: '现有材料不能证明', en: 'Not shown by the documents' },
    problem: (name) => `现有材料不能证明符合下列条件：${name}`,
    demand: () => '请补充能够证明符合该条件的材料或者说明。',
  },
}

const faults = {
  materials: materialFaults,
  form: formFaults,
  answers: answerFaults,
  conditions: conditionFaults,
} as const

/** Faults that are offered for a part of the application; what they do not say is written freely. */
export function listCommonFaults(part: NoticeSubject['part']): CommonFault[] {
  return Object.entries(faults[part]).map(([fault, { label }]) => ({ fault, label }))
}

/**
 * A point with the words of a common fault, the cure, and the article on which the thing is asked for. Documents are
 * in Chinese, and so are the words.
 *
 * @param fault one of `listCommonFaults`; left out, the words are the clerk's
 */
export function composePoint(subject: NoticeSubject, fault?: string): DraftPoint {
  const words = fault === undefined ? undefined : faults[subject.part][fault]
  const standard = subject.standard?.zh.replace(/[。；]$/, '')
  return {
    subject: subject.subject,
    problem: words?.problem(subject.name.zh, standard) ?? '',
    demand: words?.demand(subject.name.zh, standard) ?? '',
    basis: subject.basis[0] ?? '',
  }
}

/** What is still to be written, by field of the page: `points/0/problem`. */
export function findPointProblems(points: readonly DraftPoint[]): Map<string, Bilingual> {
  const problems = new Map<string, Bilingual>()
  points.forEach((point, index) => {
    if (point.problem.trim() === '')
      problems.set(`/points/${index}/problem`, {
        zh: '请写明存在的问题。',
        en: 'Say what is wrong.',
      })
    if (point.demand.trim() === '')
      problems.set(`/points/${index}/demand`, {
        zh: '请写明如何补正。',
        en: 'Say how it is put right.',
      })
  })
  return problems
}

/** The notice as the platform takes it. */
export function writePoints(points: readonly DraftPoint[]) {
  return points.map(({ subject, problem, demand, basis }) => ({
    subject,
    problem: problem.trim(),
    demand: demand.trim(),
    ...(basis.trim() === '' ? {} : { basis: basis.trim() }),
  }))
}

interface EarlierNotice {
  readonly points: readonly { readonly subject: string }[]
  readonly changed: readonly string[] | null
}

/**
 * Of the subjects, those that a further notice may still speak of (行政许可法 第三十二条第一款第四项): what an earlier one
 * asked for, and what the applicant changed since. Undefined before the first notice, when everything may be said. What
 * only a changed answer has called for is for the server to know.
 */
export function listStillOpen(notices: readonly EarlierNotice[]): ReadonlySet<string> | undefined {
  if (notices.length === 0) return undefined
  return new Set(
    notices.flatMap(({ points, changed }) => [...points.map(({ subject }) => subject), ...(changed ?? [])]),
  )
}
