import { createRootRoute, Link, Outlet } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Loading } from '../design/index.ts'
import { ErrorPage, NotFoundPage, SiteFrame } from '../frame/index.ts'
import styles from '../frame/frame.module.css'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { StaffOnly } from './staff-only.tsx'

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
            {may('case.receive') ? (
              <li>
                <Link to="/workbench/intake">{text({ zh: '窗口收件', en: 'Window intake' })}</Link>
              </li>
            ) : null}
            {may('item.lint') ? (
              <li>
                <Link to="/workbench/items">{text({ zh: '事项管理', en: 'Service items' })}</Link>
              </li>
            ) : null}
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
      {account === undefined ? <Loading /> : isStaff ? <Outlet /> : <StaffOnly />}
    </SiteFrame>
  )
}

export const rootRoute = createRootRoute({
  component: Workbench,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
})
