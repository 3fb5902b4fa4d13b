import { findFalsePromiseTerms } from '../../catalogue/index.ts'
import { type PlainDate, type Result, fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import { standsFor } from '../../permissions/index.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseEvent } from '../events.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, checkReason } from '../input-problems.ts'
import { makeDocument } from '../make-document.ts'
import type { CaseRejection } from '../rejection.ts'
import type { CaseState, PromiseAnswer, PromiseRecord } from '../state.ts'
import { addWorkingDays } from '../tolerance.ts'
import { recordCredit } from './credit.ts'
import type { PromiseEvent } from './promise-events.ts'

/*
 * The revocation of what was granted on a false promise (行政许可法 第六十九条第二款): it is proposed with its reason, the
 * holder is told and may state its case (第七条), and then a head decides who is not the one that proposed.
 */

type Decided = Status<'decided' | 'finished'>

interface Unanswered extends PromiseRecord {
  readonly answer: PromiseAnswer
}

/** False promises of which nobody has yet said what follows. */
export function listOpenAnswers(promises: readonly PromiseRecord[]): Unanswered[] {
  return promises.filter(
    (entry): entry is Unanswered => entry.answer !== undefined && entry.answer.concluded === undefined,
  )
}

function findOpenAnswer(state: Decided, material: string): Result<Unanswered, CaseRejection> {
  const open = listOpenAnswers(state.promises)
  const entry = open.find((one) => one.material === material)
  if (entry !== undefined) return succeed(entry)
  return fail({ kind: 'promise-not-open', material, open: open.map((one) => one.material) })
}

/** 拟撤销: not before the time to put it right is over, and once. */
export function proposeRevocation(
  state: Decided,
  command: Command<'ProposeRevocation'>,
  facts: CaseFactsAtHand,
): Decision {
  const { material, reason } = command
  const entry = findOpenAnswer(state, material)
  if (!entry.ok) return entry
  const { answer } = entry.value
  if (answer.proposal !== undefined) return fail({ kind: 'revocation-proposed', due: answer.proposal.due })
  const today = getBeijingDate(facts.now)
  if (answer.mending !== undefined && today <= answer.mending.due) {
    return fail({ kind: 'mending-not-over', due: answer.mending.due })
  }
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const by = facts.actor.kind === 'officer' ? facts.actor.account : undefined
  const proposed = propose(entry.value, reason.trim(), by, facts)
  return proposed.ok ? succeed([proposed.value]) : proposed
}

/** The platform proposes, because the item says so; the reason is what the verification found. */
export function proposeByItself(
  entry: PromiseRecord,
  finding: string,
  facts: CaseFactsAtHand,
): Result<CaseEvent, CaseRejection> {
  return propose(entry, `经核查，承诺不实：${finding}`, undefined, facts)
}

function propose(
  entry: PromiseRecord,
  reason: string,
  by: string | undefined,
  facts: CaseFactsAtHand,
): Result<CaseEvent, CaseRejection> {
  const { basis, statementDays } = findFalsePromiseTerms(facts.revision, entry)
  const on = getBeijingDate(facts.now)
  const due = addWorkingDays(on, statementDays, facts.calendar)
  if (!due.ok) return due
  return succeed({
    type: 'RevocationProposed',
    material: entry.material,
    reason,
    basis,
    due: due.value,
    ...(by === undefined ? {} : { by }),
    document: makeDocument(facts, 'revocation-notice', on),
  })
}

/** 陈述、申辩, or a report of what was put right; as long as nobody has decided. */
export function makeStatement(
  state: Decided,
  command: Command<'MakeStatement'>,
  { now }: CaseFactsAtHand,
): Decision {
  const { material, statement, files } = command
  const entry = findOpenAnswer(state, material)
  if (!entry.ok) return entry
  const problems = checkFilled('/statement', statement)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([
    { type: 'StatementMade', material, statement: statement.trim(), files, on: getBeijingDate(now) },
  ])
}

/** 撤销: after the holder has spoken or could have, and by somebody else than who proposed it. */
export function revokeGrant(
  state: Decided,
  command: Command<'RevokeGrant'>,
  facts: CaseFactsAtHand,
): Decision {
  const { material, reason } = command
  const entry = findOpenAnswer(state, material)
  if (!entry.ok) return entry
  const refusal = checkRevocation(entry.value.answer, facts)
  if (refusal) return fail(refusal)
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const { basis } = findFalsePromiseTerms(facts.revision, entry.value)
  const document = makeDocument(facts, 'revocation-decision', on)
  return succeed([
    { type: 'GrantRevoked', material, reason: reason.trim(), basis, on, document },
    recordCredit(state, 'false-promise', material, reason.trim(), on),
  ])
}

/** Why the revocation cannot be decided yet, or not by this actor. */
function checkRevocation(
  { proposal, statements = [] }: PromiseAnswer,
  { actor, now }: Pick<CaseFactsAtHand, 'actor' | 'now'>,
): CaseRejection | undefined {
  if (proposal === undefined) return { kind: 'revocation-not-proposed' }
  const heard = statements.some(({ on }) => on >= proposal.on)
  if (!heard && getBeijingDate(now) <= proposal.due) return { kind: 'statement-awaited', due: proposal.due }
  if (actor.kind === 'officer' && proposal.by !== undefined && standsFor(actor, proposal.by)) {
    return { kind: 'own-proposal' }
  }
  return undefined
}

/**
 * What time has brought about: the time to put it right ran out, and where the item has the platform revoke, the
 * proposal that follows, and the revocation where nobody stated a case.
 */
export function settlePromises(state: Decided, facts: CaseFactsAtHand): Result<CaseEvent[], CaseRejection> {
  const today = getBeijingDate(facts.now)
  const events: CaseEvent[] = []
  let credits = 0
  for (const entry of listOpenAnswers(state.promises)) {
    const { material, answer, verified } = entry
    const { mending, proposal } = answer
    if (mending !== undefined && mending.lapsed !== true && today > mending.due) {
      events.push({ type: 'MendingLapsed', material, due: mending.due })
      if (doesRevokeByItself(entry, facts) && proposal === undefined) {
        const proposed = proposeByItself(entry, verified?.finding ?? '', facts)
        if (!proposed.ok) return proposed
        events.push(proposed.value)
      }
      continue
    }
    const due = findSilentRevocation(entry, facts)
    if (proposal === undefined || due === undefined || today <= due) continue
    events.push(
      ...revokeBySilence(
        state,
        { material, reason: proposal.reason, basis: proposal.basis, due },
        credits,
        facts,
      ),
    )
    credits += 1
  }
  return succeed(events)
}

function revokeBySilence(
  state: CaseState,
  revoked: { material: string; reason: string; basis: string; due: PlainDate },
  credits: number,
  facts: CaseFactsAtHand,
): PromiseEvent[] {
  const on = getBeijingDate(facts.now)
  const document = makeDocument(facts, 'revocation-decision', on)
  return [
    { type: 'GrantRevokedBySilence', ...revoked, on, document },
    recordCredit(state, 'false-promise', revoked.material, revoked.reason, on, credits),
  ]
}

/** Days after which time alone changes the promises of the case. */
export function listPromiseDues(state: Decided, facts: Pick<CaseFactsAtHand, 'revision'>): PlainDate[] {
  return listOpenAnswers(state.promises).flatMap((entry) => {
    const { mending } = entry.answer
    if (mending !== undefined && mending.lapsed !== true) return [mending.due]
    const due = findSilentRevocation(entry, facts)
    return due === undefined ? [] : [due]
  })
}

function doesRevokeByItself(entry: PromiseRecord, { revision }: Pick<CaseFactsAtHand, 'revision'>): boolean {
  return findFalsePromiseTerms(revision, entry).revoke === 'automatic'
}

/** The last day of the silence that revokes; undefined where people decide, as they do once the holder has spoken. */
function findSilentRevocation(
  entry: Unanswered,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): PlainDate | undefined {
  const { proposal, statements = [] } = entry.answer
  if (proposal === undefined || proposal.by !== undefined || statements.length > 0) return undefined
  return doesRevokeByItself(entry, facts) ? proposal.due : undefined
}
