import type { caseViewSchema } from '@tongban/contract'
import {
  type ApplicationContent,
  type CaseState,
  type ItemRevision,
  type PlainDate,
  listRegisterDifferences,
  maskResidentId,
  readText,
} from '@tongban/domain'
import type { z } from 'zod'

/** What the officer looks at: the form and the register do not agree on who applies. */
export function presentRegisterDifferences(
  { applicant }: Pick<CaseState, 'applicant'>,
  revision: ItemRevision,
  content: ApplicationContent | undefined,
  today: PlainDate,
): z.input<typeof caseViewSchema>['registerDifferences'] {
  if (content === undefined) return []
  return listRegisterDifferences(revision, applicant, content, today).flatMap((difference) => {
    const definition = revision.elements[difference.element]
    if (definition === undefined) return []
    const show = (value: string) => {
      if (definition.type === 'resident-id') return maskResidentId(value)
      if (definition.type !== 'choice') return value
      const option = definition.options?.[value]
      return option === undefined ? value : readText(option).zh
    }
    const { element, registered, stated } = difference
    return [
      { element, label: readText(definition.label), registered: show(registered), stated: show(stated) },
    ]
  })
}
