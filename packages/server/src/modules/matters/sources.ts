import {
  type CompiledMatter,
  type Finding,
  type ItemRevision,
  type MatterDefinition,
  type MatterSources,
  type PlainDate,
  type Result,
  compileMatter,
  fail,
  formatChineseDate,
  listMembers,
  succeed,
} from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import { type PublishedCatalogue, findWithdrawal } from '../catalogue/index.ts'

/** What reading a matter stands on. */
export interface MatterReading {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
}

export interface CompiledForNow {
  readonly compiled: CompiledMatter
  /** Of the items that were compiled, and of those left out, by item. */
  readonly revisions: ReadonlyMap<string, ItemRevision>
}

/** Compiles a matter from the revisions in force today; otherwise why it cannot be filed, the withdrawn items by name. */
export async function compileForNow(
  { database, catalogue }: MatterReading,
  definition: MatterDefinition,
  input: {
    readonly answers: Readonly<Record<string, unknown>>
    readonly form?: Readonly<Record<string, unknown>>
    readonly today: PlainDate
  },
): Promise<Result<CompiledForNow, readonly Finding[]>> {
  const items = [...new Set(listMembers(definition).map(({ item }) => item))]
  const [registries, ...found] = await Promise.all([
    catalogue.getRegistries(),
    ...items.map((item) => catalogue.findCurrentRevision(item)),
  ])
  const revisions = new Map(
    found.flatMap((revision) => (revision === undefined ? [] : [[revision.item, revision] as const])),
  )
  const missing = items.filter((item) => !revisions.has(item))
  const sources: MatterSources = {
    revisions: [...revisions.values()],
    unpublished: missing,
    registries,
    on: input.today,
  }
  const result = compileMatter({
    definition,
    sources,
    answers: input.answers,
    ...(input.form === undefined ? {} : { form: input.form }),
  })
  if (result.ok) return succeed({ compiled: result.value, revisions })
  const withdrawn = await Promise.all(missing.map((item) => describeMissing(database, definition, item)))
  const told = withdrawn.filter((finding) => finding !== undefined)
  // A withdrawn item takes its questions, fields and results along; what is missing for that need not be told as well.
  return fail(told.length > 0 ? told : result.error)
}

async function describeMissing(
  database: Database,
  definition: MatterDefinition,
  item: string,
): Promise<Finding | undefined> {
  const withdrawal = await findWithdrawal(database, item)
  if (withdrawal === undefined) return undefined
  const index = listMembers(definition).findIndex((member) => member.item === item)
  const { name, on, reason } = withdrawal
  return {
    rule: 'matter-item-in-force',
    severity: 'error',
    at: ['items', index],
    path: `items[${index}]`,
    message: {
      zh: `事项“${name.zh}”已于${formatChineseDate(on)}停用${reason === null ? '' : `（${withoutStop(reason)}）`}，这件事暂时不能申请。`,
      en: `The item "${name.en}" was withdrawn on ${on}${reason === null ? '' : ` (${withoutStop(reason)})`}, so the matter cannot be filed for the time being.`,
    },
    cure: {
      zh: '请等待牵头部门重新发布，或者先单独申请其他事项。',
      en: 'Wait until the lead authority publishes it anew, or apply for the other items one by one.',
    },
  }
}

/** A reason is a sentence of its own, and stands within another here. */
function withoutStop(reason: string): string {
  return reason.replace(/[。.]$/, '')
}
