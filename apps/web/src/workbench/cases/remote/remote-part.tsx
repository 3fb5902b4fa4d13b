import type { ReactElement } from 'react'
import { caseDocumentPath } from '../../../case/index.ts'
import { Button, Card, FactList, Notice, Tag } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import type { ChosenAct } from '../acts/act-host.tsx'
import type { OpenCase } from '../case-data.ts'
import styles from '../cases.module.css'
import { findingNames, type Remote } from './remote-names.ts'
import { ShotFiles } from './shot-files.tsx'

/** Whether anything of the case is or may be looked at from afar. */
export function hasRemotePart({ view }: OpenCase): boolean {
  return view.remoteInspections.length > 0 || view.remoteOffers.length > 0
}

/** Inspections from afar: what was asked for, what came with its time and place, what was found. */
export function RemotePart({
  open,
  onAct,
}: {
  readonly open: OpenCase
  readonly onAct: (act: ChosenAct) => void
}): ReactElement {
  const text = useText()
  const { remoteInspections, remoteOffers } = open.view
  return (
    <div className={styles['stack']}>
      {remoteOffers.length === 0 ? null : (
        <div className={styles['faults']}>
          {remoteOffers.map(({ step, stepName }) => (
            <Button key={step} onPress={() => onAct({ command: 'RequestRemoteInspection', step })}>
              {text({ zh: `发起远程勘验：${stepName.zh}`, en: `Inspect from afar: ${stepName.en}` })}
            </Button>
          ))}
        </div>
      )}
      {remoteInspections.length === 0 ? (
        <p className={styles['faint']}>
          {text({
            zh: '本环节可以远程勘验：申请人按拍摄清单用手机拍摄，工作人员逐项认定，不必上门。期限照常计算。',
            en: 'This step may be done from afar: the applicant takes the shots of a list, officers judge each. The clock runs on.',
          })}
        </p>
      ) : (
        remoteInspections
          .toReversed()
          .map((remote) => <RemoteCard key={remote.inspection} open={open} remote={remote} onAct={onAct} />)
      )}
    </div>
  )
}

function RemoteCard({
  open,
  remote,
  onAct,
}: {
  readonly open: OpenCase
  readonly remote: Remote
  readonly onAct: (act: ChosenAct) => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { recorded, givenUp, stage } = remote
  const title = `remote-${remote.inspection}`
  const acts = (
    [
      ['RecordRemoteInspection', { zh: '认定并形成记录', en: 'Judge and record' }, stage === 'submitted'],
      ['AskShotsAgain', { zh: '要求再次拍摄', en: 'Ask for shots again' }, stage === 'submitted'],
      [
        'GiveUpRemoteInspection',
        { zh: '改为现场勘验', en: 'Visit instead' },
        stage === 'awaited' || stage === 'submitted',
      ],
    ] as const
  ).filter(
    ([command, , fits]) =>
      fits && open.actions.some((action) => action.command === command && action.available),
  )
  const wanted = new Set(remote.awaited.map(({ shot }) => shot))
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby={title}>
        <h2 id={title}>
          {text({ zh: `远程勘验：${remote.stepName.zh}`, en: `From afar: ${remote.stepName.en}` })}{' '}
          <Tag tone={stage === 'recorded' ? 'good' : stage === 'awaited' ? 'warn' : 'info'}>
            {text(remote.stageName)}
          </Tag>
        </h2>
        {remote.overdue ? (
          <Notice tone="warn" title={{ zh: '申请人逾期没有提交', en: 'Nothing came in time' }}>
            {text({
              zh: `应于${formatDate(remote.due, 'zh')}前提交。可以继续等待，也可以写明理由改为现场勘验。`,
              en: `It was due on ${formatDate(remote.due, 'en')}. Wait on, or give it up for a visit with the reason.`,
            })}
          </Notice>
        ) : null}
        <FactList
          facts={[
            { name: { zh: '要求日期', en: 'Asked on' }, value: formatDate(remote.requestedOn, language) },
            { name: { zh: '提交期限', en: 'Due' }, value: formatDate(remote.due, language) },
            {
              name: { zh: '经营场所坐标', en: 'Premises' },
              value:
                remote.premises === null
                  ? text({ zh: '没有填写，不核对距离', en: 'not given; no distance is checked' })
                  : `${remote.premises.latitude}, ${remote.premises.longitude}`,
            },
            {
              name: { zh: '允许距离', en: 'Permitted distance' },
              value:
                remote.permittedMetres === null
                  ? null
                  : text({ zh: `${remote.permittedMetres}米`, en: `${remote.permittedMetres} m` }),
            },
            { name: { zh: '说明', en: 'Note' }, value: remote.note },
            {
              name: { zh: '改为现场勘验', en: 'Given up' },
              value: givenUp === null ? null : `${formatDate(givenUp.on, language)}　${givenUp.reason}`,
            },
            { name: { zh: '勘验人员', en: 'Looked at by' }, value: recorded?.people.join('、') },
            { name: { zh: '勘验意见', en: 'Opinion' }, value: recorded?.opinion },
            {
              name: { zh: '申请人确认', en: 'Confirmed' },
              value:
                recorded?.confirmed === null || recorded === null
                  ? null
                  : `${recorded.confirmed.name}，${formatDate(recorded.confirmed.on, language)}　${recorded.confirmed.remark ?? ''}`,
            },
          ]}
        />
        {remote.shots.map((shot) => {
          const finding = recorded?.findings.find((one) => one.shot === shot.shot)
          const missing = remote.missing.find((one) => one.shot === shot.shot)
          return (
            <article key={shot.shot} className={styles['stack']} aria-label={text(shot.name)}>
              <h3>
                {text(shot.name)}{' '}
                {finding === undefined ? null : (
                  <Tag
                    tone={finding.outcome === 'met' ? 'good' : finding.outcome === 'not-met' ? 'bad' : 'warn'}
                  >
                    {text(findingNames[finding.outcome])}
                  </Tag>
                )}
                {wanted.has(shot.shot) ? (
                  <Tag tone="warn">{text({ zh: '待拍摄', en: 'awaited' })}</Tag>
                ) : null}
              </h3>
              <p className={styles['faint']}>
                {text(shot.show)}
                {shot.check === null
                  ? ''
                  : text({ zh: `　对应审查要点：${shot.check}`, en: `　Serves: ${shot.check}` })}
              </p>
              {finding?.reason ? <p>{finding.reason}</p> : null}
              {missing === undefined ? null : (
                <p>
                  {text({ zh: `申请人说明：${missing.reason}`, en: `The applicant says: ${missing.reason}` })}
                </p>
              )}
              <ShotFiles open={open} remote={remote} shot={shot.shot} />
            </article>
          )
        })}
        {recorded === null ? null : (
          <p>
            <a href={caseDocumentPath(open.view.caseId, recorded.sequence)}>
              {text({ zh: '下载远程勘验记录', en: 'Download the record' })}
            </a>
          </p>
        )}
        {acts.length === 0 ? null : (
          <div className={styles['faults']}>
            {acts.map(([command, name], index) => (
              <Button
                key={command}
                look={index === 0 && command === 'RecordRemoteInspection' ? 'primary' : 'secondary'}
                onPress={() => onAct({ command, step: remote.inspection })}
              >
                {text(name)}
              </Button>
            ))}
          </div>
        )}
      </section>
    </Card>
  )
}
