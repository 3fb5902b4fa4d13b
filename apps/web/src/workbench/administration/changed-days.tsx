import { listChangedDays } from '@tongban/domain'
import type { ReactElement } from 'react'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import type { CalendarYear, DayKind } from './calendar.ts'
import styles from './administration.module.css'

/** What changes, day by day. */
export function ChangedDays({
  before,
  after,
}: {
  readonly before: Pick<CalendarYear, 'holidays' | 'makeUpWorkingDays'>
  readonly after: Pick<CalendarYear, 'holidays' | 'makeUpWorkingDays'>
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const changes = listChangedDays(before, after)
  if (changes.length === 0) {
    return (
      <p>
        {text({
          zh: '放假和上班的日期不变，只改名称或者依据文件。',
          en: 'No day changes; only names or the source do.',
        })}
      </p>
    )
  }
  return (
    <ul className={styles['scroll']}>
      {changes.map(({ date, from, to }) => (
        <li key={date}>
          {formatDate(date, language)}
          {text({ zh: '：', en: ': ' })}
          {text(kindNames[from])} → {text(kindNames[to])}
        </li>
      ))}
    </ul>
  )
}

const kindNames: Readonly<Record<DayKind, { zh: string; en: string }>> = {
  working: { zh: '工作日', en: 'working day' },
  weekend: { zh: '周末', en: 'weekend' },
  holiday: { zh: '放假', en: 'holiday' },
  'make-up': { zh: '调休上班', en: 'make-up working day' },
}
