import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Card, FactList, Notice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import styles from './account.module.css'

const roleNames: Readonly<Record<string, Bilingual>> = {
  citizen: { zh: '个人', en: 'Person' },
  enterprise: { zh: '企业经办', en: 'For an enterprise' },
  agent: { zh: '代理人', en: 'Agent' },
  'counter-clerk': { zh: '窗口工作人员', en: 'Counter clerk' },
  approver: { zh: '审批人员', en: 'Approver' },
  head: { zh: '负责人', en: 'Head' },
  'item-manager': { zh: '事项管理员', en: 'Item manager' },
  auditor: { zh: '监督人员', en: 'Auditor' },
  'system-administrator': { zh: '系统管理员', en: 'System administrator' },
  'security-administrator': { zh: '安全管理员', en: 'Security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'Audit administrator' },
}

/** Who is signed in, and as what. */
export function AccountSection(): ReactElement | null {
  const text = useText()
  const { account } = useSession()
  if (!account) return null
  const roles = account.roles.flatMap((role) => roleNames[role] ?? [])
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="account-identity">
        <h2 id="account-identity">{text({ zh: '账号信息', en: 'Who I am' })}</h2>
        <FactList
          facts={[
            { name: { zh: '姓名', en: 'Name' }, value: account.name },
            { name: { zh: '用户名', en: 'User name' }, value: account.username },
            {
              name: { zh: '身份', en: 'As' },
              value: roles.map((role) => text(role)).join(text({ zh: '、', en: ', ' })),
            },
          ]}
        />
        {account.kind === 'applicant' && account.subject === null ? (
          <Notice
            tone="warn"
            title={{ zh: '此账号尚未关联到本人', en: 'This account belongs to no person yet' }}
          >
            {text({
              zh: '统一身份认证没有提供已核验的公民身份号码，或者该号码在本平台已有账号，因此暂时不能办事。请使用原有账号登录，或者携带有效证件到政务服务大厅办理。',
              en: 'The outside identity gave no verified resident id, or one that has an account here already, so nothing can be applied for. Use that account, or bring your document to the service hall.',
            })}
          </Notice>
        ) : null}
      </section>
    </Card>
  )
}
