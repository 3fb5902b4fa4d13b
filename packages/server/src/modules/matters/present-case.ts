import type { matterCaseViewSchema } from '@tongban/contract'
import {
  type Actor,
  type Calendar,
  type FiledMatter,
  type ItemRevision,
  type MatterState,
  awaitsApplicant,
  checkMatterGiver,
  describeConsequences,
  describeNotFiled,
  getTaskRecord,
  isFiledMatter,
  isOver,
  maskResidentId,
  matterStatusNames,
  nameDocument,
  nameTaskStatus,
  readText,
  statusNames,
} from '@tongban/domain'
import type { z } from 'zod'
import { maskContact, maskForm } from '../cases/index.ts'
import type { Askings } from './askings.ts'
import type { Child } from './children.ts'
import { presentJointClock, presentTask } from './present-compiled.ts'
import { presentTaskPromise } from './present-promise.ts'
import { presentOpinion } from './pre-approval-rows.ts'
import type { ChildRow } from './queries.ts'
import { dateFiledMatter } from './summary.ts'

type View = z.input<typeof matterCaseViewSchema>

export interface PresentedMatter {
  readonly matterCaseId: string
  readonly state: MatterState
  readonly reader: Actor
  readonly calendar: Calendar
  readonly leadName: View['lead']['name']
  readonly rows: readonly ChildRow[]
  /** Cases that the reader may open. */
  readonly open: ReadonlySet<string>
  /** Cases under way. */
  readonly children: readonly Child[]
  readonly askings: Askings
  readonly revisions: ReadonlyMap<string, ItemRevision>
}

/** The matter for a reader: applicants see their own values in full, officers see personal numbers masked. */
export function presentMatterCase(input: PresentedMatter): View {
  const { matterCaseId, state, reader, leadName } = input
  const filed = isFiledMatter(state) ? state : undefined
  const own = reader.kind === 'applicant'
  const { applicant, agent } = state
  return {
    matterCaseId,
    number: filed?.number ?? null,
    matter: state.matter,
    matterName: state.name,
    revision: state.revision,
    lead: { id: state.lead, name: leadName },
    applicant: {
      subject: applicant.subject,
      kind: applicant.kind,
      name: applicant.name,
      identifier:
        applicant.identifierKind === 'resident-id'
          ? maskResidentId(applicant.identifier)
          : applicant.identifier,
    },
    agent: agent ? { name: agent.name, as: agent.as } : null,
    channel: state.channel,
    status: state.status,
    statusName: matterStatusNames[state.status],
    filedOn: filed?.filedOn ?? null,
    endedOn: filed?.status === 'ended' ? filed.endedOn : null,
    content: filed ? presentContent(filed, input.revisions, own) : null,
    contact: filed ? (own ? filed.contact : maskContact(filed.contact)) : null,
    delivery: filed?.delivery ?? null,
    ...(filed
      ? presentProgress(filed, input)
      : { tasks: [], clock: null, corrections: [], consequences: [] }),
    documents: (filed?.documents ?? []).map(({ digest, sequence, kind, number, date }) => ({
      sequence,
      kind,
      name: nameDocument(kind, undefined),
      number,
      date,
      digest: digest ?? null,
    })),
    may: describeRights(input),
    version: state.version,
  }
}

function presentContent(
  { content }: FiledMatter,
  revisions: ReadonlyMap<string, ItemRevision>,
  own: boolean,
): View['content'] {
  const elements = Object.assign({}, ...[...revisions.values()].map((revision) => revision.elements))
  return {
    answers: { ...content.answers },
    form: own ? { ...content.form } : maskForm(content.form, elements),
    materials: Object.fromEntries(
      Object.entries(content.materials).map(([id, files]) => [id, files.map((file) => ({ ...file }))]),
    ),
    papers: { ...content.papers },
    substitutes: Object.fromEntries(
      Object.entries(content.substitutes ?? {}).map(([id, substitute]) => [
        id,
        { by: substitute.by, licence: substitute.by === 'licence' ? substitute.licence : null },
      ]),
    ),
    promises: { ...content.promises },
  }
}

function presentProgress(
  state: FiledMatter,
  input: PresentedMatter,
): Pick<View, 'tasks' | 'clock' | 'corrections' | 'consequences'> {
  const running = Object.fromEntries(
    input.children.flatMap(({ item, dues }) =>
      getTaskRecord(state, item).status === 'running' ? [[item, dues]] : [],
    ),
  )
  const dates = dateFiledMatter(state, input.calendar, running)
  return {
    tasks: state.tasks.map((task) => ({
      ...presentTask(task, state.clock, dates),
      ...presentRecord(state, task.id, input),
    })),
    clock: presentJointClock(state.clock, state.filedOn, dates),
    corrections: presentCorrections(state, input.children),
    consequences: describeConsequences(state).map((entry) => ({
      ...entry,
      notFiled: [...entry.notFiled],
      goOn: [...entry.goOn],
      resting: [...entry.resting],
    })),
  }
}

function presentRecord(
  state: FiledMatter,
  task: string,
  { rows, open, reader, state: whole, children, askings }: PresentedMatter,
): Pick<
  View['tasks'][number],
  | 'status'
  | 'statusName'
  | 'because'
  | 'authority'
  | 'case'
  | 'endedOn'
  | 'notice'
  | 'preApproval'
  | 'promise'
> {
  const record = getTaskRecord(state, task)
  const { status, because, caseId, endedOn, since, until, objections } = record
  const row = rows.find((entry) => entry.caseId === caseId)
  const planned = state.tasks.find(({ id }) => id === task)
  const authority = state.items.find(({ item }) => item === planned?.item)?.authority
  const filed = state.items.find(({ item }) => item === task)
  const noticed = planned?.notice
  const mayName = reader.kind === 'officer' && reader.jurisdiction.includes(whole.lead)
  return {
    status,
    statusName: nameTaskStatus(record, filed),
    promise: presentTaskPromise(state, task, children),
    because:
      because === undefined
        ? null
        : {
            kind: because.kind,
            task: 'task' in because ? because.task : null,
            text: describeNotFiled(state, because),
          },
    authority: authority ? { ...authority } : null,
    case: row
      ? {
          caseId: open.has(row.caseId) ? row.caseId : null,
          number: row.number,
          status: row.status,
          statusName: statusNames[row.status],
          closeReason: row.closeReason,
          outcome: row.outcome,
          submittedOn: row.submittedOn,
          acceptedOn: row.acceptedOn,
          acceptanceDue: row.acceptanceDue,
          promisedDue: row.promisedDue,
          statutoryDue: row.statutoryDue,
          decidedOn: row.decidedOn,
          licence: row.licence,
          asking: (open.has(row.caseId) ? askings.get(row.caseId) : undefined) ?? null,
        }
      : null,
    endedOn: endedOn ?? null,
    preApproval: planned?.preApproval
      ? {
          ...planned.preApproval,
          basis: [...planned.preApproval.basis],
          since: since ?? null,
          due: record.due ?? null,
          opinion: record.opinion ? presentOpinion(record.opinion, state) : null,
          awaitsApplicant: awaitsApplicant(record),
        }
      : null,
    notice:
      since === undefined || until === undefined
        ? null
        : {
            from: since,
            until,
            onObjection: noticed && noticed.kind !== 'waiting-period' ? noticed.onObjection : null,
            objections: objections.map(({ objection, text, on, answer, by, contact }) => ({
              objection,
              text,
              on,
              by: mayName ? by : hiddenName,
              contact: (mayName ? contact : undefined) ?? null,
              answer: answer ? { ...answer } : null,
            })),
          },
  }
}

/** Who objects is known to the lead authority alone. */
export const hiddenName = '*'

function presentCorrections(state: FiledMatter, children: readonly Child[]): View['corrections'] {
  return state.corrections
    .map(({ round, on, due, answeredOn, items }): View['corrections'][number] => ({
      round,
      on,
      due,
      answeredOn: answeredOn ?? null,
      items: items.map(({ item, caseId, due: last }) => {
        const child = children.find((entry) => entry.caseId === caseId)
        const filed = child && 'notices' in child.state ? child.state : undefined
        // The rounds that name an item and its notices are the same, in the same order.
        const place = state.corrections
          .filter((entry) => entry.items.some((other) => other.item === item))
          .findIndex((entry) => entry.round === round)
        const notice = filed?.notices[place]
        return {
          item,
          itemName: state.items.find((entry) => entry.item === item)?.name ?? { zh: item, en: item },
          caseId,
          due: last,
          answered: notice === undefined || notice.answered !== undefined,
          points: (notice?.points ?? []).map(({ subject, problem, demand, basis }) => ({
            subject,
            problem,
            demand,
            basis: basis ?? null,
          })),
        }
      }),
    }))
    .toReversed()
}

function describeRights({ state, reader, children }: PresentedMatter): View['may'] {
  const filed = isFiledMatter(state) && state.status === 'in-progress' ? state : undefined
  const acts = checkMatterGiver(state, 'WithdrawMatter', reader) === undefined
  const answers = checkMatterGiver(state, 'AnswerObjection', reader) === undefined
  return {
    submit: acts && state.status === 'draft',
    discard: acts && state.status === 'draft',
    answerCorrection: acts && children.some(({ state: child }) => child.status === 'correction-requested'),
    withdraw:
      filed && acts
        ? filed.items
            .map(({ item }) => item)
            .filter((item) => {
              if (isOver(getTaskRecord(filed, item))) return false
              const child = children.find((entry) => entry.item === item)
              return child === undefined || isWithdrawable(child)
            })
        : [],
    answerObjections:
      answers &&
      (filed?.tasks.some(({ id }) => {
        const { status, objections } = getTaskRecord(filed, id)
        // Where an objection ends the notice at once, nobody is left to be answered.
        return status === 'running' && objections.some(({ answer }) => answer === undefined)
      }) ??
        false),
  }
}

/** Until it is decided. */
export function isWithdrawable({ state }: Child): boolean {
  return state.status !== 'decided' && state.status !== 'finished' && state.status !== 'closed'
}

export function nameLead(
  organisations: Readonly<Record<string, { readonly name: Parameters<typeof readText>[0] }>>,
  lead: string,
): View['lead']['name'] {
  const found = organisations[lead]
  return found ? readText(found.name) : { zh: lead, en: lead }
}
