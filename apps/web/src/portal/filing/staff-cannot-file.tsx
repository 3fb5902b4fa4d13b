import type { ReactElement } from 'react'
import { Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

/** Staff do not apply for themselves with the account of their post. */
export function StaffCannotFile(): ReactElement {
  const text = useText()
  return (
    <Notice tone="warn" title={{ zh: '工作人员账号不能网上申请', en: 'Staff accounts do not apply on line' }}>
      <p>
        {text({
          zh: '请退出后用个人或者企业账号登录；为到场的申请人办理，请使用工作台的窗口收件。',
          en: 'Sign out and use an account of a person or enterprise. For an applicant at the window, use the intake of the workbench.',
        })}
      </p>
    </Notice>
  )
}
