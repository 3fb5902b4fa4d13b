import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ComponentProps, type ReactElement, useEffect, useEffectEvent, useRef } from 'react'
import { api, send } from '../../api/index.ts'
import { matterDocumentPath, waitForPapers } from '../../case/index.ts'
import { AwaitedPage, ButtonLink, Card, type FactList } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { beyondCalendar, type MatterCase, TaskList } from '../../matter/index.ts'
import { type Handout, listHandouts } from './handouts.tsx'
import { IntakeDoneFrame } from './intake-done-frame.tsx'
import { MatterExaminationSection } from './matter-examination-section.tsx'
import { OnTheSpot } from './on-the-spot.tsx'
import { useMatterExamination } from './use-matter-examination.ts'
import styles from './window.module.css'

/** The end of an intake of a whole matter: its items are examined, and what each gave is handed out together. */
export function MatterIntakeDonePage(): ReactElement {
  const { matterCaseId = '' }: { readonly matterCaseId?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['matter-case', matterCaseId],
    queryFn: () =>
      send(api.GET('/api/v1/matter-cases/{matterCaseId}', { params: { path: { matterCaseId } } })),
    refetchInterval: ({ state }) => waitForPapers(state),
  })
  if (data !== undefined) return <MatterTakenIn found={data} onChange={() => refetch()} />
  return (
    <AwaitedPage
      title={{ zh: '收件结果', en: 'Result of the intake' }}
      problem={error}
      onRetry={() => void refetch()}
    />
  )
}

interface MatterTakenInProps {
  readonly found: MatterCase
  readonly onChange: () => Promise<unknown>
}

function MatterTakenIn({ found, onChange }: MatterTakenInProps): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const { matterCaseId, tasks } = found
  const caseIds = tasks.flatMap(({ case: filed }) => filed?.caseId ?? [])
  const examination = useMatterExamination(caseIds)
  const readAll = async () => {
    await Promise.all([
      onChange(),
      queries.invalidateQueries({ queryKey: ['intake-done'] }),
      queries.invalidateQueries({ queryKey: ['intake-correction'] }),
    ])
  }
  const correction = useWaitingCorrection(caseIds[0], readAll)
  const facts = describeMatter(found, useText(), useLanguage().language)
  const nameItem = (item: string) => tasks.find(({ task }) => task === item)?.name ?? { zh: item, en: item }
  return (
    <IntakeDoneFrame
      title={{ zh: '一件事已收件', en: 'The matter is received' }}
      name={found.matterName}
      open={
        <ButtonLink to="/workbench/matters/$matterCaseId" params={{ matterCaseId } as never}>
          {text({ zh: '打开一件事办件', en: 'Open the matter' })}
        </ButtonLink>
      }
      papers={[
        ...listMatterPapers(found),
        ...examination.views.flatMap((view) =>
          listHandouts(view)
            // The joint receipt stands for those of the items.
            .filter(({ kind }) => kind !== 'receipt')
            .map((paper) => ({ ...paper, item: view.itemName })),
        ),
      ]}
      facts={facts}
      after={
        <Card>
          <section className={styles['section']} aria-labelledby="done-items">
            <h2 id="done-items">{text({ zh: '各事项', en: 'The items' })}</h2>
            <TaskList tasks={tasks} matterCaseId={matterCaseId} casePath="/workbench/cases/$caseId" />
          </section>
        </Card>
      }
    >
      <MatterExaminationSection
        examination={examination}
        correction={correction}
        nameItem={nameItem}
        onDone={readAll}
      />
      {examination.views.map((view) => (
        <OnTheSpot key={view.caseId} view={view} withName onDone={readAll} />
      ))}
    </IntakeDoneFrame>
  )
}

/** How often to look whether the joint notice has gone out, and how often at most. */
const noticeMilliseconds = 2_000
const noticeLooksMaximum = 30

/** Corrections that wait to go out together; the platform sends them as soon as every item is examined. */
function useWaitingCorrection(caseId: string | undefined, onRelease: () => Promise<unknown>) {
  const { data } = useQuery({
    queryKey: ['intake-correction', caseId],
    queryFn: async () => {
      const params = { path: { caseId: caseId ?? '' } }
      return (await send(api.GET('/api/v1/cases/{caseId}/matter', { params }))).correction
    },
    enabled: caseId !== undefined,
    refetchInterval: ({ state }) =>
      state.data?.awaited.length === 0 && state.dataUpdateCount < noticeLooksMaximum
        ? noticeMilliseconds
        : false,
  })
  const waits = data !== undefined && data !== null
  const waited = useRef(false)
  const readReleased = useEffectEvent(() => void onRelease())
  useEffect(() => {
    if (waited.current && !waits) readReleased()
    waited.current = waits
  }, [waits])
  return data ?? undefined
}

function listMatterPapers({ matterCaseId, documents }: MatterCase): Handout[] {
  return documents.toReversed().map(({ kind, name, number, date, sequence }) => ({
    kind,
    name,
    number,
    date,
    path: matterDocumentPath(matterCaseId, sequence),
    read: () =>
      send(
        api.GET('/api/v1/matter-cases/{matterCaseId}/documents/{sequence}', {
          params: { path: { matterCaseId, sequence } },
          parseAs: 'blob',
        }),
      ),
  }))
}

function describeMatter(
  { number, applicant, agent, lead, clock }: MatterCase,
  text: ReturnType<typeof useText>,
  language: ReturnType<typeof useLanguage>['language'],
): ComponentProps<typeof FactList>['facts'] {
  return [
    { name: { zh: '一件事编号', en: 'Number of the matter' }, value: number },
    {
      name: { zh: '申请人', en: 'Applicant' },
      value: (
        <bdi>
          {applicant.name} {applicant.identifier}
        </bdi>
      ),
    },
    { name: { zh: '到场人', en: 'Present' }, value: agent?.name },
    { name: { zh: '牵头部门', en: 'Led by' }, value: text(lead.name) },
    {
      name: { zh: '整体承诺日期', en: 'Promised for the whole' },
      value:
        clock === null
          ? undefined
          : clock.promisedDue === null
            ? text(beyondCalendar)
            : formatDate(clock.promisedDue, language),
    },
  ]
}
