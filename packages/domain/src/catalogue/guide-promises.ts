import type { Bilingual } from '../kernel/index.ts'
import type { Condition } from './condition.ts'
import { listMaterialDemands } from './reading.ts'
import {
  findCommitment,
  writeCommitmentPromise,
  writePromiseNotice,
  writeTolerancePromise,
  writeWholePromise,
} from './promises.ts'
import { readText } from './read-text.ts'
import type { ItemRevision } from './revision.ts'

/** A promise that an applicant may sign, as the guide publishes it before anything is filed. */
export interface GuidePromise {
  readonly title: Bilingual
  readonly when: Bilingual | undefined
  /** 告知书, paragraph by paragraph; empty where the promise stands for a material or lets it follow. */
  readonly notice: readonly { readonly heading: Bilingual; readonly text: Bilingual }[]
  /** 承诺书, word for word as it is signed. */
  readonly words: Bilingual
}

/**
 * All promises of an item, that for the whole first. Whoever comes to a window signs on paper, and everybody may read
 * beforehand what is signed, so that guide and blank form carry the texts.
 */
export function listGuidePromises(
  revision: ItemRevision,
  explain: (when: Condition | undefined) => Bilingual | undefined,
): GuidePromise[] {
  const { definition } = revision
  const way = definition.onPromise
  const whole: GuidePromise[] =
    way === undefined
      ? []
      : [
          {
            title: { zh: '告知承诺制办理', en: 'Decided on a promise' },
            when: explain({ [way.choice.question]: way.choice.option }),
            notice: writePromiseNotice(revision, way),
            words: writeWholePromise(way),
          },
        ]
  const forMaterials = listMaterialDemands(definition).flatMap(({ demand }): GuidePromise[] => {
    const type = revision.materials[demand.material]
    const name = readText(type?.name ?? demand.material)
    const when = explain(demand.when)
    const commitment = findCommitment(revision, demand.commitment)
    const later = type === undefined ? undefined : writeTolerancePromise({ type, tolerant: demand.tolerant })
    return [
      ...(commitment === undefined
        ? []
        : [
            {
              title: { zh: `以承诺代替“${name.zh}”`, en: `A promise in the place of "${name.en}"` },
              when,
              notice: [],
              words: writeCommitmentPromise(commitment),
            },
          ]),
      ...(later === undefined
        ? []
        : [
            {
              title: { zh: `容缺补交“${name.zh}”`, en: `"${name.en}" follows later` },
              when,
              notice: [],
              words: later,
            },
          ]),
    ]
  })
  return [...whole, ...forMaterials]
}
