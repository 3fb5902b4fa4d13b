import { type RegisterDifference, compareWithRegister, readText } from '@tongban/domain'
import { type ReactElement, type ReactNode, useMemo, useState } from 'react'
import { getToday, type Text, useText } from '../language/index.ts'
import { readValue } from './application-review.tsx'
import { isOwnNumber } from './own-number.ts'
import { RegisterDifferences } from './register-differences.tsx'
import type { FilledApplication } from './use-application.ts'

/** What is registered of the applicant. */
export type RegisteredApplicant = Parameters<typeof compareWithRegister>[0]

/**
 * What the form that is being filled in says otherwise than is registered of the applicant.
 * @param own data elements of the form that are of the applicant itself
 * @param registered undefined while it is not known who applies; keeps its identity as long as it says the same
 */
export function useOwnDifferences(
  { content, requirements }: Pick<FilledApplication, 'content' | 'requirements'>,
  own: ReadonlySet<string>,
  registered: RegisteredApplicant | undefined,
): readonly RegisterDifference[] {
  const [today] = useState(getToday)
  return useMemo(
    () =>
      registered === undefined
        ? []
        : compareWithRegister(registered, content.form, today).filter(
            ({ element }) =>
              own.has(element) && requirements.fields.some((field) => field.element === element),
          ),
    [registered, content.form, today, own, requirements],
  )
}

export interface OwnDifferencesProps {
  readonly application: Pick<FilledApplication, 'requirements'>
  readonly differences: readonly RegisterDifference[]
  readonly title: Text
  /** What to do where a number is that of somebody else, with which nothing can be filed. */
  readonly onForeignNumber: Text
  /** What to do where only other particulars differ. */
  readonly onOthers: Text
  /** The way to mend it. */
  readonly children?: ReactNode
}

/** Before it is filed: what the form says otherwise than is registered of the applicant, and what to make of it. */
export function OwnDifferences({
  application,
  differences,
  title,
  onForeignNumber,
  onOthers,
  children,
}: OwnDifferencesProps): ReactElement {
  const text = useText()
  const shown = differences.flatMap(({ element, registered, stated }) => {
    const field = application.requirements.fields.find((entry) => entry.element === element)
    if (field === undefined) return []
    const { definition } = field
    const read = (value: string) => readValue(definition, value, text)
    return [
      { element, label: readText(definition.label), registered: read(registered), stated: read(stated) },
    ]
  })
  const isForeign = differences.some(({ element }) => isOwnNumber(element))
  return (
    <RegisterDifferences differences={shown} title={title}>
      <p>{text(isForeign ? onForeignNumber : onOthers)}</p>
      {children}
    </RegisterDifferences>
  )
}
