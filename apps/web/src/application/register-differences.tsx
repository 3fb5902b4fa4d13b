import type { ReactElement, ReactNode } from 'react'
import { Notice } from '../design/index.ts'
import { type Text, useText } from '../language/index.ts'

interface ShownDifference {
  readonly element: string
  readonly label: Text
  readonly registered: string
  readonly stated: string
}

/** What the form says otherwise than is registered of the applicant, to be looked at again. */
export function RegisterDifferences({
  differences,
  title,
  children,
}: {
  readonly differences: readonly ShownDifference[]
  readonly title: Text
  /** What to make of it. */
  readonly children: ReactNode
}): ReactElement | null {
  const text = useText()
  if (differences.length === 0) return null
  return (
    <Notice tone="warn" title={title}>
      <ul>
        {differences.map(({ element, label, registered, stated }) => (
          <li key={element}>
            {text({ zh: `${text(label)}：登记为`, en: `${text(label)}: registered as ` })}
            <bdi>{text({ zh: `“${registered}”`, en: `"${registered}"` })}</bdi>
            {text({ zh: '，本次填写', en: ', now given as ' })}
            <bdi>{text({ zh: `“${stated}”`, en: `"${stated}"` })}</bdi>
            {text({ zh: '。', en: '.' })}
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  )
}
