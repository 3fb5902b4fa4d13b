import { getGeneralLimit } from '../base-list/index.ts'
import { type ItemDefinition, listDeclaredSteps, listMaterialDemands } from '../catalogue/index.ts'

/** What an item costs the applicant, in the figures that places compare. */
export interface ItemFigures {
  /** Materials that may be asked for, whatever the case; optional ones and promises count, as they are in the guide. */
  readonly materials: number
  /** The promised limit in days of its unit; 0 is at once. */
  readonly days: number
  readonly statutoryDays: number
  /** Steps that everybody passes or may pass; those taken only where needed are left out. */
  readonly steps: number
  readonly visits: number
}

export const figureNames = ['materials', 'days', 'steps', 'visits'] as const
export type FigureName = (typeof figureNames)[number]

/** Counts the figures of a definition. Of several limits the general one counts, in which most cases fall. */
export function measureItem(definition: ItemDefinition): ItemFigures {
  const limit = getGeneralLimit(definition)
  return {
    materials: new Set(listMaterialDemands(definition).map(({ demand }) => demand.material)).size,
    days: limit.promised,
    statutoryDays: limit.statutory,
    steps: listDeclaredSteps(definition).filter(({ step }) => step.optional !== true).length,
    visits: definition.visits,
  }
}
