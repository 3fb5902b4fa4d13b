import {
  type Calendar,
  type ItemRevision,
  type LimitChange,
  type PlainDate,
  buildCalendar,
  changeLimits,
  describeRehearsalDifference,
  formatPlace,
  getBeijingDate,
  listLimits,
  openRehearsalNames,
  readText,
  tabulateRehearsal,
} from '@tongban/domain'
import {
  type Database,
  type DraftFault,
  type PublishedCatalogue,
  type RehearsalResult,
  type Sentence,
  buildDraftRevision,
  createPublishedCatalogue,
  everyRow,
  installationCalendar,
  readCalendarYears,
  readItemFile,
  runRehearsal,
} from '@tongban/server'
import { readCalendarFile } from '../clock/load-calendar.ts'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Store } from '../open-store.ts'
import type { RehearsalReport } from './write-page.ts'

/** What of the store is rehearsed, and how. */
export interface StoreRehearsal {
  readonly item: string | undefined
  readonly since: PlainDate | undefined
  readonly until: PlainDate | undefined
  readonly sample: number | undefined
  /** A definition file in the place of the revision in force. */
  readonly draft: string | undefined
  readonly limits: LimitChange | undefined
  /** A calendar file: its years in the place of those of the installation. */
  readonly calendar: string | undefined
  /** Affected cases to list. */
  readonly listed: number
}

/**
 * Rehearses cases of the store.
 * @throws CommandFailure where the draft or the calendar cannot be used, or the item was never published
 */
export async function rehearseStore(
  { database, now }: Pick<Store, 'database' | 'now'>,
  options: StoreRehearsal,
  { signal, count }: { readonly signal: AbortSignal; readonly count: (done: number, total: number) => void },
): Promise<{ readonly result: RehearsalResult; readonly report: RehearsalReport }> {
  const catalogue = createPublishedCatalogue(
    database,
    () => performance.now(),
    () => getBeijingDate(now),
  )
  const draft =
    options.draft === undefined ? undefined : await readDraft(database, catalogue, options.draft, now)
  const item = options.item ?? draft?.item
  if (draft !== undefined && item !== draft.item) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `草稿是事项“${draft.item}”的，与 --item ${item} 不符。`,
      en: `The draft is of the item "${draft.item}", not of --item ${item}.`,
    })
  }
  const changesItem = draft !== undefined || options.limits !== undefined
  const inForce = item === undefined ? undefined : await catalogue.findCurrentRevision(item)
  if (item !== undefined && inForce === undefined) throw refuseUnknownItem(item)
  if (changesItem && inForce === undefined) {
    throw new CommandFailure(exitCodes.usage, {
      zh: '改变办理时限的演练须用 --item 指明事项。',
      en: 'A rehearsal of other limits needs the item: name it with --item.',
    })
  }
  const changed = draft ?? inForce
  if (changed !== undefined && options.limits !== undefined) checkLimits(changed, options.limits)
  const calendar = options.calendar === undefined ? undefined : await readCalendar(database, options.calendar)
  const { since, until, sample, limits, listed } = options
  const result = await runRehearsal(
    { database, catalogue },
    {
      selection: { item, since, until, sample },
      scope: everyRow,
      change: { revision: draft, limits, calendar },
      inForce: changesItem ? inForce : undefined,
      now,
      listed,
      signal,
      onProgress: count,
    },
  )
  const names = openRehearsalNames(inForce ?? draft, draft ?? inForce)
  const report: RehearsalReport = {
    title: describeSubject(item, draft ?? inForce, options),
    cases: result.cases,
    totals: listFigures(result),
    tables: tabulateRehearsal(result, names),
    affected: result.affected.map(({ caseId, number, differences }) => ({
      name: number ?? caseId,
      differences: differences.map((difference) => describeRehearsalDifference(difference, names)),
    })),
    affectedTotal: result.affectedCases,
    notes: listNotes(result, inForce !== undefined && changesItem ? inForce : undefined),
    writtenOn: getBeijingDate(now),
  }
  return { result, report }
}

async function readDraft(
  database: Database,
  catalogue: PublishedCatalogue,
  file: string,
  now: Store['now'],
): Promise<ItemRevision> {
  const read = await readItemFile(file)
  if (!read.ok) {
    throw refuseDraft(
      file,
      read.error.map(({ line, message }) => ({
        zh: `第${line}行：${message.zh}`,
        en: `line ${line}: ${message.en}`,
      })),
    )
  }
  const built = await buildDraftRevision({ database, catalogue }, read.value.definition, now)
  if (!built.ok) throw refuseDraft(file, built.error.map(sayFault))
  return built.value
}

/** A mistake at its place as the file writes it. */
function sayFault({ at, message }: DraftFault): Sentence {
  const place = formatPlace(at)
  return place === '' ? message : { zh: `${place}：${message.zh}`, en: `${place}: ${message.en}` }
}

/** So many mistakes are named; the others are found by `item lint`. */
const namedMistakes = 10

function refuseDraft(file: string, reasons: readonly Sentence[]): CommandFailure {
  const list = (language: 'zh' | 'en') =>
    reasons
      .slice(0, namedMistakes)
      .map((reason) => `  ${reason[language]}`)
      .join('\n')
  return new CommandFailure(exitCodes.usage, {
    zh: `草稿 ${file} 有 ${reasons.length} 处错误，改正后才能演练：\n${list('zh')}`,
    en: `The draft ${file} has ${reasons.length} ${reasons.length === 1 ? 'mistake; correct it' : 'mistakes; correct them'} before it is rehearsed:\n${list('en')}`,
  })
}

function refuseUnknownItem(item: string): CommandFailure {
  return new CommandFailure(exitCodes.usage, {
    zh: `事项“${item}”没有在用的版本，没有可以演练的办件。请核对事项标识。`,
    en: `The item "${item}" has no revision in force, and so no cases to rehearse. Check the id of the item.`,
  })
}

async function readCalendar(database: Database, file: string): Promise<Calendar> {
  const definition = await readCalendarFile(file)
  if (definition.calendar !== installationCalendar || definition.extends !== undefined) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `平台按“${installationCalendar}”日历计算期限，而文件是“${definition.calendar}”。请把要演练的年份写入 calendar: ${installationCalendar}。`,
      en: `The platform counts by the calendar "${installationCalendar}", and this file is "${definition.calendar}". Write the years to be rehearsed into calendar: ${installationCalendar}.`,
    })
  }
  const years = await readCalendarYears(database)
  return buildCalendar({ calendar: installationCalendar, years: { ...years, ...definition.years } })
}

/** No item may promise more than the law allows; cases are not rehearsed by what could not be published. */
function checkLimits(revision: ItemRevision, change: LimitChange): void {
  const unit = nameUnit(revision)
  for (const { limit } of listLimits(changeLimits(revision, change).definition)) {
    if (limit.promised <= limit.statutory) continue
    throw new CommandFailure(exitCodes.usage, {
      zh: `承诺时限${limit.promised}${unit.zh}长于法定时限${limit.statutory}${unit.zh}，这样的事项不能发布。请缩短 --promised，或者同时用 --statutory 给出法定时限。`,
      en: `A promise of ${limit.promised} ${unit.en} is longer than the statutory limit of ${limit.statutory}; such an item could not be published. Shorten --promised, or give --statutory too.`,
    })
  }
}

/** In what the limits of the item are counted; days alone where they differ. */
function nameUnit(revision: ItemRevision | undefined): Sentence {
  const units = new Set(
    revision === undefined ? [] : listLimits(revision.definition).map(({ limit }) => limit.unit),
  )
  if (units.size !== 1) return { zh: '日', en: 'days' }
  return units.has('working-day')
    ? { zh: '个工作日', en: 'working days' }
    : { zh: '个自然日', en: 'calendar days' }
}

function describeSubject(
  item: string | undefined,
  revision: ItemRevision | undefined,
  { draft, limits, calendar, since, until }: StoreRehearsal,
): Sentence {
  const name =
    revision === undefined ? { zh: '全部事项', en: 'All items' } : readText(revision.definition.name)
  const unit = nameUnit(revision)
  const changes = [
    ...(draft === undefined ? [] : [{ zh: '草稿', en: 'a draft' }]),
    ...(limits?.promised === undefined
      ? []
      : [{ zh: `承诺时限${limits.promised}${unit.zh}`, en: `a promise of ${limits.promised} ${unit.en}` }]),
    ...(limits?.statutory === undefined
      ? []
      : [
          {
            zh: `法定时限${limits.statutory}${unit.zh}`,
            en: `a statutory limit of ${limits.statutory} ${unit.en}`,
          },
        ]),
    ...(calendar === undefined ? [] : [{ zh: '调整后的工作日历', en: 'a changed calendar' }]),
  ]
  const period =
    since === undefined && until === undefined
      ? { zh: '', en: '' }
      : {
          zh: `，${since ?? '最早'}至${until ?? '今日'}提交`,
          en: `, filed from ${since ?? 'the beginning'} to ${until ?? 'today'}`,
        }
  return {
    zh: `${name.zh}${item === undefined ? '' : `（${item}）`}：${changes.map(({ zh }) => zh).join('、')}${period.zh}`,
    en: `${name.en}${item === undefined ? '' : ` (${item})`}: ${changes.map(({ en }) => en).join(', ')}${period.en}`,
  }
}

function listFigures(result: RehearsalResult): RehearsalReport['totals'] {
  const { cases, different, newlyLate, corrections, unknownCases, instant } = result
  return [
    { name: { zh: '演练办件', en: 'Cases rehearsed' }, value: cases },
    { name: { zh: '结果有变化', en: 'Something would differ' }, value: different },
    { name: { zh: '新增超期', en: 'Newly late' }, value: newlyLate },
    { name: { zh: '不再超期', en: 'No longer late' }, value: result.noLongerLate },
    { name: { zh: '需要补正', en: 'Corrections asked for' }, value: corrections },
    { name: { zh: '新增秒批', en: 'More instant approvals' }, value: instant.gained },
    { name: { zh: '减少秒批', en: 'Fewer instant approvals' }, value: instant.lost },
    { name: { zh: '有无法判断的内容', en: 'With something unknown' }, value: unknownCases },
  ]
}

function listNotes(result: RehearsalResult, inForce: ItemRevision | undefined): Sentence[] {
  const { found, cases, notFiled, stopped, underOtherRevision } = result
  return [
    ...(stopped
      ? [
          {
            zh: '演练被中断，以上只是已经看过的办件。',
            en: 'The rehearsal was stopped; these are the cases that it had looked at.',
          },
        ]
      : []),
    ...(found > cases + notFiled && !stopped
      ? [
          {
            zh: `共有${found}件，均匀抽取${cases}件演练。`,
            en: `Of ${found} cases ${cases} were taken, spread evenly over the period.`,
          },
        ]
      : []),
    ...(inForce === undefined
      ? []
      : [
          {
            zh: `与在用的第${inForce.revision}版比较；其中${underOtherRevision}件当时按其他版本办理。`,
            en: `Compared with revision ${inForce.revision}, which is in force; ${underOtherRevision} of the cases were handled under another one.`,
          },
        ]),
    {
      zh: '申请内容、停止计算的期间、批准的延期和作出决定的日期，均以记录为准。',
      en: 'What was filed, stops, approved extensions and the days of decisions are those of the record.',
    },
    {
      zh: '演练只读取数据，没有改变任何办件。',
      en: 'The rehearsal only read; no case was changed.',
    },
  ]
}
