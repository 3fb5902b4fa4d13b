import { createRootRoute, Link, Outlet } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Loading } from '../design/index.ts'
import { ErrorPage, NotFoundPage, SiteFrame } from '../frame/index.ts'
import styles from '../frame/frame.module.css'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { ActingBanner } from './cases/deputies/acting-banner.tsx'
import { StaffOnly } from './staff-only.tsx'

/** Each for one of the three administrators. */
const administrationPages = [
  {
    permission: 'account.manage',
    to: '/workbench/administration/accounts',
    name: { zh: '账号与岗位', en: 'Accounts' },
  },
  {
    permission: 'audit.read',
    to: '/workbench/administration/audit',
    name: { zh: '安全审计', en: 'Security audit' },
  },
  {
    permission: 'calendar.edit',
    to: '/workbench/administration/calendar',
    name: { zh: '工作日历', en: 'Calendar' },
  },
  {
    permission: 'organisation.manage',
    to: '/workbench/administration/organisations',
    name: { zh: '机构', en: 'Organisations' },
  },
] as const

function Workbench(): ReactElement {
  const text = useText()
  const { account, may, signOut } = useSession()
  const isStaff = account?.kind === 'staff'
  return (
    <SiteFrame
      name={{ zh: '审批工作台', en: 'Workbench' }}
      home="/workbench"
      wide
      menu={
        isStaff ? (
          <>
            <li>
              <Link to="/workbench" activeOptions={{ exact: true }}>
                {text({ zh: '待办', en: 'My work' })}
              </Link>
            </li>
            {may('work-list.use') ? (
              <li>
                <Link to="/workbench/work" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '待办清单', en: 'Work list' })}
                </Link>
              </li>
            ) : null}
            {may('case.list') ? (
              <li>
                <Link to="/workbench/cases" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '办件查询', en: 'Cases' })}
                </Link>
              </li>
            ) : null}
            {may('matter.list') ? (
              <li>
                <Link to="/workbench/matters" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '一件事', en: 'Matters' })}
                </Link>
              </li>
            ) : null}
            {may('case.receive') ? (
              <li>
                <Link to="/workbench/intake">{text({ zh: '窗口收件', en: 'Window intake' })}</Link>
              </li>
            ) : null}
            {may('obligation.list') ? (
              <li>
                <Link to="/workbench/obligations" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '容缺与承诺', en: 'Obligations' })}
                </Link>
              </li>
            ) : null}
            {may('instant.read') ? (
              <li>
                <Link to="/workbench/instant-approvals" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '秒批', en: 'Instant approvals' })}
                </Link>
              </li>
            ) : null}
            {may('green-channel.list') ? (
              <li>
                <Link to="/workbench/green-channels" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '绿色通道', en: 'Green channel' })}
                </Link>
              </li>
            ) : null}
            {may('inspection.list') ? (
              <li>
                <Link to="/workbench/inspections" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '勘验验收', en: 'Inspections' })}
                </Link>
              </li>
            ) : null}
            {may('licence.list') ? (
              <li>
                <Link to="/workbench/licences" activeOptions={{ includeSearch: false }}>
                  {text({ zh: '证照', en: 'Licences' })}
                </Link>
              </li>
            ) : null}
            {may('deputation.grant') ? (
              <li>
                <Link to="/workbench/deputies">{text({ zh: '代理', en: 'Deputies' })}</Link>
              </li>
            ) : null}
            {may('item.lint') ? (
              <li>
                <Link to="/workbench/items">{text({ zh: '事项管理', en: 'Service items' })}</Link>
              </li>
            ) : null}
            {may('base-list.read') ? (
              <li>
                <Link to={'/workbench/catalogue' as string} activeOptions={{ includeSearch: false }}>
                  {text({ zh: '目录治理', en: 'Catalogue' })}
                </Link>
              </li>
            ) : null}
            {administrationPages
              .filter(({ permission }) => may(permission))
              .map(({ to, name }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ includeSearch: false }}>
                    {text(name)}
                  </Link>
                </li>
              ))}
          </>
        ) : null
      }
      person={
        account ? (
          <ul className={styles['menu']}>
            <li>
              <Link to="/workbench/account">{account.name}</Link>
            </li>
            <li>
              <button type="button" className={styles['tool']} onClick={() => void signOut()}>
                {text({ zh: '退出', en: 'Sign out' })}
              </button>
            </li>
          </ul>
        ) : null
      }
    >
      {account === undefined ? (
        <Loading />
      ) : isStaff ? (
        <>
          <ActingBanner />
          <Outlet />
        </>
      ) : (
        <StaffOnly />
      )}
    </SiteFrame>
  )
}

export const rootRoute = createRootRoute({
  component: Workbench,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
})
