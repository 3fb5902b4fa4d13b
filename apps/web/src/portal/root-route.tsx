import { createRootRoute, Link, Outlet } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ErrorPage, NotFoundPage, SiteFrame } from '../frame/index.ts'
import { useText } from '../language/index.ts'
import { OwnWay, PersonMenu } from './person-menu.tsx'

function Portal(): ReactElement {
  const text = useText()
  return (
    <SiteFrame
      name={{ zh: '政务服务', en: 'Public services' }}
      home="/"
      menu={
        <>
          <li>
            <Link to="/">{text({ zh: '首页', en: 'Home' })}</Link>
          </li>
          <li>
            <Link to="/matters">{text({ zh: '一件事', en: 'One matter' })}</Link>
          </li>
          <li>
            <a href="/verify">{text({ zh: '证照核验', en: 'Verify a licence' })}</a>
          </li>
        </>
      }
      beside={<OwnWay />}
      person={<PersonMenu />}
      foot={text({
        zh: '网上、窗口、电话同一标准办理。办理中遇到问题，可到政务服务大厅窗口咨询。',
        en: 'The same rules online, at the window and by telephone. Where something does not work, the window helps.',
      })}
    >
      <Outlet />
    </SiteFrame>
  )
}

export const rootRoute = createRootRoute({
  component: Portal,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
})
