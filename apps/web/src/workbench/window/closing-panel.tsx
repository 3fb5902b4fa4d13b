import type { ReactElement } from 'react'
import { Button } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { CheckPanel } from './check-panel.tsx'
import { type ClosingAct, type Completeness, suggestAct } from './intake.ts'
import styles from './window.module.css'

export interface ClosingPanelProps {
  readonly completeness: Completeness
  readonly disabled: boolean
  readonly pending: boolean
  readonly onFollow: (field: string) => void
  readonly onAct: (act: ClosingAct) => void
}

/** What is there and what is not, always in sight, and what the law does with it. */
export function ClosingPanel({
  completeness,
  disabled,
  pending,
  onFollow,
  onAct,
}: ClosingPanelProps): ReactElement {
  const text = useText()
  const suggested = suggestAct(completeness)
  return (
    <CheckPanel completeness={completeness} onFollow={onFollow}>
      <p className={styles['faint']}>
        {suggested === 'accept'
          ? text({
              zh: '申请材料齐全、符合法定形式的，应当受理（行政许可法第三十二条）。',
              en: 'What is complete and in due form is accepted (article 32 of the licensing law).',
            })
          : text({
              zh: '材料不齐也应当收下，当场一次性告知需要补正的全部内容（行政许可法第三十二条）。',
              en: 'Incomplete papers are taken in too, and one notice says all that is missing (article 32).',
            })}
      </p>
      <div className={styles['closingActs']}>
        {suggested === 'accept' ? (
          <Button look="primary" isDisabled={disabled} isPending={pending} onPress={() => onAct('accept')}>
            {text({ zh: '收件并受理', en: 'Receive and accept' })}
          </Button>
        ) : (
          <Button look="primary" isDisabled={disabled} isPending={pending} onPress={() => onAct('notice')}>
            {text({ zh: '收件并一次性告知', en: 'Receive and give the notice' })}
          </Button>
        )}
        <Button isDisabled={disabled || pending} onPress={() => onAct('receive')}>
          {text({ zh: '只收件，稍后审核', en: 'Receive only' })}
        </Button>
        {suggested === 'accept' ? (
          <Button isDisabled={disabled || pending} onPress={() => onAct('notice')}>
            {text({ zh: '收件并一次性告知', en: 'Receive and give a notice' })}
          </Button>
        ) : null}
        <Button look="danger" isDisabled={disabled || pending} onPress={() => onAct('refuse')}>
          {text({ zh: '不予受理', en: 'Refuse acceptance' })}
        </Button>
      </div>
      <p className={styles['keys']}>
        <kbd>Ctrl</kbd> + <kbd>Enter</kbd>{' '}
        {suggested === 'accept'
          ? text({ zh: '收件并受理', en: 'receives and accepts' })
          : text({ zh: '收件并一次性告知', en: 'receives and gives the notice' })}
      </p>
    </CheckPanel>
  )
}
