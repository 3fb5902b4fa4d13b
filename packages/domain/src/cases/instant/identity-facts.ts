import { type PlainDate, addYears } from '../../kernel/index.ts'
import { parseResidentId } from '../../identifiers/index.ts'
import type { Applicant } from '../parties.ts'
import type { GatheredFact } from './instant-commands.ts'

/** How it was made certain who the applicant is. */
export interface ProvenIdentity {
  /** For the file: 统一身份认证, 窗口核验. */
  readonly reference: string
  readonly asOf?: PlainDate
  /** Of an enterprise, as it was verified. */
  readonly legalRepresentative?: string
}

/**
 * What follows from a verified identity: name and number, and what the number itself says. Only to be asked where the
 * applicant, or its legal representative, signed in with that identity.
 *
 * @param on the day on which the age counts
 */
export function listIdentityFacts(
  { kind, name, identifier }: Pick<Applicant, 'kind' | 'name' | 'identifier'>,
  { reference, asOf, legalRepresentative }: ProvenIdentity,
  on: PlainDate,
): Record<string, GatheredFact> {
  const say = (value: unknown, source: 'identity' | 'platform' = 'identity'): GatheredFact => ({
    value,
    source,
    reference,
    ...(asOf === undefined ? {} : { asOf }),
  })
  if (kind === 'enterprise') {
    return {
      'enterprise.name': say(name),
      'enterprise.uscc': say(identifier),
      ...(legalRepresentative === undefined
        ? {}
        : { 'enterprise.legalRepresentative': say(legalRepresentative) }),
    }
  }
  const parsed = parseResidentId(identifier, on)
  if (!parsed.ok) return {}
  const { birthDate, sex } = parsed.value
  return {
    'person.name': say(name),
    'person.idNumber': say(identifier),
    'person.birthDate': say(birthDate),
    'person.gender': say(sex),
    'applicant.age': say(countYears(birthDate, on), 'platform'),
  }
}

/** Whole years of age: one is a year older from the birthday on (民法典 第二百条、第二百零一条 count by the civil calendar). */
export function countYears(birthDate: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return addYears(birthDate, years) > on ? years - 1 : years
}
