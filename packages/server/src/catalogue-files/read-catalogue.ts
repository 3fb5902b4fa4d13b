import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import {
  type BaseListFile,
  type CalendarDefinition,
  type ItemDefinition,
  type Place,
  type Registries,
  type Result,
  type Topic,
  baseListFileSchema,
  calendarDefinitionSchema,
  dutiesFileSchema,
  elementsFileSchema,
  fail,
  makeDirectory,
  itemDefinitionSchema,
  licencesFileSchema,
  materialsFileSchema,
  organisationsFileSchema,
  succeed,
  topicsFileSchema,
} from '@tongban/domain'
import { type AccountDefinition, accountsFileSchema } from './account-definition.ts'
import { type CatalogueMatter, readMatter } from './read-matter.ts'
import { readDefinitionText } from './read-definition-text.ts'
import { checkCalendars } from './check-calendars.ts'
import { checkSchema, locateProblem } from './check-schema.ts'
import { type FileProblem, type Position, type YamlSource, parseYamlSource } from './yaml-source.ts'

/** An item with the file that it comes from. */
export interface CatalogueItem {
  readonly definition: ItemDefinition
  readonly file: string
  /** The text of the file, with its comments; absent where a program made the definition. */
  readonly source?: string
  readonly findPosition: (place: Place) => Position
}

/** A registry entry's place of definition. */
export interface RegistryOrigin extends Position {
  readonly file: string
  readonly findPosition: (place: Place) => Position
}

export interface Catalogue {
  readonly registries: Registries & { readonly topics: Readonly<Record<string, Topic>> }
  /** Sorted by id. */
  readonly items: readonly CatalogueItem[]
  /** Sorted by id. */
  readonly matters: readonly CatalogueMatter[]
  readonly calendars: readonly CalendarDefinition[]
  /** In the order of their files. */
  readonly baseLists: readonly BaseListFile[]
  readonly accounts: Readonly<Record<string, AccountDefinition>>
  /** `elements`, `person.name` → where it is defined. */
  readonly findOrigin: (registry: RegistryName, id: string) => RegistryOrigin | undefined
}

export interface ReadOptions {
  /** Called after each file. */
  readonly progress?: (done: number, total: number) => void
}

/** A catalogue of a district has some hundred files. */
const filesMaximum = 20_000
const foldersSkipped = new Set(['schema', 'templates', 'node_modules'])

const registryFileSchemas = {
  elements: elementsFileSchema.shape.elements,
  materials: materialsFileSchema.shape.materials,
  licences: licencesFileSchema.shape.licences,
  duties: dutiesFileSchema.shape.duties,
  organisations: organisationsFileSchema.shape.organisations,
  topics: topicsFileSchema.shape.topics,
  accounts: accountsFileSchema.shape.accounts,
} as const

export type RegistryName = keyof typeof registryFileSchemas
const registryNames = Object.keys(registryFileSchemas) as RegistryName[]

/**
 * Reads every YAML file under a folder: items, matters and calendars by their first key, registries by their keys, wherever
 * they lie.
 * @returns the catalogue, or every problem of every file with line and column.
 */
export async function readCatalogue(
  folder: string,
  options: ReadOptions = {},
): Promise<Result<Catalogue, readonly FileProblem[]>> {
  const { catalogue, problems } = await readCatalogueWithProblems(folder, options)
  return problems.length > 0 ? fail(problems) : succeed(catalogue)
}

/** Also gives what could be read where some files have problems, for lint to say as much as it can. */
export async function readCatalogueWithProblems(
  folder: string,
  options: ReadOptions = {},
): Promise<{ readonly catalogue: Catalogue; readonly problems: readonly FileProblem[] }> {
  const gathered = startGathering()
  const files = await listDefinitionFiles(folder)
  if (!files.ok) return { catalogue: finishGathering(gathered), problems: [files.error] }
  for (const [index, file] of files.value.entries()) {
    const source = await readSource(folder, file)
    if (source.ok) gatherSource(gathered, source.value)
    else gathered.problems.push(...source.error)
    options.progress?.(index + 1, files.value.length)
  }
  gathered.problems.push(...checkCalendars(gathered.calendars), ...checkAccounts(gathered))
  return { catalogue: finishGathering(gathered), problems: gathered.problems }
}

/**
 * Reads one definition file's text, as an upload or an editor brings it.
 * @param file how problems call it.
 */
export function parseItemText(file: string, text: string): Result<CatalogueItem, readonly FileProblem[]> {
  const source = parseYamlSource(file, text)
  if (!source.ok) return source
  const definition = checkSchema(source.value, source.value.value, itemDefinitionSchema)
  if (!definition.ok) return definition
  const { findPosition } = source.value
  return succeed({ definition: definition.value, file, source: text, findPosition })
}

/** Reads one item file of the disk. */
export async function readItemFile(path: string): Promise<Result<CatalogueItem, readonly FileProblem[]>> {
  const text = await readDefinitionText(path, path)
  return text.ok ? parseItemText(path, text.value) : text
}

type Entries = Record<RegistryName, Map<string, { value: unknown; source: YamlSource }>>

interface Gathered {
  readonly entries: Entries
  readonly items: Map<string, CatalogueItem>
  readonly matters: Map<string, CatalogueMatter>
  readonly calendars: { definition: CalendarDefinition; source: YamlSource }[]
  readonly baseLists: BaseListFile[]
  readonly problems: FileProblem[]
}

function startGathering(): Gathered {
  const entries = Object.fromEntries(registryNames.map((name) => [name, new Map()])) as Entries
  return { entries, items: new Map(), matters: new Map(), calendars: [], baseLists: [], problems: [] }
}

function gatherSource(gathered: Gathered, source: YamlSource): void {
  const { value } = source
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    gathered.problems.push(describeUnknownKind(source, []))
  } else if ('item' in value) gatherItem(gathered, source)
  else if ('matter' in value) gatherMatter(gathered, source)
  else if ('calendar' in value) gatherCalendar(gathered, source)
  else if ('baseList' in value) gatherBaseList(gathered, source)
  else {
    for (const [key, content] of Object.entries(value)) {
      const registry = registryNames.find((name) => name === key)
      if (registry === undefined) gathered.problems.push(describeUnknownKind(source, [key]))
      else gatherRegistry(gathered, source, registry, content)
    }
  }
}

function gatherItem(gathered: Gathered, source: YamlSource): void {
  const checked = checkSchema(source, source.value, itemDefinitionSchema)
  if (!checked.ok) {
    gathered.problems.push(...checked.error)
    return
  }
  const known = gathered.items.get(checked.value.item)
  if (known !== undefined) {
    const first = { file: known.file, ...known.findPosition(['item']) }
    gathered.problems.push(describeDuplicate(source, ['item'], checked.value.item, first))
    return
  }
  const { file, text, findPosition } = source
  gathered.items.set(checked.value.item, { definition: checked.value, file, source: text, findPosition })
}

function gatherMatter(gathered: Gathered, source: YamlSource): void {
  const read = readMatter(source)
  if (!read.ok) {
    gathered.problems.push(...read.error)
    return
  }
  const { matter } = read.value.definition
  const known = gathered.matters.get(matter)
  if (known === undefined) gathered.matters.set(matter, read.value)
  else {
    const first = { file: known.file, ...known.findPosition(['matter']) }
    gathered.problems.push(describeDuplicate(source, ['matter'], matter, first))
  }
}

function gatherCalendar(gathered: Gathered, source: YamlSource): void {
  const checked = checkSchema(source, source.value, calendarDefinitionSchema)
  if (!checked.ok) gathered.problems.push(...checked.error)
  else gathered.calendars.push({ definition: checked.value, source })
}

function gatherBaseList(gathered: Gathered, source: YamlSource): void {
  const checked = checkSchema(source, source.value, baseListFileSchema)
  if (!checked.ok) gathered.problems.push(...checked.error)
  else gathered.baseLists.push(checked.value)
}

function gatherRegistry(
  gathered: Gathered,
  source: YamlSource,
  registry: RegistryName,
  content: unknown,
): void {
  const checked = checkSchema(source, content, registryFileSchemas[registry], [registry])
  if (!checked.ok) {
    gathered.problems.push(...checked.error)
    return
  }
  const entries = gathered.entries[registry]
  for (const [id, value] of Object.entries(checked.value)) {
    const known = entries.get(id)
    if (known === undefined) entries.set(id, { value, source })
    else {
      const first = { file: known.source.file, ...known.source.findPosition([registry, id]) }
      gathered.problems.push(describeDuplicate(source, [registry, id], id, first))
    }
  }
}

function finishGathering({ entries, items, matters, calendars, baseLists }: Gathered): Catalogue {
  const take = (registry: RegistryName) =>
    makeDirectory([...entries[registry]].map(([id, { value }]) => [id, value] as const)) as never
  return {
    registries: {
      elements: take('elements'),
      materials: take('materials'),
      licences: take('licences'),
      duties: take('duties'),
      organisations: take('organisations'),
      topics: take('topics'),
    },
    items: [...items.values()].toSorted((left, right) =>
      left.definition.item < right.definition.item ? -1 : 1,
    ),
    matters: [...matters.values()].toSorted((left, right) =>
      left.definition.matter < right.definition.matter ? -1 : 1,
    ),
    calendars: calendars.map(({ definition }) => definition),
    baseLists,
    accounts: take('accounts'),
    findOrigin: (registry, id) => {
      const source = entries[registry].get(id)?.source
      if (source === undefined) return undefined
      const { file, findPosition } = source
      return { file, findPosition, ...findPosition([registry, id]) }
    },
  }
}

/** Accounts name organisations and duties that exist. */
function checkAccounts({ entries }: Gathered): FileProblem[] {
  return [...entries.accounts].flatMap(([id, { value, source }]) => {
    const account = value as AccountDefinition
    if (!('organisation' in account)) return []
    const unknown: { registry: string; name: string; place: Place }[] = []
    if (!entries.organisations.has(account.organisation)) {
      unknown.push({
        registry: 'organisations',
        name: account.organisation,
        place: ['accounts', id, 'organisation'],
      })
    }
    for (const [index, duty] of account.duties.entries()) {
      if (entries.duties.has(duty)) continue
      unknown.push({ registry: 'duties', name: duty, place: ['accounts', id, 'duties', index] })
    }
    return unknown.map(({ registry, name, place }) =>
      locateProblem(source, place, 'unknown-reference', {
        zh: `账号“${id}”引用的“${name}”没有在 ${registry} 中登记，请登记或改正。`,
        en: `The account "${id}" names "${name}", which is not among the ${registry}; add it or correct the name.`,
      }),
    )
  })
}

function describeUnknownKind(source: YamlSource, place: Place): FileProblem {
  return locateProblem(source, place, 'unknown-kind', {
    zh: `认不出这是什么内容${place.length > 0 ? `（“${String(place[0])}”）` : ''}。事项文件以 item 开头，一件事以 matter 开头，日历以 calendar 开头，基本目录以 baseList 开头，登记册的键是：${registryNames.join('、')}。`,
    en: `It is not clear what this is${place.length > 0 ? ` ("${String(place[0])}")` : ''}. An item has the key item, a matter the key matter, a calendar the key calendar, a base list the key baseList, registries have: ${registryNames.join(', ')}.`,
  })
}

function describeDuplicate(
  source: YamlSource,
  place: Place,
  id: string,
  first: Position & { file: string },
): FileProblem {
  return locateProblem(source, place, 'duplicate', {
    zh: `“${id}”已在 ${first.file}:${first.line}:${first.column} 定义过，请删除其中一处或另取标识。`,
    en: `"${id}" is already defined at ${first.file}:${first.line}:${first.column}; remove one of them or take another id.`,
  })
}

async function listDefinitionFiles(folder: string): Promise<Result<string[], FileProblem>> {
  const files: string[] = []
  const open = [folder]
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    try {
      for (const entry of await readdir(current, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue
        const path = join(current, entry.name)
        if (entry.isDirectory() && !foldersSkipped.has(entry.name)) open.push(path)
        else if (entry.isFile() && /\.ya?ml$/.test(entry.name)) {
          files.push(relative(folder, path).split(sep).join('/'))
        }
      }
    } catch {
      return fail({
        file: current,
        line: 1,
        column: 1,
        code: 'folder-unreadable',
        message: {
          zh: `无法读取文件夹 ${current}。请核对路径，以及当前用户是否有读取权限。`,
          en: `The folder ${current} cannot be read. Check the path and whether this user may read it.`,
        },
      })
    }
    if (files.length > filesMaximum) {
      return fail({
        file: folder,
        line: 1,
        column: 1,
        code: 'too-many-files',
        message: {
          zh: `${folder} 下的定义文件超过${filesMaximum}个，请指定事项目录所在的文件夹。`,
          en: `${folder} holds more than ${filesMaximum} definition files; name the folder of the catalogue itself.`,
        },
      })
    }
  }
  return succeed(files.toSorted())
}

async function readSource(folder: string, file: string): Promise<Result<YamlSource, readonly FileProblem[]>> {
  const text = await readDefinitionText(join(folder, file), file)
  return text.ok ? parseYamlSource(file, text.value) : text
}
