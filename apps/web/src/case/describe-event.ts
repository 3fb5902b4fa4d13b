import { type Bilingual, formatBasis, nameGrant, nameRefusal } from '@tongban/domain'
import { formatDate } from '../language/index.ts'
import type { Tone } from '../design/index.ts'
import { describeJointFacts } from './describe-joint-facts.ts'
import { actNames, deliveryNames, groundNames, processNames } from './event-names.ts'
import type { CaseView, TimelineEntry } from './case-types.ts'

export interface EventLine {
  readonly name: Bilingual
  readonly value: Bilingual | string
}

export interface DescribedEvent {
  readonly title: Bilingual
  readonly tone: Tone | undefined
  /** What was said with the act, each under its name. */
  readonly lines: readonly EventLine[]
  /** Points of a correction notice. */
  readonly points: readonly { readonly problem: string; readonly demand: string }[]
}

type Facts = TimelineEntry['facts']

/** Names the steps that the acts refer to, and the item by whose kind a decision is called; licences have no item. */
type DescribedCase = Pick<CaseView, 'steps'> &
  Partial<Pick<CaseView, 'greenChannel' | 'itemName' | 'itemType'>>

const names = {
  reason: { zh: '理由', en: 'Reason' },
  opinion: { zh: '意见', en: 'Opinion' },
  basis: { zh: '依据', en: 'Basis' },
  due: { zh: '期限', en: 'Due' },
  number: { zh: '文号', en: 'Document number' },
  step: { zh: '环节', en: 'Step' },
} as const satisfies Record<string, Bilingual>

/**
 * An act of a case in plain words, with what was said with it; the reader's own view decides which facts are there.
 *
 * @param view names the steps that the acts refer to
 */
export function describeEvent(entry: TimelineEntry, view: DescribedCase): DescribedEvent {
  const { facts, type } = entry
  const lines: EventLine[] = []
  const add = (name: Bilingual, value: Bilingual | string | undefined) => {
    if (value !== undefined && value !== '') lines.push({ name, value })
  }
  const step = readWord(facts, 'step')
  if (step !== undefined) {
    add(names.step, view.steps.find((one) => one.step === step)?.name ?? step)
  }
  add(
    { zh: '办件编号', en: 'Case number' },
    type === 'ApplicationSubmitted' ? readWord(facts, 'number') : undefined,
  )
  add({ zh: '理由类别', en: 'Ground' }, groundNames[readWord(facts, 'ground') ?? ''])
  add({ zh: '程序', en: 'Procedure' }, readBilingual(facts['name']))
  add({ zh: '预计工作日', en: 'Working days' }, readDays(facts))
  add({ zh: '经办人', en: 'Given to' }, readWord(facts, 'officerName'))
  if (type.startsWith('GreenChannel')) {
    add({ zh: '情形', en: 'Ground' }, nameGreenGround(facts, view.greenChannel))
    add({ zh: '适用至', en: 'Until' }, readDate(facts, 'until'))
    add({ zh: '办理情况', en: 'What was done' }, readWord(facts, 'note'))
    add({ zh: '处理结果', en: 'Conclusion' }, dutyConclusions[readWord(facts, 'conclusion') ?? ''])
  }
  add(names.reason, readWord(facts, 'reason'))
  add(names.opinion, readWord(facts, 'opinion'))
  add({ zh: '结果', en: 'Result' }, readWord(facts, 'result'))
  add(names.basis, readWords(facts['basis'], formatBasis))
  add({ zh: '可以向其申请的机关', en: 'Authority to ask instead' }, readWord(facts, 'competentAuthority'))
  add({ zh: '附加条件', en: 'Conditions' }, readWords(facts['conditions']))
  add({ zh: '送达方式', en: 'Way' }, deliveryNames[readWord(facts, 'way') ?? ''])
  add({ zh: '签收人', en: 'Recipient' }, readWord(facts, 'recipient'))
  add({ zh: '邮件号', en: 'Consignment' }, readWord(facts, 'consignment'))
  addTransfer(add, type, facts)
  add({ zh: '证号', en: 'Licence number' }, type === 'LicenceIssued' ? readWord(facts, 'number') : undefined)
  if (type === 'ClockRecomputed') addMovedDays(add, facts)
  add(names.due, readDate(facts, 'due'))
  add({ zh: '有效期至', en: 'Valid to' }, readDate(facts, 'validTo'))
  for (const line of describeJointFacts(facts)) add(line.name, line.value)
  add(names.number, readDocumentNumber(facts))
  return { title: nameAct(entry, view), tone: chooseTone(entry), lines, points: readPoints(facts['points']) }
}

/** The name of an act, by its outcome where it has one; a decision is called by the kind of its item. */
function nameAct({ type, facts }: Pick<TimelineEntry, 'type' | 'facts'>, view: DescribedCase): Bilingual {
  if (view.itemName !== undefined) {
    const item = { name: view.itemName, type: view.itemType }
    if (type === 'ApplicationGranted') return { zh: nameGrant(item).zh, en: 'Granted' }
    if (type === 'ApplicationRefused') return { zh: nameRefusal(item).zh, en: 'Refused' }
  }
  const outcome = readWord(facts, 'outcome')
  return (
    actNames[outcome === undefined ? type : `${type} ${outcome}`] ??
    actNames[type] ?? { zh: '办理记录', en: 'Act on the case' }
  )
}

/** Who did it, as people are told: the platform says which of its processes. */
export function nameActor(actor: TimelineEntry['actor']): Bilingual | string {
  if (actor.kind === 'system') return processNames[actor.name] ?? { zh: '系统自动', en: 'The platform' }
  return actor.name
}

/** From whom to whom a case passed, and by which handover record. */
function addTransfer(
  add: (name: Bilingual, value: Bilingual | string | undefined) => void,
  type: string,
  facts: Facts,
): void {
  if (type !== 'CaseTransferred') return
  const parties = facts['names']
  if (typeof parties !== 'object' || parties === null) return
  const { previous, authority } = parties as { readonly previous?: unknown; readonly authority?: unknown }
  add({ zh: '移交单位', en: 'Handed over by' }, readBilingual(previous))
  add({ zh: '接收单位', en: 'Taken over by' }, readBilingual(authority))
  add({ zh: '交接备忘录', en: 'Handover record' }, readWord(facts, 'number'))
}

/** Which last day moved with the calendar, from when to when. */
function addMovedDays(
  add: (name: Bilingual, value: Bilingual | string | undefined) => void,
  facts: Facts,
): void {
  if (!Array.isArray(facts['moved'])) return
  for (const move of facts['moved'] as readonly Facts[]) {
    const [from, to] = [readDate(move, 'from'), readDate(move, 'to')]
    const name = periodNames[readWord(move, 'period') ?? '']
    if (from === undefined || to === undefined || name === undefined) continue
    add(name, { zh: `${from.zh} → ${to.zh}`, en: `${from.en} → ${to.en}` })
  }
}

const periodNames: Readonly<Record<string, Bilingual>> = {
  acceptance: { zh: '受理期限届满日', en: 'Last day for acceptance' },
  statutory: { zh: '法定办结时限届满日', en: 'Last day by law' },
  promised: { zh: '承诺办结时限届满日', en: 'Last day promised' },
  delivery: { zh: '送达期限届满日', en: 'Last day for delivery' },
}

/** What followed from something that was owed after an emergency and did not come. */
const dutyConclusions: Readonly<Record<string, Bilingual>> = {
  revoked: { zh: '已依法撤销准予决定', en: 'The permission was revoked' },
  performed: { zh: '经查已经补办', en: 'Found to be done after all' },
  excused: { zh: '不再要求补办', en: 'No longer demanded' },
}

function nameGreenGround(facts: Facts, channel: CaseView['greenChannel'] | undefined): Bilingual | undefined {
  const ground = readWord(facts, 'ground')
  return ground !== undefined && channel?.ground === ground ? channel.groundName : undefined
}

function chooseTone({ type, facts }: TimelineEntry): Tone | undefined {
  if (type === 'ApplicationGranted' || type === 'GrantedOnPromise' || type === 'LicenceIssued') return 'good'
  if (type === 'ApplicationRefused' || type === 'AcceptanceRefused' || type === 'CorrectionLapsed')
    return 'bad'
  if (type === 'RemoteShotsOverdue' || type === 'RemoteShotsAskedAgain') return 'warn'
  if (type === 'CorrectionRequested' || type === 'SpecialProcedureStarted' || type === 'DeadlineOrdered')
    return 'warn'
  if (type === 'StepCompleted' && facts['outcome'] === 'fail') return 'bad'
  return undefined
}

function readWord(facts: Facts, name: string): string | undefined {
  const value = facts[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function readWords(value: unknown, write: (words: string) => string = (words) => words): string | undefined {
  if (typeof value === 'string') return write(value)
  if (!Array.isArray(value)) return undefined
  return (
    value
      .filter((one): one is string => typeof one === 'string')
      .map(write)
      .join('；') || undefined
  )
}

function readBilingual(value: unknown): Bilingual | undefined {
  if (typeof value !== 'object' || value === null || !('zh' in value) || !('en' in value)) return undefined
  return typeof value.zh === 'string' && typeof value.en === 'string'
    ? { zh: value.zh, en: value.en }
    : undefined
}

function readDays(facts: Facts): string | undefined {
  return typeof facts['days'] === 'number' ? String(facts['days']) : undefined
}

function readDate(facts: Facts, name: string): Bilingual | undefined {
  const date = readWord(facts, name)
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}/.test(date)) return undefined
  return { zh: formatDate(date, 'zh'), en: formatDate(date, 'en') }
}

function readDocumentNumber(facts: Facts): string | undefined {
  const document = facts['document']
  if (typeof document !== 'object' || document === null || !('number' in document)) return undefined
  return typeof document.number === 'string' ? document.number : undefined
}

function readPoints(value: unknown): DescribedEvent['points'] {
  if (!Array.isArray(value)) return []
  return value.flatMap((point: unknown) => {
    if (typeof point !== 'object' || point === null || !('problem' in point) || !('demand' in point))
      return []
    return [{ problem: String(point.problem), demand: String(point.demand) }]
  })
}
