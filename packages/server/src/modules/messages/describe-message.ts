import { type Bilingual, type PlainDate, findPlainDate, formatChineseDate } from '@tongban/domain'
import { applicationWordings } from './application-wordings.ts'
import { greenChannelWordings } from './green-channel-wordings.ts'
import { remoteWordings } from './remote-wordings.ts'
import { licenceWordings } from './licence-wordings.ts'
import { matterWordings } from './matter-wordings.ts'
import {
  type MessageKind,
  type MessageSource,
  lateOpinionKind,
  reminderKind,
  shotsReminderKind,
  supplyReminderKind,
} from './message-kinds.ts'
import { objectionWordings } from './objection-wordings.ts'
import { promiseWordings } from './promise-wordings.ts'
import type { Wording } from './wording.ts'

export interface MessageText {
  readonly title: Bilingual
  readonly body: Bilingual
  readonly due: PlainDate | null
  readonly important: boolean
}

/** Kinds at which something is to be done, or an outcome is told. */
const importantKinds: ReadonlySet<MessageKind> = new Set([
  'CorrectionRequested',
  reminderKind,
  'CorrectionLapsed',
  'AcceptanceRefused',
  supplyReminderKind,
  shotsReminderKind,
  'RemoteInspectionRequested',
  'RemoteShotsAskedAgain',
  'RemoteShotsOverdue',
  'OwedMaterialOverdue',
  'GreenChannelExpired',
  'GreenChannelDutyOverdue',
  'OwedMaterialsLapsed',
  'ApplicationGranted',
  'GrantedOnPromise',
  'MendingOrdered',
  'MendingLapsed',
  'RevocationProposed',
  'GrantRevoked',
  'GrantRevokedBySilence',
  'CreditRecorded',
  'ApplicationRefused',
  'LicenceIssued',
  'ProcedureTerminated',
  'LicenceSuspended',
  'LicenceRevoked',
  'LicenceAnnulled',
  'PreApprovalGiven',
  lateOpinionKind,
  'OwnObjectionAnswered',
  'ObjectedNoticeStopped',
])

/** Outcomes after which something is to be done, of acts that mostly end well. */
const badOutcomes: ReadonlySet<string> = new Set(['amend', 'not-in-order', 'false'])

/** A message in words, for the applicant, without anything that an officer wrote to another. */
export function describeMessage(source: MessageSource): MessageText {
  const due = findPlainDate(source.facts.due ?? '') ?? null
  const { title, body } = wordings[source.kind](source, {
    it: { zh: `“${source.about}”`, en: `“${source.about}”` },
    due: due === null ? { zh: '规定期限', en: 'the time set' } : { zh: formatChineseDate(due), en: due },
    because: source.facts.reason === null ? { zh: '', en: '' } : tellReason(source.facts.reason),
  })
  const important = importantKinds.has(source.kind) || badOutcomes.has(source.facts.outcome ?? '')
  return { title, body, due, important }
}

function tellReason(reason: string): Bilingual {
  const ended = /[。！？.!?]$/.test(reason)
  return { zh: `理由：${reason}${ended ? '' : '。'}`, en: ` Reason: ${reason}${ended ? '' : '.'}` }
}

const wordings: Readonly<Record<MessageKind, Wording>> = {
  ...applicationWordings,
  ...promiseWordings,
  ...greenChannelWordings,
  ...licenceWordings,
  ...matterWordings,
  ...objectionWordings,
  ...remoteWordings,
}
