import { CloudCheck, CloudOff, HardDrive, LoaderCircle } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, Notice, ProblemNotice } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import type { Keeping } from './draft-keeper.ts'
import styles from './filing.module.css'

/** 10:32, Beijing time. */
function formatTime(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant))
}

export interface KeepingNoteProps {
  readonly keeping: Keeping
  readonly onTakeOther: () => void
  readonly onKeepThis: () => void
}

/** Whether what is filled in is safe; and where it was changed elsewhere too, the choice. */
export function KeepingNote({ keeping, onTakeOther, onKeepThis }: KeepingNoteProps): ReactElement | null {
  const text = useText()
  const { status, savedAt, problem } = keeping
  if (status === 'elsewhere') {
    return (
      <Notice
        tone="warn"
        spoken
        title={{
          zh: '这份草稿已在另一个窗口或者设备上修改',
          en: 'This draft was changed in another window or on another device',
        }}
        actions={
          <>
            <Button size="small" onPress={onKeepThis}>
              {text({ zh: '以本页内容为准', en: 'Keep what is on this page' })}
            </Button>
            <Button size="small" look="primary" onPress={onTakeOther}>
              {text({ zh: '采用另一处的版本', en: 'Take the other version' })}
            </Button>
          </>
        }
      >
        {text({
          zh: '本页内容没有覆盖另一处的修改。请选择以哪一个版本为准，再继续填写。',
          en: 'Nothing was written over. Choose which version is to stay, and go on.',
        })}
      </Notice>
    )
  }
  if (status === 'refused') return <ProblemNotice problem={problem} />
  if (status === 'empty') return null
  const Icon = icons[status]
  return (
    <p className={styles['keeping']} role="status" data-status={status}>
      <Icon size="1.125em" aria-hidden />
      {text(describe(status, savedAt))}
    </p>
  )
}

const icons = {
  device: HardDrive,
  waiting: LoaderCircle,
  saving: LoaderCircle,
  saved: CloudCheck,
  offline: CloudOff,
} as const

function describe(status: keyof typeof icons, savedAt: string | undefined): Text {
  switch (status) {
    case 'device':
      return { zh: '已保存在本机', en: 'Kept on this device' }
    case 'waiting':
    case 'saving':
      return { zh: '保存中……', en: 'Saving…' }
    case 'offline':
      return {
        zh: '未保存到平台，已保存在本机；网络恢复后自动保存',
        en: 'Kept on this device; it is saved by itself when the network is back',
      }
    case 'saved':
      return savedAt === undefined
        ? { zh: '已保存', en: 'Saved' }
        : { zh: `已保存 ${formatTime(savedAt)}`, en: `Saved at ${formatTime(savedAt)}` }
    default:
      return status satisfies never
  }
}
