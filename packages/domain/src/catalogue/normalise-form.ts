import type { DataElement } from './registries.ts'
import type { ItemRevision } from './revision.ts'

/**
 * The form as it is kept: texts in Unicode NFC without blanks around them, numbers as numbers, yes and no as `yes`
 * and `no`, codes and phone numbers in half-width capitals without blanks. What cannot be read that way is left as
 * it came, for `validateApplication` to name. Emoji and right-to-left text stay as they are. Empty values are left out.
 */
export function normaliseForm(
  revision: Pick<ItemRevision, 'elements'>,
  form: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(form).map(([element, value]) => {
    const definition = Object.hasOwn(revision.elements, element) ? revision.elements[element] : undefined
    return [element, definition === undefined ? value : normaliseValue(definition, value)] as const
  })
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
}

/** One value by its data element; see `normaliseForm`. */
export function normaliseValue(definition: DataElement, value: unknown): unknown {
  switch (definition.type) {
    case 'table':
      return Array.isArray(value) ? value.map((row) => normaliseRow(definition, row)) : value
    case 'choices':
      return Array.isArray(value) ? value.map(normaliseText) : value
    default:
      return normaliseScalar(definition.type, value)
  }
}

function normaliseRow(definition: DataElement, row: unknown): unknown {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row
  const columns = definition.columns ?? {}
  const entries = Object.entries(row).map(([name, value]) => {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined
    return [name, column === undefined ? value : normaliseScalar(column.type, value)] as const
  })
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined && value !== null && value !== ''),
  )
}

function normaliseScalar(type: DataElement['type'], value: unknown): unknown {
  switch (type) {
    case 'number':
    case 'money':
      return readNumber(value)
    case 'yes-no':
      return value === true ? 'yes' : value === false ? 'no' : normaliseText(value)
    case 'uscc':
    case 'resident-id':
      return typeof value === 'string' ? value.normalize('NFKC').replaceAll(/\s/gu, '').toUpperCase() : value
    case 'phone':
      return typeof value === 'string' ? value.normalize('NFKC').replaceAll(/[^\S\n]/gu, '') : value
    case 'date':
    case 'email':
      return typeof value === 'string' ? value.normalize('NFKC').trim() : value
    default:
      return normaliseText(value)
  }
}

function normaliseText(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').replaceAll('\r\n', '\n').trim() : value
}

/** Counters type numbers; what is plainly a decimal number becomes one, the rest stays to be refused. */
function readNumber(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const text = value.normalize('NFKC').trim()
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : text
}
