import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { caseDocumentPath, type CaseView, StatusTag } from '../../case/index.ts'
import { AwaitedPage, Button, ButtonLink, Card, FactList, PageHeading } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { Handouts } from './handouts.tsx'
import { OnTheSpot } from './on-the-spot.tsx'
import { hasApplicant } from './same-applicant.ts'
import { useNextInQueue } from './use-next-in-queue.ts'
import styles from './window.module.css'

/** The end of an intake: what to hand out, what can still be done on the spot, and the next in the queue by one key. */
export function IntakeDonePage(): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const { caseId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['intake-done', caseId],
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } })),
  })
  const [sameApplicant] = useState(hasApplicant)
  const goToNext = useNextInQueue()

  if (data === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '收件结果', en: 'Result of the intake' }}
        problem={error}
        onRetry={() => void refetch()}
      />
    )
  }
  return (
    <div className={styles['page']}>
      <PageHeading
        title={describeOutcome(data)}
        lead={text(data.itemName)}
        actions={
          <>
            <ButtonLink to="/workbench/cases/$caseId" params={{ caseId }}>
              {text({ zh: '打开办件', en: 'Open the case' })}
            </ButtonLink>
            {sameApplicant ? (
              <ButtonLink to="/workbench/intake">
                {text({ zh: '为同一申请人办其他事项', en: 'Another item for the same applicant' })}
              </ButtonLink>
            ) : null}
            <Button look="primary" onPress={goToNext} aria-keyshortcuts="Alt+N">
              {text({ zh: '下一位（Alt + N）', en: 'Next, please (Alt + N)' })}
            </Button>
          </>
        }
      />
      <div className={styles['desk']}>
        <div className={styles['sections']}>
          <OnTheSpot
            view={data}
            onDone={async () => {
              await queries.invalidateQueries({ queryKey: ['intake-done', caseId] })
            }}
          />
          <Card>
            <section className={styles['section']} aria-labelledby="done-documents">
              <h2 id="done-documents">{text({ zh: '交给申请人', en: 'For the applicant' })}</h2>
              <Handouts
                documents={data.documents}
                pathOf={(sequence) => caseDocumentPath(caseId, sequence)}
                read={(sequence) =>
                  send(
                    api.GET('/api/v1/cases/{caseId}/documents/{sequence}', {
                      params: { path: { caseId, sequence } },
                      parseAs: 'blob',
                    }),
                  )
                }
              />
            </section>
          </Card>
        </div>
        <Card>
          <section className={styles['section']} aria-labelledby="done-facts">
            <h2 id="done-facts">{text({ zh: '办件', en: 'The case' })}</h2>
            <CaseFacts view={data} />
          </section>
        </Card>
      </div>
    </div>
  )
}

function describeOutcome({ status, closeReason, decision }: CaseView) {
  if (closeReason === 'acceptance-refused') return { zh: '已作出不予受理决定', en: 'Acceptance was refused' }
  if (status === 'received' || status === 'submitted') return { zh: '已收件', en: 'Received' }
  if (status === 'correction-requested')
    return { zh: '已收件，并已一次性告知补正', en: 'Received, and the notice was given' }
  if (status === 'finished') return { zh: '当场办结', en: 'Finished on the spot' }
  if (decision?.outcome === 'granted') return { zh: '已当场准予', en: 'Granted on the spot' }
  if (status === 'in-review') return { zh: '已受理', en: 'Accepted' }
  return { zh: '收件结果', en: 'Result of the intake' }
}

function CaseFacts({ view }: { readonly view: CaseView }): ReactElement {
  const { language } = useLanguage()
  const text = useText()
  const due = view.clocks.find(({ kind, reading }) => kind === 'promised' && reading.state !== 'ended')
  const correction = view.notices.at(-1)
  return (
    <FactList
      facts={[
        { name: { zh: '办件编号', en: 'Number' }, value: view.number },
        {
          name: { zh: '状态', en: 'Status' },
          value: (
            <StatusTag
              status={view.status}
              closeReason={view.closeReason}
              outcome={view.decision?.outcome ?? null}
            />
          ),
        },
        {
          name: { zh: '申请人', en: 'Applicant' },
          value: (
            <bdi>
              {view.applicant.name} {view.applicant.identifier}
            </bdi>
          ),
        },
        { name: { zh: '到场人', en: 'Present' }, value: view.agent === null ? undefined : view.agent.name },
        { name: { zh: '承办机关', en: 'Authority' }, value: text(view.authorityName) },
        {
          name: { zh: '承诺办结', en: 'Promised by' },
          value: due?.reading.due ? formatDate(due.reading.due, language) : undefined,
        },
        {
          name: { zh: '补正期限', en: 'To be mended by' },
          value:
            correction !== undefined && correction.answeredOn === null
              ? formatDate(correction.due, language)
              : undefined,
        },
      ]}
    />
  )
}
