import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { matterDocumentPath } from '../../case/index.ts'
import { AwaitedPage, Button, ButtonLink, Card, FactList, PageHeading } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { beyondCalendar, type MatterCase, TaskList } from '../../matter/index.ts'
import { Handouts } from './handouts.tsx'
import { hasApplicant } from './same-applicant.ts'
import { useNextInQueue } from './use-next-in-queue.ts'
import styles from './window.module.css'

/** The end of an intake of a whole matter: the receipt to hand out, the cases that have begun, the next in the queue. */
export function MatterIntakeDonePage(): ReactElement {
  const text = useText()
  const { matterCaseId = '' }: { readonly matterCaseId?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['matter-case', matterCaseId],
    queryFn: () =>
      send(api.GET('/api/v1/matter-cases/{matterCaseId}', { params: { path: { matterCaseId } } })),
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
        title={{ zh: '一件事已收件', en: 'The matter is received' }}
        lead={text(data.matterName)}
        actions={
          <>
            <ButtonLink to="/workbench/matters/$matterCaseId" params={{ matterCaseId } as never}>
              {text({ zh: '打开一件事办件', en: 'Open the matter' })}
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
          <Card>
            <section className={styles['section']} aria-labelledby="done-documents">
              <h2 id="done-documents">{text({ zh: '交给申请人', en: 'For the applicant' })}</h2>
              <Handouts
                documents={data.documents}
                pathOf={(sequence) => matterDocumentPath(matterCaseId, sequence)}
                read={(sequence) =>
                  send(
                    api.GET('/api/v1/matter-cases/{matterCaseId}/documents/{sequence}', {
                      params: { path: { matterCaseId, sequence } },
                      parseAs: 'blob',
                    }),
                  )
                }
              />
            </section>
          </Card>
          <Card>
            <section className={styles['section']} aria-labelledby="done-items">
              <h2 id="done-items">{text({ zh: '各事项', en: 'The items' })}</h2>
              <TaskList tasks={data.tasks} matterCaseId={matterCaseId} casePath="/workbench/cases/$caseId" />
            </section>
          </Card>
        </div>
        <Card>
          <section className={styles['section']} aria-labelledby="done-facts">
            <h2 id="done-facts">{text({ zh: '办件', en: 'The case' })}</h2>
            <MatterFacts found={data} />
          </section>
        </Card>
      </div>
    </div>
  )
}

function MatterFacts({ found }: { readonly found: MatterCase }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { clock } = found
  return (
    <FactList
      facts={[
        { name: { zh: '一件事编号', en: 'Number of the matter' }, value: found.number },
        {
          name: { zh: '申请人', en: 'Applicant' },
          value: (
            <bdi>
              {found.applicant.name} {found.applicant.identifier}
            </bdi>
          ),
        },
        { name: { zh: '牵头部门', en: 'Led by' }, value: text(found.lead.name) },
        {
          name: { zh: '整体承诺日期', en: 'Promised for the whole' },
          value:
            clock === null
              ? undefined
              : clock.promisedDue === null
                ? text(beyondCalendar)
                : formatDate(clock.promisedDue, language),
        },
      ]}
    />
  )
}
