/** An organisation as it is edited: the texts in both languages, the rest as the API has it. */
export interface OrganisationForm {
  readonly organisation: string
  readonly name: TwoTexts
  readonly shortName: string
  readonly kind: string
  readonly level: string
  readonly parent: string
  readonly area: string
  readonly uscc: string
  readonly documentWord: string
  readonly windows: readonly WindowForm[]
  readonly review: TwoTexts
  readonly court: TwoTexts
}

export interface TwoTexts {
  readonly zh: string
  readonly en: string
}

export interface WindowForm {
  readonly name: TwoTexts
  readonly address: TwoTexts
  readonly hours: TwoTexts
  readonly phone: string
}

const noText: TwoTexts = { zh: '', en: '' }

export const emptyWindow: WindowForm = { name: noText, address: noText, hours: noText, phone: '' }

export const emptyOrganisation: OrganisationForm = {
  organisation: '',
  name: noText,
  shortName: '',
  kind: 'department',
  level: 'county',
  parent: '',
  area: '',
  uscc: '',
  documentWord: '',
  windows: [],
  review: noText,
  court: noText,
}

type Definition = Readonly<Record<string, unknown>>

/** A text of a definition file is Chinese alone or both languages. */
export function readTexts(value: unknown): TwoTexts {
  if (typeof value === 'string') return { zh: value, en: '' }
  const { zh, en } = (value ?? {}) as Definition
  return { zh: readString(zh), en: readString(en) }
}

function readString(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

export function readOrganisation(organisation: string, definition: Definition): OrganisationForm {
  const windows = Array.isArray(definition['windows']) ? (definition['windows'] as Definition[]) : []
  const remedies = (definition['remedies'] ?? {}) as Definition
  return {
    organisation,
    name: readTexts(definition['name']),
    shortName: readString(definition['shortName']),
    kind: readString(definition['kind']),
    level: readString(definition['level']),
    parent: readString(definition['parent']),
    area: readString(definition['area']),
    uscc: readString(definition['uscc']),
    documentWord: readString(definition['documentWord']),
    windows: windows.map((window) => ({
      name: readTexts(window['name']),
      address: readTexts(window['address']),
      hours: readTexts(window['hours']),
      phone: readString(window['phone']),
    })),
    review: readTexts(remedies['review']),
    court: readTexts(remedies['court']),
  }
}

/** What is sent: nothing that is empty, and whatever the form does not show as it was. */
export function writeOrganisation(form: OrganisationForm, before: Definition): Record<string, unknown> {
  const { remedies: _remedies, ...kept } = before
  const definition = {
    ...kept,
    name: writeTexts(form.name),
    shortName: form.shortName.trim(),
    kind: form.kind,
    level: form.level,
    parent: form.parent,
    area: form.area.trim(),
    uscc: form.uscc.trim().toUpperCase(),
    documentWord: form.documentWord.trim(),
    windows: form.windows.map(({ name, address, hours, phone }) => ({
      name: writeTexts(name),
      address: writeTexts(address),
      hours: writeTexts(hours),
      phone: phone.trim(),
    })),
    ...(form.review.zh.trim() === '' && form.court.zh.trim() === ''
      ? {}
      : { remedies: { review: writeTexts(form.review), court: writeTexts(form.court) } }),
  }
  return Object.fromEntries(Object.entries(definition).filter(([, value]) => value !== ''))
}

function writeTexts({ zh, en }: TwoTexts): string | TwoTexts {
  return en.trim() === '' ? zh.trim() : { zh: zh.trim(), en: en.trim() }
}

/** Organisations below one another, each with its depth, in the order of their ids. */
export function orderAsTree<One extends { readonly organisation: string; readonly parent: string | null }>(
  all: readonly One[],
): { readonly one: One; readonly depth: number }[] {
  const known = new Set(all.map(({ organisation }) => organisation))
  const below = (parent: string | null) =>
    all.filter((one) => (one.parent !== null && known.has(one.parent) ? one.parent : null) === parent)
  const walk = (one: One, depth: number): { readonly one: One; readonly depth: number }[] => [
    { one, depth },
    ...below(one.organisation).flatMap((child) => walk(child, depth + 1)),
  ]
  return below(null).flatMap((one) => walk(one, 0))
}
