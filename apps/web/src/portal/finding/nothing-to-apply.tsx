import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Notice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

/** In the place of an application where the approval was cancelled (直接取消审批): that none is needed, and what is. */
export function NothingToApply({ item }: { readonly item?: string }): ReactElement {
  const text = useText()
  return (
    <Notice
      title={{
        zh: '本事项已取消审批，不需要申请',
        en: 'This approval was cancelled; nothing has to be applied for',
      }}
    >
      <p>
        {text({
          zh: '取得营业执照即可开展经营，不用准备材料，也不用到窗口办理。经营活动仍须遵守有关规定，并接受监督检查。',
          en: 'With the business licence you may begin; no materials and no visit are needed. The rules for the business still hold and are supervised.',
        })}
      </p>
      <ul>
        {item === undefined ? null : (
          <li>
            <Link to="/items/$item" params={{ item } as never}>
              {text({ zh: '查看设定依据和咨询电话', en: 'See the legal basis and whom to ask' })}
            </Link>
          </li>
        )}
        <li>
          <Link to="/search" search={{ q: '营业执照' } as never}>
            {text({ zh: '还没有营业执照：先办理设立登记', en: 'No business licence yet: register first' })}
          </Link>
        </li>
      </ul>
    </Notice>
  )
}
