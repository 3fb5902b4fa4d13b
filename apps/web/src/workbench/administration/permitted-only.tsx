import type { ReactElement, ReactNode } from 'react'
import { Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'

/** The page for whoever may use it; others are told whom to ask. The server refuses in any case. */
export function PermittedOnly({
  permission,
  children,
}: {
  readonly permission: string
  readonly children: ReactNode
}): ReactElement {
  const text = useText()
  const { may } = useSession()
  if (may(permission)) return <>{children}</>
  return (
    <Notice tone="warn" title={{ zh: '本岗位不能使用此页面', en: 'Your post does not open this page' }}>
      {text({
        zh: '系统管理员、安全管理员、审计管理员各司其职；如需此权限，请联系安全管理员。',
        en: 'Each of the three administrators has a part of their own; ask the security administrator for this one.',
      })}
    </Notice>
  )
}
