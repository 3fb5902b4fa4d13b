import { useQuery } from '@tanstack/react-query'
import { formatBasis } from '@tongban/domain'
import { Link, useParams } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { Download } from 'lucide-react'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Timeline } from '../../case/index.ts'
import {
  AwaitedPage,
  Card,
  FactList,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  QrCode,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { MyFrame } from './my-frame.tsx'
import { CarriedLicences } from './carried-licences.tsx'
import { describeTerm, StandingTag } from './standing-tag.tsx'
import styles from './my.module.css'

type Licence = components['schemas']['Licence']

export function MyLicencePage(): ReactElement {
  const { licenceId = '' } = useParams({ strict: false }) as { licenceId?: string }
  return (
    <MyFrame>
      <MyLicence key={licenceId} licenceId={licenceId} />
    </MyFrame>
  )
}

function MyLicence({ licenceId }: { readonly licenceId: string }): ReactElement {
  const text = useText()
  const { data, error, refetch } = useQuery({
    queryKey: ['licence', licenceId, 'view'],
    queryFn: () => send(api.GET('/api/v1/licences/{licenceId}', { params: { path: { licenceId } } })),
  })
  if (data !== undefined) {
    return (
      <>
        {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
        <LicenceView licence={data} />
      </>
    )
  }
  return (
    <AwaitedPage
      title={{ zh: '证照详情', en: 'Licence' }}
      problem={error}
      onRetry={() => void refetch()}
      absent={{
        title: { zh: '没有找到这个证照', en: 'There is no such licence' },
        children: (
          <>
            <p>
              {text({
                zh: '地址可能有误，或者这个证照不属于您和委托您的人。',
                en: 'The address may be wrong, or it is neither yours nor of those who authorised you.',
              })}
            </p>
            <Link to="/my/licences">{text({ zh: '查看我的证照', en: 'See my licences' })}</Link>
          </>
        ),
      }}
    />
  )
}

function LicenceView({ licence }: { readonly licence: Licence }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const path = `/verify/licence/${encodeURIComponent(licence.identifier)}`
  return (
    <>
      <PageHeading
        title={licence.typeName}
        lead={
          <span className={styles['actions']}>
            <StandingTag standing={licence.standing} name={licence.standingName} />
            <span>{text({ zh: `证号 ${licence.number}`, en: `No. ${licence.number}` })}</span>
          </span>
        }
      />
      <StandingNotice licence={licence} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Card>
            <section className={styles['section']} aria-labelledby="licence-content">
              <h2 id="licence-content">{text({ zh: '证照内容', en: 'What it says' })}</h2>
              <FactList
                facts={[
                  { name: { zh: '持证人', en: 'Holder' }, value: <bdi>{licence.holder.name}</bdi> },
                  ...licence.fields.map((field) => ({ name: field.label, value: <bdi>{field.text}</bdi> })),
                  { name: { zh: '发证机关', en: 'Issued by' }, value: text(licence.issuerName) },
                  {
                    name: { zh: '有效期', en: 'Validity' },
                    value: text(describeTerm(licence.validFrom, licence.validTo, language)),
                  },
                  { name: { zh: '证照标识', en: 'Identifier' }, value: licence.identifier },
                ]}
              />
            </section>
          </Card>
          {licence.trade === null ? null : <CarriedLicences trade={licence.trade} />}
          <LicenceHistory licence={licence} />
        </div>
        <div className={styles['column']}>
          <Card>
            <section className={styles['verify']} aria-labelledby="licence-use">
              <h2 id="licence-use">{text({ zh: '出示与核验', en: 'Show and verify' })}</h2>
              <QrCode
                content={`${location.origin}${path}`}
                alt={{
                  zh: '指向本证照核验页面的二维码',
                  en: 'QR code to the page that verifies this licence',
                }}
              />
              <p className={styles['faint']}>
                {text({
                  zh: '他人扫描二维码，即可核验证照真伪和现在的效力，不需要登录。',
                  en: 'Whoever scans it sees whether the licence is genuine and in force, without signing in.',
                })}
              </p>
              <a href={path}>{text({ zh: '打开核验页面', en: 'Open the page' })}</a>
              {licence.file === null ? (
                <p role="status">
                  {text({
                    zh: '电子证照正在生成，请稍后刷新。',
                    en: 'The file is being made; look again soon.',
                  })}
                </p>
              ) : (
                <a href={`/api/v1/licences/${licence.licenceId}/file`} download>
                  <Download size="1.125em" aria-hidden />{' '}
                  {text({ zh: '下载电子证照（PDF）', en: 'Download the licence (PDF)' })}
                </a>
              )}
              <Link to="/my/cases/$caseId" params={{ caseId: licence.caseId }}>
                {text({ zh: '查看办理过程', en: 'See the case that it came of' })}
              </Link>
            </section>
          </Card>
        </div>
      </div>
    </>
  )
}

/** Why a licence does not, or not any more, have force. */
function StandingNotice({ licence }: { readonly licence: Licence }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { suspension, revocation, annulment } = licence
  if (annulment !== null) {
    return (
      <Notice
        tone="bad"
        title={{
          zh: `已于${formatDate(annulment.on, language)}注销`,
          en: `Annulled on ${formatDate(annulment.on, language)}`,
        }}
      >
        <p>{annulment.reason}</p>
      </Notice>
    )
  }
  if (revocation !== null) {
    const day = formatDate(revocation.on, language)
    return (
      <Notice
        tone="bad"
        title={{ zh: `${licence.standingName.zh}（${day}）`, en: `${licence.standingName.en} (${day})` }}
      >
        <p>{revocation.reason}</p>
        <p>{formatBasis(revocation.basis)}</p>
      </Notice>
    )
  }
  if (licence.standing === 'suspended' && suspension !== null) {
    const until = suspension.until === null ? undefined : formatDate(suspension.until, language)
    return (
      <Notice
        tone="warn"
        title={{
          zh: until === undefined ? '证照被暂扣' : `证照被暂扣至${until}`,
          en: until === undefined ? 'The licence is suspended' : `The licence is suspended until ${until}`,
        }}
      >
        <p>{suspension.reason}</p>
      </Notice>
    )
  }
  if (licence.standing === 'expired') {
    return (
      <Notice tone="warn" title={{ zh: '证照已过有效期', en: 'The licence has expired' }}>
        <p>
          {text({
            zh: '不能再作为凭证使用；需要继续从事相关活动的，请重新申请。',
            en: 'It proves nothing any more; apply anew if you need it.',
          })}
        </p>
      </Notice>
    )
  }
  return null
}

function LicenceHistory({ licence }: { readonly licence: Licence }): ReactElement {
  const text = useText()
  const { licenceId } = licence
  const { data, error, refetch } = useQuery({
    queryKey: ['licence', licenceId, 'events'],
    queryFn: async () =>
      (await send(api.GET('/api/v1/licences/{licenceId}/events', { params: { path: { licenceId } } })))
        .events,
  })
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="licence-history">
        <h2 id="licence-history">{text({ zh: '变动过程', en: 'History' })}</h2>
        {error && data === undefined ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading lines={3} />
        ) : (
          <Timeline
            events={data}
            view={{
              caseId: licence.caseId,
              steps: [],
              authority: licence.issuer,
              authorityName: licence.issuerName,
              documents: [],
            }}
          />
        )}
      </section>
    </Card>
  )
}
