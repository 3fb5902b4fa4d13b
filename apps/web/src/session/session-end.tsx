import { type ReactElement, useState } from 'react'
import { Button, Dialog } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { SignInForm } from './sign-in-form.tsx'
import { useSession } from './session.tsx'

/** Says that the session is about to end, or has ended, over whatever page is open; nothing on the page is lost. */
export function SessionEnd(): ReactElement {
  const text = useText()
  const { account, end, refresh, signOut } = useSession()
  const name = account?.name ?? ''
  const [pending, setPending] = useState(false)

  async function goOn(): Promise<void> {
    setPending(true)
    // Without an answer the warning stays; it can be pressed again.
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
        covering
      >
        <p>
          {text({
            zh: `“${name}”重新登录后将回到当前页面，已填写的内容不会丢失。其他人登录的，看不到当前页面的内容。`,
            en: `Once ${name} has signed in again, this page is back with everything that was filled in. Somebody else sees nothing of it.`,
          })}
        </p>
        {account && account.username === null ? (
          <a href={`/sign-in?then=${encodeURIComponent(`${location.pathname}${location.search}`)}`}>
            {text({ zh: '前往登录页', en: 'To the sign-in page' })}
          </a>
        ) : (
          <SignInForm username={account?.username ?? undefined} onDone={() => undefined} />
        )}
        <Button look="quiet" onPress={() => void signOut()}>
          {text({ zh: '不登录，回到首页', en: 'Leave without signing in' })}
        </Button>
      </Dialog>
    </>
  )
}
