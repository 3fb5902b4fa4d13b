import type { ReactElement } from 'react'
import { Button, Card, Notice, PageHeading } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { SignInForm } from '../session/forms.ts'
import { useSession } from '../session/index.ts'

/** The workbench of somebody who is not signed in, or not as staff; the address stays, so that the page comes after. */
export function StaffOnly(): ReactElement {
  const text = useText()
  const { account, signOut } = useSession()
  if (account) {
    return (
      <Notice
        tone="warn"
        title={{ zh: '工作台仅供工作人员使用', en: 'The workbench is for staff' }}
        actions={
          <>
            <a href="/">{text({ zh: '前往政务服务门户', en: 'To the portal' })}</a>
            <Button size="small" onPress={() => void signOut()}>
              {text({ zh: '退出并更换账号', en: 'Sign out and use another account' })}
            </Button>
          </>
        }
      >
        {text({
          zh: `当前登录的是申请人账号“${account.name}”。`,
          en: `You are signed in as the applicant ${account.name}.`,
        })}
      </Notice>
    )
  }
  return (
    <div style={{ width: 'min(26rem, 100%)', margin: '2rem auto', display: 'grid', gap: '1rem' }}>
      <PageHeading title={{ zh: '工作人员登录', en: 'Sign in as staff' }} />
      <Card>
        <SignInForm onDone={() => undefined} />
      </Card>
    </div>
  )
}
