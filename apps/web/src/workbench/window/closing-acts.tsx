import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Button } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { ClosingAct, SuggestedAct } from './intake.ts'
import styles from './window.module.css'

export interface ClosingActsProps {
  /** What the law does with what is there; received alone where it is to be decided on a promise as a whole. */
  readonly suggested: SuggestedAct
  readonly disabled: boolean
  readonly pending: boolean
  readonly onAct: (act: ClosingAct) => void
}

const names: Readonly<Record<SuggestedAct, Bilingual>> = {
  accept: { zh: '收件并受理', en: 'Receive and accept' },
  notice: { zh: '收件并一次性告知', en: 'Receive and give the notice' },
  receive: { zh: '只收件，稍后审核', en: 'Receive only' },
}

const onPromise: Bilingual = { zh: '收件，转交决定', en: 'Receive, for the decision' }

const reasons: Readonly<Record<SuggestedAct, Bilingual>> = {
  accept: {
    zh: '申请材料齐全、符合法定形式的，应当受理（行政许可法第三十二条）。',
    en: 'What is complete and in due form is accepted (article 32 of the licensing law).',
  },
  notice: {
    zh: '材料不齐也应当收下，当场一次性告知需要补正的全部内容（行政许可法第三十二条）。',
    en: 'Incomplete papers are taken in too, and one notice says all that is missing (article 32).',
  },
  receive: {
    zh: '按告知承诺方式办理的，由决定人员一并受理并作出决定。',
    en: 'What rests on a promise is accepted and decided in one act by whoever decides.',
  },
}

/** What the law does with what is there, and what else can be done. */
export function ClosingActs({ suggested, disabled, pending, onAct }: ClosingActsProps): ReactElement {
  const text = useText()
  const suggestedName = suggested === 'receive' ? onPromise : names[suggested]
  return (
    <>
      <p className={styles['faint']}>{text(reasons[suggested])}</p>
      <div className={styles['closingActs']}>
        <Button look="primary" isDisabled={disabled} isPending={pending} onPress={() => onAct(suggested)}>
          {text(suggestedName)}
        </Button>
        {(['receive', 'notice'] as const).map((act) =>
          act === suggested ? null : (
            <Button key={act} isDisabled={disabled || pending} onPress={() => onAct(act)}>
              {text(names[act])}
            </Button>
          ),
        )}
        <Button look="danger" isDisabled={disabled || pending} onPress={() => onAct('refuse')}>
          {text({ zh: '不予受理', en: 'Refuse acceptance' })}
        </Button>
      </div>
      <p className={styles['keys']}>
        <kbd>Ctrl</kbd> + <kbd>Enter</kbd> {text(suggestedName)}
      </p>
    </>
  )
}
