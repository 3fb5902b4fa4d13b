import { type ReactElement, useEffect } from 'react'
import { describeEvent, nameActor, readNamedItem, StatusTag } from '../../../case/index.ts'
import { Button, Notice } from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import { type CaseAction, type OpenCase, useCaseEvents } from '../case-data.ts'
import styles from '../cases.module.css'
import { listActsSince } from './bookkeeping.ts'

/**
 * Somebody acted first: who did what, what the case is now, and the way on; what was typed stays where it is. Where the
 * platform only kept its books in between, such as when it made out a document, there is nothing to tell.
 */
export function Meanwhile({
  open,
  since,
  action,
  onContinue,
}: {
  readonly open: OpenCase
  readonly since: number
  readonly action: CaseAction | undefined
  readonly onContinue: () => void
}): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { view } = open
  const events = useCaseEvents(view)
  const acts = listActsSince(events.data ?? [], since)
  const blocked = action === undefined || !action.available
  const nobodyActed = events.data !== undefined && acts.length === 0 && !blocked
  useEffect(() => {
    if (nobodyActed) onContinue()
  }, [nobodyActed, onContinue])
  if (nobodyActed || events.isPending) return null
  return (
    <Notice
      tone="warn"
      spoken
      title={{ zh: '您填写期间，办件已有新的进展', en: 'The case has moved on while you were writing' }}
      actions={
        blocked ? null : (
          <Button size="small" onPress={onContinue}>
            {text({ zh: '已知悉，按最新状态继续', en: 'I have seen it; go on with the case as it is now' })}
          </Button>
        )
      }
    >
      <ul className={styles['plainList']}>
        {acts.map((entry) => (
          <li key={entry.sequence}>
            {formatMoment(entry.occurredAt, language)}　{text(nameActor(entry.actor))}：
            {text(describeEvent(entry, view).title)}
          </li>
        ))}
      </ul>
      <p>
        {text({ zh: '办件现在的状态：', en: 'The case is now: ' })}
        <StatusTag
          status={view.status}
          closeReason={view.closeReason}
          outcome={view.decision?.outcome ?? null}
          revokedOn={view.revokedOn}
          item={readNamedItem(view)}
        />
      </p>
      <p>
        {blocked
          ? text({
              zh: `因此不能再办理此项${action?.disabledReason ? `：${action.disabledReason.zh}` : '。'}您填写的内容仍保留在下方，可以复制备用。`,
              en: `So this act is no longer possible${action?.disabledReason ? `: ${action.disabledReason.en}` : '.'} What you wrote is still below and can be copied.`,
            })
          : text({
              zh: '您填写的内容仍保留在下方，尚未提交。',
              en: 'What you wrote is still below and has not been sent.',
            })}
      </p>
    </Notice>
  )
}
