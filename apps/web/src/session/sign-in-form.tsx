import { type FormEvent, type ReactElement, useState } from 'react'
import { api, type ApiProblem, send, toApiProblem } from '../api/index.ts'
import { Button, ProblemNotice, TextField } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { useSession } from './session.tsx'
import styles from './session.module.css'

/** User name, password, and the code of the second factor where one is asked for. */
export function SignInForm({ onDone }: { readonly onDone: () => void }): ReactElement {
  const text = useText()
  const { refresh } = useSession()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [missing, setMissing] = useState(false)
  const [pending, setPending] = useState(false)

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    const incomplete = username.trim() === '' || password === '' || (needsCode && !/^\d{6}$/.test(code))
    setMissing(incomplete)
    if (incomplete) return
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/sessions', {
          body: { username: username.trim(), password, ...(needsCode ? { code } : {}) },
        }),
      )
      await refresh()
      onDone()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      if (refused.code === 'second-factor-code-required') setNeedsCode(true)
      else setProblem(refused)
    } finally {
      setPending(false)
    }
  }

  return (
    <form className={styles['form']} onSubmit={(event) => void signIn(event)} noValidate>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <TextField
        label={{ zh: '用户名', en: 'User name' }}
        name="username"
        autoComplete="username"
        value={username}
        onChange={setUsername}
        maxLength={100}
        error={
          missing && username.trim() === ''
            ? { zh: '请填写用户名。', en: 'Enter your user name.' }
            : undefined
        }
      />
      <TextField
        label={{ zh: '密码', en: 'Password' }}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        maxLength={200}
        error={missing && password === '' ? { zh: '请填写密码。', en: 'Enter your password.' } : undefined}
      />
      {needsCode ? (
        <TextField
          label={{ zh: '动态验证码', en: 'Verification code' }}
          help={{
            zh: '打开您的身份验证器应用，输入当前显示的 6 位数字。',
            en: 'Open your authenticator app and enter the six digits that it shows now.',
          }}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={6}
          value={code}
          onChange={setCode}
          error={
            missing && !/^\d{6}$/.test(code)
              ? { zh: '请输入 6 位数字。', en: 'Enter six digits.' }
              : undefined
          }
        />
      ) : null}
      <Button look="primary" type="submit" isPending={pending}>
        {text({ zh: '登录', en: 'Sign in' })}
      </Button>
    </form>
  )
}
