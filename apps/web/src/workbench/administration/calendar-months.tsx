import { getKindOfDay } from '@tongban/domain'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import { type CalendarYear, type DayName, listDays, weekdayOf } from './calendar.ts'
import styles from './administration.module.css'

export interface CalendarMonthsProps {
  readonly year: number
  readonly calendar: CalendarYear
  readonly changed: ReadonlySet<string>
  readonly disabled: boolean
  readonly onTurn: (date: string) => void
}

const weekdays = [
  { zh: '一', en: 'Mo' },
  { zh: '二', en: 'Tu' },
  { zh: '三', en: 'We' },
  { zh: '四', en: 'Th' },
  { zh: '五', en: 'Fr' },
  { zh: '六', en: 'Sa' },
  { zh: '日', en: 'Su' },
] as const

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A year in twelve months; each day is a button that says what it is. */
export function CalendarMonths(props: CalendarMonthsProps): ReactElement {
  const { year } = props
  const text = useText()
  return (
    <div className={styles['months']}>
      {monthNames.map((english, index) => (
        <section key={english} className={styles['month']} aria-labelledby={`month-${index + 1}`}>
          <h2 id={`month-${index + 1}`}>{text({ zh: `${index + 1} 月`, en: english })}</h2>
          <div className={styles['days']} aria-hidden>
            {weekdays.map((weekday) => (
              <span key={weekday.en} className={styles['weekday']}>
                {text(weekday)}
              </span>
            ))}
          </div>
          <ul className={styles['days']}>
            {listDays(year, index + 1).map((date) => (
              <DayCell key={date} date={date} {...props} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function DayCell({
  date,
  calendar,
  changed,
  disabled,
  onTurn,
}: CalendarMonthsProps & { readonly date: string }): ReactElement {
  const text = useText()
  const kind = getKindOfDay(date, calendar)
  const day = Number(date.slice(8))
  const name = calendar.holidays[date] ?? calendar.makeUpWorkingDays[date]
  const spoken = [
    // Begins with what is seen, so that whoever speaks to the page can say it.
    `${day}${kind === 'holiday' || kind === 'make-up' ? text(marks[kind]) : ''}`,
    text({ zh: `${Number(date.slice(5, 7))}月${day}日`, en: date }),
    kind === 'holiday' ? text({ zh: '放假', en: 'holiday' }) : '',
    kind === 'make-up' ? text({ zh: '调休上班', en: 'make-up working day' }) : '',
    kind === 'weekend' ? text({ zh: '周末', en: 'weekend' }) : '',
    name === undefined ? '' : text(readDayName(name)),
  ].filter((word) => word !== '')
  return (
    <li style={day === 1 ? { gridColumnStart: weekdayOf(date) + 1 } : undefined}>
      <button
        type="button"
        className={styles['day']}
        data-kind={kind}
        {...(changed.has(date) ? { 'data-changed': true } : {})}
        disabled={disabled}
        aria-label={spoken.join(' ')}
        title={name === undefined ? undefined : text(readDayName(name))}
        onClick={() => onTurn(date)}
      >
        {day}
        {kind === 'holiday' || kind === 'make-up' ? <sup aria-hidden>{text(marks[kind])}</sup> : null}
      </button>
    </li>
  )
}

/** Never by colour alone. */
const marks = { holiday: { zh: '休', en: 'H' }, 'make-up': { zh: '班', en: 'W' } } as const

function readDayName(name: DayName): { zh: string; en: string } {
  return typeof name === 'string' ? { zh: name, en: name } : name
}

export function CalendarLegend(): ReactElement {
  const text = useText()
  return (
    <ul className={`${styles['plain']} ${styles['legend']}`}>
      {(
        [
          ['holiday', { zh: '放假', en: 'Holiday' }, marks.holiday],
          ['make-up', { zh: '调休上班', en: 'Make-up working day' }, marks['make-up']],
          ['weekend', { zh: '周末', en: 'Weekend' }, { zh: '六', en: 'Sa' }],
        ] as const
      ).map(([kind, name, sign]) => (
        <li key={kind}>
          <span className={styles['day']} data-kind={kind} aria-hidden>
            {text(sign)}
          </span>
          {text(name)}
        </li>
      ))}
    </ul>
  )
}
