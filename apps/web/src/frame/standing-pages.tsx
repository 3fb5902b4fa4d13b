import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Button, PageHeading, ProblemNotice } from '../design/index.ts'
import { useText } from '../language/index.ts'

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

/** Where a page fails by a mistake of ours, or because its part could not be loaded. */
export function ErrorPage({ error }: ErrorComponentProps): ReactElement {
  const text = useText()
  return (
    <ProblemNotice
      problem={error}
      actions={
        <Button size="small" onPress={() => location.reload()}>
          {text({ zh: '重新加载页面', en: 'Load the page again' })}
        </Button>
      }
    />
  )
}
