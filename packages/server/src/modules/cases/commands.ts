import {
  type Actor,
  type Agent,
  type Applicant,
  type ApplicationContent,
  type Bilingual,
  type CaseCommand,
  type CaseRejection,
  type CaseState,
  type FileReference,
  type InputProblem,
  type Instant,
  type ItemRevision,
  type PlainDate,
  type Result,
  type Substitute,
  assert,
  describeExclusion,
  fail,
  findFiledFacts,
  findPromiseWay,
  getBeijingDate,
  judgePromiseEligibility,
  listDutiesOwed,
  nameOfficer,
  succeed,
} from '@tongban/domain'
import { type Database, scopeOf } from '../../database/index.ts'
import { readPromiseStanding } from './promise-standing.ts'
import type { CaseModuleOptions } from './options.ts'
import type { CaseFiles, HeldLicences } from './ports.ts'
import { saveDraft } from './store.ts'

/** The application as it is sent in: files by their ids. */
export interface SentContent {
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly string[]>>
  readonly papers?: ApplicationContent['papers'] | undefined
  readonly substitutes?: Readonly<Record<string, SentSubstitute>> | undefined
  /** On which the whole item is to be decided, as it was signed. */
  readonly promise?: string | undefined
}

type SentSubstitute =
  | { readonly by: 'later' | 'commitment'; readonly promise: string }
  | { readonly by: 'licence'; readonly licence: string }

/** For whom and when an application is filed, where licences stand in the place of materials. */
interface Filing {
  readonly actor: Actor
  readonly state: CaseState | undefined
  /** The subject who applies; undefined where nobody can be told yet. */
  readonly holder: string | undefined
  readonly now: Instant
  /** Where no case is there yet: under which it begins. */
  readonly revision?: ItemRevision
}

/**
 * Replaces file ids by the files: the caller's own uploads, or files that the case holds already, by their digest; and
 * licences by what the library says of them. Anybody else's file or licence is not there.
 */
export async function readContent(
  options: Pick<CaseModuleOptions, 'files' | 'licences' | 'database' | 'catalogue'>,
  filing: Filing,
  sent: SentContent,
): Promise<Result<ApplicationContent, CaseRejection>> {
  const { files, licences } = options
  const { actor, state, holder, now } = filing
  const found = await findFiles(files, actor, state, Object.values(sent.materials).flat())
  const materials: Record<string, FileReference[]> = {}
  for (const [material, ids] of Object.entries(sent.materials)) {
    const references: FileReference[] = []
    for (const [index, id] of ids.entries()) {
      const file = found.get(id)
      if (file === undefined) return fail(fileUnknown(`/content/materials/${material}/${index}`))
      references.push(file)
    }
    if (references.length > 0) materials[material] = references
  }
  const { answers, form, papers, promise } = sent
  const excluded = await listExcludedPromises(options, filing, sent)
  if (excluded.length > 0) return fail({ kind: 'invalid-input', problems: excluded })
  const substitutes = await readSubstitutes(licences, sent.substitutes ?? {}, holder, getBeijingDate(now))
  if (!substitutes.ok) return substitutes
  return succeed({
    answers,
    form,
    materials,
    ...(papers === undefined ? {} : { papers }),
    ...(Object.keys(substitutes.value).length === 0 ? {} : { substitutes: substitutes.value }),
    ...(promise === undefined ? {} : { promise }),
  })
}

async function readSubstitutes(
  licences: HeldLicences,
  sent: Readonly<Record<string, SentSubstitute>>,
  holder: string | undefined,
  today: PlainDate,
): Promise<Result<Record<string, Substitute>, CaseRejection>> {
  const substitutes: Record<string, Substitute> = {}
  for (const [material, substitute] of Object.entries(sent)) {
    if (substitute.by !== 'licence') {
      substitutes[material] = substitute
      continue
    }
    const { licence } = substitute
    const held = holder === undefined ? undefined : await licences.findHeld(holder, licence, today)
    if (held === undefined) return fail(licenceUnknown(`/content/substitutes/${material}/licence`))
    substitutes[material] = { by: 'licence', licence, ...held }
  }
  return succeed(substitutes)
}

/** Promises of somebody who may not be served on one: why not, and the way that is open. */
async function listExcludedPromises(
  { database, catalogue }: Pick<CaseModuleOptions, 'database' | 'catalogue'>,
  { state, holder, now, revision: begun }: Filing,
  { substitutes = {}, promise, answers }: SentContent,
): Promise<InputProblem[]> {
  const promised = Object.entries(substitutes).filter(([, { by }]) => by === 'commitment')
  if (holder === undefined || (promised.length === 0 && promise === undefined)) return []
  const revision =
    begun ?? (state === undefined ? undefined : await catalogue.getRevision(state.item, state.revision))
  const today = getBeijingDate(now)
  const standing = await readPromiseStanding(database, holder, revision?.item ?? '', today)
  const forMaterial = judgePromiseEligibility(standing, undefined, today)
  const problems: InputProblem[] =
    forMaterial.length === 0
      ? []
      : promised.map(([material]) => ({
          field: `/content/substitutes/${material}/by`,
          code: 'promise-excluded',
          message: describeExclusion(forMaterial, 'material'),
        }))
  const way = revision === undefined ? undefined : findPromiseWay(revision.definition, answers)
  if (promise === undefined || way === undefined) return problems
  const forItem = judgePromiseEligibility(standing, way, today)
  if (forItem.length === 0) return problems
  const message = describeExclusion(forItem, 'item')
  const field = `/content/answers/${way.choice.question}`
  return [...problems, { field, code: 'promise-excluded', message }]
}

function licenceUnknown(field: string): CaseRejection {
  const message: Bilingual = {
    zh: '没有找到申请人持有的、在有效期内的这份电子证照，请另选，或者提交材料本身。',
    en: 'The applicant holds no such licence in force; choose another, or supply the material itself.',
  }
  return { kind: 'invalid-input', problems: [{ field, code: 'licence-not-held', message }] }
}

export async function readAttachments(
  files: CaseFiles,
  actor: Actor,
  state: CaseState | undefined,
  ids: readonly string[],
): Promise<Result<FileReference[], CaseRejection>> {
  const found = await findFiles(files, actor, state, ids)
  const references: FileReference[] = []
  for (const [index, id] of ids.entries()) {
    const file = found.get(id)
    if (file === undefined) return fail(fileUnknown(`/attachments/${index}`))
    references.push(file)
  }
  return succeed(references)
}

/** Every file that the case holds, by digest. */
export function listCaseFiles(state: CaseState): Map<string, FileReference> {
  const filed = findFiledFacts(state)
  const content = state.status === 'pre-examination' ? state.content : filed?.content
  const steps =
    'steps' in state ? Object.values(state.steps).flatMap((step) => step.done?.attachments ?? []) : []
  const authorisation = state.agent?.authorisationFile
  const files = [
    ...Object.values(content?.materials ?? {}).flat(),
    ...steps,
    ...listDutiesOwed(filed?.greenChannel).flatMap(({ performed }) => performed?.attachments ?? []),
    ...(filed?.promises ?? []).flatMap(({ verified, answer }) => [
      ...(verified?.attachments ?? []),
      ...(answer?.statements ?? []).flatMap((statement) => statement.files),
    ]),
    ...(filed?.joint?.notices ?? []).flatMap(({ served }) =>
      served.flatMap(({ service }) => service.attachments),
    ),
    ...(filed?.joint?.inspections ?? []).flatMap(({ held }) => held?.attachments ?? []),
    ...(filed?.remote ?? []).flatMap((entry) => entry.files.map(({ file }) => file)),
    ...(authorisation ? [authorisation] : []),
  ]
  return new Map(files.map((file) => [file.digest, file]))
}

async function findFiles(
  files: CaseFiles,
  actor: Actor,
  state: CaseState | undefined,
  ids: readonly string[],
): Promise<Map<string, FileReference>> {
  const held = state === undefined ? new Map<string, FileReference>() : listCaseFiles(state)
  const foreign = ids.filter((id) => !held.has(id))
  const uploads =
    foreign.length > 0 ? await files.findUploads(actor, foreign) : new Map<string, FileReference>()
  return new Map([...held, ...uploads])
}

function fileUnknown(field: string): CaseRejection {
  const message: Bilingual = {
    zh: '没有找到这个文件，请重新上传后再提交。',
    en: 'This file is not there; upload it again and resend.',
  }
  return { kind: 'invalid-input', problems: [{ field, code: 'file-unknown', message }] }
}

/** Who acts for the applicant, where it is not itself, and by which of its authorisations. */
export function findAgent(actor: Actor, applicant: Applicant, item: string | undefined): Agent | undefined {
  if (actor.kind !== 'applicant') return undefined
  const relation = actor.actsFor.find(
    ({ subject, items }) =>
      subject === applicant.subject && (items === undefined || item === undefined || items.includes(item)),
  )
  if (relation === undefined || relation.as === 'self') return undefined
  return { subject: actor.subject, name: actor.name, as: relation.as, authorisation: relation.authorisation }
}

/** The names of those who did a step: whoever writes, and the others. */
export function namePeople(actor: Actor, others: readonly string[]): string[] {
  assert(actor.kind === 'officer', 'steps are done by officers')
  return [
    ...new Set([nameOfficer(actor), ...others.map((name) => name.trim()).filter((name) => name.length > 0)]),
  ]
}

/** Keeps what has been filled in so far, unless it was saved elsewhere since; see `saveDraft`. */
export function keepDraft(
  database: Database,
  actor: Actor,
  caseId: string,
  content: object,
  now: Instant,
  basedOn?: Instant | null,
): Promise<Instant | undefined> {
  return saveDraft(database, scopeOf(actor), caseId, content, now, basedOn)
}

/** A command that needs nothing of the case. */
export function always(...commands: CaseCommand[]): () => Result<CaseCommand[], CaseRejection> {
  return () => succeed(commands)
}
