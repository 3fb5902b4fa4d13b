import type { Bilingual } from '@tongban/domain'
import type { FieldErrors } from './use-act.ts'

/** Of a reason that stands in a document or on record; the platform asks for no fewer. */
const reasonCharactersMinimum = 10

export function checkFilled(value: string): Bilingual | undefined {
  return value.trim() === '' ? { zh: '请填写此项。', en: 'Fill this in.' } : undefined
}

/** Reasons say something: at least ten characters, as the platform wants them. */
export function checkReason(value: string): Bilingual | undefined {
  return Array.from(value.trim()).length < reasonCharactersMinimum
    ? {
        zh: `请写明理由，至少 ${reasonCharactersMinimum} 个字。`,
        en: `State the reason in at least ${reasonCharactersMinimum} characters.`,
      }
    : undefined
}

/** The errors that there are, by pointer. */
export function pointTo(...checks: readonly (readonly [string, Bilingual | undefined])[]): FieldErrors {
  return new Map(
    checks.flatMap(([pointer, error]) => (error === undefined ? [] : [[pointer, error] as const])),
  )
}
