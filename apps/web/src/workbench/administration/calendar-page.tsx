import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import {
  Button,
  Card,
  ConfirmDialog,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  SelectField,
  TextField,
} from '../../design/index.ts'
import { formatDate, formatNumber, getToday, useLanguage, useText } from '../../language/index.ts'
import { CalendarMonths, CalendarLegend } from './calendar-months.tsx'
import { type CalendarYear, countWorkingDays, type DayKind, listChangedDays, turnDay } from './calendar.ts'
import { CalendarCorrections } from '../rehearsal/calendar-corrections.tsx'
import { CalendarRehearsal } from '../rehearsal/calendar-rehearsal.tsx'
import { PermittedOnly } from './permitted-only.tsx'
import styles from './administration.module.css'

/** The working-day calendar by which every time limit is counted; a year is loaded or put right as a whole. */
export function CalendarPage(): ReactElement {
  return (
    <PermittedOnly permission="calendar.edit">
      <Calendar />
    </PermittedOnly>
  )
}

const nothing: CalendarYear = { holidays: {}, makeUpWorkingDays: {}, source: '' }

function Calendar(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar'],
    queryFn: () => send(api.GET('/api/v1/calendar')),
  })
  const search: Record<string, unknown> = useSearch({ strict: false })
  const thisYear = getToday().slice(0, 4)
  const asked = String(search['year'] ?? thisYear)
  const year = /^(19[89]\d|2\d{3})$/.test(asked) ? asked : thisYear
  const known = Object.keys(data?.years ?? {})
  const newest = known.toSorted().at(-1) ?? thisYear
  const years = [...new Set([...known, year, String(Number(newest) + 1)])].toSorted().toReversed()
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '工作日历', en: 'Working-day calendar' }}
        lead={text({
          zh: '法定节假日和调休以国务院办公厅每年的通知为准；日历更正后，在办件的期限自动重新计算并留痕。',
          en: 'Holidays and make-up days follow the yearly notice of the State Council; after a correction open cases are counted anew, on record.',
        })}
      />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      <div className={styles['filter']} style={{ maxWidth: '16rem' }}>
        <SelectField
          id="calendar-year"
          label={{ zh: '年份', en: 'Year' }}
          value={year}
          onChange={(chosen) =>
            void navigate({
              to: '/workbench/administration/calendar',
              search: { year: Number(chosen) } as never,
              replace: true,
              resetScroll: false,
            })
          }
          choices={years.map((one) => ({
            value: one,
            label: known.includes(one)
              ? { zh: `${one} 年`, en: one }
              : { zh: `${one} 年（未载入）`, en: `${one} (not loaded)` },
          }))}
        />
      </div>
      {data === undefined ? (
        error === null ? (
          <Loading lines={12} />
        ) : null
      ) : (
        <YearEditor key={year} year={Number(year)} loaded={data.years[year] as CalendarYear | undefined} />
      )}
      <CalendarCorrections />
    </div>
  )
}

interface YearEditorProps {
  readonly year: number
  readonly loaded: CalendarYear | undefined
}

function YearEditor({ year, loaded }: YearEditorProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const before = loaded ?? nothing
  const [edited, setEdited] = useState(before)
  const [name, setName] = useState('')
  const [asks, setAsks] = useState(false)
  const [revealed, setRevealed] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [recomputing, setRecomputing] = useState<number>()
  const key = useRef<string>(undefined)
  const changes = listChangedDays(before, edited)
  const isNew = loaded === undefined
  const isSame = changes.length === 0 && edited.source === before.source && !isNew
  const noSource = edited.source.trim().length < sourceMinimum
  const noName = name.trim() === ''

  // A year that is half put right is lost with the page; the browser asks before.
  useEffect(() => {
    if (changes.length === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [changes.length])

  function edit(next: CalendarYear): void {
    key.current = undefined
    setRecomputing(undefined)
    setEdited(next)
  }

  async function save(): Promise<void> {
    if (pending) return
    setPending(true)
    setProblem(undefined)
    try {
      key.current ??= makeKey()
      const answer = await send(
        api.PUT('/api/v1/calendar/{year}', {
          params: { path: { year }, header: { 'Idempotency-Key': key.current } },
          body: {
            holidays: { ...edited.holidays },
            makeUpWorkingDays: { ...edited.makeUpWorkingDays },
            source: edited.source.trim(),
          },
        }),
      )
      setRecomputing(answer.recomputing)
      await queries.invalidateQueries({ queryKey: ['calendar'] })
      await queries.invalidateQueries({ queryKey: ['calendar-corrections'] })
    } catch (thrown) {
      key.current = undefined
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
      setAsks(false)
    }
  }

  return (
    <>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {recomputing === undefined ? null : (
        <Notice
          tone="good"
          spoken
          title={{ zh: `${year} 年工作日历已保存`, en: `The calendar of ${year} is saved` }}
        >
          {text({
            zh: `${formatNumber(recomputing, language)} 件在办件正在按新日历重新计算期限，期限有变动的会记入办理过程。`,
            en: `${formatNumber(recomputing, language)} open cases are being counted anew; where a date moves it is put on record.`,
          })}
        </Notice>
      )}
      {isNew ? (
        <Notice tone="warn" title={{ zh: `${year} 年日历尚未载入`, en: `${year} is not loaded yet` }}>
          {text({
            zh: '涉及该年的期限平台不作推算。请按国务院办公厅通知标注节假日和调休后保存。',
            en: 'The platform does not guess time limits that reach into it. Mark the days of the notice and save.',
          })}
        </Notice>
      ) : null}
      <Card>
        <div className={styles['stack']}>
          <div className={styles['grid']}>
            <TextField
              label={{ zh: '依据文件', en: 'Source' }}
              help={{
                zh: '例如：国务院办公厅关于2026年部分节假日安排的通知',
                en: 'The notice that the days come from, with its number.',
              }}
              value={edited.source}
              maxLength={300}
              onChange={(source) => edit({ ...edited, source })}
              error={revealed && noSource ? { zh: '请写明依据的文件。', en: 'Name the notice.' } : undefined}
            />
            <TextField
              label={{ zh: '正在标注的节日', en: 'The holiday being marked' }}
              help={{
                zh: '先填写名称（如“春节”），再点选日期：工作日→放假，周末→放假→调休上班。',
                en: 'Name it first (春节), then press days: a weekday turns into a holiday, a weekend also into a make-up day.',
              }}
              required={false}
              value={name}
              maxLength={60}
              onChange={setName}
            />
          </div>
          <p role="status">
            {text({
              zh: `全年 ${countWorkingDays(year, edited)} 个工作日`,
              en: `${countWorkingDays(year, edited)} working days`,
            })}
            {changes.length === 0
              ? null
              : text({
                  zh: `，有 ${changes.length} 天变更未保存`,
                  en: `, ${changes.length} days changed, not saved`,
                })}
          </p>
          <CalendarLegend />
          <CalendarMonths
            year={year}
            calendar={edited}
            changed={new Set(changes.map(({ date }) => date))}
            disabled={pending || noName}
            onTurn={(date) => edit(turnDay(edited, date, name.trim()))}
          />
          <div className={styles['acts']}>
            <Button
              look="primary"
              isDisabled={isSame}
              onPress={() => {
                setRevealed(true)
                if (!noSource) setAsks(true)
              }}
            >
              {text({ zh: '保存……', en: 'Save…' })}
            </Button>
            <Button isDisabled={changes.length === 0} onPress={() => edit(before)}>
              {text({ zh: '撤销未保存的变更', en: 'Undo what is not saved' })}
            </Button>
          </div>
        </div>
      </Card>
      <CalendarRehearsal year={year} days={edited} />
      <ConfirmDialog
        title={{ zh: `保存 ${year} 年工作日历`, en: `Save the calendar of ${year}` }}
        open={asks}
        onClose={() => setAsks(false)}
        onConfirm={() => void save()}
        confirm={{ zh: '保存并重新计算', en: 'Save and count anew' }}
        pending={pending}
      >
        <p>
          {text({
            zh: '所有尚未办结、期限涉及变更日期的办件都会重新计算应办结日期；期限有变动的逐件留痕。',
            en: 'Every open case whose time limit runs over a changed day gets new due dates, each change on its record.',
          })}
        </p>
        {changes.length === 0 ? null : (
          <ul className={styles['scroll']}>
            {changes.map(({ date, from, to }) => (
              <li key={date}>
                {formatDate(date, language)}：{text(kindNames[from])} → {text(kindNames[to])}
              </li>
            ))}
          </ul>
        )}
      </ConfirmDialog>
    </>
  )
}

/** The API asks for as much. */
const sourceMinimum = 4

const kindNames: Readonly<Record<DayKind, { zh: string; en: string }>> = {
  working: { zh: '工作日', en: 'working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
  'make-up': { zh: '调休上班', en: 'make-up working day' },
}
