import { Link, useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { type ReactElement, lazy, Suspense, useEffect } from 'react'
import {
  type CaseView,
  ClockExplanation,
  DocumentLinks,
  nameOrganisations,
  readNamedItem,
  StatusTag,
  Timeline,
  GreenChannelCard,
  InstantExplanation,
} from '../../case/index.ts'
import { useRevision } from '../../application/use-revision.ts'
import { AwaitedPage, Button, Card, Loading, PageHeading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { CaseActs } from './case-acts.tsx'
import { CaseFacts } from './case-facts.tsx'
import { useCaseClocks, useCaseEvents, useCaseView } from './case-data.ts'
import { CaseResult } from './case-result.tsx'
import { JointInspections } from './joint-inspections.tsx'
import { MyFrame } from './my-frame.tsx'
import { NextStep } from './next-step.tsx'
import { OwedMaterials } from './owed-materials.tsx'
import { RemoteInspections } from './remote/remote-inspections.tsx'
import { PromiseAnswers } from './promise-answers.tsx'
import styles from './my.module.css'

/** Brings the rules of the domain with it, and so comes after what people look for first. */
const FiledApplication = lazy(async () => ({
  default: (await import('./filed-application.tsx')).FiledApplication,
}))

export function MyCasePage(): ReactElement {
  const { caseId = '' } = useParams({ strict: false }) as { caseId?: string }
  return (
    <MyFrame>
      <MyCase key={caseId} caseId={caseId} />
    </MyFrame>
  )
}

function MyCase({ caseId }: { readonly caseId: string }): ReactElement {
  const text = useText()
  const { data: view, error, refetch } = useCaseView(caseId)
  const isThere = view !== undefined
  useEffect(() => {
    // The part that the address names is there only after the case was read.
    if (isThere && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [isThere])
  if (view === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '办件详情', en: 'Case' }}
        lines={10}
        problem={error}
        onRetry={() => void refetch()}
        absent={{
          title: { zh: '没有找到这个办件', en: 'There is no such case' },
          children: (
            <>
              <p>
                {text({
                  zh: '地址可能有误，或者这个办件不属于您和委托您的人。',
                  en: 'The address may be wrong, or the case is neither yours nor of those who authorised you.',
                })}
              </p>
              <Link to="/my">{text({ zh: '查看我的办件', en: 'See my cases' })}</Link>
            </>
          ),
        }}
      />
    )
  }
  return (
    <>
      <PageHeading
        title={view.itemName}
        lead={
          <span className={styles['actions']}>
            <StatusTag
              status={view.status}
              closeReason={view.closeReason}
              outcome={view.decision?.outcome ?? null}
              revokedOn={view.revokedOn}
              item={readNamedItem(view)}
              stopped={view.procedures.some(({ to }) => to === null)}
            />
            {view.number === null ? null : (
              <span>{text({ zh: `办件编号 ${view.number}`, en: `Case number ${view.number}` })}</span>
            )}
          </span>
        }
        actions={
          <Button onPress={() => print()}>
            <Printer size="1.125em" aria-hidden />
            {text({ zh: '打印', en: 'Print' })}
          </Button>
        }
      />
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
      <PartOfMatter view={view} />
      <NextStep view={view} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {view.greenChannel === null ? null : (
            <Card>
              <GreenChannelCard channel={view.greenChannel} />
            </Card>
          )}
          <OwedMaterials view={view} />
          <JointInspections view={view} />
          <RemoteInspections view={view} />
          <PromiseAnswers view={view} />
          <CaseResult view={view} />
          {view.instant === null ? null : (
            <Card>
              <InstantExplanation instant={view.instant} />
            </Card>
          )}
          {view.number === null ? null : <CaseClocks caseId={caseId} />}
          <CaseTimeline view={view} />
          {view.content === null ? null : (
            <Card>
              <Suspense fallback={<Loading lines={6} />}>
                <FiledApplication view={view} content={view.content} />
              </Suspense>
            </Card>
          )}
        </div>
        <div className={styles['column']}>
          <CaseFacts view={view} />
          {view.documents.length === 0 ? null : (
            <Card>
              <section className={styles['section']} aria-labelledby="case-documents">
                <h2 id="case-documents">{text({ zh: '文书', en: 'Documents' })}</h2>
                <DocumentLinks caseId={caseId} documents={view.documents} />
              </section>
            </Card>
          )}
          <CaseActs view={view} />
        </div>
      </div>
    </>
  )
}

/** Of a case that was filed as part of one matter (一件事): the way to the whole. */
function PartOfMatter({ view: { matter } }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  if (matter === null) return null
  return (
    <p className={styles['faint']}>
      {text({ zh: '本件是一件事的一部分：', en: 'This case is part of one matter: ' })}
      <Link to="/my/matters/$matterCaseId" params={{ matterCaseId: matter.matterCaseId } as never}>
        {text(matter.name)}
      </Link>
    </p>
  )
}

function CaseClocks({ caseId }: { readonly caseId: string }): ReactElement | null {
  const text = useText()
  const { data, error, refetch } = useCaseClocks(caseId)
  if (data !== undefined && data.length === 0) return null
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="case-clock">
        <h2 id="case-clock">{text({ zh: '办理时限', en: 'Time limits' })}</h2>
        {error && data === undefined ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading lines={3} />
        ) : (
          <div>
            {data.map((clock) => (
              <ClockExplanation key={clock.kind} clock={clock} />
            ))}
          </div>
        )}
      </section>
    </Card>
  )
}

function CaseTimeline({ view }: { readonly view: CaseView }): ReactElement {
  const text = useText()
  const { data, error, refetch } = useCaseEvents(view.caseId)
  const { data: revision } = useRevision(view.item, view.revision)
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="case-timeline">
        <h2 id="case-timeline">{text({ zh: '办理过程', en: 'What was done' })}</h2>
        {error && data === undefined ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading lines={6} />
        ) : (
          <Timeline
            events={data}
            view={view}
            organisationNames={revision === undefined ? {} : nameOrganisations(revision)}
          />
        )}
      </section>
    </Card>
  )
}
