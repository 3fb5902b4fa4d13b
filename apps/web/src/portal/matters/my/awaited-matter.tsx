import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { AwaitedPage } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'

/** In place of a matter of one's own that is being read, is not there, or could not be read. */
export function AwaitedMatter({
  problem,
  onRetry,
}: {
  readonly problem: unknown
  readonly onRetry: () => void
}): ReactElement {
  const text = useText()
  return (
    <AwaitedPage
      title={{ zh: '一件事', en: 'One matter' }}
      lines={10}
      problem={problem}
      onRetry={onRetry}
      absent={{
        title: { zh: '没有找到这件事', en: 'There is no such matter' },
        children: (
          <>
            <p>
              {text({
                zh: '地址可能有误，或者它不属于您和委托您的人。',
                en: 'The address may be wrong, or it is neither yours nor of those who authorised you.',
              })}
            </p>
            <Link to="/my">{text({ zh: '查看我的办件', en: 'See my cases' })}</Link>
          </>
        ),
      }}
    />
  )
}
