import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type Text, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { type ListFilter, type ListView, isSameView, writeSearch } from './list-filter.ts'
import styles from './lists.module.css'

interface Tab {
  readonly name: Text
  readonly filter: ListFilter
}

const ownTabs: readonly Tab[] = [
  { name: { zh: '待我办理', en: 'Waiting for me' }, filter: { waiting: 'me' } },
  { name: { zh: '待承办', en: 'To take' }, filter: { waiting: 'me', assigned: 'nobody' } },
  { name: { zh: '我已承办', en: 'Taken by me' }, filter: { assigned: 'me' } },
]
const tabs: readonly Tab[] = [
  { name: { zh: '已超期', en: 'Overdue' }, filter: { urgency: 'overdue' } },
  { name: { zh: '临期', en: 'Near' }, filter: { urgency: 'near' } },
  { name: { zh: '全部在办', en: 'All open' }, filter: {} },
]
const extensionTab: Tab = {
  name: { zh: '待批延期', en: 'Extensions to decide' },
  filter: { extension: 'requested' },
}

/** The lists that everybody needs, as links with their filters. */
export function WorkTabs({ view }: { readonly view: ListView }): ReactElement {
  const text = useText()
  const { account, may } = useSession()
  const shown = [
    ...((account?.duties ?? []).length > 0 ? ownTabs : []),
    ...tabs,
    ...(may('case.approve-extension') ? [extensionTab] : []),
  ]
  return (
    <nav aria-label={text({ zh: '待办分类', en: 'Work lists' })} className="no-print">
      <ul className={styles['tabs']}>
        {shown.map(({ name, filter }) => {
          const tab: ListView = { filter, order: 'pressing' }
          return (
            <li key={text(name)}>
              <Link
                to="/workbench/work"
                search={writeSearch(tab)}
                preload={false}
                activeOptions={{ exact: true }}
                {...(isSameView(tab, view) ? { 'aria-current': 'page' as const } : {})}
              >
                {text(name)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
