import type { ItemRevision } from '../catalogue/index.ts'
import {
  type CompiledMatter,
  type MatterDefinition,
  nameNotice,
  namePreApproval,
  splitFiling,
} from '../matters/index.ts'
import type { FiledItem, FiledTask } from './events.ts'
import type { FiledMatterFacts } from './state.ts'

/** What a filing keeps of the compiled matter: items with their revisions, the plan, the clock that was told. */
export type PlannedFiling = Pick<FiledMatterFacts, 'items' | 'tasks' | 'clock'>

/** @param revisions of the items, by item */
export function planFiling(
  compiled: CompiledMatter,
  definition: Pick<MatterDefinition, 'notices' | 'preApproval'>,
  revisions: ReadonlyMap<string, ItemRevision>,
): PlannedFiling {
  const filings = splitFiling(compiled, {})
  const notices = new Map(definition.notices.map((notice) => [nameNotice(notice), notice]))
  const opinions = new Map(definition.preApproval.map((entry) => [namePreApproval(entry), entry]))
  return {
    items: compiled.items.map(({ item, name, revision, digest, authority, answers }): FiledItem => {
      const filing = filings.find((entry) => entry.item === item)
      const published = revisions.get(item)
      const licence = published?.licence?.id
      const way = published?.definition.onPromise
      const type = published?.definition.type
      return {
        item,
        name,
        ...(type === undefined ? {} : { type }),
        revision,
        digest,
        authority,
        answers,
        ...(licence === undefined ? {} : { licence }),
        ...(way === undefined ? {} : { promiseWay: { ...way.choice, decides: way.decides } }),
        awaitedFields: filing?.awaitedFields ?? [],
        awaitedMaterials: filing?.awaitedMaterials ?? [],
      }
    }),
    tasks: compiled.plan.tasks.map((task): FiledTask => {
      const opinion = opinions.get(task.id)
      if (opinion !== undefined) {
        const { for: next, effect, basis } = opinion
        return { ...task, preApproval: { for: next, effect, basis } }
      }
      const notice = notices.get(task.id)
      if (notice === undefined) return task
      const { kind, onObjection, basis } = notice
      return { ...task, notice: { kind, onObjection, basis } }
    }),
    clock: compiled.clock,
  }
}
