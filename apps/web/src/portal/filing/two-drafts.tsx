import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Button, Card, Notice, PageHeading } from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'

export interface TwoDraftsProps {
  readonly name: Bilingual
  /** When the draft of this device was changed, and when the other one was saved; ISO 8601. */
  readonly changedAt: string
  readonly savedAt: string
  readonly onChoose: (kind: 'device' | 'server') => void
}

/** Both this device and another one went on with the draft: neither is thrown away without being asked. */
export function TwoDrafts({ name, changedAt, savedAt, onChoose }: TwoDraftsProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const here = formatMoment(changedAt, language)
  const there = formatMoment(savedAt, language)
  return (
    <>
      <PageHeading title={name} />
      <Card>
        <Notice
          tone="warn"
          title={{ zh: '这份草稿有两个版本', en: 'There are two versions of this draft' }}
          actions={
            <>
              <Button onPress={() => onChoose('device')}>
                {text({ zh: '使用本机的版本', en: 'Use the one on this device' })}
              </Button>
              <Button look="primary" onPress={() => onChoose('server')}>
                {text({ zh: '使用另一处保存的版本', en: 'Use the one saved elsewhere' })}
              </Button>
            </>
          }
        >
          <p>
            {text({
              zh: `本机的内容修改于 ${here}，尚未保存；另一个窗口或者设备在 ${there} 保存了不同的内容。请选择以哪一个为准。`,
              en: `On this device it was changed at ${here} and not saved; another window or device saved something else at ${there}. Choose which is to stay.`,
            })}
          </p>
        </Notice>
      </Card>
    </>
  )
}
