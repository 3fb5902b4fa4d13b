import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import { ButtonLink, Card, Loading, PageHeading, ProblemNotice, Tag } from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import { DraftProblem } from './draft-problem.tsx'
import { useDraftRehearsal, useDraftRehearsals } from './draft-rehearsals.ts'
import { RehearsalResult } from './rehearsal-result.tsx'
import { type RehearsalHead, type Selection, statusNames, writeSelection } from './rehearsals.ts'
import { SelectionForm } from './selection-form.tsx'
import styles from './rehearsal.module.css'

/** A draft tried on past cases of its item before it is published: choose them, watch it run, read what would differ. */
export function RehearsalPage(): ReactElement {
  const { draftId = '' } = useParams({ strict: false }) as { draftId?: string }
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const text = useText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const draft = useQuery({
    queryKey: ['item-draft-head', draftId],
    queryFn: () => send(api.GET('/api/v1/item-drafts/{draftId}', { params: { path: { draftId } } })),
  })
  const list = useDraftRehearsals(draftId)
  const asked = search['rehearsal']
  const chosen = typeof asked === 'string' ? asked : list.data?.items[0]?.rehearsalId
  const rehearsal = useDraftRehearsal(draftId, chosen)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [key, setKey] = useState(makeKey)

  async function act(work: () => Promise<RehearsalHead>): Promise<void> {
    setPending(true)
    setProblem(undefined)
    try {
      const { rehearsalId } = await work()
      await queries.invalidateQueries({ queryKey: ['draft-rehearsals', draftId] })
      await queries.invalidateQueries({ queryKey: ['draft-rehearsal', draftId] })
      void navigate({
        to: '.',
        search: { rehearsal: rehearsalId } as never,
        replace: true,
        resetScroll: false,
      })
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setKey(makeKey())
      setPending(false)
    }
  }

  const start = (selection: Selection) =>
    act(() =>
      send(
        api.POST('/api/v1/item-drafts/{draftId}/rehearsals', {
          params: { path: { draftId }, header: { 'Idempotency-Key': key } },
          body: writeSelection(selection),
        }),
      ),
    )
  const stop = (rehearsalId: string) =>
    act(() =>
      send(
        api.POST('/api/v1/item-drafts/{draftId}/rehearsals/{rehearsalId}/stop', {
          params: { path: { draftId, rehearsalId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    )

  const name = draft.data?.name
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: `演练：${name?.zh ?? '事项草稿'}`, en: `Rehearsal: ${name?.en ?? 'draft'}` }}
        lead={text({
          zh: '用过往办件检验草稿：哪些会超期、要补正，哪些环节、收费和秒批会变化。只读取数据，不改变任何办件。',
          en: 'The draft on past cases: what would be late or asked for, which steps, fees and instant approvals would change. It only reads; no case is changed.',
        })}
        actions={
          <ButtonLink to={'/workbench/item-drafts/$draftId' as string} params={{ draftId } as never}>
            {text({ zh: '返回编辑', en: 'Back to editing' })}
          </ButtonLink>
        }
      />
      {draft.isError ? <ProblemNotice problem={draft.error} onRetry={() => void draft.refetch()} /> : null}
      {problem === undefined ? null : (
        <DraftProblem problem={problem} draftId={draftId} source={draft.data?.source ?? ''} />
      )}
      <SelectionForm onStart={(selection) => void start(selection)} isPending={isPending} />
      {list.isError ? (
        <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} />
      ) : list.data === undefined ? (
        <Loading lines={3} />
      ) : (
        <History
          draftId={draftId}
          rehearsals={list.data.items}
          chosen={chosen}
          version={draft.data?.version}
        />
      )}
      {chosen === undefined ? null : rehearsal.isError ? (
        <ProblemNotice problem={rehearsal.error} onRetry={() => void rehearsal.refetch()} />
      ) : rehearsal.data === undefined ? (
        <Loading lines={6} />
      ) : (
        <RehearsalResult rehearsal={rehearsal.data} onStop={() => void stop(chosen)} isStopping={isPending} />
      )}
    </div>
  )
}

function History({
  draftId,
  rehearsals,
  chosen,
  version,
}: {
  readonly draftId: string
  readonly rehearsals: readonly RehearsalHead[]
  readonly chosen: string | undefined
  readonly version: number | undefined
}): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  if (rehearsals.length === 0) return null
  return (
    <Card>
      <div className={styles['stack']}>
        <h2>{text({ zh: '演练记录', en: 'Rehearsals' })}</h2>
        <ul className={styles['list']}>
          {rehearsals.map(({ rehearsalId, askedAt, askedBy, status, draftVersion }) => (
            <li key={rehearsalId} className={styles['acts']}>
              <Link
                to={'/workbench/item-drafts/$draftId/rehearsals' as string}
                params={{ draftId } as never}
                search={{ rehearsal: rehearsalId } as never}
                aria-current={rehearsalId === chosen ? 'true' : undefined}
              >
                {formatMoment(askedAt, language)}
              </Link>
              <span>{askedBy}</span>
              <Tag>{text(statusNames[status])}</Tag>
              {version === undefined || draftVersion === version ? null : (
                <Tag tone="warn">{text({ zh: '草稿此后有修改', en: 'The draft changed since' })}</Tag>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
