import { type InputProblem, checkFilled, inputProblem } from '../cases/index.ts'
import { type Instant, type PlainDate, type Result, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import type { OfficerActor } from '../permissions/index.ts'
import type { Handover, HandoverSide, HandoverSignature, HandoverTerms } from './handover.ts'

export type HandoverRejection =
  | { readonly kind: 'invalid-terms'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'not-open'; readonly status: Handover['status'] }
  | { readonly kind: 'not-a-party' }
  | { readonly kind: 'head-must-sign' }
  | { readonly kind: 'prepared-by-signer' }
  | { readonly kind: 'side-signed'; readonly side: HandoverSide; readonly by: string }
  | { readonly kind: 'same-signer' }
  | { readonly kind: 'day-passed'; readonly effectiveOn: PlainDate }
  | { readonly kind: 'terms-changed' }
  | { readonly kind: 'signed-already' }

/**
 * Holds the terms to what a handover needs.
 * @param owners the authority of each item that is on the published list, by item
 */
export function checkTerms(
  terms: HandoverTerms,
  owners: ReadonlyMap<string, string>,
  today: PlainDate,
): Result<HandoverTerms, HandoverRejection> {
  const problems = [
    ...(terms.from === terms.to
      ? [
          inputProblem(
            '/to',
            'same-organisation',
            '接收单位与移交单位相同，请改选接收单位。',
            'Both sides are the same; choose another one to take over.',
          ),
        ]
      : []),
    ...(terms.effectiveOn < today
      ? [
          inputProblem(
            '/effectiveOn',
            'too-early',
            '生效日期早于今天，请改为今天或者以后的日期。',
            'The day lies before today; choose today or a later one.',
          ),
        ]
      : []),
    ...(new Set(terms.items).size < terms.items.length
      ? [inputProblem('/items', 'repeated', '同一事项列了两次。', 'An item is listed twice.')]
      : []),
    ...terms.items.flatMap((item, index) => checkOwner(item, index, owners.get(item), terms.from)),
    ...(['basis', 'files', 'licences', 'seals'] as const).flatMap((field) =>
      checkFilled(`/${field}`, terms[field]),
    ),
  ]
  return problems.length > 0 ? fail({ kind: 'invalid-terms', problems }) : succeed(terms)
}

function checkOwner(item: string, index: number, owner: string | undefined, from: string): InputProblem[] {
  if (owner === from) return []
  return [
    inputProblem(
      `/items/${index}`,
      'not-of-that-side',
      `事项“${item}”不在移交单位的已发布清单内，不能移交。`,
      `The item "${item}" is not on the published list of the side that hands over.`,
    ),
  ]
}

/**
 * An item that a signed record passes on is not promised to a second one: only the first to take effect would find it.
 * @param promised the number of the other signed record that is not carried out yet, by item
 */
export function checkNotPromised(
  { items }: Pick<HandoverTerms, 'items'>,
  promised: ReadonlyMap<string, string>,
): InputProblem[] {
  return items.flatMap((item, index) => {
    const number = promised.get(item)
    return number === undefined
      ? []
      : [
          inputProblem(
            `/items/${index}`,
            'promised-already',
            `事项“${item}”已列入交接备忘录“${number}”，该备忘录已经签署、尚未执行，不能再次移交。`,
            `The item "${item}" is in the signed record "${number}", which is not carried out yet.`,
          ),
        ]
  })
}

/**
 * The head of a side signs what stands there. Two persons at least take part beside whoever drew it up: one of each side.
 * @param digest of the terms as they stand; `seenDigest` of those that the signer looked at
 */
export function signHandover(
  handover: Handover,
  signing: {
    readonly actor: OfficerActor
    readonly digest: string
    readonly seenDigest: string
    readonly now: Instant
  },
): Result<HandoverSignature, HandoverRejection> {
  const { actor, digest, now } = signing
  const { status, terms, signatures } = handover
  const side = findSide(terms, actor.organisation)
  if (side === undefined) return fail({ kind: 'not-a-party' })
  if (status !== 'draft' && status !== 'half-signed') return fail({ kind: 'not-open', status })
  if (actor.role !== 'head') return fail({ kind: 'head-must-sign' })
  const persons = new Set([actor.account, ...(actor.deputyFor ? [actor.deputyFor.account] : [])])
  if (persons.has(handover.preparedBy)) return fail({ kind: 'prepared-by-signer' })
  const before = signatures.find((signature) => signature.side === side)
  if (before) return fail({ kind: 'side-signed', side, by: before.name })
  if (signatures.some(({ account }) => persons.has(account))) return fail({ kind: 'same-signer' })
  if (terms.effectiveOn < getBeijingDate(now)) {
    return fail({ kind: 'day-passed', effectiveOn: terms.effectiveOn })
  }
  if (signing.seenDigest !== digest) return fail({ kind: 'terms-changed' })
  return succeed({
    side,
    account: actor.account,
    name: actor.name,
    organisation: actor.organisation,
    at: now,
    digest,
  })
}

export function findSide(terms: HandoverTerms, organisation: string): HandoverSide | undefined {
  if (organisation === terms.from) return 'from'
  return organisation === terms.to ? 'to' : undefined
}

/** Whether the terms may still be changed: not once a side has put its name to them. */
export function checkEditable(handover: Handover): HandoverRejection | undefined {
  if (handover.status === 'draft') return undefined
  return handover.status === 'half-signed'
    ? { kind: 'signed-already' }
    : { kind: 'not-open', status: handover.status }
}

/** Either side may step back until both have signed. */
export function checkCancellable({ status }: Handover): HandoverRejection | undefined {
  return status === 'draft' || status === 'half-signed' ? undefined : { kind: 'not-open', status }
}

/** Whether the day of a signed handover has come. */
export function isDue({ status, terms }: Handover, today: PlainDate): boolean {
  return status === 'signed' && terms.effectiveOn <= today
}
