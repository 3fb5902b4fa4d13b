import {
  type Registries,
  audienceLabels,
  basisSchema,
  itemTypeCodes,
  levelLabels,
  organisationLevels,
  readText,
  stepLabels,
  typeLabels,
} from '../catalogue/index.ts'
import { stepKinds } from '../catalogue/step-kinds.ts'
import type { Bilingual } from '../kernel/index.ts'
import { type BaseEntry, baseEntrySchema } from './base-entry.ts'
import {
  type EntryColumnKey,
  type EntryRow,
  type TableFinding,
  entryColumns,
  readEntryRows,
} from './entry-table.ts'

/** What a table is held against: names that it may use, and the entries that are published. */
export interface TableFacts {
  readonly registries: Pick<Registries, 'organisations' | 'materials' | 'licences'>
  /** Every published entry, also those of other publishers: a base code leads to its id. */
  readonly entries: readonly BaseEntry[]
}

/**
 * The entries of a table of a base list, or what is wrong with it by row and column. A cell that is left empty leaves its
 * element to each place (个性要素); English names of an entry that is published already are kept.
 */
export function readEntryTable(
  table: readonly (readonly string[])[],
  facts: TableFacts,
): { readonly entries: readonly BaseEntry[]; readonly findings: readonly TableFinding[] } {
  const { rows, findings: faults } = readEntryRows(table)
  const findings = [...faults]
  const entries: BaseEntry[] = []
  const seen = new Map<string, number>()
  for (const row of rows) {
    const wrong = (key: EntryColumnKey, message: Bilingual) => {
      const column = entryColumns.find((one) => one.key === key)?.name ?? ''
      findings.push({ row: row.row, column, message })
    }
    const before = findings.length
    for (const { key, name, required } of entryColumns) {
      if (required && row.cells[key] === '')
        wrong(key, { zh: `请填写${name}。`, en: `${name} must be filled in.` })
    }
    const candidate = readRow(row, facts, wrong)
    const first = seen.get(candidate.entry)
    if (first !== undefined) {
      wrong('code', { zh: `与第${first}行是同一事项。`, en: `This is the same entry as row ${first}.` })
    }
    seen.set(candidate.entry, row.row)
    if (findings.length > before) continue
    const parsed = baseEntrySchema.safeParse(candidate)
    if (parsed.success) entries.push(keepEnglish(parsed.data, facts))
    else
      wrong('name', {
        zh: `这一行不符合基本目录的格式：${parsed.error.issues.map(({ path }) => path.join('.')).join('、')}。`,
        en: `The row is not in the form of an entry: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}.`,
      })
  }
  return { entries, findings }
}

type Wrong = (key: EntryColumnKey, message: Bilingual) => void

function readRow({ cells }: EntryRow, facts: TableFacts, wrong: Wrong) {
  const { registries } = facts
  if (cells.code !== '' && !/^\d{12}$/.test(cells.code)) {
    wrong('code', {
      zh: `“${cells.code}”不是12位数字；请把单元格设为文本格式，以免丢失开头的0。`,
      en: `"${cells.code}" has not 12 digits; keep the cell as text, so that no leading 0 is lost.`,
    })
  }
  const basis = readBases(cells.basis, 'basis', wrong)
  const days = cells.statutory
  if (days !== '' && !/^\d{1,3}$/.test(days)) {
    wrong('statutory', { zh: `“${days}”不是天数，请填写整数。`, en: `"${days}" is no number of days.` })
  }
  const unit = cells.unit === '' || cells.unit === '工作日' ? 'working-day' : 'calendar-day'
  if (!['', '工作日', '自然日', '日'].includes(cells.unit)) {
    wrong('unit', {
      zh: `“${cells.unit}”不是时限单位，请填写工作日或者自然日。`,
      en: 'Write 工作日 or 自然日.',
    })
  }
  const optional = <Value>(cell: string, value: () => Value) => (cell === '' ? undefined : value())
  const known = (
    names: Readonly<Record<string, { readonly name: unknown }>>,
    key: EntryColumnKey,
    what: string,
  ) => {
    const byName = new Map(
      Object.entries(names).flatMap(([id, entry]) => {
        const other = (entry as { shortName?: string }).shortName
        const zh = readText(entry.name as Parameters<typeof readText>[0]).zh
        return [zh, id, other ?? id].map((word) => [word, id] as const)
      }),
    )
    return splitCell(cells[key]).flatMap((word) => {
      const id = byName.get(word)
      if (id !== undefined) return [id]
      wrong(key, { zh: `没有登记名为“${word}”的${what}。`, en: `"${word}" is not registered.` })
      return []
    })
  }
  const label = <Word extends string>(
    words: readonly Word[],
    key: EntryColumnKey,
    nameOf: (word: Word) => readonly string[],
  ): Word[] =>
    splitCell(cells[key]).flatMap((word) => {
      const found = words.find((one) => nameOf(one).includes(word))
      if (found !== undefined) return [found]
      const list = words.map((one) => nameOf(one)[0]).join('、')
      wrong(key, { zh: `“${word}”不在可填的内容中：${list}。`, en: `"${word}" is none of ${list}.` })
      return []
    })
  const types = Object.keys(itemTypeCodes) as (keyof typeof itemTypeCodes)[]
  const audiences = Object.keys(audienceLabels) as (keyof typeof audienceLabels)[]
  const licence = Object.entries(registries.licences).find(
    ([, { name }]) => readText(name).zh === cells.result,
  )?.[0]
  return {
    entry: cells.entry === '' ? findEntry(cells.code, facts) : cells.entry,
    levels: label(organisationLevels, 'levels', (level) => [levelLabels[level].zh, ...levelWords[level]]),
    claimants: known(registries.organisations, 'claimants', '单位'),
    common: {
      name: cells.name,
      code: cells.code,
      type: label(types, 'type', (type) => [typeLabels[type].zh, itemTypeCodes[type]])[0],
      basis,
      serves: optional(cells.serves, () =>
        label(audiences, 'serves', (one) => [
          audienceLabels[one].zh,
          ...(one === 'enterprise' ? ['企业', '法人'] : []),
        ]),
      ),
      conditions: optional(cells.conditions, () =>
        splitLines(cells.conditions).map((line) => {
          const [text = '', articles] = line.split(/[|｜]/)
          const own = articles === undefined ? basis : readBases(articles, 'conditions', wrong)
          return { text: text.trim(), basis: own }
        }),
      ),
      materials: optional(cells.materials, () =>
        /^无$/.test(cells.materials) ? [] : known(registries.materials, 'materials', '材料'),
      ),
      process: optional(cells.process, () => label(stepKinds, 'process', (kind) => [stepLabels[kind].zh])),
      statutoryLimit: optional(days, () => ({ days: Number(days), unit })),
      fee: optional(cells.fee, () => (/^(不收费|无|否)$/.test(cells.fee) ? 'none' : splitCell(cells.fee))),
      result: optional(cells.result, () =>
        licence === undefined ? { document: cells.result } : { licence },
      ),
    },
  }
}

const levelWords: Readonly<Record<(typeof organisationLevels)[number], readonly string[]>> = {
  nation: ['国家'],
  province: ['省'],
  city: ['市'],
  county: ['县级', '县（区）', '区县级', '县', '区'],
  town: ['乡级', '乡镇级', '乡镇', '街道', '乡镇（街道）'],
  community: ['村级', '社区', '村', '村（社区）'],
}

function splitLines(cell: string): string[] {
  return cell
    .split(/[；;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Words behind semicolons, commas of enumeration or on lines of their own. */
function splitCell(cell: string): string[] {
  return splitLines(cell.replaceAll('、', '；'))
}

/** Articles as people write them, 《行政许可法》第十二条, or as definition files do, 行政许可法 第十二条. */
function readBases(cell: string, key: EntryColumnKey, wrong: Wrong): string[] {
  return splitLines(cell).flatMap((words) => {
    const plain = words
      .replace(/^《(.+)》\s*/, '$1 ')
      .replace(/^中华人民共和国/, '')
      .replace(/([^\s])第([一二三四五六七八九十百零〇千]+条)/, '$1 第$2')
    if (basisSchema.safeParse(plain).success) return [plain]
    wrong(key, {
      zh: `“${words}”没有写到条，请写成《行政许可法》第十二条的形式。`,
      en: `"${words}" names no article; write it as 《行政许可法》第十二条.`,
    })
    return []
  })
}

/** An entry of the same base code that is published, else a new one named after its code. */
function findEntry(code: string, { entries }: TableFacts): string {
  return entries.find(({ common }) => common.code === code)?.entry ?? `base-${code}`
}

/** What was written in English for the same words stays; a table of departments has Chinese alone. */
function keepEnglish(entry: BaseEntry, { entries }: TableFacts): BaseEntry {
  const before = entries.find((one) => one.entry === entry.entry)?.common
  if (before === undefined) return entry
  const keep = (text: BaseEntry['common']['name'], known: readonly BaseEntry['common']['name'][]) =>
    known.find((one) => readText(one).zh === readText(text).zh) ?? text
  const { name, conditions, fee, result } = entry.common
  return {
    ...entry,
    common: {
      ...entry.common,
      name: keep(name, [before.name]),
      ...(conditions === undefined
        ? {}
        : {
            conditions: conditions.map((one) => ({
              ...one,
              text: keep(one.text, before.conditions?.map(({ text }) => text) ?? []),
            })),
          }),
      ...(fee === undefined || fee === 'none'
        ? {}
        : { fee: fee.map((one) => keep(one, Array.isArray(before.fee) ? before.fee : [])) }),
      ...(result !== undefined &&
      'document' in result &&
      before.result !== undefined &&
      'document' in before.result
        ? { result: { document: keep(result.document, [before.result.document]) } }
        : {}),
    },
  }
}
