import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { Card } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import styles from './my.module.css'
import { StandingTag } from './standing-tag.tsx'

type Trade = NonNullable<components['schemas']['Licence']['trade']>
type Carries = components['schemas']['LicenceListEntry']['carries']

/** What one licence for one trade (行业综合许可证) carries, in a line of the list. */
export function CarriedTags({ carries }: { readonly carries: Carries }): ReactElement {
  const text = useText()
  return (
    <ul className={styles['carried']} aria-label={text({ zh: '载明的证照', en: 'What it carries' })}>
      {carries.map(({ licence, typeName, standing, standingName }) => (
        <li key={licence}>
          {text(typeName)} <StandingTag standing={standing} name={standingName} />
        </li>
      ))}
    </ul>
  )
}

/** The licences that a trade licence carries, each with its number, its days and how it stands by its own record. */
export function CarriedLicences({ trade }: { readonly trade: Trade }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const awaited = trade.awaited.length
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="licence-carries">
        <h2 id="licence-carries">{text({ zh: '载明的证照', en: 'What it carries' })}</h2>
        <ul className={styles['carried']}>
          {trade.carried.map((entry) => (
            <li key={entry.licence}>
              <Link to="/my/licences/$licenceId" params={{ licenceId: entry.licence }}>
                {text(entry.typeName)}
              </Link>
              <StandingTag standing={entry.standing} name={entry.standingName} />
              <span className={styles['faint']}>
                {entry.number}{' '}
                {entry.validTo === null
                  ? text({ zh: '长期有效', en: 'without an end' })
                  : text({
                      zh: `有效期至${formatDate(entry.validTo, 'zh')}`,
                      en: `valid to ${formatDate(entry.validTo, language)}`,
                    })}
              </span>
            </li>
          ))}
        </ul>
        <p className={styles['faint']}>
          {text({
            zh: `各项证照效力独立，一项失效不影响其他各项${
              awaited === 0 ? '' : `；另有${awaited}项尚未取得，取得后自动载入`
            }。`,
            en: `Each stands by itself${
              awaited === 0 ? '' : `; ${awaited} are still to come and will be added by themselves`
            }.`,
          })}
        </p>
      </section>
    </Card>
  )
}
