import {
  type Bilingual,
  type PlainDate,
  describeIdentifierRejection,
  parsePhoneNumber,
  parseResidentId,
  parseUscc,
} from '@tongban/domain'
import type { Present } from './intake.ts'

/** What is wrong in the part on who applies, by field. */
export type PresentErrors = Readonly<
  Partial<
    Record<
      | 'identifier'
      | 'name'
      | 'nameReason'
      | 'phone'
      | 'agentName'
      | 'agentIdentifier'
      | 'agentNameReason'
      | 'authorisation',
      Bilingual
    >
  >
>

export function checkNumber(
  kind: Present['kind'],
  identifier: string,
  today: PlainDate,
): Bilingual | undefined {
  const parsed = kind === 'person' ? parseResidentId(identifier, today) : parseUscc(identifier)
  return parsed.ok ? undefined : describeIdentifierRejection(parsed.error)
}

/** Everything that keeps the application from being filed for these people. */
export function checkPresent(present: Present, today: PlainDate): PresentErrors {
  const { kind, by, agentName, agentIdentifier, authorisation, authorisationScan } = present
  const errors: Record<string, Bilingual> = {}
  const number = checkNumber(kind, present.identifier, today)
  if (number !== undefined) errors['identifier'] = number
  if (present.name.trim() === '') {
    errors['name'] =
      kind === 'person'
        ? { zh: '请填写申请人姓名。', en: 'Give the name of the applicant.' }
        : { zh: '请填写单位名称。', en: 'Give the name of the organisation.' }
  }
  if (hasOtherName(present, 'applicant')) addReasonMissing(errors, 'nameReason', present.nameReason)
  const phone = parsePhoneNumber(present.phone)
  if (!phone.ok) errors['phone'] = describeIdentifierRejection(phone.error)
  if (by === 'self') return errors
  if (agentName.trim() === '')
    errors['agentName'] = { zh: '请填写到场人姓名。', en: 'Give the name of who is present.' }
  if (hasOtherName(present, 'agent')) addReasonMissing(errors, 'agentNameReason', present.agentNameReason)
  const agent = checkNumber('person', agentIdentifier, today)
  if (agent !== undefined) errors['agentIdentifier'] = agent
  if (by === 'agent' && authorisation === 'scan' && authorisationScan === undefined) {
    errors['authorisation'] = {
      zh: '请上传授权委托书扫描件，或者改选“已收纸质件”。',
      en: 'Upload a scan of the authorisation, or choose that the paper was taken in.',
    }
  }
  return errors
}

/** Whether the document shows another name than the one by which the number is known. */
export function hasOtherName(present: Present, who: 'applicant' | 'agent'): boolean {
  const [name, registered] =
    who === 'applicant' ? [present.name, present.registered] : [present.agentName, present.agentRegistered]
  return registered !== undefined && name.trim() !== '' && name.trim() !== registered
}

/** As the server asks for a reason. */
const shortestReasonCharacters = 10

function addReasonMissing(
  errors: Record<string, Bilingual>,
  field: 'nameReason' | 'agentNameReason',
  reason = '',
): void {
  if ([...reason.trim()].length >= shortestReasonCharacters) return
  errors[field] = {
    zh: `与登记的姓名（名称）不一致：填错的请改正；确已更名的，请写明核对情况，不少于${shortestReasonCharacters}个字。`,
    en: `It differs from the name on file: correct it, or say in at least ${shortestReasonCharacters} characters what proves the new name.`,
  }
}

/** What is told while still filling in: only what is wrong with a number that was written to its end. */
export function selectShownErrors(errors: PresentErrors, present: Present): PresentErrors {
  return Object.fromEntries(
    Object.entries(errors).filter(
      ([field]) => /[Ii]dentifier$/.test(field) && String(present[field as 'identifier']).length >= 18,
    ),
  )
}

/** Whether the number is whole, so that it may be looked up. */
export function isWholeNumber(kind: Present['kind'], identifier: string, today: PlainDate): boolean {
  return identifier.trim().length === 18 && checkNumber(kind, identifier, today) === undefined
}

/** The kind whose number this is, where it can be only one of those that the item serves; else the kind as it was. */
export function detectKind(
  identifier: string,
  present: Pick<Present, 'kind'>,
  kinds: readonly Present['kind'][],
  today: PlainDate,
): Present['kind'] {
  const fitting = kinds.filter((kind) => isWholeNumber(kind, identifier, today))
  const [only] = fitting
  return fitting.length === 1 && only !== undefined ? only : present.kind
}

/** Who can stand at the window for this kind of applicant. */
export function listPresences(kind: Present['kind']): readonly Present['by'][] {
  return kind === 'person' ? ['self', 'agent'] : ['legal-representative', 'agent']
}

/** Who applies, where another kind of applicant was here before: nothing of that one stays. */
export function fitPresent(present: Present, kinds: readonly Present['kind'][]): Present {
  const [first] = kinds
  if (first === undefined) return present
  if (!kinds.includes(present.kind))
    return { ...present, kind: first, identifier: '', name: '', by: listPresences(first)[0] ?? 'self' }
  const presences = listPresences(present.kind)
  return { ...present, by: presences.includes(present.by) ? present.by : (presences[0] ?? 'self') }
}
