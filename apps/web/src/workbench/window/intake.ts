import {
  type DemandedMaterial,
  type ItemRevision,
  type PaperMaterial,
  type PlainDate,
  type Problem,
  type Requirements,
  normaliseForm,
  parseResidentId,
  readText,
  resolveRequirements,
  validateApplication,
} from '@tongban/domain'
import type { components } from '@tongban/client'
import { type Content, emptyContent, findUnsignedPromise } from '../../application/content.ts'

/** What was handed over on paper, by material. */
export type Papers = Readonly<Record<string, PaperMaterial>>
export type CorrectionPoint = components['schemas']['CorrectionPoint']

/** Who applies, as the clerk reads it from the document. */
export interface Present {
  readonly kind: 'person' | 'enterprise'
  readonly identifier: string
  readonly name: string
  readonly phone: string
  /** Who stands at the window. */
  readonly by: 'self' | 'legal-representative' | 'agent'
  readonly agentName: string
  readonly agentIdentifier: string
  /** How the written authorisation was taken in. */
  readonly authorisation: 'paper' | 'scan'
  readonly authorisationScan: { readonly id: string; readonly name: string } | undefined
  /** By which name the number is known, once that has been asked. */
  readonly registered?: string | undefined
  readonly agentRegistered?: string | undefined
  /** Where the document shows another name: what proves it. */
  readonly nameReason?: string
  readonly agentNameReason?: string
}

/** What is done with the papers once they are in. */
export type ClosingAct = 'receive' | 'accept' | 'notice' | 'refuse'
/** What the law suggests; a refusal is never. */
export type SuggestedAct = Exclude<ClosingAct, 'refuse'>

export interface IntakeContact {
  readonly name: string
  readonly phone: string
  readonly address: string
}

/** An intake that is under way; kept on the device from the first key to the last answer. */
export interface IntakeDraft {
  readonly id: string
  readonly item: string
  /** Of the item or the matter. */
  readonly itemName: { readonly zh: string; readonly en: string }
  readonly startedAt: string
  readonly present: Present
  readonly content: Content
  readonly papers: Papers
  readonly channel: 'window' | 'post'
  /** Undefined until the clerk writes another contact than who is present. */
  readonly contact: IntakeContact | undefined
  readonly delivery: string
  /** One for the filing and one for each act after it: sent again with a repeat, so that nothing is done twice. */
  readonly keys: Readonly<Record<'file' | 'receive' | 'act', string>>
  /** Where the filing has been answered. */
  readonly filed: { readonly caseId: string; readonly number: string | null } | undefined
}

export const nobodyPresent: Present = {
  kind: 'person',
  identifier: '',
  name: '',
  phone: '',
  by: 'self',
  agentName: '',
  agentIdentifier: '',
  authorisation: 'paper',
  authorisationScan: undefined,
}

/** What an intake of an item and one of a matter begin with. */
export function startIntake(
  { name }: { readonly name: IntakeDraft['itemName'] },
  startedAt: string,
  makeKey: () => string,
): Omit<IntakeDraft, 'item' | 'keys' | 'filed'> {
  return {
    id: makeKey(),
    itemName: name,
    startedAt,
    present: nobodyPresent,
    content: emptyContent,
    papers: {},
    channel: 'window',
    contact: undefined,
    delivery: '',
  }
}

/** @param makeKey gives a fresh idempotency key each time */
export function startDraft(
  item: { readonly item: string; readonly name: IntakeDraft['itemName'] },
  startedAt: string,
  makeKey: () => string,
): IntakeDraft {
  return {
    ...startIntake(item, startedAt, makeKey),
    item: item.item,
    keys: { file: makeKey(), receive: makeKey(), act: makeKey() },
    filed: undefined,
  }
}

/** Whom to call: whoever stands at the window, unless the clerk wrote somebody else. */
export function getContact({ contact, present }: Pick<IntakeDraft, 'contact' | 'present'>): IntakeContact {
  if (contact !== undefined) return contact
  const name = present.by === 'self' ? present.name : present.agentName
  return { name, phone: present.phone, address: '' }
}

/** The way of delivery: what the clerk chose, else over this counter where the item allows it. */
export function getDelivery(revision: ItemRevision, chosen: string): string {
  return chooseDelivery(revision.definition.result.delivery, chosen)
}

export function chooseDelivery(offered: readonly string[], chosen: string): string {
  if (offered.includes(chosen)) return chosen
  return offered.includes('window') ? 'window' : (offered[0] ?? '')
}

/** The duties by which this application may be taken in. */
export function listIntakeDuties(requirements: Requirements): string[] {
  return requirements.stages.flat().flatMap((step) => (step.does === 'accept' ? [step.duty] : []))
}

/** Applicants whom an item or a matter serves: a person, any kind of organisation, or both. */
export function listApplicantKinds(serves: readonly string[]): Present['kind'][] {
  const kinds: Present['kind'][] = []
  if (serves.includes('person')) kinds.push('person')
  if (serves.some((kind) => kind !== 'person')) kinds.push('enterprise')
  return kinds
}

/** The papers just as the item demands them: the original kept, or copies compared with the original. */
export function takeAsDemanded({
  original,
  copies,
}: Pick<DemandedMaterial, 'original' | 'copies'>): PaperMaterial {
  const count = Math.max(1, copies)
  if (original === 'original') return { originals: count, copies: 0, originalSeen: false }
  return { originals: 0, copies: count, originalSeen: true }
}

export function countPaper(paper: PaperMaterial | undefined): number {
  return paper === undefined ? 0 : paper.originals + paper.copies + (paper.originalSeen ? 1 : 0)
}

/** What the clerk still has to settle, told apart by what the law does with it. */
export interface Completeness {
  /** Must be put right before anything can be taken in: it is there and it is wrong. */
  readonly wrong: readonly Problem[]
  /** Is missing; one notice says all of it (行政许可法 第三十二条第一款第四项). */
  readonly missing: readonly Problem[]
  /** Is missing and may follow later (容缺), once the applicant has promised it in writing. */
  readonly later: readonly Problem[]
}

const missingCodes: ReadonlySet<string> = new Set(['answer-missing', 'value-missing', 'material-missing'])

/** @param on the day of the intake in Beijing */
export function checkIntake(
  revision: ItemRevision,
  content: Content,
  papers: Papers,
  on: PlainDate,
): Completeness {
  const requirements = resolveFor(revision, content)
  const { substitutes = {} } = content
  const names = [...new Set([content.materials, papers, substitutes].flatMap((part) => Object.keys(part)))]
  const asked = new Set(requirements.materials.map(({ material }) => material))
  const problems = validateApplication(
    revision,
    {
      answers: content.answers,
      form: Object.fromEntries(Object.entries(content.form).filter(([, value]) => value !== '')),
      // What the situation no longer asks for is not sent.
      materials: names
        .filter((material) => asked.has(material))
        .map((material) => {
          const files = (content.materials[material]?.length ?? 0) + countPaper(papers[material])
          const by = substitutes[material]?.by
          return { material, files, ...(files > 0 || by === undefined ? {} : { by }) }
        }),
    },
    { on },
  )
  const { wrong, missing, later } = sortProblems(problems, requirements)
  return { wrong: [...findUnsignedPromise(revision, content), ...wrong], missing, later }
}

/** Tells apart what is wrong, what is missing, and what of that may follow later. */
export function sortProblems(
  problems: readonly Problem[],
  { materials }: Pick<Requirements, 'materials'>,
): Completeness {
  const tolerant = new Set(
    materials
      .filter((demand) => demand.tolerant !== undefined)
      .map((demand) => `/materials/${demand.material}`),
  )
  return {
    wrong: problems.filter(({ code }) => !missingCodes.has(code)),
    missing: problems.filter(({ code, field }) => missingCodes.has(code) && !tolerant.has(field)),
    later: problems.filter(({ code, field }) => missingCodes.has(code) && tolerant.has(field)),
  }
}

export function resolveFor(revision: ItemRevision, content: Content): Requirements {
  return resolveRequirements(revision, { ...normaliseForm(revision, content.form), ...content.answers })
}

/**
 * What follows from what was handed over: complete papers are accepted, others are answered by one notice. What was
 * filed on a promise as a whole is accepted and decided in one act by whoever decides; here it is received.
 */
export function suggestAct(
  { missing, later }: Completeness,
  { promise }: Pick<Content, 'promise'>,
): SuggestedAct {
  if (missing.length + later.length > 0) return 'notice'
  return promise === undefined ? 'accept' : 'receive'
}

/** The points of the notice, one for each thing that is missing, in words that the clerk may change. */
export function composePoints(
  revision: ItemRevision,
  content: Content,
  missing: readonly Problem[],
): CorrectionPoint[] {
  const requirements = resolveFor(revision, content)
  return missing.map(({ field, message }) => {
    const [, part = '', ...rest] = field.split('/')
    const id = rest.join('/').replaceAll('~1', '/').replaceAll('~0', '~')
    if (part !== 'materials') {
      const subject = part === 'answers' ? `answer:${id}` : `form:${id}`
      return { subject, problem: '申请书中未填写此项。', demand: message.zh }
    }
    const demand = requirements.materials.find(({ material }) => material === id)
    const basis = demand?.basis[0]
    return {
      subject: `material:${id}`,
      problem: '未提交该项材料。',
      demand: demand === undefined ? message.zh : describeDemandInChinese(demand),
      ...(basis === undefined ? {} : { basis }),
    }
  })
}

function describeDemandInChinese({ type, original, copies, standard }: DemandedMaterial): string {
  const count = `${Math.max(1, copies)}份`
  const form = { original: `原件${count}`, copy: `复印件${count}`, both: `复印件${count}，并出示原件核对` }[
    original
  ]
  const rule = standard === undefined ? '' : `，要求：${readText(standard).zh.replace(/[。；]$/, '')}`
  return `请补交“${readText(type.name).zh}”${form}${rule}。`
}

/**
 * What the clerk has typed as who applies, for the fields of the form that ask it again.
 * @param asked elements of the form
 * @param filled what was put there before in this way; a value that the clerk has since changed stays
 * @returns only what is to be changed
 */
export function prefillForm(
  asked: ReadonlySet<string>,
  form: Readonly<Record<string, unknown>>,
  present: Present,
  filled: Readonly<Record<string, string>>,
  today: PlainDate,
): Record<string, string> {
  const entries = Object.entries(listKnownValues(present, today)).filter(([element, value]) => {
    if (!asked.has(element)) return false
    const stands = form[element] ?? ''
    return stands !== value && (stands === '' || stands === filled[element])
  })
  return Object.fromEntries(entries)
}

function listKnownValues(present: Present, today: PlainDate): Record<string, string> {
  const person = parseResidentId(present.identifier, today)
  const contactName =
    present.by === 'agent' ? present.agentName : present.kind === 'person' ? present.name : ''
  const shared = { 'contact.name': contactName, 'contact.phone': present.phone }
  const agent: Record<string, string> =
    present.by === 'agent'
      ? {
          'agent.name': present.agentName,
          'agent.idNumber': present.agentIdentifier,
          'agent.phone': present.phone,
        }
      : {}
  if (present.kind === 'enterprise') {
    const representative: Record<string, string> =
      present.by === 'legal-representative'
        ? {
            'enterprise.legalRepresentative': present.agentName,
            'enterprise.legalRepresentativeIdNumber': present.agentIdentifier,
          }
        : {}
    return {
      ...shared,
      ...agent,
      ...representative,
      'enterprise.name': present.name,
      'enterprise.uscc': present.identifier.trim().toUpperCase(),
    }
  }
  return {
    ...shared,
    ...agent,
    'person.name': present.name,
    'person.idNumber': present.identifier.trim().toUpperCase(),
    'person.phone': present.by === 'agent' ? '' : present.phone,
    ...(person.ok ? { 'person.birthDate': person.value.birthDate, 'person.gender': person.value.sex } : {}),
  }
}

/** Everything that a notice on this application may speak of. */
export function listNoticeSubjects(revision: ItemRevision, content: Content): string[] {
  const { questions, fields, materials, conditions } = resolveFor(revision, content)
  const declared = revision.definition.conditions
  return [
    ...materials.map(({ material }) => `material:${material}`),
    ...fields.map(({ element }) => `form:${element}`),
    ...questions.map(({ id }) => `answer:${id}`),
    ...conditions.map((condition) => `condition:${declared.indexOf(condition)}`),
  ]
}
