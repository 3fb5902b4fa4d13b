import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import { Loading, ProblemNotice } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { RehearsalResult } from './rehearsal-result.tsx'
import { isUnderWay, lookInterval, type Selection, writeSelection } from './rehearsals.ts'
import { SelectionForm } from './selection-form.tsx'
import styles from './rehearsal.module.css'

/** Days of a year as they stand on the page, in force or not. */
interface Days {
  readonly holidays: Readonly<Record<string, string | { readonly zh: string; readonly en: string }>>
  readonly makeUpWorkingDays: Readonly<Record<string, string | { readonly zh: string; readonly en: string }>>
}

/** A year of the calendar tried on past cases of all items before it is in force; no case is named. */
export function CalendarRehearsal({
  year,
  days,
  title,
  newest,
}: {
  readonly year: number
  readonly days: Days
  readonly title: Text
  /** A rehearsal of these days that is there already, whoever asked for it. */
  readonly newest?: string | null
}): ReactElement {
  const text = useText()
  const [asked, setChosen] = useState<string>()
  const chosen = asked ?? newest ?? undefined
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [key, setKey] = useState(makeKey)
  const rehearsal = useQuery({
    queryKey: ['calendar-rehearsal', year, chosen],
    queryFn: () =>
      send(
        api.GET('/api/v1/calendar/{year}/rehearsals/{rehearsalId}', {
          params: { path: { year, rehearsalId: chosen ?? '' } },
        }),
      ),
    enabled: chosen !== undefined,
    refetchInterval: ({ state }) =>
      state.data !== undefined && isUnderWay(state.data) ? lookInterval : false,
  })

  async function act(work: () => Promise<{ readonly rehearsalId: string }>): Promise<void> {
    setPending(true)
    setProblem(undefined)
    try {
      const { rehearsalId } = await work()
      setChosen(rehearsalId)
      if (rehearsalId === chosen) await rehearsal.refetch()
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
        api.POST('/api/v1/calendar/{year}/rehearsals', {
          params: { path: { year }, header: { 'Idempotency-Key': key } },
          body: {
            holidays: { ...days.holidays },
            makeUpWorkingDays: { ...days.makeUpWorkingDays },
            ...writeSelection(selection),
          },
        }),
      ),
    )
  const stop = (rehearsalId: string) =>
    act(() =>
      send(
        api.POST('/api/v1/calendar/{year}/rehearsals/{rehearsalId}/stop', {
          params: { path: { year, rehearsalId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    )

  return (
    <section className={styles['page']}>
      <h2>{text(title)}</h2>
      <p className={styles['note']}>
        {text({
          zh: '用过往办件看看这样的日历会使多少办件的届满日变化、多少办件超期。只读取数据，不列出办件。',
          en: 'What this calendar would do to past cases: due dates that move, cases that are late. It only reads, and names no case.',
        })}
      </p>
      <SelectionForm onStart={(selection) => void start(selection)} isPending={isPending} />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {chosen === undefined ? null : rehearsal.isError ? (
        <ProblemNotice problem={rehearsal.error} onRetry={() => void rehearsal.refetch()} />
      ) : rehearsal.data === undefined ? (
        <Loading lines={4} />
      ) : (
        <RehearsalResult rehearsal={rehearsal.data} onStop={() => void stop(chosen)} isStopping={isPending} />
      )}
    </section>
  )
}
