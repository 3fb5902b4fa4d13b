import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef } from 'react'
import { Card, Loading, PageHeading } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { SignInForm } from '../../session/forms.ts'
import { useSession } from '../../session/index.ts'
import { searchForPath, useAskedPath, useGoOn } from './after-sign-in.ts'
import { OutsideIdentities } from './outside-identities.tsx'
import { OutsideOutcome } from './outside-outcome.tsx'
import styles from './account.module.css'

export function SignInPage(): ReactElement {
  const text = useText()
  const { account } = useSession()
  const asked = useAskedPath()
  const goOn = useGoOn()
  const kind = account?.kind
  // Also for somebody who is signed in already and comes here by an old link.
  const gone = useRef(false)
  useEffect(() => {
    // Once: the address changes before the page does, and would then ask for nothing any more.
    if (kind === undefined || gone.current) return
    gone.current = true
    goOn(kind)
  }, [kind, goOn])
  return (
    <div className={styles['narrow']}>
      <PageHeading
        title={{ zh: '登录', en: 'Sign in' }}
        lead={
          asked === undefined
            ? undefined
            : text({ zh: '登录后将继续您刚才的操作。', en: 'You will go on where you were.' })
        }
      />
      {account ? (
        <Loading lines={3} />
      ) : (
        <>
          <OutsideOutcome />
          <Card>
            <SignInForm onDone={() => undefined} />
            <OutsideIdentities returnTo={asked} />
          </Card>
        </>
      )}
      <p>
        {text({ zh: '还没有账号？', en: 'No account yet? ' })}
        <Link to="/register" search={searchForPath(asked)}>
          {text({ zh: '立即注册', en: 'Register' })}
        </Link>
      </p>
      <p className={styles['faint']}>
        {text({
          zh: '忘记密码的，请本人携带有效证件到政务服务大厅窗口重置。不注册也可以到窗口办理全部事项。',
          en: 'If you forgot your password, have it reset at the service hall with your document. Everything can also be done at the window, without an account.',
        })}
      </p>
    </div>
  )
}
