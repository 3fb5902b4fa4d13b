import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import type { CaseListEntry } from '../../case/index.ts'
import { Tag, type Tone } from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import type { CaseProgress } from './list-data.ts'
import styles from './lists.module.css'

type Clock = NonNullable<CaseProgress['clock']>

const tones: Readonly<Record<Clock['light'], Tone | undefined>> = {
  normal: undefined,
  warning: 'warn',
  yellow: 'bad',
  red: 'bad',
}

/** What is left, in words that need no colour: days after today, in the unit in which the limit is counted. */
export function describeDaysLeft({ unit, state, remainingDays, overdueDays }: Clock): Bilingual {
  const days = (count: number): Bilingual =>
    unit === 'working'
      ? { zh: `${count} 个工作日`, en: `${count} working ${count === 1 ? 'day' : 'days'}` }
      : { zh: `${count} 天`, en: `${count} calendar ${count === 1 ? 'day' : 'days'}` }
  if (overdueDays > 0) {
    const over = days(overdueDays)
    return { zh: `已超期 ${over.zh}`, en: `Overdue by ${over.en}` }
  }
  const left = days(remainingDays)
  if (state === 'stopped') return { zh: `停止计时，剩 ${left.zh}`, en: `Stopped, ${left.en} left` }
  if (remainingDays === 0) return { zh: '今天到期', en: 'Due today' }
  return { zh: `剩 ${left.zh}`, en: `${left.en} left` }
}

/** The due date of a case in a list, and what is left until then as soon as it is known. */
export function DaysLeft({
  entry,
  progress,
}: {
  readonly entry: CaseListEntry
  readonly progress: CaseProgress | undefined
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  if (entry.status === 'finished' || entry.status === 'closed') {
    return (
      <span className={styles['soft']}>
        {entry.finishedOn === null ? '—' : formatDate(entry.finishedOn, language)}
      </span>
    )
  }
  if (entry.status === 'correction-requested') {
    return (
      <span className={styles['soft']}>
        {entry.correctionDue === null
          ? text({ zh: '等待申请人补正', en: 'Waiting for the applicant' })
          : text({
              zh: `等待申请人补正，至 ${formatDate(entry.correctionDue, 'zh')}`,
              en: `Waiting for the applicant until ${formatDate(entry.correctionDue, 'en')}`,
            })}
      </span>
    )
  }
  const clock = progress?.clock ?? undefined
  const known = entry.promisedDue ?? entry.acceptanceDue ?? entry.deliveryDue
  const due = clock?.dueAt
    ? formatMoment(clock.dueAt, language)
    : (clock?.due ?? known) && formatDate(clock?.due ?? known ?? '', language)
  const tone = clock && tones[clock.light]
  return (
    <span className={styles['due']}>
      {clock === undefined ? null : tone === undefined ? (
        <span>{text(describeDaysLeft(clock))}</span>
      ) : (
        <Tag tone={tone}>{text(describeDaysLeft(clock))}</Tag>
      )}
      {due ? <span className={styles['soft']}>{due}</span> : null}
      {clock === undefined && !due ? <span className={styles['soft']}>—</span> : null}
    </span>
  )
}
