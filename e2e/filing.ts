import { type FieldKind, makeValue } from '../packages/cli/src/bench/make-value.ts'
import type { Journey, Person } from './harness.ts'

export { makeValue }

/** What the platform says that an application needs, as far as a journey looks at it. */
interface Requirements {
  readonly fields: readonly {
    readonly element: string
    readonly required: boolean
    readonly definition: FieldKind
  }[]
  readonly materials: readonly { readonly material: string; readonly required: boolean }[]
}

export interface Content {
  readonly answers: Readonly<Record<string, string | string[]>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly string[]>>
}

export const contact = { name: '赵明远', phone: '13800138000', address: '云泽市明湖区湖滨路26号' }

/**
 * Fills in an application as its requirements ask for it, each required material as an upload of the person.
 * @param form values for fields where the kind alone does not tell a sensible one
 */
export async function fillApplication(
  journey: Journey,
  person: Person,
  item: string,
  answers: Content['answers'],
  form: Readonly<Record<string, unknown>> = {},
): Promise<Content> {
  const asked = await journey.anybody.send('POST', `/items/${item}/requirements`, { answers, form })
  const { fields, materials } = asked.body as Requirements
  const filled = fields.map(({ element, definition }) => [element, form[element] ?? makeValue(definition)])
  const uploads: Record<string, readonly string[]> = {}
  for (const { material, required } of materials) {
    if (required) uploads[material] = [await person.upload(material)]
  }
  return { answers, form: Object.fromEntries(filled), materials: uploads }
}
