import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { makeFieldId } from '../../application/index.ts'
import { RadioField, TextField } from '../../design/index.ts'
import { deliveryNames } from '../../case/index.ts'
import type { ContactDraft, DeliveryWay } from './draft.ts'
import type { DeskDraft } from './use-desk-draft.ts'
import styles from './filing.module.css'

export interface FoundProblem {
  readonly field: string
  readonly message: Bilingual
}

/** What the server would find wrong with how the applicant is reached. */
export function findContactProblems(
  contact: ContactDraft,
  delivery: DeliveryWay | '',
  offered: readonly DeliveryWay[],
): FoundProblem[] {
  const found: FoundProblem[] = []
  if (contact.name.trim() === '')
    found.push({
      field: '/contact/name',
      message: { zh: '请填写联系人姓名。', en: 'Give the name of the contact.' },
    })
  if (!/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(contact.phone.trim()))
    found.push({
      field: '/contact/phone',
      message: {
        zh: '请填写 11 位手机号码，或者带区号的固定电话，例如 0989-8800001。',
        en: 'Give a mobile number of 11 digits, or a landline with its area code: 0989-8800001.',
      },
    })
  if (delivery === '' || !offered.includes(delivery))
    found.push({
      field: '/delivery',
      message: { zh: '请选择结果的送达方式。', en: 'Choose how the result is to reach you.' },
    })
  if (delivery === 'post' && contact.address.trim() === '')
    found.push({
      field: '/contact/address',
      message: { zh: '邮寄送达须填写收件地址。', en: 'Delivery by post needs an address.' },
    })
  return found
}

export interface DeliveryStepProps {
  readonly draft: DeskDraft
  /** Shown at their fields. */
  readonly problems: readonly FoundProblem[]
}

/** How the authority reaches the applicant, and how the result does. */
export function DeliveryStep({ draft, problems }: DeliveryStepProps): ReactElement {
  const { offered, contact, delivery, setContact, setDelivery } = draft
  const errorAt = (field: string) => problems.find((problem) => problem.field === field)?.message
  return (
    <div className={styles['stepPage']}>
      <TextField
        id={makeFieldId('/contact/name')}
        label={{ zh: '联系人', en: 'Contact' }}
        autoComplete="name"
        maxLength={100}
        value={contact.name}
        onChange={(name) => setContact({ ...contact, name })}
        error={errorAt('/contact/name')}
      />
      <TextField
        id={makeFieldId('/contact/phone')}
        label={{ zh: '联系电话', en: 'Telephone' }}
        help={{
          zh: '补正、现场核查和领取结果都通过这个号码通知您。',
          en: 'You are told of corrections, inspections and the result at this number.',
        }}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
        value={contact.phone}
        onChange={(phone) => setContact({ ...contact, phone })}
        error={errorAt('/contact/phone')}
      />
      <RadioField
        id={makeFieldId('/delivery')}
        label={{ zh: '结果送达方式', en: 'How the result reaches you' }}
        value={delivery}
        onChange={(way) => setDelivery(way as DeliveryWay)}
        choices={offered.map((way) => ({
          value: way,
          label: deliveryNames[way] ?? way,
          help: deliveryHelp[way],
        }))}
        error={errorAt('/delivery')}
      />
      <TextField
        id={makeFieldId('/contact/address')}
        label={{ zh: '通信（收件）地址', en: 'Postal address' }}
        required={delivery === 'post'}
        autoComplete="street-address"
        maxLength={300}
        value={contact.address}
        onChange={(address) => setContact({ ...contact, address })}
        error={errorAt('/contact/address')}
      />
    </div>
  )
}

const deliveryHelp: Readonly<Record<DeliveryWay, Bilingual>> = {
  electronic: {
    zh: '办结后在“我的办件”中下载，与纸质文书具有同等法律效力。',
    en: 'Download it under “My cases”; it has the same force as paper.',
  },
  window: { zh: '凭身份证件到服务窗口领取。', en: 'Collect it at the window with your identity document.' },
  post: { zh: '寄到您填写的收件地址。', en: 'It is sent to the address that you give.' },
}
