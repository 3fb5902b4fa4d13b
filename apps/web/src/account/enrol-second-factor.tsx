import { type FormEvent, type ReactElement, useState } from 'react'
import { api, send } from '../api/index.ts'
import { Button, ProblemNotice, QrCode, TextField } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { PasswordField } from '../session/forms.ts'
import { useSession } from '../session/index.ts'
import { useAccountForm } from './use-account-form.ts'
import styles from './account.module.css'

/** What the platform gives out when an enrolment begins; the codes hold once it is confirmed. */
export interface Enrolment {
  readonly uri: string
  readonly backupCodes: readonly string[]
}

/** The password, before anything is given out. */
export function BeginForm({ onBegun }: { readonly onBegun: (enrolment: Enrolment) => void }): ReactElement {
  const text = useText()
  const [password, setPassword] = useState('')
  const { form, checked, pending, problem, findError, submit } = useAccountForm('/password')
  const begin = (event: FormEvent) =>
    submit(event, password === '', async () =>
      onBegun(await send(api.POST('/api/v1/account/second-factor', { body: { password } }))),
    )

  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void begin(event)} noValidate>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <PasswordField
        label={{ zh: '登录密码', en: 'Password' }}
        help={{ zh: '为确认是您本人操作，请再次输入密码。', en: 'Enter it again, to show that it is you.' }}
        name="second-factor-password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={
          findError('/password') ??
          (checked && password === '' ? { zh: '请填写登录密码。', en: 'Enter your password.' } : undefined)
        }
      />
      <div>
        <Button type="submit" isPending={pending}>
          {text({ zh: '开始启用', en: 'Begin' })}
        </Button>
      </div>
    </form>
  )
}

/** The QR code for the authenticator, and its first code. */
export function ConfirmForm({
  uri,
  onDone,
}: {
  readonly uri: string
  readonly onDone: () => void
}): ReactElement {
  const text = useText()
  const { refresh } = useSession()
  const [code, setCode] = useState('')
  const { form, checked, pending, problem, findError, submit } = useAccountForm('/code')
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const isIncomplete = !/^\d{6}$/.test(code)
  const confirm = (event: FormEvent) =>
    submit(event, isIncomplete, async () => {
      await send(api.POST('/api/v1/account/second-factor/confirmation', { body: { code } }))
      await refresh()
      onDone()
    })

  return (
    <div className={styles['columns']}>
      <QrCode
        content={uri}
        alt={{
          zh: '供验证器应用扫描的二维码；不便扫描的，请手工输入密钥',
          en: 'QR code for the authenticator app; where it cannot be scanned, enter the key by hand',
        }}
      />
      <form ref={form} className={styles['form']} onSubmit={(event) => void confirm(event)} noValidate>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        <ol style={{ margin: 0, paddingLeft: '1.25rem' }}>
          <li>
            {text({
              zh: '用手机上的身份验证器应用扫描二维码，或者手工输入密钥：',
              en: 'Scan the code with your authenticator app, or enter the key by hand:',
            })}{' '}
            <span className={styles['secret']}>{secret.match(/.{1,4}/g)?.join(' ')}</span>
          </li>
          <li>
            {text({ zh: '输入应用上显示的 6 位验证码。', en: 'Enter the six digits that the app shows.' })}
          </li>
        </ol>
        <TextField
          label={{ zh: '动态验证码', en: 'Verification code' }}
          name="second-factor-code"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
          value={code}
          onChange={(value) => setCode(value.replaceAll(/\D/g, ''))}
          error={
            findError('/code') ??
            (checked && isIncomplete ? { zh: '请输入 6 位数字。', en: 'Enter six digits.' } : undefined)
          }
        />
        <div>
          <Button look="primary" type="submit" isPending={pending}>
            {text({ zh: '确认启用', en: 'Turn it on' })}
          </Button>
        </div>
      </form>
    </div>
  )
}
