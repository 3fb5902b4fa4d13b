import {
  type Actor,
  type CaseCommand,
  type CaseRejection,
  type FiledItem,
  type FiledMatter,
  type Instant,
  type InputProblem,
  type ItemRevision,
  type MatterEvent,
  type MatterRejection,
  type MatterLink,
  type PlainDate,
  type Result,
  assert,
  buildChildContent,
  describeRejection,
  fail,
  foreseeMatter,
  getBeijingDate,
  listDependents,
  listPriorOpinions,
  listReadyItems,
  listReleasableCorrections,
  noteChildren,
  noteCorrections,
  settleMatter,
  succeed,
} from '@tongban/domain'
import {
  type CaseContext,
  type CommandRefusal,
  makeTimeOrderedId,
  prepareCommand,
  takeDocumentNumber,
} from '../cases/index.ts'
import { type Child, applyPrepared } from './children.ts'
import { listExcludedPromises } from './promise-eligibility.ts'

/** An item whose turn has come and whose case was refused, with its revision. */
export interface RefusedChild {
  readonly item: FiledItem
  readonly refusal: CommandRefusal
  readonly revision: ItemRevision
}

export interface Continued {
  readonly state: FiledMatter
  readonly events: readonly MatterEvent[]
  readonly children: readonly Child[]
  readonly refused: readonly RefusedChild[]
}

/**
 * What an act leads to: ends of cases are noted, what follows from them is settled, items whose turn has come are filed,
 * corrections go out together. Nothing is written; the cases carry what is to be written with the matter.
 * @param input.actor who files; the platform where the turn came later
 */
export async function continueMatter(
  context: CaseContext,
  input: {
    readonly matterCaseId: string
    readonly state: FiledMatter
    readonly children: readonly Child[]
    readonly actor: Actor
    readonly now: Instant
  },
): Promise<Result<Continued, MatterRejection>> {
  const { matterCaseId, actor, now } = input
  const calendar = await context.catalogue.getCalendar()
  const facts = { now, actor, calendar }
  const on = getBeijingDate(now)
  const events: MatterEvent[] = []
  const refused: RefusedChild[] = []
  let { state } = input
  let children = [...input.children]
  const add = (more: readonly MatterEvent[]) => {
    state = foreseeMatter(state, more, facts)
    events.push(...more)
  }
  for (;;) {
    add(noteChildren(state, children, on))
    const settled = settleMatter(state, facts)
    if (!settled.ok) return settled
    add(settled.value)
    const ready = listReadyItems(state)
    if (ready.length === 0) break
    for (const item of ready) {
      const filed = await fileItem(context, { matterCaseId, state, item, actor, now })
      if ('child' in filed) {
        children.push(filed.child)
        const { caseId, number } = filed
        add([{ type: 'MatterItemFiled', item: item.item, caseId, number, on }])
      } else {
        refused.push(filed)
        const problems = describeRefusal(filed)
        add([
          { type: 'MatterItemNotFiled', item: item.item, because: { kind: 'not-fileable', problems }, on },
        ])
      }
    }
  }
  const releasable = state.status === 'ended' ? [] : listReleasableCorrections(state, children, on)
  for (const { caseId } of releasable) {
    const child = children.find((entry) => entry.caseId === caseId)
    assert(child !== undefined, 'a correction belongs to a case')
    // A case that this very act begins or changes is looked at again by the job that follows from it.
    if (child.prepared !== undefined) continue
    const prepared = await prepareCommand(
      context,
      { caseId, actor: platform, now, command: () => succeed([{ type: 'ReleaseCorrection' }]) },
      child.loaded,
    )
    if (!prepared.ok) continue
    const released = await applyPrepared(context, child, prepared.value)
    children = children.map((entry) => (entry.caseId === caseId ? released : entry))
  }
  if (state.status !== 'ended')
    add(await numberCorrections(context, state, noteCorrections(state, children, on), on))
  return succeed({ state, events, children, refused })
}

/** The joint notice is a paper of the lead authority, with a number of its own. */
async function numberCorrections(
  { database, catalogue }: CaseContext,
  { lead }: FiledMatter,
  events: readonly MatterEvent[],
  on: PlainDate,
): Promise<MatterEvent[]> {
  return Promise.all(
    events.map(async (event): Promise<MatterEvent> => {
      if (event.type !== 'JointCorrectionRequested') return event
      const organisation = await catalogue.findOrganisation(lead)
      assert(organisation !== undefined, 'a matter is led by an organisation that is registered')
      const [number] = await takeDocumentNumber(
        database.pool,
        { ...organisation, id: lead },
        'joint-correction-notice',
        on,
        1,
      )
      assert(number !== undefined, 'a number was asked for')
      return { ...event, document: { kind: 'joint-correction-notice', number, date: on } }
    }),
  )
}

/** The platform files what was signed when its turn comes. */
export const platform: Actor = { kind: 'system', process: 'matter' }

async function fileItem(
  context: CaseContext,
  input: {
    readonly matterCaseId: string
    readonly state: FiledMatter
    readonly item: FiledItem
    readonly actor: Actor
    readonly now: Instant
  },
): Promise<{ child: Child; caseId: string; number: string } | RefusedChild> {
  const { matterCaseId, state, item, actor, now } = input
  const revision = await context.catalogue.getRevision(item.item, item.revision)
  const caseId = makeTimeOrderedId(Date.parse(now))
  const opinions = listPriorOpinions(state, item.item)
  const link: MatterLink = {
    matterCase: matterCaseId,
    number: state.number,
    name: state.name,
    waitedForBy: listDependents(state, [item.item]).flatMap(({ id, kind, name }) =>
      kind === 'item' ? [{ item: id, name }] : [],
    ),
    ...(opinions.length > 0 ? { opinions } : {}),
  }
  const content = buildChildContent(revision, item, state)
  // Whoever files in person was looked at before; what files itself later may meet another standing.
  const excluded =
    actor.kind === 'system'
      ? await listExcludedPromises(
          context.database,
          { subject: state.applicant.subject, now },
          { item: item.item, revision, application: content },
        )
      : []
  if (excluded.length > 0) {
    const rejection = { kind: 'invalid-input', problems: excluded } as const
    return { item, refusal: { kind: 'rejected', rejection, revision }, revision }
  }
  const commands: CaseCommand[] = [
    {
      type: 'DraftApplication',
      applicant: state.applicant,
      ...(state.agent === undefined ? {} : { agent: state.agent }),
      channel: state.channel,
      ...(state.takenInAt === undefined ? {} : { takenInAt: state.takenInAt }),
      matter: link,
    },
    {
      type: 'SubmitApplication',
      content,
      contact: state.contact,
      delivery: chooseDelivery(revision, state.delivery),
      statement: state.statement,
    },
  ]
  const prepared = await prepareCommand(
    context,
    { caseId, actor, now, revision, command: () => succeed(commands) },
    undefined,
  )
  if (!prepared.ok) return { item, refusal: prepared.error, revision }
  const { number } = prepared.value.answer
  assert(number !== null, 'a filed case has a number')
  const child = await applyPrepared(context, { item: item.item, caseId, loaded: undefined }, prepared.value)
  return { child, caseId, number }
}

/** The way that was asked for, where the item offers it. */
function chooseDelivery(revision: ItemRevision, wanted: FiledMatter['delivery']): FiledMatter['delivery'] {
  const { delivery } = revision.definition.result
  const offered: readonly FiledMatter['delivery'][] = delivery
  if (offered.includes(wanted)) return wanted
  return offered.find((way) => way !== 'post') ?? offered[0] ?? wanted
}

function describeRefusal({ item, refusal, revision }: RefusedChild): InputProblem[] {
  if (refusal.kind !== 'rejected') {
    return [
      {
        field: `/items/${item.item}`,
        code: refusal.kind,
        message: { zh: '系统繁忙，未能提交。', en: 'The system was busy; it could not be filed.' },
      },
    ]
  }
  const { rejection } = refusal
  if (rejection.kind === 'invalid-input') return [...rejection.problems]
  return [
    {
      field: `/items/${item.item}`,
      code: rejection.kind,
      message: describeRejection(rejection, revision).detail,
    },
  ]
}

/** Gives a command to a case that the act changes; the refusal tells which case. */
export async function changeChild(
  context: CaseContext,
  child: Child,
  request: { readonly actor: Actor; readonly now: Instant; readonly command: CaseCommand },
): Promise<Result<Child, { readonly rejection: CaseRejection; readonly revision: ItemRevision }>> {
  const { actor, now, command } = request
  const prepared = await prepareCommand(
    context,
    // An officer of the window answers and withdraws for whoever stood there, in cases of every authority.
    {
      caseId: child.caseId,
      actor: actor.kind === 'officer' ? platform : actor,
      now,
      command: () => succeed([command]),
    },
    child.loaded,
  )
  if (prepared.ok) return succeed(await applyPrepared(context, child, prepared.value))
  assert(prepared.error.kind === 'rejected', 'a case that was loaded is decided or rejected')
  const revision = await context.catalogue.getRevision(child.state.item, child.state.revision)
  return fail({ rejection: prepared.error.rejection, revision })
}
