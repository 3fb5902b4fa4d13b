import type { ReactElement } from 'react'
import { Button, Notice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from './remote.module.css'

/** Asks once, in plain words, whether places are recorded (单独同意); either answer goes on, and can be taken back. */
export function PlaceConsent({
  consent,
  asked,
  onAnswer,
}: {
  readonly consent: boolean | undefined
  /** Whether a shot wants its place at all. */
  readonly asked: boolean
  readonly onAnswer: (consent: boolean) => void
}): ReactElement {
  const text = useText()
  if (consent !== undefined) {
    return (
      <div className={styles['row']}>
        <span className={styles['soft']}>
          {consent
            ? text({ zh: '已同意记录拍摄位置。', en: 'You agreed that places are recorded.' })
            : text({ zh: '不记录拍摄位置。', en: 'No place is recorded.' })}
        </span>
        <Button look="quiet" size="small" onPress={() => onAnswer(!consent)}>
          {consent
            ? text({ zh: '撤回同意', en: 'Take it back' })
            : text({ zh: '改为同意', en: 'Agree after all' })}
        </Button>
      </div>
    )
  }
  return (
    <Notice
      title={{ zh: '是否同意记录拍摄位置', en: 'May places be recorded?' }}
      actions={
        <>
          <Button look="primary" onPress={() => onAnswer(true)}>
            {text({ zh: '同意记录位置', en: 'I agree' })}
          </Button>
          <Button onPress={() => onAnswer(false)}>{text({ zh: '不同意', en: 'I do not' })}</Button>
        </>
      }
    >
      <p>
        {text({
          zh: '同意后，每次拍摄时读取手机定位和照片自带的位置，只用来核对照片是不是在经营场所拍的，只有本人和承办本办件的工作人员能看到。',
          en: 'If you agree, the place of the telephone and the place in the picture are read with each shot, only to see that it was taken on the premises. Only you and the officers of this case see it.',
        })}
      </p>
      <p>
        {asked
          ? text({
              zh: '不同意也可以继续：照片自带的位置也不读取，记录为“没有定位”，工作人员可能因此改为现场勘验。',
              en: 'You can go on without: no place is read, it is recorded as missing, and officers may come to visit instead.',
            })
          : text({
              zh: '这次的要点都不要求定位，不同意也不影响办理。',
              en: 'No shot asks for its place this time; nothing depends on it.',
            })}
      </p>
    </Notice>
  )
}
