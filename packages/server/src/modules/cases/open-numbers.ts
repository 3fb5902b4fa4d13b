import { type DocumentKind, type ItemRevision, type PlainDate, assert } from '@tongban/domain'
import type pg from 'pg'
import { takeCaseNumber, takeDocumentNumber } from './numbering.ts'

type NumberKind = DocumentKind | 'case'

/** Text of people never holds this character: it is refused at the door, and PostgreSQL could not keep it. */
const mark = '\0'

/**
 * Numbers that a decision leaves open: they are taken once it stands, so that an act that is refused wastes none, and
 * the decision need not wait for the database.
 */
export class OpenNumbers {
  readonly #kinds: NumberKind[] = []

  /** A place for the next number of the kind. */
  leaveOpen(kind: NumberKind): string {
    this.#kinds.push(kind)
    return `${mark}${this.#kinds.length - 1}${mark}`
  }

  /** Takes all that were left open from their series. Gives the function that puts them in wherever they belong. */
  async take(
    pool: pg.Pool,
    authority: ItemRevision['authority'],
    today: PlainDate,
  ): Promise<<Value>(value: Value) => Value> {
    if (this.#kinds.length === 0) return (value) => value
    const series = [...new Set(this.#kinds)]
    const taken = await Promise.all(
      series.map(async (kind): Promise<[NumberKind, string[]]> => {
        const count = this.#kinds.filter((other) => other === kind).length
        if (kind !== 'case') return [kind, await takeDocumentNumber(pool, authority, kind, today, count)]
        assert(count === 1, 'an act gives a case one number')
        return [kind, [await takeCaseNumber(pool, authority, today)]]
      }),
    )
    const left = new Map(taken)
    const numbers = this.#kinds.map((kind) => left.get(kind)?.shift())
    return (value) => fillIn(value, numbers)
  }
}

/** The same value with the numbers in their places; parts without any are shared with the original. */
function fillIn<Value>(value: Value, numbers: readonly (string | undefined)[]): Value
function fillIn(value: unknown, numbers: readonly (string | undefined)[]): unknown {
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

function getNumber(numbers: readonly (string | undefined)[], place: string): string {
  const number = numbers[Number(place)]
  assert(number !== undefined, `no number was taken for place ${place}`)
  return number
}
