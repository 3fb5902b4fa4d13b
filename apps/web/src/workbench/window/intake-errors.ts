import { type Bilingual, describeIdentifierRejection, parsePhoneNumber } from '@tongban/domain'
import { type Completeness, getContact, type IntakeDraft } from './intake.ts'
import type { PresentErrors } from './present.ts'

export interface IntakeError {
  /** `/present/name`, `/contact/phone`, or a pointer into the application. */
  readonly field: string
  readonly message: Bilingual
}

/** What must be put right before anything is filed, in the order of the page. What is merely missing is not here. */
export function listIntakeErrors(
  present: PresentErrors,
  completeness: Completeness,
  draft: Pick<IntakeDraft, 'contact' | 'present' | 'delivery'>,
): IntakeError[] {
  return [
    ...Object.entries(present).map(([field, message]) => ({ field: `/present/${field}`, message })),
    ...completeness.wrong.map(({ field, message }) => ({ field, message })),
    ...checkContact(draft),
  ]
}

/** The contact, where it is another than who is present; that one has been checked. */
export function checkContact(draft: Pick<IntakeDraft, 'contact' | 'present' | 'delivery'>): IntakeError[] {
  const { name, phone, address } = getContact(draft)
  const errors: IntakeError[] = []
  if (draft.contact !== undefined) {
    if (name.trim() === '') {
      errors.push({
        field: '/contact/contact-name',
        message: { zh: '请填写联系人姓名。', en: 'Give the name of the contact.' },
      })
    }
    const parsed = parsePhoneNumber(phone)
    if (!parsed.ok) {
      errors.push({ field: '/contact/contact-phone', message: describeIdentifierRejection(parsed.error) })
    }
  }
  if (draft.delivery === 'post' && address.trim() === '') {
    errors.push({
      field: '/contact/contact-address',
      message: { zh: '邮寄送达须填写收件地址。', en: 'Delivery by post needs an address.' },
    })
  }
  return errors
}
