import type { ReactElement } from 'react'
import { Tag } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import type { ManagedItem } from './use-managed-item.ts'

/** Whether an item is in force, and what is still to come. */
export function ItemState({ item }: { readonly item: ManagedItem }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  if (item.state === 'withdrawn') {
    return (
      <>
        <Tag tone="bad">{text({ zh: '已停用', en: 'Withdrawn' })}</Tag>
        {item.withdrawn === null ? null : (
          <div>
            {formatDate(item.withdrawn.on, language)}
            {item.withdrawn.reason === null
              ? null
              : text({
                  zh: `，原因：${item.withdrawn.reason}`,
                  en: `, because: ${item.withdrawn.reason}`,
                })}
          </div>
        )}
      </>
    )
  }
  if (item.state === 'to-come') {
    return (
      <>
        <Tag tone="warn">{text({ zh: '待施行', en: 'To come' })}</Tag>
        <div>{formatDate(item.effectiveFrom, language)}</div>
      </>
    )
  }
  return (
    <>
      <Tag tone="good">{text({ zh: '施行中', en: 'In force' })}</Tag>
      {item.coming === null ? null : (
        <div>
          {text({
            zh: `第${item.coming.revision}版自${formatDate(item.coming.effectiveFrom, language)}起施行`,
            en: `Revision ${item.coming.revision} from ${formatDate(item.coming.effectiveFrom, language)}`,
          })}
        </div>
      )}
    </>
  )
}
