import type { Bilingual } from '@tongban/domain'
import { Plus, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../cases.module.css'
import { addLine, findPlace, type Line } from './lines.ts'

/** Several sentences, each in its own field. */
export function LinesEditor(props: {
  readonly label: Bilingual
  readonly add: Bilingual
  readonly lines: readonly Line[]
  readonly onChange: (lines: readonly Line[]) => void
  /** @param place among the lines that say something, as they are sent */
  readonly errorOf: (place: number) => Bilingual | undefined
}): ReactElement {
  const text = useText()
  const { label, lines, onChange } = props
  return (
    <div className={styles['lines']}>
      {lines.map((line, index) => {
        const place = findPlace(lines, line)
        return (
          <div key={line.id} className={styles['line']}>
            <TextField
              label={{ zh: `${label.zh} ${index + 1}`, en: `${label.en} ${index + 1}` }}
              value={line.text}
              onChange={(next) => onChange(lines.map((one) => (one === line ? { ...one, text: next } : one)))}
              error={place === undefined ? undefined : props.errorOf(place)}
              maxLength={500}
            />
            <Button
              look="quiet"
              aria-label={text({ zh: `移除${label.zh} ${index + 1}`, en: `Remove ${label.en} ${index + 1}` })}
              onPress={() => onChange(lines.filter((one) => one !== line))}
            >
              <Trash2 size="1rem" aria-hidden />
            </Button>
          </div>
        )
      })}
      <div>
        <Button size="small" onPress={() => onChange(addLine(lines))}>
          <Plus size="1rem" aria-hidden />
          {text(props.add)}
        </Button>
      </div>
    </div>
  )
}
