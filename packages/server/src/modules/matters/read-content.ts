import type { matterContentSchema, matterCorrectionAnswerSchema } from '@tongban/contract'
import type {
  Actor,
  ApplicationContent,
  CaseRejection,
  FileReference,
  Instant,
  JointSubstitute,
  MatterChanges,
  MatterContent,
  Result,
} from '@tongban/domain'
import { succeed } from '@tongban/domain'
import type { z } from 'zod'
import { readContent } from '../cases/index.ts'
import type { MatterModuleOptions } from './options.ts'

type SentMatterContent = z.output<typeof matterContentSchema>
type SentAnswer = z.output<typeof matterCorrectionAnswerSchema>
type SentSubstitutes = NonNullable<SentMatterContent['substitutes']>

interface Filing {
  readonly actor: Actor
  readonly holder: string
  readonly now: Instant
}

/** The joint application with files in the place of their ids, and licences as the library knows them. */
export async function readMatterContent(
  options: MatterModuleOptions,
  filing: Filing,
  sent: SentMatterContent,
): Promise<Result<MatterContent, CaseRejection>> {
  const read = await readParts(options, filing, sent, new Map())
  if (!read.ok) return read
  const { answers, form, promises } = sent
  return succeed({ answers, form, ...read.value, ...(promises === undefined ? {} : { promises }) })
}

/**
 * The answer to a joint correction.
 * @param held the application as it stands, whose files may be named by their digests
 */
export async function readMatterChanges(
  options: MatterModuleOptions,
  filing: Filing,
  sent: SentAnswer,
  held: MatterContent,
): Promise<Result<MatterChanges, CaseRejection>> {
  const known = new Map(
    Object.values(held.materials)
      .flat()
      .map((file) => [file.digest, file]),
  )
  const read = await readParts(options, filing, sent, known)
  if (!read.ok) return read
  return succeed({
    ...(Object.keys(sent.answers).length > 0 ? { answers: sent.answers } : {}),
    form: sent.form,
    ...read.value,
    ...(sent.promises === undefined ? {} : { promises: sent.promises }),
  })
}

async function readParts(
  options: MatterModuleOptions,
  { actor, holder, now }: Filing,
  sent: Pick<SentMatterContent, 'materials' | 'papers' | 'substitutes'>,
  known: ReadonlyMap<string, FileReference>,
): Promise<Result<Pick<MatterContent, 'materials' | 'papers' | 'substitutes'>, CaseRejection>> {
  const foreign = Object.fromEntries(
    Object.entries(sent.materials).map(([material, ids]) => [material, ids.filter((id) => !known.has(id))]),
  )
  const read = await readContent(
    options,
    { actor, state: undefined, holder, now },
    { answers: {}, form: {}, materials: foreign, substitutes: toSingle(sent.substitutes) },
  )
  if (!read.ok) return read
  const materials = Object.fromEntries(
    Object.entries(sent.materials).map(([material, ids]): [string, FileReference[]] => [
      material,
      [...ids.flatMap((id) => known.get(id) ?? []), ...(read.value.materials[material] ?? [])],
    ]),
  )
  const substitutes = toJoint(sent.substitutes, read.value.substitutes)
  return succeed({
    materials,
    // Only the clerk who holds the papers can speak of them.
    ...(sent.papers === undefined || actor.kind !== 'officer' ? {} : { papers: sent.papers }),
    ...(Object.keys(substitutes).length > 0 ? { substitutes } : {}),
  })
}

/** What may stand for a material is looked up as for a single case; the words of the promises are checked item by item. */
function toSingle(sent: SentSubstitutes | undefined) {
  if (sent === undefined) return undefined
  return Object.fromEntries(
    Object.entries(sent).map(([material, substitute]) => [
      material,
      substitute.by === 'licence'
        ? substitute
        : { by: substitute.by, promise: Object.values(substitute.promises)[0] ?? '' },
    ]),
  )
}

function toJoint(
  sent: SentSubstitutes | undefined,
  read: ApplicationContent['substitutes'],
): Record<string, JointSubstitute> {
  return Object.fromEntries(
    Object.entries(sent ?? {}).flatMap(([material, substitute]): [string, JointSubstitute][] => {
      if (substitute.by !== 'licence') return [[material, substitute]]
      const licence = read?.[material]
      return licence?.by === 'licence' ? [[material, licence]] : []
    }),
  )
}
