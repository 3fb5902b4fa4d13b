/** What a data element is, as far as a value for it depends on that. */
export interface FieldKind {
  readonly type: string
  readonly options?: Readonly<Record<string, unknown>> | string
  readonly minimum?: number
  readonly columns?: Readonly<Record<string, FieldKind>>
}

const valueByType: Readonly<Record<string, unknown>> = {
  'person-name': '赵明远',
  'resident-id': '110000198507240137',
  uscc: '91990102MA90000116',
  phone: '13800138000',
  email: 'zhao@example.cn',
  address: '云泽市明湖区湖滨路26号',
  date: '2025-09-01',
  boolean: true,
}

/** Something sensible for a data element, by its kind; the same each time. */
export function makeValue({ type, options, minimum, columns }: FieldKind): unknown {
  switch (type) {
    case 'choice':
      return chooseFirst(options)
    case 'choices':
      return [chooseFirst(options)]
    case 'number':
    case 'money':
    case 'integer':
      return Math.max(minimum ?? 1, 30)
    case 'table':
      return [
        Object.fromEntries(Object.entries(columns ?? {}).map(([id, column]) => [id, makeValue(column)])),
      ]
    default:
      return valueByType[type] ?? '湖畔小馆'
  }
}

/** The first of the options; of those that are no list of their own, yes. */
export function chooseFirst(options: FieldKind['options']): string {
  return (typeof options === 'object' ? Object.keys(options)[0] : undefined) ?? 'yes'
}
