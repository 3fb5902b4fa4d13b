import { type ReactElement, useState } from 'react'
import { Button, Card, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type Selection, isWholeNumber, wholePeriod } from './rehearsals.ts'
import styles from './rehearsal.module.css'

/** Which past cases are looked at: by the day of filing, and how many at most. */
export function SelectionForm({
  onStart,
  isPending,
}: {
  readonly onStart: (selection: Selection) => void
  readonly isPending: boolean
}): ReactElement {
  const text = useText()
  const [selection, setSelection] = useState(wholePeriod)
  const { since, until, sample } = selection
  const isReversed = since !== '' && until !== '' && until < since
  const isCountable = isWholeNumber(sample)
  return (
    <Card>
      <form
        className={styles['stack']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isReversed && isCountable) onStart(selection)
        }}
      >
        <div className={styles['form']}>
          <TextField
            label={{ zh: '提交日期自', en: 'Filed from' }}
            type="date"
            required={false}
            value={since}
            onChange={(value) => setSelection({ ...selection, since: value })}
          />
          <TextField
            label={{ zh: '提交日期至', en: 'Filed until' }}
            type="date"
            required={false}
            value={until}
            onChange={(value) => setSelection({ ...selection, until: value })}
            error={
              isReversed ? { zh: '不能早于起始日期。', en: 'It cannot be before the first day.' } : undefined
            }
          />
          <TextField
            label={{ zh: '最多演练件数', en: 'Cases at most' }}
            help={{ zh: '在期间内均匀抽取；不填则全部演练。', en: 'Spread evenly; all where it is empty.' }}
            inputMode="numeric"
            required={false}
            value={sample}
            onChange={(value) => setSelection({ ...selection, sample: value })}
            error={
              isCountable ? undefined : { zh: '请填写正整数。', en: 'Write a whole number greater than 0.' }
            }
          />
        </div>
        <div className={styles['acts']}>
          <Button look="primary" type="submit" isPending={isPending}>
            {text({ zh: '开始演练', en: 'Start' })}
          </Button>
        </div>
      </form>
    </Card>
  )
}
