import { createRootRoute, Link, Outlet, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Loading } from '../design/index.ts'
import { ErrorPage, NotFoundPage, SiteFrame } from '../frame/index.ts'
import styles from '../frame/frame.module.css'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { ActingBanner } from './cases/deputies/acting-banner.tsx'
import { ClosedPage } from './closed-page.tsx'
import { isClosed } from './menu/menu-entries.ts'
import { WorkbenchMenu } from './menu/workbench-menu.tsx'
import { StaffOnly } from './staff-only.tsx'

function Workbench(): ReactElement {
  const text = useText()
  const { account, may, signOut } = useSession()
  const { pathname } = useLocation()
  const isStaff = account?.kind === 'staff'
  return (
    <SiteFrame
      name={{ zh: '审批工作台', en: 'Workbench' }}
      home="/workbench"
      wide
      menu={isStaff ? <WorkbenchMenu /> : null}
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
          {isClosed(pathname, may) ? <ClosedPage /> : <Outlet />}
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
