// Generated from the migrated database by schema.db.test.ts (UPDATE_GOLDEN=1); never edited by hand.
import type { ColumnType } from 'kysely'

/** A value that the database fills in when an insertion leaves it out. */
type Defaulted<T> =
  T extends ColumnType<infer Select, infer Insert, infer Update>
    ? ColumnType<Select, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>
/** A value that only the database writes. */
type Computed<T> =
  T extends ColumnType<infer Select, unknown, unknown>
    ? ColumnType<Select, never, never>
    : ColumnType<T, never, never>
/** Read as an ISO string in UTC. */
type Moment = ColumnType<string, string | Date, string | Date>
/** Written as JSON text, because the driver takes an array for an array of the database. */
type Json = ColumnType<unknown, string, string>
type Decimal = ColumnType<string, string | number, string | number>
interface AccountTable {
  id: string
  kind: Defaulted<string>
  name: string
  email: string
  email_verified: Defaulted<boolean>
  image: string | null
  username: string | null
  two_factor_enabled: Defaulted<boolean | null>
  identity_number: string | null
  disabled_at: Moment | null
  created_at: Defaulted<Moment>
  updated_at: Defaulted<Moment>
}

interface AccountCredentialTable {
  id: string
  account_id: string
  provider_id: string
  provider_subject: string
  password: string | null
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Moment | null
  refresh_token_expires_at: Moment | null
  scope: string | null
  created_at: Defaulted<Moment>
  updated_at: Defaulted<Moment>
}

interface AccountSecondFactorTable {
  id: string
  account_id: string
  secret: string
  backup_codes: string
  verified: Defaulted<boolean | null>
  failed_verification_count: Defaulted<number | null>
  locked_until: Moment | null
}

interface AccountSessionTable {
  id: string
  account_id: string
  token: string
  expires_at: Moment
  last_seen_at: Moment | null
  ip_address: string | null
  user_agent: string | null
  created_at: Defaulted<Moment>
  updated_at: Defaulted<Moment>
  acting_deputation: string | null
}

interface AccountSubjectTable {
  account_id: string
  subject_id: string
  relation: string
  proven_by: string | null
  proven_on: string | null
}

interface AccountVerificationTable {
  id: string
  identifier: string
  value: string
  expires_at: Moment
  created_at: Defaulted<Moment>
  updated_at: Defaulted<Moment>
}

interface AuditEntryTable {
  entry_id: Computed<number>
  occurred_at: Moment
  account_id: string | null
  actor_kind: string
  action: string
  resource: string
  outcome: string
  ip: string
  detail: Json | null
}

interface AuthorisationTable {
  authorisation_id: string
  principal_subject: string
  agent_subject: string
  items: string[] | null
  starts_on: string
  ends_on: string
  statement: string
  file_digest: string | null
  granted_by: string
  granted_at: Moment
  revoked_at: Moment | null
}

interface BaseClaimTable {
  act_number: Computed<number>
  entry_id: string
  organisation_id: string
  act: string
  item_id: string | null
  reason: string | null
  decided_by: string
  decided_at: Moment
}

interface BaseEntryTable {
  entry_id: string
  version: number
  publisher_id: string
  definition: Json
  note: string | null
  published_by: string
  published_at: Moment
}

interface BenchmarkItemTable {
  place: string
  item_key: string
  content: Json
  loaded_by: string
  loaded_at: Moment
}

interface CalendarCorrectionTable {
  correction_id: string
  reason: string
  made_at: Moment
  open_cases: number
  checked: Defaulted<number>
  moved: Defaulted<number>
  moved_by_authority: Defaulted<Json>
  place: Json | null
  finished_at: Moment | null
  matters_moved: Defaulted<number>
}

interface CalendarProposalTable {
  proposal_id: string
  year: number
  days: Json
  former: Json | null
  status: string
  proposed_by: string
  proposed_at: Moment
  settled_by: string | null
  settled_at: Moment | null
  reason: string | null
}

interface CalendarYearTable {
  calendar: string
  year: number
  definition: Json
  updated_at: Defaulted<Moment>
}

interface CaseCommandTable {
  case_id: string
  account_id: string
  idempotency_key: string
  request_digest: string
  answer: Json
  created_at: Defaulted<Moment>
}

interface CaseDraftTable {
  case_id: string
  content: Json
  updated_at: Moment
}

interface CaseEventTable {
  case_id: string
  sequence: number
  case_kind: string
  event_type: string
  schema_version: number
  actor: Json
  occurred_at: Moment
  recorded_at: Moment
  payload: Json
  previous_hash: Buffer
  hash: Buffer
}

interface CaseParticipantTable {
  case_id: string
  organisation_id: string
  authority_id: string
  drafted_at: Moment
}

interface CaseParticipationTable {
  organisation_id: string
  authority_id: string
}

interface CaseSummaryTable {
  case_id: string
  number: string | null
  item_id: string
  revision: number
  item_name: string
  authority_id: string
  taken_in_at: string | null
  participants: Defaulted<string[]>
  applicant_subject: string
  applicant_name: string
  agent_subject: string | null
  channel: string
  status: string
  close_reason: string | null
  outcome: string | null
  drafted_at: Moment
  submitted_on: string | null
  accepted_on: string | null
  decided_on: string | null
  finished_on: string | null
  acceptance_due: string | null
  correction_due: string | null
  statutory_due: string | null
  promised_due: string | null
  delivery_due: string | null
  settle_on: string | null
  stopped: Defaulted<boolean>
  open_duties: Defaulted<string[]>
  assigned_to: Defaulted<string[]>
  licence_id: string | null
  version: number
  sequence: number
  updated_at: Moment
  matter_case_id: string | null
  clock: string | null
  revoked_on: string | null
}

interface CreditRecordTable {
  case_id: string
  record: number
  subject_id: string
  kind: string
  material: string
  reason: string
  item_id: string
  authority_id: string
  recorded_on: string
  recorded_by: Json
  repaired_on: string | null
  repair_reason: string | null
  repaired_by: Json | null
}

interface DeputationTable {
  deputation_id: string
  principal_account: string
  deputy_account: string
  duties: string[]
  starts_on: string
  ends_on: string
  reason: string
  granted_at: Moment
  revoked_at: Moment | null
}

interface GreenChannelTable {
  case_id: string
  sequence: number
  ground: string
  reason: string
  status: string
  because: string | null
  requested_by: Json | null
  opened_by: Json | null
  requested_on: string | null
  opened_on: string | null
  until: string | null
  ended_on: string | null
  skips: Defaulted<string[]>
  duties: Defaulted<number>
  standing_channel_id: string | null
}

interface IdempotencyKeyTable {
  account_id: string
  key: string
  route: string
  request_digest: string
  status: number | null
  response_headers: Json | null
  response_body: Json | null
  created_at: Moment
}

interface InstantDecisionTable {
  case_id: string
  revision: number
  organisation_id: string
  outcome: string
  row_id: string | null
  hindrances: string[]
  judged_on: string
  judged_at: Moment
  drawn_on: string | null
  due: string | null
  reexamined: string | null
  reexamined_on: string | null
  conclusion: string | null
  concluded_on: string | null
}

interface InstantDrawTable {
  day: string
  item_id: string
  root_number: number
  percent: Decimal
  at_least: number
  candidates: number
  drawn: number
  drawn_at: Moment
}

interface InstantSwitchTable {
  item_id: string
  changed_at: Moment
  is_off: boolean
  reason: string
  changed_by: string
  changed_by_name: string
  organisation_id: string
}

interface ItemDraftTable {
  draft_id: string
  organisation_id: string
  item_id: string | null
  name: Json | null
  base_item: string | null
  base_revision: number | null
  source: string
  version: number
  begun_by: string
  begun_at: Moment
  saved_by: string
  saved_at: Moment
}

interface ItemHandoverTable {
  handover_id: string
  number: string
  from_id: string
  to_id: string
  terms: Json
  status: string
  effective_on: string
  returns: string | null
  signatures: Json
  version: number
  prepared_by: string
  prepared_at: Moment
  cancelled_reason: string | null
  carried_out_at: Moment | null
  file_digest: string | null
}

interface ItemRevisionTable {
  item_id: string
  revision: number
  digest: string
  effective_from: string
  effective_to: string | null
  published_at: Moment
  published_by: string
  definition: Json
  note: string | null
  source: string | null
}

interface LicenceTable {
  licence_id: string
  licence_type: string
  number: string
  identifier: string
  issuer_id: string
  case_id: string
  holder_subject: string
  holder_name: string
  status: string
  valid_from: string
  valid_to: string | null
  content: Json
  file_digest: string | null
  version: number
  sequence: number
  updated_at: Moment
}

interface LicenceHolderNameTable {
  holder_subject: string
  holder_name: string
}

interface MatterTable {
  matter_id: string
  lead_id: string
  current_revision: number
  withdrawn_on: string | null
  updated_at: Defaulted<Moment>
  withdrawal_reason: string | null
}

interface MatterCaseTable {
  matter_case_id: string
  number: string | null
  matter_id: string
  revision: number
  name: Json
  lead_id: string
  taken_in_at: string | null
  applicant_subject: string
  applicant_name: string
  agent_subject: string | null
  channel: string
  status: string
  drafted_at: Moment
  filed_on: string | null
  ended_on: string | null
  promised_due: string | null
  statutory_due: string | null
  correction_due: string | null
  settle_on: string | null
  items_total: number
  items_ended: number
  items_granted: number
  notices: Json
  version: number
  sequence: number
  updated_at: Moment
}

interface MatterRevisionTable {
  matter_id: string
  revision: number
  digest: string
  published_at: Moment
  published_by: string
  definition: Json
  source: string | null
  effective_from: string
  note: string | null
}

interface MessageMarkTable {
  account_id: string
  read_until: Moment
}

interface MessageReadingTable {
  account_id: string
  case_id: string
  sequence: number
  reminder: boolean
  read_at: Moment
}

interface NumberSeriesTable {
  organisation_id: string
  series: string
  year: number
  last_serial: number
}

interface ObjectionTable {
  matter_case_id: string
  task: string
  objection: number
  account_id: string
  notice_name: Json
  notice_from: string
  notice_until: string
  notice_status: string
  matter_name: Json
  applicant_name: string
  lead_id: string
  item_id: string | null
  item_revision: number | null
  text: string
  raised_on: string
  raised_at: Moment
  raised_sequence: number
  upheld: boolean | null
  answer: string | null
  answered_on: string | null
  answered_at: Moment | null
  answered_sequence: number | null
  ended_on: string | null
  ended_at: Moment | null
  ended_sequence: number | null
}

interface ObligationTable {
  case_id: string
  obligation_id: string
  kind: string
  material: string
  material_name: Json
  item_id: string
  debtor_subject: string | null
  debtor_organisation: string | null
  creditor_subject: string | null
  creditor_organisation: string | null
  since: string
  due: string | null
  consequence: string
  status: string
  ended_on: string | null
  remind_days: number | null
  details: Json | null
}

interface OrganisationTable {
  organisation_id: string
  parent_id: string | null
  level: string
  kind: string
  definition: Json
  updated_at: Defaulted<Moment>
}

interface PreApprovalTable {
  matter_case_id: string
  task: string
  item_id: string
  for_item_id: string
  item_name: Json
  for_name: Json
  authority_id: string
  effect: string
  matter_number: string
  matter_name: Json
  applicant_name: string
  status: string
  outcome: string | null
  since: string
  due: string
  given_on: string | null
  awaits_applicant: Defaulted<boolean>
}

interface PromiseExclusionTable {
  exclusion_id: string
  subject_id: string
  subject_kind: string
  subject_name: string
  item_id: string | null
  reason: string
  basis: string
  from_on: string
  until_on: string | null
  organisation_id: string
  added_at: Moment
  added_by: string
  added_by_name: string
  removed_at: Moment | null
  removed_by: string | null
  removed_by_name: string | null
  removal_reason: string | null
}

interface RecordHeadTable {
  case_id: string
  case_kind: string
  sequence: number
  hash: Buffer
  sealed_sequence: Defaulted<number>
}

interface RecordLeafTable {
  root_number: number
  leaf_index: number
  case_id: string
  sequence: number
  hash: Buffer
}

interface RecordRootTable {
  root_number: number
  day: string
  sealed_at: Moment
  leaves: number
  merkle_root: Buffer
  previous_root: Buffer
  key_id: string
  signature: Buffer
}

interface RegisterRecordTable {
  register: string
  identifier: string
  content: Json
  as_of: string
  valid_until: string | null
}

interface RegistryEntryTable {
  registry: string
  entry_id: string
  definition: Json
  updated_at: Defaulted<Moment>
}

interface RehearsalTable {
  rehearsal_id: string
  organisation_id: string
  jurisdiction: string[]
  kind: string
  draft_id: string | null
  draft_version: number | null
  item_id: string | null
  request: Json
  asked_by: string
  asked_at: Moment
  status: string
  done: Defaulted<number>
  total: Defaulted<number>
  result: Json | null
  finished_at: Moment | null
}

interface SavedFilterTable {
  filter_id: string
  account_id: string
  list: string
  name: string
  filter: Json
  is_default: Defaulted<boolean>
  updated_at: Moment
}

interface SchemaMigrationTable {
  number: number
  name: string
  digest: string
  applied_at: Defaulted<Moment>
}

interface SealKeyTable {
  key_id: string
  organisation_id: string
  algorithm: string
  certificate_pem: string
  encrypted_private_key: Buffer
  valid_from: Moment
  valid_to: Moment
  retired_at: Moment | null
  created_at: Defaulted<Moment>
}

interface ServiceItemTable {
  item_id: string
  authority_id: string
  current_revision: number
  withdrawn_on: string | null
  summary: Json
  updated_at: Defaulted<Moment>
}

interface SignInAttemptTable {
  username: string
  failures: number
  last_failed_at: Moment
  locked_until: Moment | null
}

interface StaffPostTable {
  post_id: string
  account_id: string
  organisation_id: string
  role: string
  duties: Defaulted<string[]>
  jurisdiction: string[]
  starts_on: string
  ends_on: string | null
}

interface StandingChannelTable {
  channel_id: string
  number: string
  authority_id: string
  name: string
  status: string
  from_on: string
  until_on: string
  ended_on: string | null
  terms: Json
  proposed_by: string
  proposed_at: Moment
  version: number
  sequence: number
  updated_at: Moment
}

interface StoredFileTable {
  digest: string
  size: number
  media_type: string
  created_at: Moment
}

interface SubjectTable {
  subject_id: string
  kind: string
  name: string
  identifier_kind: string
  identifier: string
  phone: string | null
  address: string | null
  representative_name: string | null
  representative_identifier: string | null
  created_at: Defaulted<Moment>
}

interface UploadedFileTable {
  file_id: string
  account_id: string
  digest: string
  name: string
  created_at: Moment
}

export interface Tables {
  account: AccountTable
  account_credential: AccountCredentialTable
  account_second_factor: AccountSecondFactorTable
  account_session: AccountSessionTable
  account_subject: AccountSubjectTable
  account_verification: AccountVerificationTable
  audit_entry: AuditEntryTable
  authorisation: AuthorisationTable
  base_claim: BaseClaimTable
  base_entry: BaseEntryTable
  benchmark_item: BenchmarkItemTable
  calendar_correction: CalendarCorrectionTable
  calendar_proposal: CalendarProposalTable
  calendar_year: CalendarYearTable
  case_command: CaseCommandTable
  case_draft: CaseDraftTable
  case_event: CaseEventTable
  case_participant: CaseParticipantTable
  case_participation: CaseParticipationTable
  case_summary: CaseSummaryTable
  credit_record: CreditRecordTable
  deputation: DeputationTable
  green_channel: GreenChannelTable
  idempotency_key: IdempotencyKeyTable
  instant_decision: InstantDecisionTable
  instant_draw: InstantDrawTable
  instant_switch: InstantSwitchTable
  item_draft: ItemDraftTable
  item_handover: ItemHandoverTable
  item_revision: ItemRevisionTable
  licence: LicenceTable
  licence_holder_name: LicenceHolderNameTable
  matter: MatterTable
  matter_case: MatterCaseTable
  matter_revision: MatterRevisionTable
  message_mark: MessageMarkTable
  message_reading: MessageReadingTable
  number_series: NumberSeriesTable
  objection: ObjectionTable
  obligation: ObligationTable
  organisation: OrganisationTable
  pre_approval: PreApprovalTable
  promise_exclusion: PromiseExclusionTable
  record_head: RecordHeadTable
  record_leaf: RecordLeafTable
  record_root: RecordRootTable
  register_record: RegisterRecordTable
  registry_entry: RegistryEntryTable
  rehearsal: RehearsalTable
  saved_filter: SavedFilterTable
  schema_migration: SchemaMigrationTable
  seal_key: SealKeyTable
  service_item: ServiceItemTable
  sign_in_attempt: SignInAttemptTable
  staff_post: StaffPostTable
  standing_channel: StandingChannelTable
  stored_file: StoredFileTable
  subject: SubjectTable
  uploaded_file: UploadedFileTable
}
