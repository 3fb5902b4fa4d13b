import { type Instant, assert } from '@tongban/domain'
import { readDocumentToken, tokens } from './tokens.ts'

/** A text with places in it: `statics[0]`, the value of `slots[0]`, `statics[1]`, … */
export interface SlotText {
  readonly statics: readonly string[]
  readonly slots: readonly number[]
  /** Whether a backslash stands in it, which COPY wants doubled. */
  readonly hasBackslash: boolean
}

/** Slots that every case fills, in their order. */
export const fixedSlots = [
  'case',
  'subject',
  'account',
  'licence',
  'name',
  'number',
  'licenceNumber',
  'licenceIdentifier',
  'identifier',
  'phone',
] as const
export type FixedSlot = (typeof fixedSlots)[number]

const marks: ReadonlyMap<string, FixedSlot> = new Map([
  [tokens.case, 'case'],
  [tokens.subject, 'subject'],
  [tokens.account, 'account'],
  [tokens.licence, 'licence'],
  [tokens.name, 'name'],
  [tokens.number, 'number'],
  [tokens.licenceNumber, 'licenceNumber'],
  [tokens.licenceIdentifier, 'licenceIdentifier'],
  [tokens.residentId, 'identifier'],
  [tokens.uscc, 'identifier'],
  [tokens.phone, 'phone'],
])

const pattern = new RegExp(`(${[...marks.keys()].join('|')}|〈文号:[^〉]+〉|〈时刻:\\d+〉)`)

/** The places of one template: the fixed ones, then its moments and the numbers of its documents. */
export class Slots {
  /** Slot and minutes after the beginning. */
  readonly moments: { readonly slot: number; readonly offset: number }[] = []
  readonly documents: { readonly slot: number; readonly kind: string; readonly year: number }[] = []
  readonly #minute: number
  readonly #named = new Map<string, number>()
  #count: number = fixedSlots.length

  /** @param minute in which the template begins */
  constructor(minute: number) {
    this.#minute = minute
  }

  get count(): number {
    return this.#count
  }

  /** The mark of a moment, for texts that are compiled afterwards. */
  markMoment(moment: Instant): string {
    return `〈时刻:${this.#offsetOf(moment)}〉`
  }

  momentSlot(moment: Instant): number {
    const mark = this.markMoment(moment)
    return this.#slotOf(mark)
  }

  #offsetOf(moment: Instant): number {
    const minutes = Date.parse(moment) / 60_000 + 8 * 60 - this.#minute
    assert(Number.isInteger(minutes) && minutes >= 0, 'the moments of a template are whole minutes')
    return minutes
  }

  #slotOf(mark: string): number {
    const fixed = marks.get(mark)
    if (fixed !== undefined) return fixedSlots.indexOf(fixed)
    const known = this.#named.get(mark)
    if (known !== undefined) return known
    const slot = this.#count
    this.#count += 1
    this.#named.set(mark, slot)
    const document = readDocumentToken(mark)
    if (document !== undefined) this.documents.push({ slot, ...document })
    else this.moments.push({ slot, offset: Number(mark.slice('〈时刻:'.length, -1)) })
    return slot
  }

  /** The text cut at its marks. */
  compile(text: string): SlotText {
    const parts = text.split(pattern)
    return {
      statics: parts.filter((_, index) => index % 2 === 0),
      slots: parts.filter((_, index) => index % 2 === 1).map((mark) => this.#slotOf(mark)),
      hasBackslash: text.includes('\\'),
    }
  }

  /** A line of COPY; arrays become those of PostgreSQL. */
  compileRow(values: readonly unknown[]): SlotText {
    return this.compile(values.map(writeCopyValue).join('\t'))
  }
}

/** Writes the text with the values of a case. */
export function fillSlots({ statics, slots }: SlotText, values: readonly string[]): string {
  let text = statics[0] ?? ''
  for (let index = 0; index < slots.length; index += 1) {
    text += values[slots[index] as number]
    text += statics[index + 1]
  }
  return text
}

/** A value as the text format of COPY has it. */
export function writeCopyValue(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  if (Array.isArray(value)) return escapeCopy(`{${value.map((entry) => `"${String(entry)}"`).join(',')}}`)
  return escapeCopy(String(value))
}

export function escapeCopy(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
