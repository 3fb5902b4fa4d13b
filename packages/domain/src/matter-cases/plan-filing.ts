import type { ItemRevision } from '../catalogue/index.ts'
import { type CompiledMatter, type MatterDefinition, nameNotice, splitFiling } from '../matters/index.ts'
import type { FiledItem, FiledTask } from './events.ts'
import type { FiledMatterFacts } from './state.ts'

/** What a filing keeps of the compiled matter: items with their revisions, the plan, the clock that was told. */
export type PlannedFiling = Pick<FiledMatterFacts, 'items' | 'tasks' | 'clock'>

/** @param revisions of the items, by item */
export function planFiling(
  compiled: CompiledMatter,
  definition: Pick<MatterDefinition, 'notices'>,
  revisions: ReadonlyMap<string, ItemRevision>,
): PlannedFiling {
  const filings = splitFiling(compiled, {})
  const notices = new Map(definition.notices.map((notice) => [nameNotice(notice), notice]))
  return {
    items: compiled.items.map(({ item, name, revision, digest, authority, answers }): FiledItem => {
      const filing = filings.find((entry) => entry.item === item)
      const licence = revisions.get(item)?.licence?.id
      return {
        item,
        name,
        revision,
        digest,
        authority,
        answers,
        ...(licence === undefined ? {} : { licence }),
        awaitedFields: filing?.awaitedFields ?? [],
        awaitedMaterials: filing?.awaitedMaterials ?? [],
      }
    }),
    tasks: compiled.plan.tasks.map((task): FiledTask => {
      const notice = notices.get(task.id)
      if (notice === undefined) return task
      const { kind, onObjection, basis } = notice
      return { ...task, notice: { kind, onObjection, basis } }
    }),
    clock: compiled.clock,
  }
}
