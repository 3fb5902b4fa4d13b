import type { ReactElement } from 'react'
import { Button, Checkbox, Dialog } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import styles from './lists.module.css'

const keys: readonly (readonly [readonly string[], Text])[] = [
  [['j', '↓'], { zh: '下一件', en: 'Next case' }],
  [['k', '↑'], { zh: '上一件', en: 'Case before' }],
  [['Enter'], { zh: '打开办件', en: 'Open the case' }],
  [['x'], { zh: '选择或者取消选择', en: 'Select or not' }],
  [['/'], { zh: '转到查找框', en: 'Go to the search field' }],
  [['r'], { zh: '刷新', en: 'Refresh' }],
  [['?'], { zh: '显示本说明', en: 'Show this page' }],
]

export interface KeysDialogProps {
  readonly isUsed: boolean
  readonly onUse: (used: boolean) => void
  readonly onClose: () => void
}

/** The keys of a list, and the way to put the single characters among them out of use. */
export function KeysDialog({ isUsed, onUse, onClose }: KeysDialogProps): ReactElement {
  const text = useText()
  return (
    <Dialog
      open
      onClose={onClose}
      title={{ zh: '键盘操作', en: 'Keys' }}
      actions={
        <Button look="primary" onPress={onClose}>
          {text({ zh: '关闭', en: 'Close' })}
        </Button>
      }
    >
      <dl className={styles['keys']}>
        {keys.map(([names, meaning]) => (
          <div key={names.join(' ')} style={{ display: 'contents' }}>
            <dt>
              {names.map((name) => (
                <span key={name}>
                  <kbd>{name}</kbd>{' '}
                </span>
              ))}
            </dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={isUsed} onChange={onUse}>
        {text({ zh: '使用单个字符的快捷键', en: 'Use keys that are single characters' })}
      </Checkbox>
    </Dialog>
  )
}
