import type { AskedRequirements } from './use-application.ts'

type ReviewedField = Pick<AskedRequirements['fields'][number], 'element' | 'definition' | 'section'>

type ReviewPart = { readonly table: ReviewedField } | { readonly fields: ReviewedField[] }

/** The form as it is read: runs of plain fields, and between them the tables where the form has them. */
export function listReviewParts(requirements: Pick<AskedRequirements, 'fields' | 'given'>): ReviewPart[] {
  const parts: ReviewPart[] = []
  for (const field of orderFields(requirements)) {
    const last = parts.at(-1)
    if (field.definition.type === 'table') parts.push({ table: field })
    else if (last !== undefined && 'fields' in last) last.fields.push(field)
    else parts.push({ fields: [field] })
  }
  return parts
}

/** What an answer gave stands with the rest of its section. */
function orderFields({ fields, given }: Pick<AskedRequirements, 'fields' | 'given'>): ReviewedField[] {
  const sections = new Map<ReviewedField['section'], ReviewedField[]>()
  for (const field of [...fields, ...given]) {
    const section = sections.get(field.section)
    if (section === undefined) sections.set(field.section, [field])
    else section.push(field)
  }
  return [...sections.values()].flat()
}
