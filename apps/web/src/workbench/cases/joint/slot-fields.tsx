import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../cases.module.css'

/** A time as it is typed, in Beijing. */
export interface SlotDraft {
  readonly day: string
  readonly from: string
  readonly until: string
}

export const emptySlot: SlotDraft = { day: '', from: '09:00', until: '11:00' }

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

export function checkSlot({ day, from, until }: SlotDraft): Bilingual | undefined {
  if (day !== '' && clock.test(from) && clock.test(until) && from < until) return undefined
  return {
    zh: '请填写日期和时间，结束晚于开始，例如 09:00 至 11:00。',
    en: 'Give day and times, the end after the beginning, such as 09:00 to 11:00.',
  }
}

/** The moments of a checked draft. */
export function readSlot({ day, from, until }: SlotDraft): { from: string; until: string } {
  const at = (time: string) => new Date(`${day}T${time}:00+08:00`).toISOString()
  return { from: at(from), until: at(until) }
}

export function SlotFields({
  title,
  slot,
  onChange,
  error,
}: {
  readonly title: Bilingual
  readonly slot: SlotDraft
  readonly onChange: (slot: SlotDraft) => void
  readonly error: Bilingual | undefined
}): ReactElement {
  const text = useText()
  return (
    <fieldset className={styles['stack']}>
      <legend>{text(title)}</legend>
      <TextField
        label={{ zh: '日期', en: 'Day' }}
        type="date"
        value={slot.day}
        onChange={(day) => onChange({ ...slot, day })}
        error={error}
      />
      <TextField
        label={{ zh: '开始时间', en: 'From' }}
        value={slot.from}
        onChange={(from) => onChange({ ...slot, from })}
        maxLength={5}
      />
      <TextField
        label={{ zh: '结束时间', en: 'Until' }}
        value={slot.until}
        onChange={(until) => onChange({ ...slot, until })}
        maxLength={5}
      />
    </fieldset>
  )
}
