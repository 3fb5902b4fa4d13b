import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import { Empty, Loading, PageHeading, ProblemNotice, ShowMore } from '../../design/index.ts'
import { useLanguage, useText } from '../../language/index.ts'
import { MyFrame } from './my-frame.tsx'
import { CarriedTags } from './carried-licences.tsx'
import { describeTerm, StandingTag } from './standing-tag.tsx'
import styles from './my.module.css'

export function MyLicencesPage(): ReactElement {
  return (
    <MyFrame heading={<PageHeading title={{ zh: '我的证照', en: 'My licences' }} />}>
      <MyLicences />
    </MyFrame>
  )
}

function MyLicences(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const list = usePages(['licences', 'mine'], (cursor) =>
    send(
      api.GET('/api/v1/licences', {
        params: { query: { limit: 24, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  )
  const { data, error, refetch } = list
  if (error && data === undefined) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading lines={6} />
  const licences = data.items
  if (licences.length === 0) {
    return (
      <Empty title={{ zh: '您还没有电子证照', en: 'You have no electronic licences yet' }}>
        <p>
          {text({
            zh: '申请获得批准并制证后，电子证照会出现在这里，与纸质证照具有同等法律效力。',
            en: 'Once an application is granted its electronic licence appears here; it has the same force as one on paper.',
          })}
        </p>
        <Link to="/my">{text({ zh: '查看我的办件', en: 'See my cases' })}</Link>
      </Empty>
    )
  }
  return (
    <>
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
      <ul className={styles['licences']}>
        {licences.map((licence) => (
          <li key={licence.licenceId}>
            <div className={styles['licence']} data-standing={licence.standing}>
              <div className={styles['caseTitle']}>
                <h2>
                  <Link to="/my/licences/$licenceId" params={{ licenceId: licence.licenceId }}>
                    {text(licence.typeName)}
                  </Link>
                </h2>
                <StandingTag standing={licence.standing} name={licence.standingName} />
              </div>
              <p>
                <bdi>{licence.holderName}</bdi>
              </p>
              <p className={styles['meta']}>
                <span>{text({ zh: `证号 ${licence.number}`, en: `No. ${licence.number}` })}</span>
                <span>{text(describeTerm(licence.validFrom, licence.validTo, language))}</span>
              </p>
              {licence.carries.length === 0 ? null : <CarriedTags carries={licence.carries} />}
            </div>
          </li>
        ))}
      </ul>
      <ShowMore list={list} />
    </>
  )
}
