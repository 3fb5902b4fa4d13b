import { type ReactElement, useState } from 'react'
import { Button, TextField } from '../design/index.ts'
import { type Text, useText } from '../language/index.ts'
import { isSecondFactorCode } from './second-factor-code.ts'

export interface SecondFactorCodeFieldProps {
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whether the form was sent once, so that what is not complete is told. */
  readonly checked: boolean
  /** What the platform says of it. */
  readonly error?: Text | undefined
}

/** The six digits of the authenticator; whoever does not have it at hand turns to a backup code. */
export function SecondFactorCodeField(props: SecondFactorCodeFieldProps): ReactElement {
  const { name, value, onChange, checked, error } = props
  const text = useText()
  const [byBackupCode, setByBackupCode] = useState(false)
  const incomplete = checked && !isSecondFactorCode(value)
  return (
    <div>
      {byBackupCode ? (
        <TextField
          key="backup-code"
          label={{ zh: '备用码', en: 'Backup code' }}
          help={{
            zh: '启用双因素验证时保存的备用码，形如 k7wq2-9mxsd，每个只能使用一次。',
            en: 'One of those that you kept when the second factor was set up, such as k7wq2-9mxsd; each is good once.',
          }}
          name={name}
          autoComplete="off"
          maxLength={11}
          value={value}
          onChange={onChange}
          error={
            error ??
            (incomplete
              ? {
                  zh: '请输入完整的备用码（10 个字母或者数字）。',
                  en: 'Enter the whole backup code: ten letters or digits.',
                }
              : undefined)
          }
        />
      ) : (
        <TextField
          key="code"
          label={{ zh: '动态验证码', en: 'Verification code' }}
          name={name}
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
          value={value}
          onChange={(typed) => onChange(typed.replaceAll(/\D/g, ''))}
          error={error ?? (incomplete ? { zh: '请输入 6 位数字。', en: 'Enter six digits.' } : undefined)}
        />
      )}
      <Button
        look="quiet"
        size="small"
        onPress={() => {
          onChange('')
          setByBackupCode(!byBackupCode)
        }}
      >
        {byBackupCode
          ? text({ zh: '改用动态验证码', en: 'Use the authenticator instead' })
          : text({ zh: '手机不在身边？使用备用码', en: 'No phone at hand? Use a backup code' })}
      </Button>
    </div>
  )
}
