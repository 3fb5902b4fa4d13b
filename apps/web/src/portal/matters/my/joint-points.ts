import { type Bilingual, readText } from '@tongban/domain'
import type { AskedRequirements } from '../../../application/use-application.ts'
import { type Place, readSubject } from '../../filing/places.ts'
import type { CompiledMatter, MatterCase } from '../../../matter/index.ts'

type Correction = MatterCase['corrections'][number]
type Point = Correction['items'][number]['points'][number]

/** One place of the application, with everything that items ask of it. */
export interface JointPoint extends Place {
  readonly asked: readonly { readonly item: string; readonly itemName: Bilingual; readonly point: Point }[]
}

/** The items that still wait for an answer: one that was withdrawn or answered by itself asks nothing any more. */
export function listItemsToCorrect({ items }: Pick<Correction, 'items'>): Correction['items'] {
  return items.filter(({ answered }) => !answered)
}

/** What a joint notice asks, place by place: what several items ask of one place stands there together. */
export function listJointPoints({ items }: Pick<Correction, 'items'>): readonly JointPoint[] {
  const places = new Map<string, { kind: string; id: string; asked: JointPoint['asked'][number][] }>()
  for (const { item, itemName, points } of listItemsToCorrect({ items })) {
    for (const point of points) {
      const { kind, id } = readSubject(point.subject)
      // Elements and materials are those of all items; questions and conditions are each item's own.
      const key = kind === 'form' || kind === 'material' ? point.subject : `${item} ${point.subject}`
      const place = places.get(key) ?? { kind, id, asked: [] }
      places.set(key, place)
      place.asked.push({ item, itemName, point })
    }
  }
  return [...places.values()]
}

/** The question of the matter by which an item has its answer; undefined where the matter settles it itself. */
export function findQuestion(
  questions: CompiledMatter['questions'],
  { kind, id, asked }: JointPoint,
): CompiledMatter['questions'][number] | undefined {
  const [first] = asked
  if (kind !== 'answer' || first === undefined) return undefined
  return questions.find(({ answers }) =>
    answers.some(({ item, question }) => item === first.item && question === id),
  )
}

/** What a place of the one application is called there. */
export function namePlace(
  { kind, id }: Place,
  { fields, materials, questions }: Pick<AskedRequirements, 'fields' | 'materials' | 'questions'>,
): Bilingual {
  const name =
    kind === 'form'
      ? fields.find(({ element }) => element === id)?.definition.label
      : kind === 'material'
        ? materials.find(({ material }) => material === id)?.type.name
        : questions.find((question) => question.id === id)?.definition.ask
  return readText(name ?? id)
}
