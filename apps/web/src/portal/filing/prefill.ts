import type { components } from '@tongban/client'
import { type Bilingual, type PlainDate, parseResidentId } from '@tongban/domain'
import type { Content } from '../../application/content.ts'
import { isOwnNumber } from '../../application/own-number.ts'
import type { OwnAccount } from '../../session/index.ts'
import type { ContactDraft } from './draft.ts'

export type Particulars = components['schemas']['Particulars']

/** A value that the platform knows, with the account that it is from. */
export interface KnownValue {
  readonly value: string
  readonly from: 'self' | 'enterprise' | 'principal'
  /** Of the applicant's identity: another one would be another applicant. */
  readonly isIdentity: boolean
}

/** By data element. */
export type KnownValues = Readonly<Record<string, KnownValue>>

/** Data elements that the particulars of a subject can answer. */
const answerable = /^(person|enterprise|contact|agent)\./

/** @param asked data elements of the form */
export function asksForParticulars(asked: ReadonlySet<string>): boolean {
  return [...asked].some((element) => answerable.test(element))
}

/**
 * What is known for the form: of the applicant, and of the person who fills it in.
 * @param applicant whose application it is, as far as the one who fills it in may see it
 * @param own the person who fills it in for an enterprise or a principal
 */
export function listKnownValues(
  applicant: Particulars | undefined,
  own: Particulars | undefined,
  today: PlainDate,
): KnownValues {
  const known: Record<string, KnownValue> = {}
  const add = (
    from: KnownValue['from'],
    values: Readonly<Record<string, string | null>>,
    isIdentity = false,
  ) => {
    for (const [element, value] of Object.entries(values))
      if (value !== null && value !== '') known[element] = { value, from, isIdentity }
  }
  if (applicant !== undefined) {
    const from = chooseSource(applicant)
    if (applicant.kind === 'person') {
      add(from, { 'person.name': applicant.name, 'person.idNumber': applicant.identifier }, true)
      add(from, { 'person.phone': applicant.phone, ...readResidentNumber(applicant.identifier, today) })
      add(from, {
        'contact.name': applicant.name,
        'contact.phone': applicant.phone,
        'contact.address': applicant.address,
      })
    } else {
      add(from, { 'enterprise.name': applicant.name, 'enterprise.uscc': applicant.identifier }, true)
      add(from, {
        'enterprise.address': applicant.address,
        'enterprise.legalRepresentative': applicant.representativeName,
        'enterprise.legalRepresentativeIdNumber': applicant.representativeIdentifier,
        'contact.phone': applicant.phone,
      })
    }
  }
  if (own !== undefined) {
    add('self', { 'contact.name': own.name, 'contact.phone': own.phone })
    if (applicant?.as === 'agent')
      add('self', { 'agent.name': own.name, 'agent.idNumber': own.identifier, 'agent.phone': own.phone })
  }
  return known
}

function chooseSource({ as, kind }: Particulars): KnownValue['from'] {
  if (as === 'agent') return 'principal'
  return kind === 'enterprise' ? 'enterprise' : 'self'
}

/** What a number of GB 11643 says of its holder. */
function readResidentNumber(identifier: string, today: PlainDate): Readonly<Record<string, string>> {
  const parsed = parseResidentId(identifier, today)
  return parsed.ok
    ? {
        'person.idType': 'resident-id',
        'person.birthDate': parsed.value.birthDate,
        'person.gender': parsed.value.sex,
      }
    : {}
}

/**
 * Puts what is known where nothing stands yet. What was put there of another applicant before goes with that one; what
 * somebody typed stays.
 * @param asked data elements of the form: what it does not ask for would be refused
 */
export function prefill(
  asked: ReadonlySet<string>,
  content: Content,
  known: KnownValues,
  before: KnownValues = {},
): Content {
  const form: Record<string, unknown> = { ...content.form }
  for (const [element, { value }] of Object.entries(before)) if (form[element] === value) delete form[element]
  for (const [element, { value }] of Object.entries(known))
    if (asked.has(element) && isBlank(form[element])) form[element] = value
  const isSame =
    Object.keys(form).length === Object.keys(content.form).length &&
    Object.entries(form).every(([element, value]) => content.form[element] === value)
  return isSame ? content : { ...content, form }
}

/** Whom to reach, and where: as far as it is filled in or known already; what stands there stays. */
export function suggestContact(
  before: ContactDraft,
  { form }: Content,
  known: KnownValues,
  account: OwnAccount | null,
): ContactDraft {
  const find = (...elements: readonly string[]) => {
    for (const element of elements) {
      const value = form[element] ?? known[element]?.value
      if (typeof value === 'string' && value !== '') return value
    }
    return ''
  }
  const own = account?.actsFor.find(({ as, kind }) => as === 'self' && kind === 'person')?.name ?? ''
  return {
    name: before.name || find('contact.name', 'agent.name', 'person.name') || own,
    phone: before.phone || find('contact.phone', 'agent.phone', 'person.phone'),
    address: before.address || find('contact.address', 'person.residence', 'enterprise.address'),
  }
}

const sources: Readonly<Record<KnownValue['from'], Bilingual>> = {
  self: { zh: '来自您的账号', en: 'From your account' },
  enterprise: { zh: '来自本单位账号', en: 'From the account of your enterprise' },
  principal: { zh: '来自委托人的登记信息', en: 'From what is registered of your principal' },
}

/** Why the number of the applicant cannot be another. */
const fixed: Readonly<Record<KnownValue['from'], Bilingual>> = {
  self: { zh: '以您本人名义申请，不能修改', en: 'you apply in your own name, so it cannot be changed' },
  enterprise: {
    zh: '以本单位名义申请，不能修改',
    en: 'you apply in the name of the enterprise, so it cannot be changed',
  },
  principal: {
    zh: '以委托人名义申请，不能修改',
    en: 'you apply in the name of the principal, so it cannot be changed',
  },
}

/** Whether the field holds the own number of the applicant, with no other of which the application could be filed. */
export function isFixed(element: string, known: KnownValue | undefined, value: unknown): boolean {
  return isOwnNumber(element) && known !== undefined && value === known.value
}

/** Said at a field: where its value comes from, or that it is not the one on file. */
export function describeOrigin(
  element: string,
  known: KnownValue | undefined,
  value: unknown,
): Bilingual | undefined {
  if (known === undefined || isBlank(value)) return undefined
  if (value === known.value) {
    const { zh, en } = sources[known.from]
    if (!isFixed(element, known, value))
      return { zh: `${zh}，如有变化可以修改。`, en: `${en}; change it if it is no longer so.` }
    const why = fixed[known.from]
    return { zh: `${zh}；${why.zh}。`, en: `${en}; ${why.en}.` }
  }
  if (!known.isIdentity) return undefined
  return {
    zh: '与申请人账号登记的不一致，请核对。',
    en: 'This is not what is registered of the applicant; look at it again.',
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
