import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useId, useState } from 'react'
import { PasswordRules } from '../../account/index.ts'
import { api, type ApiProblem, send, toApiProblem } from '../../api/index.ts'
import { Button, Dialog, Notice, ProblemNotice, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import { accountsKey } from './administration-data.ts'
import { drawNumber, writeFirstPassword } from './posts.ts'
import styles from './administration.module.css'

export interface CreateAccountDialogProps {
  readonly onClose: () => void
  readonly onCreated: (username: string) => void
}

const usernameShape = /^[a-z][a-z0-9._-]{2,39}$/

/** A new account with a first password, which is shown once and told to its owner. */
export function CreateAccountDialog({ onClose, onCreated }: CreateAccountDialogProps): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const [username, setUsername] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState(() => writeFirstPassword(drawNumber))
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const formId = useId()
  const revealed = attempt > 0
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const [done, setDone] = useState(false)
  const wrongUsername = !usernameShape.test(username)
  const wrongName = name.trim().length < 2
  const told = (pointer: string) => problem?.errors.find((error) => error.pointer === pointer)?.message

  async function create(): Promise<void> {
    if (pending) return
    if (wrongUsername || wrongName) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    setProblem(undefined)
    try {
      await send(api.POST('/api/v1/staff-accounts', { body: { username, name: name.trim(), password } }))
      setDone(true)
      await queries.invalidateQueries({ queryKey: accountsKey })
      onCreated(username)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
      setAttempt((before) => before + 1)
    } finally {
      setPending(false)
    }
  }

  if (done) {
    return (
      <Dialog
        title={{ zh: '账号已开立', en: 'The account is open' }}
        open
        pressing
        onClose={onClose}
        actions={
          <Button look="primary" onPress={onClose}>
            {text({ zh: '已记下', en: 'Noted' })}
          </Button>
        }
      >
        <Notice
          tone="good"
          title={{ zh: '请将初始密码当面告知本人', en: 'Tell the owner the first password' }}
        >
          <p>
            {username} <code className={styles['secret']}>{password}</code>
          </p>
          <p>
            {text({
              zh: '密码只显示这一次。账号任命岗位后才能办理业务，请本人首次登录后立即修改密码。',
              en: 'It is shown only now. The account needs a post to work; its owner changes the password at once.',
            })}
          </p>
        </Notice>
      </Dialog>
    )
  }
  return (
    <Dialog
      title={{ zh: '新建工作人员账号', en: 'New account of staff' }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" type="submit" form={formId} isPending={pending}>
            {text({ zh: '新建', en: 'Create' })}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        id={formId}
        className={styles['stack']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        <TextField
          label={{ zh: '用户名', en: 'User name' }}
          help={{
            zh: '3 至 40 位小写字母、数字、点、短横线或下划线，以字母开头。',
            en: '3 to 40 lower-case letters, digits, dots, hyphens or underscores, beginning with a letter.',
          }}
          value={username}
          autoComplete="off"
          maxLength={40}
          onChange={(value) => setUsername(value.trim().toLowerCase())}
          error={
            told('/username') ??
            (revealed && wrongUsername
              ? { zh: '用户名格式不正确，请按说明填写。', en: 'Write the user name as said below.' }
              : undefined)
          }
        />
        <TextField
          label={{ zh: '姓名', en: 'Name' }}
          value={name}
          autoComplete="off"
          maxLength={60}
          onChange={setName}
          error={
            told('/name') ??
            (revealed && wrongName
              ? { zh: '请填写姓名，不少于 2 个字。', en: 'Give the name, two characters at least.' }
              : undefined)
          }
        />
        <TextField
          label={{ zh: '初始密码', en: 'First password' }}
          value={password}
          autoComplete="off"
          maxLength={128}
          onChange={setPassword}
          error={told('/password')}
        />
        <PasswordRules password={password} username={username} />
      </form>
    </Dialog>
  )
}
