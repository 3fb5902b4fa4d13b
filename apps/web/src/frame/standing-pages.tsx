import type { ErrorComponentProps } from '@tanstack/react-router'
import { type ReactElement, useEffect, useEffectEvent, useState } from 'react'
import { Button, PageHeading, ProblemNotice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { PageNotLoaded } from './page-not-loaded.tsx'
import { isReachable, reloadOnce } from './reach.ts'

export function NotFoundPage(): ReactElement {
  const text = useText()
  return (
    <>
      <PageHeading title={{ zh: '没有这个页面', en: 'There is no such page' }} />
      <p>
        {text({
          zh: '地址可能有误，或者内容已经撤下。您可以从首页重新查找。',
          en: 'The address may be wrong, or the page was taken down. Look for it from the first page.',
        })}
      </p>
      <p>
        <a href={location.pathname.startsWith('/workbench') ? '/workbench' : '/'}>
          {text({ zh: '回到首页', en: 'To the first page' })}
        </a>
      </p>
    </>
  )
}

/** How browsers say that a part of the page did not come. */
const missingPart = /dynamically imported module|importing a module script|module script failed/i

/** Where a page fails by a mistake of ours, or because a part of it could not be loaded. */
export function ErrorPage({ error }: ErrorComponentProps): ReactElement {
  const text = useText()
  const isPartMissing = missingPart.test(String(error))
  const [isUnreachable, setUnreachable] = useState(isPartMissing)

  // To load a page without a connection leaves the browser's own error.
  async function reload(load: () => unknown): Promise<void> {
    const reachable = await isReachable()
    if (reachable) load()
    setUnreachable(!reachable)
  }
  const reloadForPart = useEffectEvent(() => {
    if (isPartMissing) void reload(reloadOnce)
  })
  useEffect(() => {
    const timer = setTimeout(() => reloadForPart())
    return () => clearTimeout(timer)
  }, [])

  if (isUnreachable) return <PageNotLoaded onRetry={() => reload(reloadOnce)} />
  return (
    <ProblemNotice
      problem={error}
      actions={
        <Button size="small" onPress={() => void reload(() => location.reload())}>
          {text({ zh: '重新加载页面', en: 'Load the page again' })}
        </Button>
      }
    />
  )
}
