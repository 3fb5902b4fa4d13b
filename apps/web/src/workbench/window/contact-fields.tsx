import type { ReactElement } from 'react'
import { RadioField, TextField } from '../../design/index.ts'
import { deliveryNames } from '../../case/index.ts'
import { checkContact } from './intake-errors.ts'
import { getContact, type IntakeDraft } from './intake.ts'
import styles from './window.module.css'

type IntakeContactDraft = Pick<IntakeDraft, 'contact' | 'present' | 'channel' | 'delivery'>

export interface ContactFieldsProps {
  readonly draft: IntakeContactDraft
  /** Ways in which the result can go out. */
  readonly offered: readonly string[]
  readonly disabled: boolean
  readonly revealed: boolean
  readonly onChange: (edit: Partial<IntakeContactDraft>) => void
}

/** Whom to call, how the papers came in, how the result goes out. */
export function ContactFields({
  draft,
  offered,
  disabled,
  revealed,
  onChange,
}: ContactFieldsProps): ReactElement {
  const contact = getContact(draft)
  const { delivery } = draft
  const errors = revealed ? checkContact(draft) : []
  const errorOf = (field: string) => errors.find((error) => error.field === `/contact/${field}`)?.message
  return (
    <div className={styles['fields']}>
      <div className={styles['grid']}>
        <TextField
          id="intake-contact-name"
          label={{ zh: '联系人', en: 'Contact' }}
          value={contact.name}
          disabled={disabled}
          maxLength={100}
          autoComplete="off"
          error={errorOf('contact-name')}
          onChange={(name) => onChange({ contact: { ...contact, name } })}
        />
        <TextField
          id="intake-contact-phone"
          label={{ zh: '联系人电话', en: 'Telephone of the contact' }}
          type="tel"
          inputMode="tel"
          value={contact.phone}
          disabled={disabled}
          maxLength={20}
          autoComplete="off"
          error={errorOf('contact-phone')}
          onChange={(phone) => onChange({ contact: { ...contact, phone } })}
        />
      </div>
      <TextField
        id="intake-contact-address"
        label={{ zh: '联系地址', en: 'Address' }}
        value={contact.address}
        disabled={disabled}
        required={delivery === 'post'}
        maxLength={300}
        autoComplete="off"
        error={errorOf('contact-address')}
        onChange={(address) => onChange({ contact: { ...contact, address } })}
      />
      <div className={styles['grid']}>
        <RadioField
          label={{ zh: '申请方式', en: 'How the papers came' }}
          id="intake-channel"
          value={draft.channel}
          disabled={disabled}
          choices={[
            { value: 'window', label: { zh: '窗口递交', en: 'Over the counter' } },
            { value: 'post', label: { zh: '信函寄达', en: 'By post' } },
          ]}
          onChange={(channel) => onChange({ channel: channel as IntakeDraft['channel'] })}
        />
        <RadioField
          label={{ zh: '结果送达方式', en: 'How the result goes out' }}
          id="intake-delivery"
          value={delivery}
          disabled={disabled}
          choices={offered.map((way) => ({
            value: way,
            label: deliveryNames[way] ?? way,
          }))}
          onChange={(way) => onChange({ delivery: way })}
        />
      </div>
    </div>
  )
}
