import { type FormEvent, type ReactElement, useState } from 'react'
import { api, send } from '../api/index.ts'
import { Button, Card, Notice, ProblemNotice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { PasswordField } from '../session/forms.ts'
import { useSession } from '../session/index.ts'
import { listUnmetPasswordRules } from './password-rules.ts'
import { PasswordRules } from './password-rules-list.tsx'
import { useAccountForm } from './use-account-form.ts'
import styles from './account.module.css'

/** Changing one's password; every other session ends with it. */
export function PasswordSection(): ReactElement {
  const text = useText()
  const { account } = useSession()
  const [current, setCurrent] = useState('')
  const [chosen, setChosen] = useState('')
  const [changed, setChanged] = useState(false)
  const { form, checked, pending, problem, findError, submit } = useAccountForm(
    '/currentPassword',
    '/newPassword',
  )
  const username = account?.username ?? ''
  const weak = listUnmetPasswordRules(chosen, username).length > 0

  function change(event: FormEvent): Promise<void> {
    setChanged(false)
    return submit(event, current === '' || weak, async () => {
      await send(
        api.PUT('/api/v1/account/password', { body: { currentPassword: current, newPassword: chosen } }),
      )
      setCurrent('')
      setChosen('')
      setChanged(true)
    })
  }

  return (
    <Card>
      <section className={styles['section']} aria-labelledby="account-password">
        <h2 id="account-password">{text({ zh: '修改密码', en: 'Change the password' })}</h2>
        {changed ? (
          <Notice tone="good" spoken title={{ zh: '密码已修改', en: 'The password was changed' }}>
            {text({
              zh: '您在其他设备上的登录已经退出，请用新密码重新登录。',
              en: 'Your sessions on other devices have ended; sign in there with the new password.',
            })}
          </Notice>
        ) : null}
        <form ref={form} className={styles['form']} onSubmit={(event) => void change(event)} noValidate>
          {problem === undefined ? null : <ProblemNotice problem={problem} />}
          <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
          <PasswordField
            label={{ zh: '当前密码', en: 'Present password' }}
            name="current-password"
            autoComplete="current-password"
            value={current}
            onChange={setCurrent}
            error={
              findError('/currentPassword') ??
              (checked && current === ''
                ? { zh: '请填写当前密码。', en: 'Enter your present password.' }
                : undefined)
            }
          />
          <div>
            <PasswordField
              label={{ zh: '新密码', en: 'New password' }}
              name="new-password"
              autoComplete="new-password"
              value={chosen}
              onChange={setChosen}
              error={
                findError('/newPassword') ??
                (checked && weak
                  ? {
                      zh: '新密码不符合下列要求，请修改。',
                      en: 'The new password does not meet the rules below.',
                    }
                  : undefined)
              }
            />
            <PasswordRules password={chosen} username={username} />
          </div>
          <div>
            <Button look="primary" type="submit" isPending={pending}>
              {text({ zh: '修改密码', en: 'Change the password' })}
            </Button>
          </div>
        </form>
      </section>
    </Card>
  )
}
