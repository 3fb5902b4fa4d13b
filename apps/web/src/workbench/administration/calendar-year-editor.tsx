import { listChangedDays } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useEffect, useState } from 'react'
import { api, send, useSending } from '../../api/index.ts'
import { Button, Card, ConfirmDialog, Notice, ProblemNotice, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { CalendarRehearsal } from '../rehearsal/calendar-rehearsal.tsx'
import { type CalendarYear, countWorkingDays, turnDay } from './calendar.ts'
import { ChangedDays } from './changed-days.tsx'
import { CalendarLegend, CalendarMonths } from './calendar-months.tsx'
import styles from './administration.module.css'

export interface CalendarYearEditorProps {
  readonly year: number
  readonly loaded: CalendarYear | undefined
  /** A change of the year awaits approval; a second one waits until that is settled. */
  readonly isProposed: boolean
}

const nothing: CalendarYear = { holidays: {}, makeUpWorkingDays: {}, source: '' }

/** A year as it is marked day by day, until it is proposed. */
export function CalendarYearEditor(props: CalendarYearEditorProps): ReactElement | null {
  const { year, loaded, isProposed } = props
  const text = useText()
  const queries = useQueryClient()
  const before = loaded ?? nothing
  const [draft, setDraft] = useState<CalendarYear>()
  const edited = draft ?? before
  const [name, setName] = useState('')
  const [asks, setAsks] = useState(false)
  const [revealed, setRevealed] = useState(false)
  const { isPending, problem, submit } = useSending()
  const [isSent, setSent] = useState(false)
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
    setSent(false)
    setDraft(next)
  }

  async function propose(): Promise<void> {
    const body = {
      holidays: { ...edited.holidays },
      makeUpWorkingDays: { ...edited.makeUpWorkingDays },
      source: edited.source.trim(),
    }
    await submit({ year, body }, async (key) => {
      await send(
        api.POST('/api/v1/calendar/{year}/proposals', {
          params: { path: { year }, header: { 'Idempotency-Key': key } },
          body,
        }),
      )
      await queries.invalidateQueries({ queryKey: ['calendar-proposals'] })
      setDraft(undefined)
      setRevealed(false)
      setSent(true)
    })
    setAsks(false)
  }

  // What was marked is kept while somebody else's change awaits approval.
  if (isProposed && draft === undefined) {
    return isSent ? (
      <Notice
        tone="good"
        spoken
        title={{ zh: `已提请变更 ${year} 年工作日历`, en: `The change of ${year} is proposed` }}
      >
        {text({
          zh: '另一名系统管理员批准后生效，在此之前期限仍按现行日历计算。',
          en: 'It is in force once another system administrator approves it; until then limits are counted as before.',
        })}
      </Notice>
    ) : null
  }

  return (
    <>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {isNew ? (
        <Notice tone="warn" title={{ zh: `${year} 年日历尚未载入`, en: `${year} is not loaded yet` }}>
          {text({
            zh: '涉及该年的期限平台不作推算。请按国务院办公厅通知标注节假日和调休后提请批准。',
            en: 'The platform does not guess time limits that reach into it. Mark the days of the notice and propose them.',
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
                  zh: `，有 ${changes.length} 天变更未提请`,
                  en: `, ${changes.length} days changed, not proposed`,
                })}
          </p>
          <CalendarLegend />
          <CalendarMonths
            year={year}
            calendar={edited}
            changed={new Set(changes.map(({ date }) => date))}
            disabled={isPending || noName}
            onTurn={(date) => edit(turnDay(edited, date, name.trim()))}
          />
          {isProposed ? (
            <p>
              {text({
                zh: `${year} 年已有待批准的变更，处理完毕后才能再提请；您标注的内容仍保留在本页。`,
                en: `A change of ${year} awaits approval; another can be proposed once that is settled. What you marked stays on this page.`,
              })}
            </p>
          ) : null}
          <div className={styles['acts']}>
            <Button
              look="primary"
              isDisabled={isSame || isProposed}
              onPress={() => {
                setRevealed(true)
                if (!noSource) setAsks(true)
              }}
            >
              {text({ zh: '提请变更……', en: 'Propose…' })}
            </Button>
            <Button isDisabled={isSame || draft === undefined} onPress={() => setDraft(undefined)}>
              {text({ zh: '撤销未提请的变更', en: 'Undo what is not proposed' })}
            </Button>
          </div>
        </div>
      </Card>
      {isProposed ? null : (
        <CalendarRehearsal
          year={year}
          days={edited}
          title={{ zh: '提请前演练', en: 'Rehearse before proposing' }}
        />
      )}
      <ConfirmDialog
        title={{ zh: `提请变更 ${year} 年工作日历`, en: `Propose the calendar of ${year}` }}
        open={asks}
        onClose={() => setAsks(false)}
        onConfirm={() => void propose()}
        confirm={{ zh: '提请批准', en: 'Propose' }}
        pending={isPending}
      >
        <p>
          {text({
            zh: '由另一名系统管理员批准后生效；届时所有尚未办结、期限涉及变更日期的办件都会重新计算应办结日期。',
            en: 'It is in force once another system administrator approves it; every open case whose time limit runs over a changed day then gets new due dates.',
          })}
        </p>
        <ChangedDays before={before} after={edited} />
      </ConfirmDialog>
    </>
  )
}

/** The API asks for as much. */
const sourceMinimum = 4
