import { type ItemRevision, readText } from '@tongban/domain'

/** A form value as a document prints it. */
export function printValue(value: unknown, element: ItemRevision['elements'][string] | undefined): string {
  if (value === null || value === undefined || value === '') return ''
  if (Array.isArray(value)) {
    if (element?.type === 'table') return `共${value.length}项`
    return value.map((entry) => printChoice(entry, element)).join('、')
  }
  if (value === true || value === 'yes') return '是'
  if (value === false || value === 'no') return '否'
  if (element?.type === 'money') return `${String(value)}元`
  const unit = element?.unit ?? ''
  return `${printChoice(value, element)}${typeof value === 'number' ? unit : ''}`
}

function printChoice(value: unknown, element: ItemRevision['elements'][string] | undefined): string {
  const text = typeof value === 'string' ? element?.options?.[value] : undefined
  return text === undefined ? String(value) : readText(text).zh
}
