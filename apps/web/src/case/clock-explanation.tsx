import { type Bilingual, formatBasis } from '@tongban/domain'
import { type ReactElement, useRef } from 'react'
import { Tag, type Tone, useUnfoldedPrint } from '../design/index.ts'
import { formatDate, formatMoment, getToday, useText } from '../language/index.ts'
import type { CaseClock, ExplainedClock } from './case-types.ts'
import { type BarSegment, drawClockBar } from './clock-bar.ts'
import { describeShift } from './describe-shift.ts'
import styles from './case.module.css'

export interface ClockExplanationProps {
  readonly clock: ExplainedClock
  /** Whether the derivation line by line is open from the beginning. */
  readonly open?: boolean
}

/** A time limit, drawn and told: what was used, what stood still, what is left, and how it was counted line by line. */
export function ClockExplanation({ clock, open = false }: ClockExplanationProps): ReactElement {
  const text = useText()
  const { segments, now } = drawClockBar(clock, getToday())
  const { reading } = clock
  const derivation = useRef<HTMLDetailsElement>(null)
  useUnfoldedPrint(derivation)
  const tone = chooseTone(clock)
  const shift = describeShift(clock)
  return (
    <section className={styles['clock']} data-light={reading.light}>
      <div className={styles['clockHead']}>
        <h3>{text(clock.title)}</h3>
        <Tag {...(tone === undefined ? {} : { tone })}>{text(nameReading(clock))}</Tag>
      </div>
      <p>
        {text(describeClock(clock))}
        {shift === undefined ? null : text({ zh: shift.zh, en: ` ${shift.en}` })}
      </p>
      {segments.length === 0 ? null : (
        <div className={styles['drawing']} data-now={now === undefined ? undefined : true} aria-hidden>
          <div className={styles['bar']}>
            {segments.map((segment) => (
              <div
                key={segment.from}
                className={styles['segment']}
                data-kind={segment.kind}
                style={{ flexGrow: segment.days }}
              />
            ))}
          </div>
          {now === undefined ? null : (
            <>
              <div className={styles['now']} style={{ left: `${now * 100}%` }} />
              <span
                className={styles['nowName']}
                // At both ends the word stays within the bar.
                style={{ left: `${now * 100}%`, transform: `translateX(-${now * 100}%)` }}
              >
                {text({ zh: '今天', en: 'today' })}
              </span>
            </>
          )}
          <p className={styles['barEnds']}>
            <span>
              {text({
                zh: `${formatDate(clock.start, 'zh')}起`,
                en: `from ${formatDate(clock.start, 'en')}`,
              })}
            </span>
            <span>{text(nameEnd(clock))}</span>
          </p>
        </div>
      )}
      <BarLegend segments={segments} ended={reading.state === 'ended'} />
      {clock.basis === null ? null : (
        <p className={styles['faint']}>
          {text({ zh: '依据：', en: 'Basis: ' })}
          {formatBasis(clock.basis)}
        </p>
      )}
      <details ref={derivation} className={styles['derivation']} open={open}>
        <summary>{text({ zh: '逐日查看如何计算', en: 'See how it is counted, line by line' })}</summary>
        <ol>
          {clock.derivation.map((line) => (
            <li key={`${line.from} ${line.kind}`} data-kind={line.kind}>
              {text(line.text)}
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

const legendNames: Readonly<Record<BarSegment['kind'], Bilingual>> = {
  start: { zh: '起算当日，不计入', en: 'first day, not counted' },
  used: { zh: '已用', en: 'used' },
  left: { zh: '剩余', en: 'left' },
  stopped: { zh: '停止计算', en: 'stopped' },
  off: { zh: '休息日', en: 'days off' },
  over: { zh: '超期', en: 'overdue' },
}

interface BarLegendProps {
  readonly segments: readonly BarSegment[]
  readonly ended: boolean
}

function BarLegend({ segments, ended }: BarLegendProps): ReactElement {
  const text = useText()
  const kinds = (Object.keys(legendNames) as BarSegment['kind'][]).filter((kind) =>
    segments.some((segment) => segment.kind === kind),
  )
  return (
    <ul className={styles['legend']} aria-hidden>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={styles['segment']} data-kind={kind} />
          {text(ended && kind === 'left' ? { zh: '未用', en: 'not needed' } : legendNames[kind])}
        </li>
      ))}
    </ul>
  )
}

function nameEnd({ dueAt, reading: { due } }: CaseClock): Bilingual {
  if (due === null && dueAt === null)
    return { zh: '恢复计算后确定届满日', en: 'due date known once it runs again' }
  const name = (language: 'zh' | 'en') =>
    dueAt === null ? formatDate(due ?? '', language) : formatMoment(dueAt, language)
  return { zh: `${name('zh')}届满`, en: `due ${name('en')}` }
}

/** Where the clock stands, in a word. */
function nameReading({ reading, unit }: CaseClock): Bilingual {
  const days = unit === 'working' ? { zh: '个工作日', en: 'working days' } : { zh: '天', en: 'days' }
  if (reading.overdueDays > 0)
    return {
      zh: `超期 ${reading.overdueDays} ${days.zh}`,
      en: `${reading.overdueDays} ${days.en} late`,
    }
  if (reading.state === 'ended') return { zh: '按时完成', en: 'Done in time' }
  if (reading.state === 'stopped') return { zh: '停止计算', en: 'Stopped' }
  if (reading.remainingDays === 0) return { zh: '今日到期', en: 'Due today' }
  return {
    zh: `剩余 ${reading.remainingDays} ${days.zh}`,
    en: `${reading.remainingDays} ${days.en} left`,
  }
}

/** The whole of the drawing in one sentence. */
export function describeClock({ limit, unit, reading, dueAt }: CaseClock): Bilingual {
  const day = unit === 'working' ? { zh: '个工作日', en: 'working day' } : { zh: '天', en: 'calendar day' }
  const many = (count: number) => `${count} ${day.en}${count === 1 ? '' : 's'}`
  const due = reading.due
  const end =
    dueAt !== null
      ? { zh: `${formatMoment(dueAt, 'zh')}届满`, en: `due on ${formatMoment(dueAt, 'en')}` }
      : due === null
        ? { zh: '恢复计算后确定届满日', en: 'the due date is known once the clock runs again' }
        : { zh: `${formatDate(due, 'zh')}届满`, en: `due on ${formatDate(due, 'en')}` }
  const used = { zh: `已用 ${reading.usedDays} ${day.zh}`, en: `${many(reading.usedDays)} used` }
  const rest =
    reading.overdueDays > 0
      ? { zh: `已超期 ${reading.overdueDays} ${day.zh}`, en: `${many(reading.overdueDays)} overdue` }
      : reading.state === 'ended'
        ? undefined
        : limit === 0
          ? undefined
          : { zh: `剩余 ${reading.remainingDays} ${day.zh}`, en: `${many(reading.remainingDays)} left` }
  const parts = [
    limit === 0
      ? { zh: '即办，当日办结', en: 'To be done on the day itself' }
      : { zh: `期限 ${limit} ${day.zh}`, en: `A limit of ${many(limit)}` },
    ...(limit === 0 ? [] : [used]),
    ...(rest === undefined ? [] : [rest]),
    end,
  ]
  return {
    zh: `${parts.map((part) => part.zh).join('，')}。`,
    en: `${parts.map((part) => part.en).join(', ')}.`,
  }
}

function chooseTone({ reading }: CaseClock): Tone | undefined {
  if (reading.overdueDays > 0) return 'bad'
  if (reading.state === 'ended') return 'good'
  if (reading.state === 'stopped') return undefined
  return reading.light === 'normal' ? 'info' : 'warn'
}
