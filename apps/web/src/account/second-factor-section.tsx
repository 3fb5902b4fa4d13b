import { type FormEvent, type ReactElement, useEffect, useState } from 'react'
import { api, type ApiProblem, send, toApiProblem } from '../api/index.ts'
import { Button, Card, Notice, ProblemNotice, Tag, TextField } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { PasswordField, useFocusOnErrors } from '../session/forms.ts'
import { useSession } from '../session/index.ts'
import styles from './account.module.css'

/** Enrolling a second factor: the password, a QR code for the authenticator, its first code. */
export function SecondFactorSection(): ReactElement | null {
  const text = useText()
  const { account } = useSession()
  const [uri, setUri] = useState<string>()
  const [done, setDone] = useState(false)
  if (!account) return null
  const { enrolled, required } = account.secondFactor
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="account-second-factor">
        <h2 id="account-second-factor" className={styles['name']}>
          {text({ zh: '双因素验证', en: 'Second factor' })}
          <Tag tone={enrolled ? 'good' : required ? 'warn' : 'info'}>
            {enrolled ? text({ zh: '已启用', en: 'On' }) : text({ zh: '未启用', en: 'Off' })}
          </Tag>
        </h2>
        {done ? (
          <Notice tone="good" spoken title={{ zh: '双因素验证已启用', en: 'The second factor is on' }} />
        ) : null}
        {enrolled ? (
          <p>
            {text({
              zh: '登录时除密码外，还需要输入手机验证器上的 6 位验证码。更换手机或者手机遗失的，请携带有效证件到政务服务大厅申请重置。',
              en: 'Signing in asks for the six digits of your authenticator besides the password. If you change or lose your phone, have it reset at the service hall with your document.',
            })}
          </p>
        ) : uri === undefined ? (
          <>
            <p>
              {text({
                zh: '启用后，登录时除密码外还需要输入手机验证器上的 6 位验证码，他人即使知道密码也无法登录。请先在手机上安装任意一款支持 TOTP 的身份验证器应用。',
                en: 'Once it is on, signing in asks for six digits from your phone besides the password, so that the password alone is of no use to others. Install any authenticator app (TOTP) on your phone first.',
              })}
            </p>
            <BeginForm onBegun={setUri} />
          </>
        ) : (
          <ConfirmForm
            uri={uri}
            onDone={() => {
              setUri(undefined)
              setDone(true)
            }}
          />
        )}
      </section>
    </Card>
  )
}

function BeginForm({ onBegun }: { readonly onBegun: (uri: string) => void }): ReactElement {
  const text = useText()
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [missing, setMissing] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)
  const form = useFocusOnErrors(attempt)
  const wrong = problem?.errors.find((error) => error.pointer === '/password')?.message

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    setMissing(password === '')
    setProblem(undefined)
    if (password === '') {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    try {
      const { uri } = await send(api.POST('/api/v1/account/second-factor', { body: { password } }))
      onBegun(uri)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
      setAttempt((before) => before + 1)
    } finally {
      setPending(false)
    }
  }

  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void begin(event)} noValidate>
      {problem === undefined || wrong !== undefined ? null : <ProblemNotice problem={problem} />}
      <PasswordField
        label={{ zh: '登录密码', en: 'Password' }}
        help={{ zh: '为确认是您本人操作，请再次输入密码。', en: 'Enter it again, to show that it is you.' }}
        name="second-factor-password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={wrong ?? (missing ? { zh: '请填写登录密码。', en: 'Enter your password.' } : undefined)}
      />
      <div>
        <Button type="submit" isPending={pending}>
          {text({ zh: '开始启用', en: 'Begin' })}
        </Button>
      </div>
    </form>
  )
}

function ConfirmForm({ uri, onDone }: { readonly uri: string; readonly onDone: () => void }): ReactElement {
  const text = useText()
  const { refresh } = useSession()
  const [picture, setPicture] = useState<string>()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [missing, setMissing] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)
  const form = useFocusOnErrors(attempt)
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  const wrong = problem?.errors.find((error) => error.pointer === '/code')?.message

  useEffect(() => {
    let open = true
    void import('qrcode')
      .then(({ default: qrCode }) => qrCode.toDataURL(uri, { margin: 1, width: 400 }))
      .then((made) => {
        if (open) setPicture(made)
      })
      .catch(() => undefined)
    return () => {
      open = false
    }
  }, [uri])

  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    const incomplete = !/^\d{6}$/.test(code)
    setMissing(incomplete)
    setProblem(undefined)
    if (incomplete) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    try {
      await send(api.POST('/api/v1/account/second-factor/confirmation', { body: { code } }))
      await refresh()
      onDone()
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
      setAttempt((before) => before + 1)
    } finally {
      setPending(false)
    }
  }

  return (
    <div className={styles['columns']}>
      {picture === undefined ? null : (
        <img
          className={styles['code']}
          src={picture}
          alt={text({
            zh: '供验证器应用扫描的二维码；不便扫描的，请手工输入密钥',
            en: 'QR code for the authenticator app; where it cannot be scanned, enter the key by hand',
          })}
        />
      )}
      <form ref={form} className={styles['form']} onSubmit={(event) => void confirm(event)} noValidate>
        {problem === undefined || wrong !== undefined ? null : <ProblemNotice problem={problem} />}
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
          error={wrong ?? (missing ? { zh: '请输入 6 位数字。', en: 'Enter six digits.' } : undefined)}
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
