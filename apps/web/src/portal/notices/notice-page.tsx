import { formatBasis } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { AwaitedPage, ButtonLink, Card, FactList, Loading, Notice, PageHeading } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { searchForPath } from '../account/after-sign-in.ts'
import { ObjectionForm, type Raised } from './objection-form.tsx'
import styles from './notices.module.css'

/** One notice to the public: what is announced, by what law, until when; and objecting to it. */
export function NoticePage(): ReactElement {
  const params: { readonly matterCaseId?: unknown; readonly notice?: unknown } = useParams({ strict: false })
  const matterCaseId = typeof params.matterCaseId === 'string' ? params.matterCaseId : ''
  const notice = typeof params.notice === 'string' ? params.notice.slice(0, 80) : ''
  return <NoticeById key={`${matterCaseId} ${notice}`} matterCaseId={matterCaseId} notice={notice} />
}

function NoticeById({
  matterCaseId,
  notice,
}: {
  readonly matterCaseId: string
  readonly notice: string
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { account } = useSession()
  const isStaff = account?.kind === 'staff'
  const [raised, setRaised] = useState<Raised>()
  const { data, error, refetch } = useQuery({
    queryKey: ['matter-notice', matterCaseId, notice],
    queryFn: () =>
      send(
        api.GET('/api/v1/matter-notices/{matterCaseId}/{notice}', {
          params: { path: { matterCaseId, notice } },
        }),
      ),
    staleTime: 30_000,
    // An objection may have ended the notice: whoever has just raised it still sees what it was about.
    enabled: raised === undefined,
  })
  if (data === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '公示', en: 'Public notice' }}
        problem={error}
        onRetry={() => void refetch()}
        absent={{
          title: { zh: '该公示不存在或者已经结束', en: 'There is no such notice, or it has ended' },
          children: (
            <>
              <p>
                {text({
                  zh: '公示期满，或者公示因异议终止后，不再公开展示。',
                  en: 'A notice is no longer shown once its time is over or an objection has ended it.',
                })}
              </p>
              <Link to="/notices">{text({ zh: '查看正在公示的事项', en: 'See the notices that run' })}</Link>
            </>
          ),
        }}
      />
    )
  }
  return (
    <>
      <PageHeading
        title={data.name}
        lead={text({
          zh: `公示期至${formatDate(data.until, 'zh')}（含当日）`,
          en: `Runs until the end of ${formatDate(data.until, language)}`,
        })}
      />
      <Card>
        <FactList
          facts={[
            { name: { zh: '公示对象', en: 'Concerns' }, value: <bdi>{data.applicantName}</bdi> },
            { name: { zh: '申请事项', en: 'Applies for' }, value: text(data.matterName) },
            { name: { zh: '公示机关', en: 'Published by' }, value: text(data.lead.name) },
            {
              name: { zh: '公示期', en: 'Runs' },
              value: text({
                zh: `${formatDate(data.from, 'zh')}至${formatDate(data.until, 'zh')}`,
                en: `${formatDate(data.from, language)} to ${formatDate(data.until, language)}`,
              }),
            },
            {
              name: { zh: '公示依据', en: 'Basis' },
              value:
                data.basis.length === 0
                  ? undefined
                  : text({
                      zh: data.basis.map(formatBasis).join('；'),
                      en: data.basis.map(formatBasis).join('; '),
                    }),
            },
          ]}
        />
      </Card>
      {raised === undefined ? (
        <Card>
          <section className={styles['stack']} aria-labelledby="objection">
            <h2 id="objection">{text({ zh: '提出异议', en: 'Object' })}</h2>
            <Objecting matterCaseId={matterCaseId} notice={notice} onRaised={setRaised} />
          </section>
        </Card>
      ) : (
        <Notice
          tone="good"
          spoken
          title={{
            zh: `异议已于${formatDate(raised.on, 'zh')}提交，编号为第${raised.objection}号`,
            en: `Your objection was received on ${formatDate(raised.on, language)} as number ${raised.objection}`,
          }}
          actions={
            <>
              {isStaff ? null : (
                <ButtonLink to="/my/objections" size="small">
                  {text({ zh: '查看我的异议', en: 'My objections' })}
                </ButtonLink>
              )}
              <ButtonLink to="/notices" size="small">
                {text({ zh: '返回公示列表', en: 'Back to the notices' })}
              </ButtonLink>
            </>
          }
        >
          <p>
            {text(
              isStaff
                ? {
                    zh: `请将编号告知异议人。由${data.lead.name.zh}依法处理，并按登记的联系方式告知异议人结果。异议人的姓名或者名称不向申请人公开。`,
                    en: `Give the number to whoever objects. ${data.lead.name.en} deals with it as the law provides and tells them the outcome. The applicant does not learn the name.`,
                  }
                : {
                    zh: `由${data.lead.name.zh}依法处理，结果通过消息告知您，也可以随时在“我的异议”中查看。您的姓名或者名称不向申请人公开。`,
                    en: `${data.lead.name.en} deals with it as the law provides; you are told the outcome in a message and find it in My objections. The applicant does not learn your name.`,
                  },
            )}
          </p>
        </Notice>
      )}
    </>
  )
}

function Objecting({
  matterCaseId,
  notice,
  onRaised,
}: {
  readonly matterCaseId: string
  readonly notice: string
  readonly onRaised: (raised: Raised) => void
}): ReactElement {
  const text = useText()
  const { account, may } = useSession()
  if (account === undefined) return <Loading lines={3} />
  if (account === null) {
    const back = searchForPath(`/notices/${matterCaseId}/${notice}`)
    return (
      <Notice
        title={{ zh: '登录后可以提出异议', en: 'Sign in to object' }}
        actions={
          <>
            <ButtonLink to="/sign-in" search={back} look="primary" size="small">
              {text({ zh: '登录', en: 'Sign in' })}
            </ButtonLink>
            <ButtonLink to="/register" search={back} size="small">
              {text({ zh: '注册账号', en: 'Register' })}
            </ButtonLink>
          </>
        }
      >
        <p>
          {text({
            zh: '提出异议须实名，登录后回到本页填写，答复通过消息告知您。也可以到政务服务大厅窗口，由工作人员代为登记，并留下联系方式。',
            en: 'Objections are raised under one’s name; after signing in you come back here and are told the answer. A clerk at the window can take them down too, with how to reach you.',
          })}
        </p>
      </Notice>
    )
  }
  if (!may('matter.object')) {
    return (
      <Notice tone="warn" title={{ zh: '当前账号不能提出异议', en: 'This account cannot object' }}>
        <p>
          {text({
            zh: '请使用个人或者企业账号登录，或者由窗口工作人员代为登记。',
            en: 'Sign in with an account of a person or enterprise, or have a clerk at the window take it down.',
          })}
        </p>
      </Notice>
    )
  }
  return (
    <ObjectionForm
      matterCaseId={matterCaseId}
      notice={notice}
      forOthers={account.kind === 'staff'}
      name={account.name}
      onRaised={onRaised}
    />
  )
}
