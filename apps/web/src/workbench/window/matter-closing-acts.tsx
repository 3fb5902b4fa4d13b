import type { ReactElement } from 'react'
import { Button } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { Completeness } from './intake.ts'
import styles from './window.module.css'

export interface MatterClosingActsProps {
  readonly completeness: Completeness
  readonly disabled: boolean
  readonly pending: boolean
  readonly onTake: () => void
}

/** The one act: the matter is taken in for all of its items. */
export function MatterClosingActs({
  completeness,
  disabled,
  pending,
  onTake,
}: MatterClosingActsProps): ReactElement {
  const text = useText()
  return (
    <>
      <p className={styles['faint']}>
        {completeness.missing.length === 0
          ? text({
              zh: '收件后，可以办理的事项同时提交各部门，其余事项待前一项办结后自动提交。',
              en: 'What can begin goes to its authorities at once; the rest is filed when what it waits for is there.',
            })
          : text({
              zh: '材料不齐也应当收下；各事项需要补正的内容，合并一次性告知申请人（行政许可法第三十二条）。',
              en: 'Incomplete papers are taken in too; one notice says all that is to be mended, for all items (article 32).',
            })}
      </p>
      <div className={styles['closingActs']}>
        <Button look="primary" isDisabled={disabled} isPending={pending} onPress={onTake}>
          {text({ zh: '收件并出具凭证', en: 'Receive and give the receipt' })}
        </Button>
      </div>
      <p className={styles['keys']}>
        <kbd>Ctrl</kbd> + <kbd>Enter</kbd>{' '}
        {text({ zh: '收件并出具凭证', en: 'receives and gives the receipt' })}
      </p>
    </>
  )
}
