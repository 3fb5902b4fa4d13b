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

/** The number of whoever applies on line, as the demonstration registers it; a form with another's is refused. */
const ownNumbers: Readonly<Record<string, readonly [string, string]>> = {
  'citizen-lin': ['person.idNumber', '110000199003120021'],
  'citizen-zhao': ['person.idNumber', '110000198507240137'],
  'citizen-chen': ['person.idNumber', '110000195809030246'],
  'citizen-wu': ['person.idNumber', '110000197806150356'],
  'citizen-song': ['person.idNumber', '110000195105170064'],
  'enterprise-yunhe': ['enterprise.uscc', '91990102MA90000116'],
  'enterprise-minghua': ['enterprise.uscc', '91990102MA900002XX'],
}

/** A sensible value of a field in the application of this person. */
export function makeOwnValue({ username }: Pick<Person, 'username'>, element: string, definition: FieldKind) {
  const [asked, number] = ownNumbers[username] ?? []
  return element === asked ? number : makeValue(definition)
}

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
  const filled = fields.map(({ element, definition }) => [
    element,
    form[element] ?? makeOwnValue(person, element, definition),
  ])
  const uploads: Record<string, readonly string[]> = {}
  for (const { material, required } of materials) {
    if (required) uploads[material] = [await person.upload(material)]
  }
  return { answers, form: Object.fromEntries(filled), materials: uploads }
}
