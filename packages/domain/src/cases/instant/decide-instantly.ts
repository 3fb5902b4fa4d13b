import { listDeclaredFields, readText } from '../../catalogue/index.ts'
import { type Result, assert, fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import { acceptApplication } from '../acceptance.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseEvent } from '../events.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { makeDocument } from '../make-document.ts'
import { deliverResult, issueLicence } from '../outcome.ts'
import type { CaseRejection } from '../rejection.ts'
import type { CaseState } from '../state.ts'
import type { CaseJudgement } from './instant-events.ts'
import { judgeApplication } from './judge-application.ts'

/** The case as it will stand when the event is recorded. */
type Foresee = (state: CaseState, event: CaseEvent) => CaseState

/**
 * Instant approval (秒批): the table is judged once, and what it grants is accepted, decided, issued and, where it is
 * delivered electronically, delivered in the same act, each with the document that the law wants. Whatever else it
 * says is put on record and a person decides.
 */
export function judgeInstantlyAndDecide(
  state: Status<'submitted'>,
  { gathered, issue }: Command<'JudgeInstantly'>,
  facts: CaseFactsAtHand,
  foresee: Foresee,
): Decision {
  if (facts.revision.definition.instant === undefined)
    return fail({ kind: 'judgement-not-open', why: 'no-table' })
  if (state.instant !== undefined) return fail({ kind: 'judgement-not-open', why: 'judged' })
  const judgement = judgeApplication(state, gathered, facts)
  if (judgement.outcome === 'person') return succeed([{ type: 'InstantlyJudged', ...judgement }])
  const acts = grantByRule(state, judgement, issue, facts, foresee)
  if (acts.ok) return acts
  const rejection = acts.error.kind
  const hindrances = [{ kind: 'not-grantable', rejection } as const]
  return succeed([{ type: 'InstantlyJudged', ...judgement, outcome: 'person', hindrances }])
}

function grantByRule(
  submitted: Status<'submitted'>,
  judgement: CaseJudgement,
  issue: Command<'JudgeInstantly'>['issue'],
  facts: CaseFactsAtHand,
  foresee: Foresee,
): Result<CaseEvent[], CaseRejection> {
  const { revision, now } = facts
  const on = getBeijingDate(now)
  const events: CaseEvent[] = []
  let state: CaseState = submitted
  const append = (event: CaseEvent) => {
    events.push(event)
    state = foresee(state, event)
  }
  append({ type: 'InstantlyJudged', ...judgement })
  const accepted = acceptApplication(submitted, { type: 'AcceptApplication' }, facts)
  if (!accepted.ok) return accepted
  for (const event of accepted.value) append(event)
  // Nobody can state the last day of validity for such a licence but whoever decides.
  if (revision.licence?.validity === 'stated') return fail({ kind: 'no-licence-results' })
  const opinion = writeOpinion(judgement, facts)
  append({
    type: 'ApplicationGranted',
    on,
    opinion,
    conditions: [],
    document: makeDocument(facts, 'grant-decision', on),
  })
  if (revision.licence !== undefined) {
    assert(issue !== undefined, 'what is granted by rule and ends in a licence has numbers for it')
    const decided = atStatus(state, 'decided')
    const issued = issueLicence(
      decided,
      { type: 'IssueLicence', ...issue, assigned: listAssigned(judgement, facts) },
      facts,
    )
    if (!issued.ok) return issued
    for (const event of issued.value) append(event)
  }
  if (submitted.delivery === 'electronic') {
    const recipient = submitted.applicant.name
    const delivered = deliverResult(
      atStatus(state, 'decided'),
      { type: 'DeliverResult', way: 'electronic', recipient },
      facts,
    )
    if (!delivered.ok) return delivered
    for (const event of delivered.value) append(event)
  }
  return succeed(events)
}

/** Proven facts that the licence says and the form did not ask. */
function listAssigned(
  { inputs }: CaseJudgement,
  { revision }: CaseFactsAtHand,
): Readonly<Record<string, unknown>> {
  const printed = new Set(revision.licence?.fields)
  const asked = new Set(listDeclaredFields(revision.definition).map(({ element }) => element))
  return Object.fromEntries(
    inputs
      .filter(({ subject }) => printed.has(subject) && !asked.has(subject))
      .map(({ subject, value }) => [subject, value]),
  )
}

function writeOpinion(judgement: CaseJudgement, { revision }: CaseFactsAtHand): string {
  const row = revision.definition.instant?.rows.find((entry) => entry.row === judgement.row)
  assert(row !== undefined, 'a grant is by a row of the table')
  const authority = readText(revision.authority.name).zh
  const item = readText(revision.definition.name).zh
  return `经系统按照${authority}公布的“${item}”秒批规则（第${judgement.revision}版，规则“${row.row}”）自动审查：${readText(row.reason).zh}`
}

function atStatus<S extends CaseState['status']>(state: CaseState, status: S): Status<S> {
  assert(state.status === status, `the acts by rule left the case ${state.status}`)
  return state as Status<S>
}
