import type { components } from '@tongban/client'
import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../../api/index.ts'
import { type CaseView, caseDocumentPath } from '../../../case/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  ProblemNotice,
  Tag,
  TextField,
  useAnnounce,
} from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { useRefreshCase } from '../case-data.ts'
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
            <ConfirmRecord caseId={view.caseId} inspection={remote.inspection} />
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

function ConfirmRecord({ caseId, inspection }: { readonly caseId: string; readonly inspection: string }) {
  const text = useText()
  const announce = useAnnounce()
  const refresh = useRefreshCase(caseId)
  const key = useRef('')
  const [name, setName] = useState('')
  const [remark, setRemark] = useState('')
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  async function confirm(): Promise<void> {
    setProblem(undefined)
    setPending(true)
    if (key.current === '') key.current = makeKey()
    try {
      await send(
        api.POST('/api/v1/cases/{caseId}/remote-inspections/{inspection}/confirmation', {
          params: { path: { caseId, inspection }, header: { 'Idempotency-Key': key.current } },
          body: { name: name.trim(), ...(remark.trim() === '' ? {} : { remark: remark.trim() }) },
        }),
      )
      key.current = ''
      announce({ zh: '记录已确认。', en: 'Confirmed.' })
      await refresh()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      // Where no answer came, the same act is sent again under the same key.
      if (refused.status > 0) key.current = ''
      setProblem(refused)
    } finally {
      setPending(false)
    }
  }
  return (
    <div className="no-print">
      <TextField
        label={{ zh: '确认人姓名', en: 'Your name' }}
        value={name}
        onChange={setName}
        maxLength={100}
      />
      <TextField
        label={{ zh: '对记录的意见', en: 'What you say to it' }}
        required={false}
        long
        value={remark}
        onChange={setRemark}
        maxLength={2000}
      />
      <Button look="primary" isPending={pending} onPress={() => void confirm()}>
        {text({ zh: '确认记录', en: 'Confirm the record' })}
      </Button>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </div>
  )
}
