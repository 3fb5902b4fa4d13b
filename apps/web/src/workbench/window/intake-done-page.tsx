import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { type ReactElement, useEffect, useState } from 'react'
import { api, send, toApiProblem } from '../../api/index.ts'
import { caseDocumentPath, type CaseView, StatusTag } from '../../case/index.ts'
import {
  AwaitedPage,
  Button,
  ButtonLink,
  Card,
  FactList,
  Notice,
  PageHeading,
  ProblemNotice,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { OnTheSpot } from './on-the-spot.tsx'
import { openDocument } from './open-document.ts'
import { hasApplicant, takeApplicant } from './same-applicant.ts'
import styles from './window.module.css'

/** The end of an intake: what to hand out, what can still be done on the spot, and the next in the queue by one key. */
export function IntakeDonePage(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { caseId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['intake-done', caseId],
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } })),
  })
  const [sameApplicant] = useState(hasApplicant)

  function goToNext(): void {
    takeApplicant()
    void navigate({ to: '/workbench/intake' })
  }
  useEffect(() => {
    const next = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyN') return
      event.preventDefault()
      takeApplicant()
      void navigate({ to: '/workbench/intake' })
    }
    addEventListener('keydown', next)
    return () => removeEventListener('keydown', next)
  }, [navigate])

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
              <Handouts view={data} />
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

/** The sealed documents, the newest first, each to be printed or kept. */
function Handouts({ view }: { readonly view: CaseView }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [problem, setProblem] = useState<unknown>()
  const [printing, setPrinting] = useState<number>()
  const { caseId } = view

  async function print(sequence: number, name: string): Promise<void> {
    setProblem(undefined)
    setPrinting(sequence)
    try {
      await openDocument(caseId, sequence, name)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPrinting(undefined)
    }
  }

  if (view.documents.length === 0) {
    return <Notice>{text({ zh: '本办件尚未出具文书。', en: 'No document has been made out yet.' })}</Notice>
  }
  return (
    <>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <ul className={styles['handouts']}>
        {view.documents.toReversed().map((document) => (
          <li key={document.sequence}>
            <div>
              <p className={styles['resultName']}>{text(document.name)}</p>
              <p className={styles['faint']}>
                {document.number} · {formatDate(document.date, language)}
              </p>
            </div>
            <div className={styles['acts']}>
              <Button
                size="small"
                look="primary"
                isPending={printing === document.sequence}
                onPress={() => void print(document.sequence, document.name.zh)}
                aria-label={text({ zh: `打印${document.name.zh}`, en: `Print: ${document.name.en}` })}
              >
                <Printer size="1rem" aria-hidden />
                {text({ zh: '打印', en: 'Print' })}
              </Button>
              <a href={caseDocumentPath(caseId, document.sequence)} download>
                {text({ zh: '下载', en: 'Download' })}
                <span className="visually-hidden">{text(document.name)}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
