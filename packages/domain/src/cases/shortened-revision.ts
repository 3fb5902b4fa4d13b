import {
  type ItemDefinition,
  type ItemRevision,
  listLimits,
  listMaterialDemands,
} from '../catalogue/index.ts'
import { remember } from '../kernel/index.ts'
import type { GreenChannelTerms } from './green-channel-events.ts'
import { appliesGreenChannel } from './green-channel-state.ts'
import { type CaseState, findFiledFacts } from './state.ts'

/**
 * The revision as it stands for this case: without the steps that the green channel leaves out, with its shorter limit,
 * and with the materials not demanded that come after the grant. The same revision where none is open.
 */
export function readRevisionOfCase(revision: ItemRevision, state: CaseState | undefined): ItemRevision {
  const channel = state && findFiledFacts(state)?.greenChannel
  if (channel === undefined || !appliesGreenChannel(channel)) return revision
  return openShortened(revision)(channel.terms)
}

/** Every act asks several times; neither a published revision nor the terms of an opening ever change. */
const openShortened = remember((revision: ItemRevision) =>
  remember((terms: GreenChannelTerms): ItemRevision => ({
    ...revision,
    definition: shortenDefinition(revision.definition, terms),
  })),
)

function shortenDefinition(
  definition: ItemDefinition,
  { skips, promised, later: given }: GreenChannelTerms,
): ItemDefinition {
  const skipped = new Set(skips)
  const channel = definition.greenChannel
  const allowed = channel?.later.filter(({ material }) => given?.includes(material) ?? true) ?? []
  const later = new Set(allowed.map(({ material }) => material))
  return {
    ...definition,
    ...(channel === undefined ? {} : { greenChannel: { ...channel, later: allowed } }),
    steps: definition.steps.flatMap((stage): ItemDefinition['steps'] => {
      if (!('parallel' in stage)) return skipped.has(stage.step) ? [] : [stage]
      const left = stage.parallel.filter(({ step }) => !skipped.has(step))
      return left.length === 0 ? [] : [{ parallel: left }]
    }),
    limits: listLimits(definition).map(({ limit }) =>
      promised === undefined || limit.unit !== 'working-day'
        ? limit
        : { ...limit, promised: Math.min(limit.promised, promised) },
    ),
    materials: listMaterialDemands(definition).map(({ demand }) =>
      later.has(demand.material) ? { ...demand, required: false } : demand,
    ),
  }
}
