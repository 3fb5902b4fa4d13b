import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { api, type ApiProblem, send, toApiProblem } from '../api/index.ts'
import { Button, Notice, ProblemNotice, TextField } from '../design/index.ts'
import { formatMoment, useLanguage, useText } from '../language/index.ts'
import { useFocusOnErrors } from './focus-errors.ts'
import { PasswordField } from './password-field.tsx'
import { isSecondFactorCode } from './second-factor-code.ts'
import { SecondFactorCodeField } from './second-factor-code-field.tsx'
import { useSession } from './session.tsx'
import styles from './session.module.css'

export interface SignInFormProps {
  readonly onDone: () => void
  /** Of whoever is expected to sign in; another one can be written over it. */
  readonly username?: string | undefined
}

/** User name, password, and the code of the second factor where one is asked for. */
export function SignInForm({ onDone, username: known = '' }: SignInFormProps): ReactElement {
  const text = useText()
  const { refresh } = useSession()
  const [username, setUsername] = useState(known)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [missing, setMissing] = useState(false)
  const [pending, setPending] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const codePlace = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (needsCode) codePlace.current?.querySelector('input')?.focus()
  }, [needsCode])

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    const incomplete = username.trim() === '' || password === '' || (needsCode && !isSecondFactorCode(code))
    setMissing(incomplete)
    if (incomplete) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/sessions', {
          body: { username: username.trim(), password, ...(needsCode ? { code: code.trim() } : {}) },
        }),
      )
      await refresh()
      onDone()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      if (refused.code === 'second-factor-code-required') {
        setMissing(false)
        setNeedsCode(true)
      } else {
        setProblem(refused)
        setAttempt((before) => before + 1)
      }
      // A code is good once.
      setCode('')
    } finally {
      setPending(false)
    }
  }

  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void signIn(event)} noValidate>
      {problem === undefined ? null : <SignInProblem problem={problem} />}
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
      <PasswordField
        label={{ zh: '密码', en: 'Password' }}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={missing && password === '' ? { zh: '请填写密码。', en: 'Enter your password.' } : undefined}
      />
      {needsCode ? (
        <div ref={codePlace} className={styles['form']}>
          <Notice spoken title={{ zh: '此账号启用了双因素验证', en: 'This account has a second factor' }}>
            {text({
              zh: '打开手机上的身份验证器应用，输入当前显示的 6 位数字。',
              en: 'Open the authenticator app on your phone and enter the six digits that it shows now.',
            })}
          </Notice>
          <SecondFactorCodeField name="code" value={code} onChange={setCode} checked={missing} />
        </div>
      ) : null}
      <Button look="primary" type="submit" isPending={pending}>
        {text({ zh: '登录', en: 'Sign in' })}
      </Button>
    </form>
  )
}

/** A refused sign-in; of a locked name it says when it can be tried again. */
function SignInProblem({ problem }: { readonly problem: ApiProblem }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [until] = useState(() =>
    problem.code === 'account-locked' && problem.retryAfter !== undefined
      ? new Date(Date.now() + problem.retryAfter * 1000).toISOString()
      : undefined,
  )
  if (until === undefined) return <ProblemNotice problem={problem} />
  return (
    <Notice
      tone="bad"
      spoken
      title={{ zh: '该用户名已暂时锁定', en: 'This user name is locked for a while' }}
    >
      <p>
        {text({
          zh: `连续登录失败次数过多。最晚 ${formatMoment(until, language)} 之后可以重试；在此之前，即使密码正确也无法登录。`,
          en: `There were too many failures in a row. Try again after ${formatMoment(until, language)} at the latest; until then even the right password is refused.`,
        })}
      </p>
      <p>
        {text({
          zh: '如果不是您本人操作，登录后请尽快修改密码。',
          en: 'If that was not you, change your password once you are in.',
        })}
      </p>
    </Notice>
  )
}
