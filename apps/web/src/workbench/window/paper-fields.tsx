import { type DemandedMaterial, type PaperMaterial, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Button, Checkbox, Tag, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { countPaper, takeAsDemanded } from './intake.ts'
import styles from './window.module.css'

const nothing: PaperMaterial = { originals: 0, copies: 0, originalSeen: false }

export interface PaperFieldsProps {
  readonly demand: DemandedMaterial
  readonly paper: PaperMaterial | undefined
  readonly onChange: (paper: PaperMaterial | undefined) => void
  readonly disabled: boolean
}

/** What of a material was handed over on paper: one press as the item demands it, and the counts to put it right. */
export function PaperFields({ demand, paper, onChange, disabled }: PaperFieldsProps): ReactElement {
  const text = useText()
  const name = text(readText(demand.type.name))
  const taken = countPaper(paper) > 0
  const current = paper ?? nothing
  const set = (edit: Partial<PaperMaterial>) => onChange({ ...current, ...edit })
  return (
    <div
      className={styles['paper']}
      role="group"
      aria-label={text({ zh: `${name}：纸质材料`, en: `${name}: on paper` })}
    >
      <div className={styles['paperHead']}>
        <Checkbox
          checked={taken}
          disabled={disabled}
          onChange={(checked) => onChange(checked ? takeAsDemanded(demand) : undefined)}
        >
          {text({ zh: '收到纸质材料', en: 'Handed over on paper' })}
        </Checkbox>
        {demand.tolerant === undefined ? null : (
          <Tag tone="warn">
            {text({
              zh: `可容缺，${demand.tolerant.days} 个工作日内补交`,
              en: `may follow within ${demand.tolerant.days} working days`,
            })}
          </Tag>
        )}
        {demand.metBy.length === 0 ? null : (
          <Tag tone="info">{text({ zh: '可核验电子证照', en: 'an electronic licence shows it' })}</Tag>
        )}
      </div>
      {taken ? (
        <div className={styles['counts']}>
          <CountField
            label={{ zh: '原件（份）', en: 'Originals' }}
            name={name}
            value={current.originals}
            disabled={disabled}
            onChange={(originals) => set({ originals })}
          />
          <CountField
            label={{ zh: '复印件（份）', en: 'Copies' }}
            name={name}
            value={current.copies}
            disabled={disabled}
            onChange={(copies) => set({ copies })}
          />
          <Checkbox
            checked={current.originalSeen}
            disabled={disabled}
            onChange={(originalSeen) => set({ originalSeen })}
          >
            {text({ zh: '已核验原件并退还', en: 'Compared with the original' })}
          </Checkbox>
        </div>
      ) : null}
    </div>
  )
}

interface CountFieldProps {
  readonly label: { readonly zh: string; readonly en: string }
  readonly name: string
  readonly value: number
  readonly disabled: boolean
  readonly onChange: (value: number) => void
}

/** More than anybody hands over; the record holds two digits. */
const countMaximum = 99

function CountField({ label, name, value, disabled, onChange }: CountFieldProps): ReactElement {
  return (
    <TextField
      label={label}
      name={`${name} ${label.en}`}
      value={String(value)}
      inputMode="numeric"
      disabled={disabled}
      maxLength={2}
      onChange={(typed) => {
        const digits = typed.replaceAll(/\D/g, '')
        onChange(Math.min(countMaximum, digits === '' ? 0 : Number(digits)))
      }}
    />
  )
}

export interface TakeAllProps {
  readonly demands: readonly DemandedMaterial[]
  readonly onTakeAll: () => void
  readonly disabled: boolean
}

/** Everything required is there, as demanded: the usual case in one press. */
export function TakeAll({ demands, onTakeAll, disabled }: TakeAllProps): ReactElement | null {
  const text = useText()
  const required = demands.filter((demand) => demand.required)
  if (required.length < 2) return null
  return (
    <Button onPress={onTakeAll} isDisabled={disabled}>
      {text({
        zh: `${required.length} 项必要材料已按要求收齐`,
        en: `All ${required.length} required documents are here as demanded`,
      })}
    </Button>
  )
}
