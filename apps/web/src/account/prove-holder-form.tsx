import { type FormEvent, type ReactElement, useState } from 'react'
import { type ApiProblem, toApiProblem } from '../api/index.ts'
import { Button, ProblemNotice } from '../design/index.ts'
import { type Text, useText } from '../language/index.ts'
import {
  isSecondFactorCode,
  PasswordField,
  SecondFactorCodeField,
  useFocusOnErrors,
} from '../session/forms.ts'
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
  const [problem, setProblem] = useState<ApiProblem>()
  const [checked, setChecked] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)
  const form = useFocusOnErrors(attempt)
  const findError = (pointer: string) => problem?.errors.find((error) => error.pointer === pointer)?.message
  const atFields = findError('/password') !== undefined || findError('/code') !== undefined

  async function prove(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    setChecked(true)
    setProblem(undefined)
    if (password === '' || !isSecondFactorCode(code)) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    try {
      await onSubmit({ password, code: code.trim() })
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
      setAttempt((before) => before + 1)
    } finally {
      setPending(false)
    }
  }

  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void prove(event)} noValidate>
      {problem === undefined || atFields ? null : <ProblemNotice problem={problem} />}
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
