import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import styles from './green-channels.module.css'

const pages = [
  { to: '/workbench/green-channels', name: { zh: '启用清单', en: 'Openings' } },
  { to: '/workbench/green-channels/standing', name: { zh: '专项绿色通道', en: 'Standing channels' } },
] as const

/** Case by case, and for a time: the two ways in which a green channel is opened. */
export function GreenChannelTabs(): ReactElement {
  const text = useText()
  return (
    <nav className={styles['tabs']} aria-label={text({ zh: '绿色通道', en: 'Green channel' })}>
      <ul>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <Link to={to as string} activeOptions={{ exact: true, includeSearch: false }}>
              {text(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
