import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Notice } from '../design/index.ts'
import { useText } from '../language/index.ts'

/** In place of a page that the posts of this person do not open; the server refuses in any case. */
export function ClosedPage(): ReactElement {
  const text = useText()
  return (
    <Notice
      tone="warn"
      title={{ zh: '本岗位不能使用此页面', en: 'Your post does not open this page' }}
      actions={<Link to="/workbench">{text({ zh: '返回待办', en: 'Back to your work' })}</Link>}
    >
      {text({
        zh: '如工作需要，请联系本单位的安全管理员。',
        en: 'If your work needs it, ask the security administrator of your authority.',
      })}
    </Notice>
  )
}
