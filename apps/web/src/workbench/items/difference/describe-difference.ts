import {
  type Bilingual,
  type Condition,
  describeCondition,
  type ItemDefinition,
  readText,
  type Text,
} from '@tongban/domain'
import { valueWords } from '../fields/choices.ts'
import { findLabel, kindOfPlace } from '../fields/labels.ts'
import { isRecord, type Path, valueAt } from '../source/definition-source.ts'
import { type Difference, identify } from './compare-definitions.ts'

/** What the ids of a definition are called, for sentences. */
export interface Names {
  readonly find: (
    kind: 'elements' | 'materials' | 'duties' | 'organisations' | 'licences' | 'topics',
    id: string,
  ) => Bilingual | undefined
  /** The options of a data element, by value; none where it has none. */
  readonly listOptions: (element: string) => Readonly<Record<string, Bilingual>>
}

/** Where a place is, in words: 申请材料 › 营业执照 › 份数. */
export function describePlace(path: Path, definition: unknown, names: Names): Bilingual {
  const parts: Bilingual[] = []
  for (const [index, part] of path.entries()) {
    const place = path.slice(0, index + 1)
    if (typeof part === 'number') parts.push(nameEntry(place, valueAt(definition, place), names))
    else if (path[0] === 'situations' && index === 1) {
      const ask = valueAt(definition, [...place, 'ask'])
      parts.push(isText(ask) ? readText(ask) : { zh: part, en: part })
    } else if (isOwnKey(place)) parts.push(nameKey(place, definition, names))
    else if (part === 'zh') parts.push({ zh: '中文', en: 'Chinese' })
    else if (part === 'en') parts.push({ zh: '英文', en: 'English' })
    else if (part === 'parallel' || (part === 'fields' && index > 1)) continue
    else parts.push(findLabel(place) ?? { zh: part, en: part })
  }
  return { zh: parts.map(({ zh }) => zh).join(' › '), en: parts.map(({ en }) => en).join(' › ') }
}

/** Whether a place is named by whoever wrote the question: one of its options, or what an option fills in. */
function isOwnKey(path: Path): boolean {
  return path[0] === 'situations' && ['options', 'fills'].includes(String(path[2])) && path.length > 3
}

/** An option of a question by its text, a field of the form by its label. */
function nameKey(path: Path, definition: unknown, names: Names): Bilingual {
  const key = String(path.at(-1))
  const own = { zh: key, en: key }
  if (path[2] === 'fills' && path.length === 4) return names.find('elements', key) ?? own
  const options = valueAt(definition, [...path.slice(0, 2), 'options'])
  if (options === 'yes-no') return yesNo[key] ?? own
  const text = valueAt(options, [key])
  return isText(text) ? readText(text) : own
}

/** The answers to what is asked without options of its own. */
export const yesNo: Readonly<Record<string, Bilingual>> = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
}

function nameEntry(path: Path, entry: unknown, names: Names): Bilingual {
  const number = Number(path.at(-1)) + 1
  const id = identify(entry)
  if (id === undefined) return { zh: `第${number}项`, en: `no. ${number}` }
  if (id === 'parallel') return { zh: `第${number}阶段（并行）`, en: `stage ${number} (side by side)` }
  const list = path[0]
  if (list === 'materials') return names.find('materials', id) ?? { zh: id, en: id }
  if (list === 'form' && isRecord(entry) && 'section' in entry && isText(entry['section']))
    return quote(readText(entry['section']))
  if (list === 'form') return names.find('elements', id) ?? { zh: id, en: id }
  if (list === 'steps' && isRecord(entry) && isText(entry['name'])) return quote(readText(entry['name']))
  const kind = kindOfPlace(path)
  return valueWords(kind, id) ?? nameId(kind, id, names) ?? shorten({ zh: id, en: id })
}

const quote = ({ zh, en }: Bilingual): Bilingual => ({ zh: `“${zh}”`, en: `"${en}"` })

function shorten({ zh, en }: Bilingual): Bilingual {
  const cut = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text)
  return { zh: cut(zh), en: cut(en) }
}

/** A value as people read it. */
export function describeValue(path: Path, value: unknown, definition: unknown, names: Names): Bilingual {
  if (value === undefined || value === null) return { zh: '（无）', en: '(none)' }
  const kind = kindOfPlace(path)
  if (path.at(-1) === 'when') return describeWhen(value, definition, names)
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (typeof value === 'string' && isOwnKey(path) && path[2] === 'fills')
    return names.listOptions(String(path[3]))[value] ?? { zh: value, en: value }
  if (typeof value === 'string')
    return valueWords(kind, value) ?? nameId(kind, value, names) ?? { zh: value, en: value }
  if (typeof value === 'number') return { zh: String(value), en: String(value) }
  if (isText(value)) return readText(value)
  if (Array.isArray(value)) {
    const said = value.map((entry, index) => describeValue([...path, index], entry, definition, names))
    return { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') }
  }
  if (isRecord(value)) {
    const said = Object.entries(value).map(([key, entry]) => {
      const place = [...path, key]
      const label = isOwnKey(place)
        ? nameKey(place, definition, names)
        : (findLabel(place) ?? { zh: key, en: key })
      const text = describeValue([...path, key], entry, definition, names)
      return { zh: `${label.zh}：${text.zh}`, en: `${label.en}: ${text.en}` }
    })
    return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') }
  }
  return { zh: JSON.stringify(value), en: JSON.stringify(value) }
}

function nameId(kind: string, id: string, names: Names): Bilingual | undefined {
  switch (kind) {
    case 'code.authority':
    case 'steps.organisation':
    case 'followUp.supervisor':
    case 'commitments.verify.by':
    case 'onPromise.verify.by':
    case 'greenChannel.owed.by':
      return names.find('organisations', id)
    case 'steps.duty':
    case 'greenChannel.openedBy':
      return names.find('duties', id)
    case 'result.licence':
    case 'result.temporary.licence':
      return names.find('licences', id)
    case 'topics':
      return names.find('topics', id)
    case 'materials':
    case 'materials.material':
    case 'result.material':
    case 'greenChannel.later':
    case 'greenChannel.later.material':
    case 'instant.unexamined':
      return names.find('materials', id)
    case 'form':
    case 'form.element':
    case 'form.fields':
      return names.find('elements', id)
    default:
      return undefined
  }
}

/** A condition in words; one that cannot be read yet, as it is written. */
export function describeWhen(value: unknown, definition: unknown, names: Names): Bilingual {
  const situations = valueAt(definition, ['situations'])
  const elements = new Proxy<Record<string, unknown>>(
    {},
    {
      has: (_, id) => names.find('elements', String(id)) !== undefined,
      get: (_, id) => ({
        label: names.find('elements', String(id)) ?? String(id),
        options: names.listOptions(String(id)),
      }),
      getOwnPropertyDescriptor: (_, id) =>
        names.find('elements', String(id)) === undefined
          ? undefined
          : { configurable: true, enumerable: true, value: { label: names.find('elements', String(id)) } },
    },
  )
  try {
    return describeCondition(value as Condition, {
      definition: { situations: isRecord(situations) ? situations : {} } as unknown as ItemDefinition,
      elements: elements as never,
    })
  } catch {
    return { zh: JSON.stringify(value), en: JSON.stringify(value) }
  }
}

/** What changed, in one sentence. */
export function describeKind({ kind }: Difference): Bilingual {
  switch (kind) {
    case 'added':
      return { zh: '新增', en: 'Added' }
    case 'removed':
      return { zh: '删除', en: 'Removed' }
    case 'moved':
      return { zh: '调整顺序', en: 'Reordered' }
    default:
      return { zh: '修改', en: 'Changed' }
  }
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'string' ||
    (isRecord(value) &&
      typeof value['zh'] === 'string' &&
      typeof value['en'] === 'string' &&
      Object.keys(value).length === 2)
  )
}
