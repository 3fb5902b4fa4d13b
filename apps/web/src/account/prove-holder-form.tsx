import { type FormEvent, type ReactElement, useState } from 'react'
import { Button, ProblemNotice } from '../design/index.ts'
import { type Text, useText } from '../language/index.ts'
import { isSecondFactorCode, PasswordField, SecondFactorCodeField } from '../session/forms.ts'
import { useAccountForm } from './use-account-form.ts'
import styles from './account.module.css'

export interface ProveHolderFormProps {
  readonly submit: Text
  readonly danger?: boolean
  /** Does it; what it throws is shown here. */
  readonly onSubmit: (proof: { password: string; code: string }) => Promise<void>
  readonly onCancel: () => void
}

/** Password and code, before something that only the holder of the account may do. */
export function ProveHolderForm({
  submit,
  danger = false,
  onSubmit,
  onCancel,
}: ProveHolderFormProps): ReactElement {
  const text = useText()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { form, checked, pending, problem, findError, submit: send } = useAccountForm('/password', '/code')
  const prove = (event: FormEvent) =>
    send(event, password === '' || !isSecondFactorCode(code), () => onSubmit({ password, code: code.trim() }))

  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void prove(event)} noValidate>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <PasswordField
        label={{ zh: '登录密码', en: 'Password' }}
        name="proof-password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={
          findError('/password') ??
          (checked && password === '' ? { zh: '请填写登录密码。', en: 'Enter your password.' } : undefined)
        }
      />
      <SecondFactorCodeField
        name="proof-code"
        value={code}
        onChange={setCode}
        checked={checked}
        error={findError('/code')}
      />
      <div className={styles['buttons']}>
        <Button onPress={onCancel}>{text({ zh: '取消', en: 'Cancel' })}</Button>
        <Button look={danger ? 'danger' : 'primary'} type="submit" isPending={pending}>
          {text(submit)}
        </Button>
      </div>
    </form>
  )
}
