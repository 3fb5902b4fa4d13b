import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import styles from './catalogue.module.css'

const pages = [
  { to: '/workbench/catalogue', permission: 'base-list.read', name: { zh: '认领', en: 'Claims' } },
  {
    to: '/workbench/catalogue/entries',
    permission: 'base-list.read',
    name: { zh: '基本目录', en: 'Base lists' },
  },
  {
    to: '/workbench/catalogue/consistency',
    permission: 'catalogue.compare',
    name: { zh: '四级一致性', en: 'Consistency' },
  },
  {
    to: '/workbench/catalogue/handovers',
    permission: 'handover.read',
    name: { zh: '事项划转', en: 'Handovers' },
  },
  {
    to: '/workbench/catalogue/benchmarks',
    permission: 'catalogue.compare',
    name: { zh: '对标', en: 'Benchmarks' },
  },
  {
    to: '/workbench/catalogue/reductions',
    permission: 'catalogue.compare',
    name: { zh: '五减与改革', en: 'Reductions' },
  },
] as const

/** The pages on which an organisation keeps its catalogue. */
export function CatalogueTabs(): ReactElement {
  const text = useText()
  const { may } = useSession()
  return (
    <nav className={styles['tabs']} aria-label={text({ zh: '目录治理', en: 'Keeping the catalogue' })}>
      <ul>
        {pages
          .filter(({ permission }) => may(permission))
          .map(({ to, name }) => (
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
