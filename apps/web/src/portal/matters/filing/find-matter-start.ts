import { ApiProblem, makeKey, toApiProblem } from '../../../api/index.ts'
import { findOnDevice } from '../../../device/index.ts'
import type { OwnAccount } from '../../../session/index.ts'
import {
  chooseDraft,
  type Draft,
  type DraftChoice,
  emptyDraft,
  isSameDraft,
  type KeptDraft,
} from '../../filing/draft.ts'
import { nameDraft } from '../../filing/kept-drafts.ts'
import type { MatterAnswers } from '../../../matter/index.ts'
import { readMatterCase, readSavedDraft } from './matter-calls.ts'
import { readMatterDraft } from './matter-draft.ts'

/** What there is to go on with: on this device, and on the platform. */
export interface MatterStart {
  readonly matterCaseId: string | undefined
  readonly applicant: string | undefined
  readonly applicantName: string | undefined
  readonly filed: boolean
  readonly device: KeptDraft | undefined
  readonly server: { readonly draft: Draft; readonly savedAt: string | null } | undefined
  readonly choice: DraftChoice
}

/** Under which drafts of a matter are kept on the device, beside those of items. */
export function nameKeptMatter(matter: string): string {
  return `matter/${matter}`
}

/** @throws ApiProblem where nothing is on the device and the platform does not answer */
export async function findMatterStart(
  matter: string,
  matterCaseId: string | undefined,
  account: OwnAccount | null,
): Promise<MatterStart> {
  const keeper = account?.accountId ?? null
  const name = nameKeptMatter(matter)
  const kept = await findOnDevice<KeptDraft>(keeper, nameDraft(name, matterCaseId))
  if (matterCaseId === undefined) {
    // What was typed before signing in goes on under the account, unless the account has something newer here.
    const unsigned = keeper === null ? undefined : await findOnDevice<KeptDraft>(null, nameDraft(name))
    const device = unsigned !== undefined && unsigned.changedAt > (kept?.changedAt ?? '') ? unsigned : kept
    return {
      matterCaseId: undefined,
      applicant: device?.applicant,
      applicantName: undefined,
      filed: false,
      device,
      server: undefined,
      choice: chooseDraft(device, undefined),
    }
  }
  const read = await readServer(matterCaseId)
  if (read === undefined) {
    if (kept === undefined) throw new ApiProblem({}, 0)
    return {
      matterCaseId,
      applicant: kept.applicant,
      applicantName: undefined,
      filed: false,
      device: kept,
      server: undefined,
      choice: { kind: 'device' },
    }
  }
  const [found, saved] = read
  const server = { draft: readMatterDraft(saved), savedAt: saved.savedAt }
  return {
    matterCaseId,
    applicant: found.applicant.subject,
    applicantName: found.applicant.name,
    filed: found.status !== 'draft',
    device: kept,
    server,
    choice: chooseDraft(kept, server, kept !== undefined && isSameDraft(kept.draft, server.draft)),
  }
}

/** The matter case and its draft; undefined where no answer comes. */
async function readServer(matterCaseId: string) {
  try {
    return await Promise.all([readMatterCase(matterCaseId), readSavedDraft(matterCaseId)])
  } catch (thrown) {
    if (toApiProblem(thrown).status === 0) return undefined
    throw thrown
  }
}

/** The draft with which the desk begins. @param answers that the address brings */
export function beginMatterDraft(
  matter: string,
  start: MatterStart,
  kind: DraftChoice['kind'],
  answers: MatterAnswers,
): KeptDraft {
  const { device, server } = start
  const fromDevice = kind === 'device' && device !== undefined
  const draft = fromDevice ? device.draft : (server?.draft ?? emptyDraft)
  return {
    item: nameKeptMatter(matter),
    draft: {
      ...draft,
      content: { ...draft.content, answers: { ...draft.content.answers, ...answers } },
    },
    applicant: start.applicant,
    caseId: start.matterCaseId,
    basedOn: server === undefined ? (device?.basedOn ?? null) : server.savedAt,
    saved: fromDevice ? device.saved : (server?.savedAt ?? null) !== null,
    changedAt: fromDevice ? device.changedAt : new Date().toISOString(),
    createKey: device?.createKey ?? makeKey(),
    submitKey: device?.submitKey ?? makeKey(),
  }
}
