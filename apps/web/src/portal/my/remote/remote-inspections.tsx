import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { type CaseView, caseDocumentPath } from '../../../case/index.ts'
import { ButtonLink, Card, Tag } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { ConfirmRecord } from '../confirm-record.tsx'
import styles from '../my.module.css'

type Remote = components['schemas']['RemoteInspection']

const outcomes = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  'cannot-judge': { zh: '无法判断', en: 'cannot be judged' },
} as const

/** Inspections from afar: what is to be photographed until when, and the record to confirm. */
export function RemoteInspections({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  if (view.remoteInspections.length === 0) return null
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="case-remote">
        <h2 id="case-remote">{text({ zh: '远程勘验', en: 'Inspection from afar' })}</h2>
        {view.remoteInspections.map((remote) => (
          <One key={remote.inspection} view={view} remote={remote} />
        ))}
      </section>
    </Card>
  )
}

function One({ view, remote }: { readonly view: CaseView; readonly remote: Remote }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { recorded } = remote
  const due = formatDate(remote.due, language)
  return (
    <article className={styles['section']} aria-label={text(remote.stepName)}>
      <h3>
        {text(remote.stepName)}{' '}
        <Tag tone={remote.stage === 'awaited' ? 'warn' : 'info'}>{text(remote.stageName)}</Tag>
      </h3>
      {remote.stage === 'awaited' && view.status === 'in-review' ? (
        <>
          <p>
            {text({
              zh: `不用等待上门，请于${due}前用手机逐项拍摄${remote.awaited.length}个要点并提交。`,
              en: `Nobody need visit: take ${remote.awaited.length} shots with a telephone and send them by ${due}.`,
            })}
            {remote.overdue
              ? ` ${text({ zh: '已经超过期限，请尽快提交。', en: 'The day has passed; send them soon.' })}`
              : ''}
          </p>
          <ul>
            {remote.awaited.map(({ shot, fault }) => {
              const named = remote.shots.find((one) => one.shot === shot)
              return (
                <li key={shot}>
                  {named === undefined ? shot : text(named.name)}
                  {fault === null ? '' : `（${fault}）`}
                </li>
              )
            })}
          </ul>
          <div className="no-print">
            <ButtonLink
              look="primary"
              to="/my/cases/$caseId/remote/$inspection"
              params={{ caseId: view.caseId, inspection: remote.inspection } as never}
            >
              {text({ zh: '开始拍摄', en: 'Begin' })}
            </ButtonLink>
          </div>
        </>
      ) : null}
      {remote.stage === 'submitted' ? (
        <p>{text({ zh: '照片、视频已提交，等待工作人员勘验。', en: 'Sent; officers will look at it.' })}</p>
      ) : null}
      {remote.givenUp === null ? null : (
        <p>
          {text({
            zh: `${formatDate(remote.givenUp.on, language)}改为现场勘验：${remote.givenUp.reason}`,
            en: `Given up for a visit on ${formatDate(remote.givenUp.on, language)}: ${remote.givenUp.reason}`,
          })}
        </p>
      )}
      {recorded === null ? null : (
        <>
          <p>
            <a href={caseDocumentPath(view.caseId, recorded.sequence)}>
              {text({ zh: '下载远程勘验记录', en: 'Download the record' })}
            </a>
            （{formatDate(recorded.on, language)}）
          </p>
          <ul>
            {recorded.findings.map(({ shot, outcome, reason }) => {
              const named = remote.shots.find((one) => one.shot === shot)
              return (
                <li key={shot}>
                  {named === undefined ? shot : text(named.name)}：{text(outcomes[outcome])}
                  {reason === null ? '' : `。${reason}`}
                </li>
              )
            })}
          </ul>
          {recorded.confirmed === null ? (
            <ConfirmRecord
              caseId={view.caseId}
              opinion={{ zh: '对记录的意见', en: 'What you say to it' }}
              name={{ zh: '确认记录', en: 'Confirm the record' }}
              told={{ zh: '记录已确认。', en: 'Confirmed.' }}
              send={(body, header) =>
                send(
                  api.POST('/api/v1/cases/{caseId}/remote-inspections/{inspection}/confirmation', {
                    params: { path: { caseId: view.caseId, inspection: remote.inspection }, header },
                    body,
                  }),
                )
              }
            />
          ) : (
            <p>
              {text({
                zh: `${recorded.confirmed.name}于${formatDate(recorded.confirmed.on, language)}确认记录。${recorded.confirmed.remark ?? ''}`,
                en: `Confirmed by ${recorded.confirmed.name} on ${formatDate(recorded.confirmed.on, language)}. ${recorded.confirmed.remark ?? ''}`,
              })}
            </p>
          )}
        </>
      )}
    </article>
  )
}
