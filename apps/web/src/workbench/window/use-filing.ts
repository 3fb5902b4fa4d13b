import { useCallback } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import { toSentContent } from '../../application/index.ts'
import { type ClosingAct, type CorrectionPoint, countPaper, getContact, type IntakeDraft } from './intake.ts'
import { hasOtherName } from './present.ts'
import { type Sending, useSending } from './use-sending.ts'

export interface Refusal {
  readonly ground: 'no-permission-needed' | 'not-competent' | 'limits-reached' | 'other-lawful-ground'
  readonly reason: string
  readonly basis: string
  readonly competentAuthority: string
}

/** What is done when the papers are in. */
export type Closing =
  | { readonly act: Extract<ClosingAct, 'receive' | 'accept'> }
  | { readonly act: 'notice'; readonly points: readonly CorrectionPoint[] }
  | { readonly act: 'refuse'; readonly refusal: Refusal }

export interface Filing extends Omit<Sending, 'send'> {
  /** @returns the case when everything was done; undefined where something was refused */
  readonly file: (
    draft: IntakeDraft,
    asked: ReadonlySet<string>,
    closing: Closing,
  ) => Promise<string | undefined>
}

/**
 * Files the intake and does what follows, one request after the other, each with the key that the draft keeps: after a
 * lost answer or a reload the same keys go on where it stopped, and nothing is done twice.
 */
export function useFiling(save: (draft: IntakeDraft) => Promise<void>): Filing {
  const { send: sendOne, ...sending } = useSending()
  const file = useCallback<Filing['file']>(
    (draft, asked, closing) => {
      let current = draft
      const keep = async (next: IntakeDraft) => {
        current = next
        await save(next)
      }
      return sendOne(
        () => fileAndClose(draft, asked, closing, keep),
        () => renewKeys(current, save),
      )
    },
    [save, sendOne],
  )
  return { ...sending, file }
}

async function renewKeys(draft: IntakeDraft, save: (draft: IntakeDraft) => Promise<void>): Promise<void> {
  const { keys } = draft
  await save({ ...draft, keys: { ...keys, act: makeKey(), ...(draft.filed ? {} : { file: makeKey() }) } })
}

async function fileAndClose(
  draft: IntakeDraft,
  asked: ReadonlySet<string>,
  closing: Closing,
  save: (draft: IntakeDraft) => Promise<void>,
): Promise<string> {
  let { filed } = draft
  if (filed === undefined) {
    const answer = await send(
      api.POST('/api/v1/cases', {
        params: { header: { 'Idempotency-Key': draft.keys.file } },
        body: describeFiling(draft, asked),
      }),
    )
    filed = { caseId: answer.caseId, number: answer.number }
    await save({ ...draft, filed })
  }
  const { caseId } = filed
  const path = { caseId }
  await send(
    api.POST('/api/v1/cases/{caseId}/reception', {
      params: { path, header: { 'Idempotency-Key': draft.keys.receive } },
    }),
  )
  const params = { path, header: { 'Idempotency-Key': draft.keys.act } }
  switch (closing.act) {
    case 'receive':
      return caseId
    case 'accept':
      await send(api.POST('/api/v1/cases/{caseId}/acceptance', { params }))
      return caseId
    case 'notice':
      await send(
        api.POST('/api/v1/cases/{caseId}/correction-notice', {
          params,
          body: { points: closing.points.map((point) => ({ ...point })) },
        }),
      )
      return caseId
    case 'refuse': {
      const { ground, reason, basis, competentAuthority } = closing.refusal
      await send(
        api.POST('/api/v1/cases/{caseId}/acceptance-refusal', {
          params,
          body: {
            ground,
            reason,
            ...(basis.trim() === '' ? {} : { basis }),
            ...(ground === 'not-competent' ? { competentAuthority } : {}),
          },
        }),
      )
      return caseId
    }
    default:
      return closing satisfies never
  }
}

/** @param asked materials that apply in this situation; others are not sent */
function describeFiling(draft: IntakeDraft, asked: ReadonlySet<string>) {
  const content = toSentContent(draft.content)
  const materials = Object.fromEntries(Object.entries(content.materials).filter(([id]) => asked.has(id)))
  const papers = Object.fromEntries(
    Object.entries(draft.papers).filter(([id, paper]) => asked.has(id) && countPaper(paper) > 0),
  )
  return {
    item: draft.item,
    ...describeParties(draft),
    filing: { content: { ...content, materials, papers }, ...describeContact(draft) },
  }
}

/** Who applies, who stands at the window, and how the papers came. */
export function describeParties({ present, channel }: Pick<IntakeDraft, 'present' | 'channel'>) {
  return {
    channel,
    applicant: {
      kind: present.kind,
      name: present.name.trim(),
      identifier: present.identifier.trim().toUpperCase(),
      phone: present.phone.trim(),
      ...(hasOtherName(present, 'applicant') ? { nameReason: (present.nameReason ?? '').trim() } : {}),
    },
    ...(present.by === 'self' ? {} : { agent: describeAgent(present) }),
  }
}

/** Whom to call, and how the results go out. */
export function describeContact(draft: Pick<IntakeDraft, 'present' | 'contact' | 'delivery'>) {
  const contact = getContact(draft)
  return {
    contact: {
      name: contact.name.trim(),
      phone: contact.phone.trim(),
      ...(contact.address.trim() === '' ? {} : { address: contact.address.trim() }),
    },
    delivery: draft.delivery as 'window' | 'post' | 'electronic',
  }
}

function describeAgent(present: IntakeDraft['present']) {
  const { by, agentName, agentIdentifier, agentNameReason, authorisation, authorisationScan } = present
  const shared = {
    name: agentName.trim(),
    identifier: agentIdentifier.trim().toUpperCase(),
    ...(hasOtherName(present, 'agent') ? { nameReason: (agentNameReason ?? '').trim() } : {}),
  }
  if (by !== 'agent') return { ...shared, as: 'legal-representative' as const }
  return {
    ...shared,
    as: 'agent' as const,
    ...(authorisation === 'scan' && authorisationScan !== undefined
      ? { authorisation: authorisationScan.id }
      : { authorisationOnPaper: true }),
  }
}
