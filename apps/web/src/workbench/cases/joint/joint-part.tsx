import type { components } from '@tongban/client'
import { Fragment, type ReactElement } from 'react'
import { Button, Card, Notice, PlainTable, Tag } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import type { ChosenAct } from '../acts/act-host.tsx'
import type { OpenCase } from '../case-data.ts'
import styles from '../cases.module.css'
import { InspectionCard } from './inspection-card.tsx'
import { outcomeNames, serviceWayNames } from './joint-names.ts'

export type JointView = components['schemas']['JointView']

/** Whether the case has anything that several authorities do together, or could have. */
export function hasJointPart({ view, actions }: OpenCase): boolean {
  return (
    view.joint !== null ||
    actions.some(({ command }) => command === 'RequestOpinions' || command === 'ProposeInspection')
  )
}

/** What several authorities do together: opinions side by side, notices with their proof, inspections. */
export function JointPart({
  open,
  onAct,
}: {
  readonly open: OpenCase
  readonly onAct: (act: ChosenAct) => void
}): ReactElement {
  const text = useText()
  const joint = open.view.joint
  const isOpen = (command: string) =>
    open.actions.some((action) => action.command === command && action.available)
  return (
    <div className={styles['stack']}>
      <div className={styles['faults']}>
        {isOpen('RequestOpinions') ? (
          <Button onPress={() => onAct({ command: 'RequestOpinions' })}>
            {text({ zh: '征求意见', en: 'Ask for opinions' })}
          </Button>
        ) : null}
        {isOpen('ProposeInspection') ? (
          <Button onPress={() => onAct({ command: 'ProposeInspection' })}>
            {text({ zh: '发起联合勘验、验收', en: 'Propose an inspection' })}
          </Button>
        ) : null}
        {isOpen('RemindReviewers') && joint?.opinions.some(({ doneOn }) => doneOn === null) ? (
          <Button onPress={() => onAct({ command: 'RemindReviewers' })}>
            {text({ zh: '催办', en: 'Remind' })}
          </Button>
        ) : null}
        {isOpen('CombineOpinions') ? (
          <Button onPress={() => onAct({ command: 'CombineOpinions' })}>
            {text(
              (joint?.combined ?? null) === null
                ? { zh: '汇总意见', en: 'Combine the opinions' }
                : { zh: '重新汇总意见', en: 'Combine them anew' },
            )}
          </Button>
        ) : null}
      </div>
      {joint === null ? (
        <p className={styles['faint']}>
          {text({
            zh: '还没有征求其他单位的意见，也没有约定勘验、验收。',
            en: 'No other authority was asked yet, and no inspection was proposed.',
          })}
        </p>
      ) : (
        <>
          {joint.opinions.length > 0 ? <Opinions joint={joint} /> : null}
          {joint.inspections.map((inspection) => (
            <InspectionCard key={inspection.inspection} open={open} inspection={inspection} onAct={onAct} />
          ))}
          <Combined joint={joint} />
          <Notices open={open} joint={joint} onAct={onAct} />
        </>
      )}
    </div>
  )
}

/** The opinions of all on one page, who is late, and the one that was made of them. */
function Opinions({ joint }: { readonly joint: JointView }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const against = joint.opinions.filter(({ outcome }) => outcome === 'fail')
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="joint-opinions">
        <h2 id="joint-opinions">{text({ zh: '并联审查意见', en: 'Parallel review' })}</h2>
        {against.length === 0 ? null : (
          <Notice tone="warn" title={{ zh: '有单位不同意', en: 'An authority dissents' }}>
            {text({
              zh: '在该单位重新审查并改变意见之前，不能作出准予决定；汇总意见不改变任何一个单位的意见。',
              en: 'Nothing can be granted before that authority has looked again and changed its opinion.',
            })}
          </Notice>
        )}
        <PlainTable caption={{ zh: '并联审查意见', en: 'Opinions' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '单位', en: 'Authority' })}</th>
              <th scope="col">{text({ zh: '环节', en: 'Step' })}</th>
              <th scope="col">{text({ zh: '期限', en: 'Until' })}</th>
              <th scope="col">{text({ zh: '结论', en: 'Result' })}</th>
              <th scope="col">{text({ zh: '意见', en: 'Opinion' })}</th>
            </tr>
          </thead>
          <tbody>
            {joint.opinions.map((row) => (
              <tr key={row.step}>
                <th scope="row">{text(row.organisationName)}</th>
                <td>{text(row.stepName)}</td>
                <td>
                  {formatDate(row.due, language)}
                  {row.late ? <Tag tone="bad">{text({ zh: '已逾期', en: 'late' })}</Tag> : null}
                  {row.remindedOn === null ? null : (
                    <>
                      <br />
                      {text({
                        zh: `${formatDate(row.remindedOn, language)}催办`,
                        en: `reminded on ${formatDate(row.remindedOn, language)}`,
                      })}
                    </>
                  )}
                </td>
                <td>
                  {row.outcome === null
                    ? text({ zh: '等待反馈', en: 'awaited' })
                    : text(outcomeNames[row.outcome])}
                  {row.outcome === null && row.silenceConsents ? (
                    <>
                      <br />
                      <span className={styles['faint']}>
                        {text({ zh: '逾期不反馈视为同意', en: 'silence counts as consent' })}
                      </span>
                    </>
                  ) : null}
                </td>
                <td>
                  {row.opinion}
                  {row.people.length > 0 ? `（${row.people.join('、')}）` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </section>
    </Card>
  )
}

/** What the calling authority made of all opinions, whether they were asked for in writing or given on the spot. */
function Combined({ joint }: { readonly joint: JointView }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  if (joint.combined === null) return null
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="joint-combined">
        <h2 id="joint-combined">{text({ zh: '汇总意见', en: 'Combined opinion' })}</h2>
        <p>{joint.combined.opinion}</p>
        <p className={styles['faint']}>{formatDate(joint.combined.on, language)}</p>
      </section>
    </Card>
  )
}

const nameNotice = ({ about, number }: JointView['notices'][number]) => ({
  zh: `${about === 'opinions' ? '征求意见函' : '勘验、验收通知'}　${number}`,
  en: `${about === 'opinions' ? 'Request for opinions' : 'Notice of inspection'} ${number}`,
})

/** Each notice, to whom it was proved to have come, and the way to sign or to enter the proof. */
function Notices({
  open,
  joint,
  onAct,
}: {
  readonly open: OpenCase
  readonly joint: JointView
  readonly onAct: (act: ChosenAct) => void
}): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { account } = useSession()
  if (joint.notices.length === 0) return null
  const mine = account?.organisation ?? undefined
  const canServe = open.actions.some(
    ({ command, available }) => command === 'RecordNoticeService' && available,
  )
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="joint-notices">
        <h2 id="joint-notices">{text({ zh: '通知和送达', en: 'Notices and their service' })}</h2>
        {joint.notices.map((notice) => (
          <Fragment key={notice.number}>
            <h3>{text(nameNotice(notice))}</h3>
            <PlainTable caption={nameNotice(notice)}>
              <thead>
                <tr>
                  <th scope="col">{text({ zh: '受送达人', en: 'To' })}</th>
                  <th scope="col">{text({ zh: '送达', en: 'Served' })}</th>
                </tr>
              </thead>
              <tbody>
                {notice.parties.map(({ party, service, proof }) => (
                  <tr key={party.organisation ?? 'applicant'}>
                    <th scope="row">{text(party.name)}</th>
                    <td>
                      {service !== null ? (
                        text({
                          zh: `${formatDate(service.servedOn, language)}，${text(serviceWayNames[service.way])}，${service.receivedBy}签收${service.reference === null ? '' : `（${service.reference}）`}`,
                          en: `${formatDate(service.servedOn, language)}, ${text(serviceWayNames[service.way])}, by ${service.receivedBy}${service.reference === null ? '' : ` (${service.reference})`}`,
                        })
                      ) : proof === 'over' ? (
                        <Tag>{text({ zh: '未登记送达', en: 'none entered' })}</Tag>
                      ) : (
                        <>
                          <Tag tone="warn">{text({ zh: '尚无送达证明', en: 'not proved' })}</Tag>{' '}
                          {!canServe ? null : party.organisation === mine && proof === 'signature' ? (
                            <Button
                              size="small"
                              look="primary"
                              onPress={() =>
                                onAct({ command: 'RecordNoticeService', step: `sign ${notice.number}` })
                              }
                            >
                              {text({ zh: '签收', en: 'Sign for it' })}
                            </Button>
                          ) : open.view.authority === mine ? (
                            <Button
                              size="small"
                              onPress={() =>
                                onAct({
                                  command: 'RecordNoticeService',
                                  step: `enter ${notice.number} ${party.organisation ?? ''}`.trim(),
                                })
                              }
                            >
                              {text({ zh: '登记送达', en: 'Enter its service' })}
                            </Button>
                          ) : null}
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          </Fragment>
        ))}
      </section>
    </Card>
  )
}
