import { z } from 'zod'
import type { Bilingual } from '../kernel/index.ts'
import { readText } from './read-text.ts'
import { basesSchema } from './registries.ts'
import { identifierSchema, textSchema } from './text.ts'

/** The longest that anybody need walk around the premises for. */
const shotsMaximum = 40

const shotSchema = z.strictObject({
  shot: identifierSchema,
  name: textSchema.meta({ description: 'What is photographed or filmed (拍摄要点).' }),
  show: textSchema.meta({ description: 'What must be seen, told to somebody who holds a telephone.' }),
  kind: z.enum(['photo', 'video']).default('photo'),
  count: z.int().min(1).max(9).default(1).meta({ description: 'How many files are wanted.' }),
  place: z.boolean().default(true).meta({ description: 'Whether the place is asked for.' }),
  check: textSchema.optional().meta({
    description: 'The point of the approval standard of the step that it serves, by its Chinese words.',
  }),
})

/** How a step that inspects may be done from afar (远程勘验): with what the applicant photographs and sends. */
export const remoteTermsSchema = z.strictObject({
  days: z.int().min(1).max(30).meta({ description: 'Working days that the applicant usually has.' }),
  distance: z.int().min(20).max(20_000).optional().meta({
    description: 'Metres from the premises beyond which a shot is pointed out to the officer.',
  }),
  basis: basesSchema.optional().meta({ description: 'The article that allows it.' }),
  shots: z
    .array(shotSchema)
    .min(1)
    .max(shotsMaximum)
    .meta({ description: 'The standard list of shots (标准拍摄清单).' }),
})
export type RemoteTerms = z.output<typeof remoteTermsSchema>

/** A shot of the standard list. */
export interface StandardShot {
  readonly shot: string
  readonly name: Bilingual
  readonly show: Bilingual
  readonly kind: 'photo' | 'video'
  readonly count: number
  readonly placeRequired: boolean
  /** The Chinese words of the check. */
  readonly check: string | undefined
}

/** The standard list of shots of a step in order; empty where it cannot be done from afar. */
export function listStandardShots({ remote }: { readonly remote?: RemoteTerms | undefined }): StandardShot[] {
  return (remote?.shots ?? []).map(({ shot, name, show, kind, count, place, check }) => ({
    shot,
    name: readText(name),
    show: readText(show),
    kind,
    count,
    placeRequired: place,
    check: check === undefined ? undefined : readText(check).zh,
  }))
}
