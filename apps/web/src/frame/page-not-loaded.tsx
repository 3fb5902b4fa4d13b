import { type ReactElement, useEffect, useEffectEvent, useState } from 'react'
import { Button, Notice, PageHeading } from '../design/index.ts'
import { useText } from '../language/index.ts'

const retriedEveryMilliseconds = 10_000

export interface PageNotLoadedProps {
  /** Tries once more; the page is taken away by whoever shows it when that succeeds. Never rejects. */
  readonly onRetry: () => Promise<void>
}

/** In the place of a page whose script did not come: says so, and goes on by itself when the connection is back. */
export function PageNotLoaded({ onRetry }: PageNotLoadedProps): ReactElement {
  const text = useText()
  const [pending, setPending] = useState(false)

  async function retry(): Promise<void> {
    if (pending) return
    setPending(true)
    await onRetry()
    setPending(false)
  }
  const retryInTime = useEffectEvent(() => void retry())

  useEffect(() => {
    const run = () => retryInTime()
    const timer = setInterval(run, retriedEveryMilliseconds)
    addEventListener('online', run)
    return () => {
      clearInterval(timer)
      removeEventListener('online', run)
    }
  }, [])

  return (
    <>
      <PageHeading title={{ zh: '页面暂时打不开', en: 'This page could not be opened' }} />
      <Notice
        tone="warn"
        spoken
        title={
          navigator.onLine
            ? { zh: '暂时无法连接服务器', en: 'The server cannot be reached' }
            : { zh: '网络已断开', en: 'You are offline' }
        }
        actions={
          <>
            <Button look="primary" isPending={pending} onPress={() => void retry()}>
              {text({ zh: '重试', en: 'Try again' })}
            </Button>
            <Button onPress={() => history.back()}>
              {text({ zh: '返回上一页', en: 'Back to the page before' })}
            </Button>
          </>
        }
      >
        {text({
          zh: '连接恢复后会自动打开这个页面，不需要重新操作。已填写的内容保存在本机，不会丢失。',
          en: 'It opens by itself when the connection is back. What you filled in is kept on this device.',
        })}
      </Notice>
    </>
  )
}
