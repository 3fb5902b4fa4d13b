import { api, send } from '../../api/index.ts'
import { type Draft, type ServerDraft, toServerDraft } from './draft.ts'

/** Makes the case of a draft. The same key makes it once. */
export async function createDraftCase(item: string, subject: string, key: string): Promise<string> {
  const { caseId } = await send(
    api.POST('/api/v1/cases', {
      params: { header: { 'Idempotency-Key': key } },
      body: { item, applicant: { subject }, channel: chooseChannel() },
    }),
  )
  return caseId
}

/** How the application comes in, for the statistics of the hall: from a phone or from a desk. */
export function chooseChannel(): 'web' | 'mobile' {
  return matchMedia('(pointer: coarse) and (max-width: 48rem)').matches ? 'mobile' : 'web'
}

export async function readDraft(caseId: string): Promise<ServerDraft> {
  return (await send(
    api.GET('/api/v1/cases/{caseId}/draft', { params: { path: { caseId } } }),
  )) as ServerDraft
}

/** @returns the savedAt of the draft @throws ApiProblem 412 where it was saved elsewhere since `basedOn` */
export async function saveDraft(caseId: string, draft: Draft, basedOn: string | null): Promise<string> {
  const { savedAt } = await send(
    api.PUT('/api/v1/cases/{caseId}/draft', {
      params: { path: { caseId } },
      body: { ...toServerDraft(draft), basedOn },
    }),
  )
  return savedAt
}

export async function discardDraft(caseId: string, key: string): Promise<void> {
  await send(
    api.POST('/api/v1/cases/{caseId}/discarding', {
      params: { path: { caseId }, header: { 'Idempotency-Key': key } },
    }),
  )
}

export async function readCase(caseId: string) {
  return send(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } }))
}
