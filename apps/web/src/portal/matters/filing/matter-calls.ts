import { api, send } from '../../../api/index.ts'
import { chooseChannel } from '../../filing/filing-calls.ts'
import type { Draft } from '../../filing/draft.ts'
import type { CompiledMatter } from '../../../matter/index.ts'
import { toMatterDraft } from './matter-draft.ts'

/** Makes the matter case of a draft. The same key makes it once. */
export async function createMatterDraft(matter: string, subject: string, key: string): Promise<string> {
  const { matterCaseId } = await send(
    api.POST('/api/v1/matter-cases', {
      params: { header: { 'Idempotency-Key': key } },
      body: { matter, applicant: { subject }, channel: chooseChannel() },
    }),
  )
  return matterCaseId
}

export function readMatterCase(matterCaseId: string) {
  return send(api.GET('/api/v1/matter-cases/{matterCaseId}', { params: { path: { matterCaseId } } }))
}

export function readSavedDraft(matterCaseId: string) {
  return send(api.GET('/api/v1/matter-cases/{matterCaseId}/draft', { params: { path: { matterCaseId } } }))
}

/** @returns the savedAt of the draft @throws ApiProblem 412 where it was saved elsewhere since `basedOn` */
export async function saveMatterDraft(
  matterCaseId: string,
  draft: Draft,
  basedOn: string | null,
  compiled: CompiledMatter,
): Promise<string> {
  const { savedAt } = await send(
    api.PUT('/api/v1/matter-cases/{matterCaseId}/draft', {
      params: { path: { matterCaseId } },
      body: { ...toMatterDraft(draft, compiled), basedOn },
    }),
  )
  return savedAt
}

export async function discardMatterDraft(matterCaseId: string, key: string): Promise<void> {
  await send(
    api.POST('/api/v1/matter-cases/{matterCaseId}/discarding', {
      params: { path: { matterCaseId }, header: { 'Idempotency-Key': key } },
    }),
  )
}
