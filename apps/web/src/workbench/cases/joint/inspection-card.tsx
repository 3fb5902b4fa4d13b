import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { caseDocumentPath } from '../../../case/index.ts'
import { Button, Card, FactList, PlainTable, Tag } from '../../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../../language/index.ts'
import type { ChosenAct } from '../acts/act-host.tsx'
import type { OpenCase } from '../case-data.ts'
import styles from '../cases.module.css'
import { outcomeNames, signatureNames } from './joint-names.ts'

export type Inspection = components['schemas']['CaseInspection']

const tones = { proposed: 'warn', appointed: 'info', held: 'good', cancelled: 'info' } as const

/** One inspection together: the times and who can come, the appointment, the record. */
export function InspectionCard({
  open,
  inspection,
  onAct,
}: {
  readonly open: OpenCase
  readonly inspection: Inspection
  readonly onAct: (act: ChosenAct) => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { appointment, held, cancelled, stage } = inspection
  const title = `inspection-${inspection.inspection}`
  const acts = (
    [
      ['AnswerInspectionTimes', { zh: '答复时间', en: 'Answer the times' }, stage !== 'held'],
      ['AppointInspection', { zh: '确定时间', en: 'Settle the time' }, stage === 'proposed'],
      ['AppointInspection', { zh: '改期', en: 'Another time' }, stage === 'appointed'],
      ['HoldInspection', { zh: '形成笔录', en: 'Make the record' }, stage === 'appointed'],
      ['CancelInspection', { zh: '取消', en: 'Cancel it' }, stage !== 'held'],
    ] as const
  ).filter(
    ([command, , fits]) =>
      fits &&
      stage !== 'cancelled' &&
      open.actions.some((action) => action.command === command && action.available),
  )
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby={title}>
        <h2 id={title}>
          {inspection.name} <Tag tone={tones[stage]}>{text(inspection.stageName)}</Tag>
        </h2>
        <FactList
          facts={[
            {
              name: { zh: '时间', en: 'Time' },
              value:
                appointment === null
                  ? null
                  : `${formatMoment(appointment.slot.from, language)}—${formatMoment(appointment.slot.until, language).slice(-5)}`,
            },
            { name: { zh: '地点', en: 'Place' }, value: inspection.place },
            { name: { zh: '准备事项', en: 'To prepare' }, value: inspection.note },
            {
              name: { zh: '涉及办件', en: 'Cases' },
              value: text({ zh: `${inspection.cases.length}件`, en: String(inspection.cases.length) }),
            },
            { name: { zh: '取消原因', en: 'Why cancelled' }, value: cancelled?.reason },
          ]}
        />
        {stage === 'proposed' ? <Times inspection={inspection} /> : null}
        <PlainTable caption={{ zh: '参加单位', en: 'Who comes' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '单位', en: 'Authority' })}</th>
              <th scope="col">{text({ zh: '人员', en: 'People' })}</th>
              <th scope="col">{text({ zh: '查看内容', en: 'What is looked at' })}</th>
            </tr>
          </thead>
          <tbody>
            {inspection.invited.map((party) => (
              <tr key={party.organisation}>
                <th scope="row">
                  {text(party.name)}
                  {party.absenceConsents ? (
                    <>
                      {' '}
                      <Tag>{text({ zh: '缺席视为同意', en: 'absence consents' })}</Tag>
                    </>
                  ) : null}
                </th>
                <td>
                  {party.people.length > 0
                    ? party.people.join('、')
                    : text({ zh: '由单位指派', en: 'to be named' })}
                </td>
                <td>
                  <ul className={styles['plainList']}>
                    {party.looksAt.map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
        {held === null ? null : (
          <>
            <FactList
              facts={[
                { name: { zh: '笔录日期', en: 'Record of' }, value: formatDate(held.on, language) },
                {
                  name: { zh: '到场单位', en: 'Came' },
                  value: held.present.map((name) => text(name)).join('、'),
                },
                {
                  name: { zh: '未到场单位', en: 'Absent' },
                  value:
                    held.absent.length > 0
                      ? held.absent.map((name) => text(name)).join('、')
                      : text({ zh: '无', en: 'none' }),
                },
                {
                  name: { zh: '申请人一方', en: 'For the applicant' },
                  value: `${held.applicant.name}（${text(signatureNames[held.applicant.signed])}）${held.applicant.remark ?? ''}`,
                },
                {
                  name: { zh: '平台确认', en: 'Confirmed' },
                  value:
                    held.confirmed === null
                      ? null
                      : `${held.confirmed.name}，${formatDate(held.confirmed.on, language)}　${held.confirmed.remark ?? ''}`,
                },
              ]}
            />
            <ul className={styles['plainList']}>
              {held.findings.map((finding) => (
                <li key={`${finding.organisation} ${finding.finding}`}>
                  <strong>
                    {text({
                      zh: `${finding.organisationName}：${text(outcomeNames[finding.outcome])}。`,
                      en: `${finding.organisationName}: ${text(outcomeNames[finding.outcome])}. `,
                    })}
                  </strong>
                  {finding.finding}（{finding.people.join('、')}）
                </li>
              ))}
            </ul>
            <p>
              <a href={caseDocumentPath(open.view.caseId, held.sequence)}>
                {text({ zh: '下载笔录', en: 'Download the record' })}
              </a>
            </p>
          </>
        )}
        {acts.length === 0 ? null : (
          <div className={styles['faults']}>
            {acts.map(([command, name]) => (
              <Button
                key={text(name)}
                size="small"
                onPress={() => onAct({ command, step: inspection.inspection })}
              >
                {text(name)}
                <span className="visually-hidden">{inspection.name}</span>
              </Button>
            ))}
          </div>
        )}
      </section>
    </Card>
  )
}

/** Which of the proposed times fit whom. */
function Times({ inspection }: { readonly inspection: Inspection }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <PlainTable caption={{ zh: '备选时间', en: 'Times proposed' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '时间', en: 'Time' })}</th>
          <th scope="col">{text({ zh: '可以参加', en: 'Fits' })}</th>
          <th scope="col">{text({ zh: '不能参加', en: 'Does not fit' })}</th>
        </tr>
      </thead>
      <tbody>
        {inspection.slots.map((slot, place) => (
          <tr key={slot.from}>
            <th scope="row">
              {formatMoment(slot.from, language)}—{formatMoment(slot.until, language).slice(-5)}
            </th>
            {([true, false] as const).map((can) => (
              <td key={String(can)}>
                {inspection.answers
                  .filter(({ fits }) => fits.includes(place) === can)
                  .map(({ party }) => text(party.name))
                  .join('、') ||
                  (inspection.answers.length === 0 && can
                    ? text({ zh: '尚无答复', en: 'no answer yet' })
                    : '—')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
