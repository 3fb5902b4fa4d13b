import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { type CaseView, caseDocumentPath } from '../../case/index.ts'
import { Card, CheckboxField, FactList, Tag } from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import { ActButton } from './act-button.tsx'
import { ConfirmRecord } from './confirm-record.tsx'
import styles from './my.module.css'

type Inspection = components['schemas']['CaseInspection']

/** Inspections of the applicant: the times to answer, the appointment with who comes for what, the record to confirm. */
export function JointInspections({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  const inspections = view.joint?.inspections ?? []
  if (inspections.length === 0) return null
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="case-inspections">
        <h2 id="case-inspections">{text({ zh: '现场勘验、验收', en: 'Inspections' })}</h2>
        {inspections.map((inspection) => (
          <One key={inspection.inspection} view={view} inspection={inspection} />
        ))}
      </section>
    </Card>
  )
}

function One({
  view,
  inspection,
}: {
  readonly view: CaseView
  readonly inspection: Inspection
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { appointment, held, stage } = inspection
  const inReview = view.status === 'in-review'
  const notice = view.joint?.notices.find(({ number }) => number === appointment?.notice)
  const told = notice?.parties.find(({ party }) => party.kind === 'applicant')
  return (
    <article className={styles['section']} aria-label={inspection.name}>
      <h3>
        {inspection.name} <Tag>{text(inspection.stageName)}</Tag>
      </h3>
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
          { name: { zh: '请您准备', en: 'Please prepare' }, value: inspection.note },
          { name: { zh: '取消原因', en: 'Why cancelled' }, value: inspection.cancelled?.reason },
        ]}
      />
      <ul>
        {inspection.invited.map((party) => (
          <li key={party.organisation}>
            <strong>{text(party.name)}</strong>
            {party.people.length > 0 ? `（${party.people.join('、')}）` : ''}
            {party.looksAt.length > 0 ? `：${party.looksAt.join('；')}` : ''}
          </li>
        ))}
      </ul>
      {inReview && stage === 'proposed' ? <AnswerTimes view={view} inspection={inspection} /> : null}
      {inReview && notice !== undefined && told?.service === null && told.proof === 'signature' ? (
        <ActButton
          name={{ zh: '确认收到通知', en: 'Confirm that I have the notice' }}
          told={{ zh: '已确认收到。', en: 'Confirmed.' }}
          caseId={view.caseId}
          run={(header) =>
            send(
              api.POST('/api/v1/cases/{caseId}/notice-services', {
                params: { path: { caseId: view.caseId }, header },
                body: { notice: notice.number },
              }),
            )
          }
        />
      ) : null}
      {held === null ? null : (
        <>
          <p>
            <a href={caseDocumentPath(view.caseId, held.sequence)}>
              {text({ zh: '下载笔录', en: 'Download the record' })}
            </a>
            （{formatDate(held.on, language)}）
          </p>
          <ul>
            {held.findings.map((finding) => (
              <li key={`${finding.organisation} ${finding.finding}`}>
                {finding.organisationName}：
                {finding.outcome === 'pass'
                  ? text({ zh: '通过', en: 'passed' })
                  : text({ zh: '不通过', en: 'not passed' })}
                。{finding.finding}
              </li>
            ))}
          </ul>
          {held.applicant.signed === 'later' && held.confirmed === null ? (
            <ConfirmRecord
              caseId={view.caseId}
              opinion={{ zh: '对笔录的意见', en: 'What you say to it' }}
              name={{ zh: '确认笔录', en: 'Confirm the record' }}
              told={{ zh: '笔录已确认。', en: 'Confirmed.' }}
              send={(body, header) =>
                send(
                  api.POST('/api/v1/cases/{caseId}/inspections/{inspection}/confirmation', {
                    params: { path: { caseId: view.caseId, inspection: inspection.inspection }, header },
                    body,
                  }),
                )
              }
            />
          ) : null}
          {held.confirmed === null ? null : (
            <p>
              {text({
                zh: `${held.confirmed.name}于${formatDate(held.confirmed.on, language)}确认笔录。${held.confirmed.remark ?? ''}`,
                en: `Confirmed by ${held.confirmed.name} on ${formatDate(held.confirmed.on, language)}. ${held.confirmed.remark ?? ''}`,
              })}
            </p>
          )}
        </>
      )}
    </article>
  )
}

function AnswerTimes({ view, inspection }: { readonly view: CaseView; readonly inspection: Inspection }) {
  const { language } = useLanguage()
  const text = useText()
  const before = inspection.answers.find(({ party }) => party.kind === 'applicant')
  const [fits, setFits] = useState<readonly string[]>((before?.fits ?? []).map(String))
  return (
    <div className="no-print">
      <CheckboxField
        label={{ zh: '您方便的时间', en: 'Times that suit you' }}
        required={false}
        choices={inspection.slots.map((slot, place) => {
          const shown = `${formatMoment(slot.from, language)}—${formatMoment(slot.until, language).slice(-5)}`
          return { value: String(place), label: { zh: shown, en: shown } }
        })}
        value={fits}
        onChange={setFits}
      />
      {before === undefined ? null : (
        <p>{text({ zh: '您已经答复，可以修改。', en: 'You have answered; you may change it.' })}</p>
      )}
      <ActButton
        name={{ zh: '提交答复', en: 'Send the answer' }}
        told={{ zh: '答复已提交。', en: 'Sent.' }}
        caseId={view.caseId}
        content={fits}
        run={(header) =>
          send(
            api.POST('/api/v1/cases/{caseId}/inspections/{inspection}/answers', {
              params: { path: { caseId: view.caseId, inspection: inspection.inspection }, header },
              body: { fits: fits.map(Number), people: [] },
            }),
          )
        }
      />
    </div>
  )
}
