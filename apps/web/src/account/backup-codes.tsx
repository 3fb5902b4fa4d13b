import { type ReactElement, useEffect, useRef } from 'react'
import { saveFile } from '../device/save-file.ts'
import { Button, useAnnounce } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import styles from './account.module.css'

export interface BackupCodesProps {
  readonly codes: readonly string[]
  /** The reader has them; they are not shown again. */
  readonly onKept: () => void
}

/** Backup codes, the one time that they can be seen: to copy, to save, to print. */
export function BackupCodes({ codes, onKept }: BackupCodesProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const { account } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const title = text({ zh: '备用码', en: 'Backup codes' })
  const whose = text({
    zh: `政务服务平台 · 用户名 ${account?.username ?? ''}`,
    en: `Government services · user name ${account?.username ?? ''}`,
  })

  useEffect(() => heading.current?.focus(), [])

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(codes.join('\n'))
      announce({ zh: '备用码已复制。', en: 'The backup codes were copied.' })
    } catch {
      announce({
        zh: '浏览器不允许复制，请下载或者打印。',
        en: 'The browser does not allow copying; save or print them.',
      })
    }
  }

  function printCodes(): void {
    const page = document.documentElement
    page.dataset['printing'] = 'backup-codes'
    addEventListener('afterprint', () => delete page.dataset['printing'], { once: true })
    print()
  }

  return (
    <div className={styles['backup']}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>
        {text({
          zh: '手机不在身边时，可以用备用码代替验证码登录，每个只能使用一次。备用码只在此显示一次，请立即保存，不要与密码放在一起。',
          en: 'Without your phone, a backup code takes the place of the six digits; each is good once. They are shown here once only: keep them now, and not beside your password.',
        })}
      </p>
      <p className={styles['whose']}>{whose}</p>
      <ol className={styles['codes']} aria-label={title}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={`${styles['buttons']} no-print`}>
        <Button size="small" onPress={() => void copy()}>
          {text({ zh: '复制', en: 'Copy' })}
        </Button>
        <Button
          size="small"
          onPress={() =>
            saveFile(
              `${text({ zh: '备用码', en: 'backup-codes' })}.txt`,
              'text/plain;charset=utf-8',
              `${title}\r\n${whose}\r\n\r\n${codes.join('\r\n')}\r\n`,
            )
          }
        >
          {text({ zh: '保存为文件', en: 'Save as a file' })}
        </Button>
        <Button size="small" onPress={printCodes}>
          {text({ zh: '打印', en: 'Print' })}
        </Button>
        <Button size="small" look="primary" onPress={onKept}>
          {text({ zh: '我已保存', en: 'I have kept them' })}
        </Button>
      </div>
    </div>
  )
}
