import {
  type ApplicationContent,
  type FiledItem,
  type Instant,
  type InputProblem,
  type ItemRevision,
  type MatterContent,
  buildChildContent,
  describeExclusion,
  findPromiseWay,
  getBeijingDate,
  judgePromiseEligibility,
} from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import { readPromiseStanding } from '../cases/index.ts'

/** One application of an item, as it is about to be filed. */
interface Promised {
  readonly item: string
  readonly revision: ItemRevision
  readonly application: ApplicationContent
}

/**
 * Why the applicant may not be served on the promises of this application, at its places in the application of the item,
 * each with the way that is open; none where it may. Asks nothing of the store where nothing is promised.
 */
export async function listExcludedPromises(
  database: Database,
  { subject, now }: { readonly subject: string; readonly now: Instant },
  { item, revision, application }: Promised,
): Promise<InputProblem[]> {
  const { answers, promise, substitutes = {} } = application
  const way = promise === undefined ? undefined : findPromiseWay(revision.definition, answers)
  const materials = Object.entries(substitutes).flatMap(([material, { by }]) =>
    by === 'commitment' ? [material] : [],
  )
  if (way === undefined && materials.length === 0) return []
  const today = getBeijingDate(now)
  const standing = await readPromiseStanding(database, subject, item, today)
  const forMaterial = judgePromiseEligibility(standing, undefined, today)
  const forItem = way === undefined ? [] : judgePromiseEligibility(standing, way, today)
  const problem = (field: string, message: InputProblem['message']): InputProblem => ({
    field,
    code: 'promise-excluded',
    message,
  })
  return [
    ...(forMaterial.length === 0
      ? []
      : materials.map((material) =>
          problem(`/content/substitutes/${material}/by`, describeExclusion(forMaterial, 'material')),
        )),
    ...(way === undefined || forItem.length === 0
      ? []
      : [problem(`/content/answers/${way.choice.question}`, describeExclusion(forItem, 'item'))]),
  ]
}

/** The same for every item of a joint application that is about to be filed. @param input.place of an item's fields */
export async function listExcludedInMatter(
  database: Database,
  party: { readonly subject: string; readonly now: Instant },
  input: {
    readonly items: readonly FiledItem[]
    readonly revisions: ReadonlyMap<string, ItemRevision>
    readonly content: MatterContent
    readonly place: (item: FiledItem) => (field: string) => string | undefined
  },
): Promise<InputProblem[]> {
  const { items, revisions, content, place } = input
  const found = await Promise.all(
    items.map(async (item) => {
      const revision = revisions.get(item.item)
      if (revision === undefined) return []
      const application = buildChildContent(revision, item, { content, records: {} })
      const problems = await listExcludedPromises(database, party, { item: item.item, revision, application })
      const toJoint = place(item)
      return problems.map((problem) => ({ ...problem, field: toJoint(problem.field) ?? problem.field }))
    }),
  )
  const problems = new Map(found.flat().map((problem) => [`${problem.field} ${problem.code}`, problem]))
  return [...problems.values()]
}
