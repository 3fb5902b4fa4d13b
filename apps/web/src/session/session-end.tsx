import { type ReactElement, useState } from 'react'
import { Button, Dialog } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { SignInForm } from './sign-in-form.tsx'
import { useSession } from './session.tsx'

/** Says that the session is about to end, or has ended, over whatever page is open; nothing on the page is lost. */
export function SessionEnd(): ReactElement {
  const text = useText()
  const { end, refresh, signOut } = useSession()
  const [pending, setPending] = useState(false)

  async function goOn(): Promise<void> {
    setPending(true)
    await refresh().catch(() => undefined)
    setPending(false)
  }

  return (
    <>
      <Dialog
        title={{ zh: '登录即将到期', en: 'Your session is about to end' }}
        open={end === 'near'}
        onClose={() => void goOn()}
        pressing
        actions={
          <>
            <Button onPress={() => void signOut()}>{text({ zh: '退出登录', en: 'Sign out' })}</Button>
            <Button look="primary" isPending={pending} onPress={() => void goOn()}>
              {text({ zh: '继续使用', en: 'Stay signed in' })}
            </Button>
          </>
        }
      >
        <p>
          {text({
            zh: '您已较长时间没有操作，两分钟后将自动退出。已填写的内容不会丢失。',
            en: 'Nothing was done for a while; you will be signed out in two minutes. What you filled in is kept.',
          })}
        </p>
      </Dialog>
      <Dialog
        title={{ zh: '登录已到期，请重新登录', en: 'Your session has ended; sign in again' }}
        open={end === 'ended'}
        onClose={() => undefined}
        pressing
      >
        <p>
          {text({
            zh: '登录后将回到当前页面，已填写的内容不会丢失。',
            en: 'You will be back on this page, with everything that you filled in.',
          })}
        </p>
        <SignInForm onDone={() => undefined} />
        <Button look="quiet" onPress={() => void signOut()}>
          {text({ zh: '不登录，回到首页', en: 'Leave without signing in' })}
        </Button>
      </Dialog>
    </>
  )
}
