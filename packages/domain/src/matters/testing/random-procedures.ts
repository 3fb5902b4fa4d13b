import type { ItemDefinitionInput } from '../../catalogue/index.ts'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import { fireOpinion } from '../../cases/testing/case-fixture.ts'
import { type Random, pick } from '../../cases/testing/random.ts'

/**
 * How an item is handled: alone, with a visit, or with another authority that may keep silent; some may be hurried in an
 * emergency, some stop their clock for experts.
 * @param ordinary when the steps of the ordinary way run, where the item may be decided on a promise too
 */
export function drawProcedure(
  random: Random,
  ordinary: { readonly when?: Record<string, string> },
): Pick<ItemDefinitionInput, 'steps' | 'specialProcedures' | 'greenChannel'> {
  const inspect = { ...steps.inspect, ...ordinary }
  const way = random()
  const between =
    way < 0.45 ? [] : way < 0.7 ? [inspect] : [{ parallel: [inspect, { ...fireOpinion, ...ordinary }] }]
  return {
    steps: [steps.accept, ...between, steps.decide],
    specialProcedures: random() < 0.3 ? [{ kind: 'expert-review', name: '专家评审', days: 3 }] : [],
    ...(random() < 0.3 && {
      greenChannel: {
        openedBy: ['counter'],
        approval: 'none',
        grounds: [{ ground: 'flood', name: '防汛抢险' }],
        lasts: 2,
        limit: 1,
        skips: between.length > 0 ? ['inspect'] : [],
        later: [],
        owed: [{ duty: 'restore', name: '恢复原状', by: 'applicant', within: 3 }],
      },
    }),
  }
}

/** A material that may follow, as some items let it. */
export const drawTolerance = (random: Random) =>
  random() < 0.35
    ? {
        tolerant: { days: 1 + Math.floor(random() * 9), onMiss: pick(random, ['return', 'remind'] as const) },
      }
    : {}
