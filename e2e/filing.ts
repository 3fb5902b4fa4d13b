import type { Journey, Person } from './harness.ts'

/** What the platform says that an application needs, as far as a journey looks at it. */
interface Requirements {
  readonly fields: readonly {
    readonly element: string
    readonly required: boolean
    readonly definition: {
      readonly type: string
      readonly options?: Readonly<Record<string, unknown>> | string
      readonly minimum?: number
      readonly pattern?: string
      readonly columns?: Readonly<Record<string, { readonly type: string }>>
    }
  }[]
  readonly materials: readonly { readonly material: string; readonly required: boolean }[]
}

export interface Content {
  readonly answers: Readonly<Record<string, string | string[]>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly string[]>>
}

export const contact = { name: '赵明远', phone: '13800138000', address: '云泽市明湖区湖滨路26号' }

const textByType: Readonly<Record<string, unknown>> = {
  'person-name': '赵明远',
  'resident-id': '110000198507240137',
  uscc: '91990102MA90000116',
  phone: '13800138000',
  email: 'zhao@example.cn',
  address: '云泽市明湖区湖滨路26号',
  date: '2025-09-01',
  boolean: true,
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
  const filled = fields.map(({ element, definition }) => [element, form[element] ?? makeValue(definition)])
  const uploads: Record<string, readonly string[]> = {}
  for (const { material, required } of materials) {
    if (required) uploads[material] = [await person.upload(material)]
  }
  return { answers, form: Object.fromEntries(filled), materials: uploads }
}

/** Something sensible for a data element, by its kind. */
export function makeValue({
  type,
  options,
  minimum,
  columns,
}: Requirements['fields'][number]['definition']): unknown {
  const first = typeof options === 'object' ? Object.keys(options)[0] : 'yes'
  switch (type) {
    case 'choice':
      return first
    case 'choices':
      return [first]
    case 'number':
    case 'money':
    case 'integer':
      return Math.max(minimum ?? 1, 30)
    case 'table':
      return [
        Object.fromEntries(Object.entries(columns ?? {}).map(([id, column]) => [id, makeValue(column)])),
      ]
    default:
      return textByType[type] ?? '湖畔小馆'
  }
}
