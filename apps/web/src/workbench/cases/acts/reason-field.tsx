import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { TextField } from '../../../design/index.ts'

const reason: Bilingual = { zh: '理由', en: 'Reason' }

/** Why an act is done; it stands on record, and where the act makes out a document, in that. */
export function ReasonField({
  form,
  errorOf,
  label = reason,
  help,
}: {
  readonly form: {
    readonly draft: { readonly reason: string }
    readonly set: (edit: { readonly reason: string }) => void
  }
  readonly errorOf: (pointer: string) => Bilingual | undefined
  readonly label?: Bilingual
  readonly help?: Bilingual
}): ReactElement {
  return (
    <TextField
      label={label}
      {...(help === undefined ? {} : { help })}
      long
      value={form.draft.reason}
      onChange={(written) => form.set({ reason: written })}
      error={errorOf('/reason')}
      maxLength={2000}
    />
  )
}
