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
  type Instant,
  type Result,
  assert,
  fail,
  findFiledFacts,
  nameOfficer,
  succeed,
} from '@tongban/domain'
import { type Database, scopeOf } from '../../database/index.ts'
import type { CaseFiles } from './ports.ts'
import { saveDraft } from './store.ts'

/** The application as it is sent in: files by their ids. */
export interface SentContent {
  readonly answers: Readonly<Record<string, unknown>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly string[]>>
  readonly papers?: ApplicationContent['papers'] | undefined
}

/**
 * Replaces file ids by the files: the caller's own uploads, or files that the case holds already, by their digest.
 * Anybody else's file is not there.
 */
export async function readContent(
  files: CaseFiles,
  actor: Actor,
  state: CaseState | undefined,
  sent: SentContent,
): Promise<Result<ApplicationContent, CaseRejection>> {
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
  const { answers, form, papers } = sent
  return succeed({ answers, form, materials, ...(papers === undefined ? {} : { papers }) })
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
  const content = state.status === 'pre-examination' ? state.content : findFiledFacts(state)?.content
  const steps =
    'steps' in state ? Object.values(state.steps).flatMap((step) => step.done?.attachments ?? []) : []
  const authorisation = state.agent?.authorisationFile
  const files = [
    ...Object.values(content?.materials ?? {}).flat(),
    ...steps,
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
export function findAgent(actor: Actor, applicant: Applicant, item: string): Agent | undefined {
  if (actor.kind !== 'applicant') return undefined
  const relation = actor.actsFor.find(
    ({ subject, items }) => subject === applicant.subject && (items === undefined || items.includes(item)),
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
