import { type DocumentKind, type ItemRevision, type PlainDate, assert } from '@tongban/domain'
import type pg from 'pg'
import { takeLicenceNumbers } from './licence-numbers.ts'
import { takeCaseNumber, takeDocumentNumber } from './numbering.ts'

type NumberKind = DocumentKind | 'case'

/** The licence in which the item results, or the one for the time being. */
type OpenLicence = 'licence' | 'temporaryLicence'

/** Text of people never holds this character: it is refused at the door, and PostgreSQL could not keep it. */
const mark = '\0'

/**
 * Numbers that a decision leaves open: they are taken once it stands, so that an act that is refused wastes none, and
 * the decision need not wait for the database.
 */
export class OpenNumbers {
  readonly #kinds: NumberKind[] = []
  readonly #licences: OpenLicence[] = []

  /** A place for the next number of the kind. */
  leaveOpen(kind: NumberKind): string {
    this.#kinds.push(kind)
    return writePlace(`${this.#kinds.length - 1}`)
  }

  /** Places for the number and the identifier of a licence, for a command that may issue it. */
  leaveLicenceOpen(licence: OpenLicence): { readonly number: string; readonly identifier: string } {
    this.#licences.push(licence)
    return { number: writePlace(`${licence}.number`), identifier: writePlace(`${licence}.identifier`) }
  }

  /**
   * Takes what was left open from its series and puts it in wherever it belongs.
   * @param decided what stands; a licence that is not in it takes no number
   */
  async take<Value>(pool: pg.Pool, decided: Value, revision: ItemRevision, today: PlainDate): Promise<Value> {
    if (this.#kinds.length === 0 && this.#licences.length === 0) return decided
    const taken = await Promise.all([
      ...[...new Set(this.#kinds)].map((kind) => this.#takeKind(pool, kind, revision, today)),
      ...this.#licences
        .filter((licence) => holds(decided, writePlace(`${licence}.number`)))
        .map(async (licence): Promise<Filling[]> => {
          const issued = { ...revision, licence: revision[licence] }
          const { number, identifier } = await takeLicenceNumbers({ pool }, issued, today)
          return [
            [`${licence}.number`, number],
            [`${licence}.identifier`, identifier],
          ]
        }),
    ])
    return fillIn(decided, new Map(taken.flat()))
  }

  async #takeKind(
    pool: pg.Pool,
    kind: NumberKind,
    { authority }: ItemRevision,
    today: PlainDate,
  ): Promise<Filling[]> {
    const places = this.#kinds.flatMap((other, place) => (other === kind ? [`${place}`] : []))
    assert(kind !== 'case' || places.length === 1, 'an act gives a case one number')
    const numbers =
      kind === 'case'
        ? [await takeCaseNumber(pool, authority, today)]
        : await takeDocumentNumber(pool, authority, kind, today, places.length)
    return places.map((place, index) => [place, numbers[index] ?? ''])
  }
}

/** The name of a place and what goes there. */
type Filling = [string, string]

function writePlace(name: string): string {
  return `${mark}${name}${mark}`
}

function holds(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.includes(text)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((entry) => holds(entry, text))
}

/** The same value with the numbers in their places; parts without any are shared with the original. */
function fillIn<Value>(value: Value, numbers: ReadonlyMap<string, string>): Value
function fillIn(value: unknown, numbers: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') {
    if (!value.includes(mark)) return value
    const parts = value.split(mark)
    return parts.map((part, index) => (index % 2 === 0 ? part : getNumber(numbers, part))).join('')
  }
  if (typeof value !== 'object' || value === null) return value
  let filled: Record<PropertyKey, unknown> | undefined
  for (const key of Object.keys(value)) {
    const entry: unknown = Reflect.get(value, key)
    const next = fillIn(entry, numbers)
    if (next === entry) continue
    filled ??= (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
      PropertyKey,
      unknown
    >
    filled[key] = next
  }
  return filled ?? value
}

function getNumber(numbers: ReadonlyMap<string, string>, place: string): string {
  const number = numbers.get(place)
  assert(number !== undefined, `no number was taken for place ${place}`)
  return number
}
