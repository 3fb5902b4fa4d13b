import type { Sketch } from '../fill-application.ts'
import type { PastDays } from '../past-days.ts'
import type { Scene } from '../scene.ts'
import type { LifeStory } from './story.ts'

/** When and what: an act of the desk, or the name of a step; with the words of the officer where they matter. */
export type Turn = readonly [day: number, time: string, act: string, words?: string]

/** A case that goes the usual way, as far as it has come. */
export interface OrdinaryCase extends Sketch {
  readonly name: string
  /** Who takes it in at the window; without one it was filed on the portal. */
  readonly clerk?: string
  readonly filed: readonly [day: number, time: string]
  readonly turns: readonly Turn[]
  /** Of a licence whose end the decision states. */
  readonly validTo?: string
  /** Values of the form that name a day. */
  readonly dated?: (days: PastDays) => Readonly<Record<string, unknown>>
  /** Fields of the licence that the authority gives. */
  readonly assigned?: (days: PastDays) => Readonly<Record<string, unknown>>
}

export function tellOrdinaryCase(ordinary: OrdinaryCase): LifeStory {
  return {
    name: ordinary.name,
    async tell(scene) {
      await scene.until(...ordinary.filed)
      const on = await scene.file(
        { ...ordinary, values: { ...ordinary.values, ...ordinary.dated?.(scene.days) } },
        { clerk: ordinary.clerk },
      )
      for (const turn of ordinary.turns) await takeTurn(scene, ordinary, on, turn)
    },
  }
}

/** Does one act of a case at its moment. */
export async function takeTurn(
  scene: Scene,
  {
    clerk = 'counter-hall-sun',
    validTo,
    assigned,
  }: Partial<Pick<OrdinaryCase, 'clerk' | 'validTo' | 'assigned'>>,
  on: Awaited<ReturnType<Scene['file']>>,
  [day, time, act, words]: Turn,
): Promise<void> {
  await scene.until(day, time)
  switch (act) {
    case 'reception':
      return scene.receive(on, clerk)
    case 'acceptance':
      return scene.accept(on, clerk)
    case 'grant':
      return scene.grant(on, {
        ...(words === undefined ? {} : { opinion: words }),
        ...(validTo === undefined ? {} : { validTo }),
      })
    case 'licence':
      return scene.issue(on, assigned?.(scene.days))
    case 'delivery':
      return scene.deliver(on)
    default:
      return scene.pass(on, act, words === undefined ? {} : { opinion: words })
  }
}
