import {
  type Bilingual,
  type HandoverRejection,
  type OfficerActor,
  checkCancellable,
  checkEditable,
  describeHandoverRejection,
  findSide,
  may,
  readText,
  signHandover,
} from '@tongban/domain'
import { everyRow, withClientInScope } from '../../database/index.ts'
import { type Problem, problemOfRule } from '../../http/index.ts'
import type { HandoverOptions } from './options.ts'
import { findNewestRevision } from './pass-item.ts'
import { countPassedCases, countPassingCases } from './passing-cases.ts'
import type { StoredHandover } from './store.ts'

type Context = Pick<HandoverOptions, 'database' | 'catalogue'>

/** What lists show of a handover. */
export async function presentHead({ catalogue }: Context, handover: StoredHandover) {
  const { organisations } = await catalogue.getRegistries()
  const { terms } = handover
  const nameOf = (id: string) => readText(organisations[id]?.name ?? id)
  return {
    handoverId: handover.handover,
    number: handover.number,
    status: handover.status,
    from: terms.from,
    fromName: nameOf(terms.from),
    to: terms.to,
    toName: nameOf(terms.to),
    items: terms.items.length,
    effectiveOn: terms.effectiveOn,
    returns: terms.returns ?? null,
    preparedBy: handover.preparedByName,
    preparedAt: handover.preparedAt,
    carriedOutAt: handover.carriedOutAt,
  }
}

/** The whole of it, with what the reader may do now and why not the rest. */
export async function presentHandover(
  context: Context,
  handover: StoredHandover,
  actor: OfficerActor,
  now: Parameters<typeof signHandover>[1]['now'],
) {
  const { items: _count, ...head } = await presentHead(context, handover)
  const { terms, signatures, version, digest, returnedBy } = handover
  const { organisations } = await context.catalogue.getRegistries()
  const itemNames: Record<string, Bilingual> = {}
  let passedItems = 0
  for (const item of terms.items) {
    const newest = await findNewestRevision(context, item)
    itemNames[item] = readText(newest?.definition.name ?? item)
    if (newest?.authority === terms.to) passedItems += 1
  }
  const progress = await withClientInScope(context.database.pool, everyRow, async (client) => ({
    items: handover.status === 'draft' ? 0 : passedItems,
    casesPassed: ['signed', 'carried-out'].includes(handover.status)
      ? await countPassedCases(client, handover.handover)
      : 0,
    casesLeft: [...(await countPassingCases(client, terms)).values()].reduce((sum, open) => sum + open, 0),
  }))
  return {
    ...head,
    terms: { ...terms, items: [...terms.items] },
    itemNames,
    version,
    digest,
    signatures: signatures.map(({ side, name, organisation, at, digest: signed }) => ({
      side,
      name,
      organisationName: readText(organisations[organisation]?.name ?? organisation),
      at,
      digest: signed,
    })),
    progress,
    returnedBy,
    actions: listActions(handover, actor, now),
  }
}

function listActions(
  handover: StoredHandover,
  actor: OfficerActor,
  now: Parameters<typeof signHandover>[1]['now'],
) {
  const describe = (
    action: 'edit' | 'sign' | 'cancel' | 'return',
    refusal: HandoverRejection | Bilingual | undefined,
  ) => ({
    action,
    available: refusal === undefined,
    disabledReason:
      refusal === undefined ? null : 'zh' in refusal ? refusal : describeHandoverRejection(refusal).detail,
  })
  const mayPrepare = may(actor, 'handover.prepare') !== 'none'
  const maySign = may(actor, 'handover.sign') !== 'none'
  const signing = signHandover(handover, {
    actor,
    digest: handover.digest,
    seenDigest: handover.digest,
    now,
  })
  const isParty = findSide(handover.terms, actor.organisation) !== undefined
  return [
    ...(mayPrepare ? [describe('edit', checkEditable(handover))] : []),
    ...(maySign && isParty ? [describe('sign', signing.ok ? undefined : signing.error)] : []),
    ...(mayPrepare ? [describe('cancel', checkCancellable(handover))] : []),
    ...(mayPrepare && handover.status === 'carried-out'
      ? [describe('return', handover.returnedBy === null ? undefined : returned)]
      : []),
  ]
}

const returned: Bilingual = {
  zh: '已有一份回转的交接备忘录。',
  en: 'A return of it was drawn up already.',
}

/** A refusal of the domain as it is told over HTTP. */
export function problemFromHandover(rejection: HandoverRejection): Problem {
  const { detail, next } = describeHandoverRejection(rejection)
  const rule = `handover-${rejection.kind}`
  switch (rejection.kind) {
    case 'invalid-terms':
      return problemOfRule('rule-refused', rule, {
        detail,
        next,
        errors: rejection.problems.map(({ field, code, message }) => ({ pointer: field, code, message })),
      })
    case 'not-a-party':
    case 'head-must-sign':
    case 'prepared-by-signer':
    case 'same-signer':
      return problemOfRule('not-permitted', rule, { detail, next })
    case 'terms-changed':
    case 'not-open':
    case 'side-signed':
    case 'day-passed':
    case 'signed-already':
      return problemOfRule('conflict', rule, { detail, next })
    default:
      return rejection satisfies never
  }
}
