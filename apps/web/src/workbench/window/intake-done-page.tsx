import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ComponentProps, ReactElement } from 'react'
import { type CaseView, readNamedItem, StatusTag } from '../../case/index.ts'
import { AwaitedPage, ButtonLink, type FactList } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { listHandouts } from './handouts.tsx'
import { IntakeDoneFrame } from './intake-done-frame.tsx'
import { describeTakenIn } from './read-taken-in.ts'
import { OnTheSpot } from './on-the-spot.tsx'

/** The end of an intake of one item. */
export function IntakeDonePage(): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const { caseId = '' } = useParams({ strict: false })
  const taken = describeTakenIn(caseId)
  const { data, error, refetch } = useQuery(taken)
  const facts = useCaseFacts(data)
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
    <IntakeDoneFrame
      title={describeOutcome(data)}
      name={data.itemName}
      open={
        <ButtonLink to="/workbench/cases/$caseId" params={{ caseId }}>
          {text({ zh: '打开办件', en: 'Open the case' })}
        </ButtonLink>
      }
      papers={listHandouts(data)}
      facts={facts}
    >
      <OnTheSpot view={data} onDone={() => queries.invalidateQueries({ queryKey: taken.queryKey })} />
    </IntakeDoneFrame>
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

function useCaseFacts(view: CaseView | undefined): ComponentProps<typeof FactList>['facts'] {
  const { language } = useLanguage()
  const text = useText()
  if (view === undefined) return []
  const due = view.clocks.find(({ kind, reading }) => kind === 'promised' && reading.state !== 'ended')
  const correction = view.notices.at(-1)
  return [
    { name: { zh: '办件编号', en: 'Number' }, value: view.number },
    {
      name: { zh: '状态', en: 'Status' },
      value: (
        <StatusTag
          status={view.status}
          closeReason={view.closeReason}
          outcome={view.decision?.outcome ?? null}
          revokedOn={view.revokedOn}
          item={readNamedItem(view)}
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
  ]
}
