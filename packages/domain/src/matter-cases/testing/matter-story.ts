import { buildCalendar, calendarDefinitionSchema } from '../../calendar/index.ts'
import { contact, noodleHouse } from '../../cases/testing/case-fixture.ts'
import { type Instant, assert, getInstant, getPlainDate } from '../../kernel/index.ts'
import type { Actor, OfficerActor } from '../../permissions/index.ts'
import {
  type FiledItem,
  type FiledMatter,
  type FiledTask,
  type MatterCommand,
  type MatterEvent,
  type MatterState,
  decideMatter,
  evolveMatter,
  getTaskRecord,
  isFiledMatter,
} from '../index.ts'

export const platform: Actor = { kind: 'system', process: 'matter' }
export const lead: OfficerActor = {
  kind: 'officer',
  account: 'lead',
  name: '赵二',
  role: 'head',
  organisation: 'bureau',
  duties: ['head'],
  jurisdiction: ['bureau'],
}
export const applicant: Actor = {
  kind: 'applicant',
  account: 'wang',
  name: '王一',
  subject: 'wang',
  actsFor: [{ subject: noodleHouse.subject, as: 'legal-representative' }],
}
export const neighbour: Actor = {
  kind: 'applicant',
  account: 'sun',
  name: '孙九',
  subject: 'sun',
  actsFor: [{ subject: 'sun', as: 'self' }],
}

export const calendar = buildCalendar(
  calendarDefinitionSchema.parse({
    calendar: 'weekdays',
    years: { 2026: { source: '测试', holidays: {}, makeUpWorkingDays: {} } },
  }),
)
const names = { company: '公司设立登记', food: '食品经营许可', sign: '店招设置', fire: '消防检查' } as const
export type Item = keyof typeof names
const both = (text: string) => ({ zh: text, en: text })

export const filedItems = (Object.keys(names) as Item[]).map((item): FiledItem => ({
  item,
  name: both(names[item]),
  type: 'licence',
  revision: 1,
  digest: '',
  authority: { id: 'bureau', name: both('审批局') },
  answers: {},
  awaitedFields: [],
  awaitedMaterials: [],
}))

const durations = {
  promised: { days: 5, unit: 'working-day' },
  statutory: { days: 5, unit: 'working-day' },
} as const
export const notice = 'notice/public'

/** A company; its notice, after which comes the sign; the food licence after the company; the fire check by itself. */
function planTasks(
  terms: Partial<NonNullable<FiledTask['notice']>>,
  unit: 'working-day' | 'calendar-day',
): FiledTask[] {
  const reason = { kind: 'order', basis: [] } as const
  const task = (item: Item, stage: number, ...waits: string[]): FiledTask => ({
    id: item,
    kind: 'item',
    item,
    name: both(names[item]),
    stage,
    durations,
    waitsFor: waits.map((wait) => ({ task: wait, reason })),
  })
  return [
    task('company', 1),
    task('fire', 1),
    {
      id: notice,
      kind: 'notice',
      item: undefined,
      name: both('公示'),
      stage: 2,
      durations: { ...durations, promised: { days: 5, unit } },
      waitsFor: [{ task: 'company', reason }],
      notice: { kind: 'public-notice', onObjection: 'examine', basis: [], ...terms },
    },
    task('food', 2, 'company'),
    task('sign', 3, notice),
  ]
}

/** A matter of four items, filed on Monday 2 March 2026; what its cases come to is told by hand. */
export class MatterStory {
  state: MatterState
  /** What the last command brought about. */
  happened: readonly MatterEvent[] = []
  now: Instant = getInstant('2026-03-02T01:00:00.000Z')

  constructor(
    terms: Partial<NonNullable<FiledTask['notice']>> = {},
    unit: 'working-day' | 'calendar-day' = 'working-day',
  ) {
    const limit = { workingDays: 9, parts: { workingDays: 9, calendarDays: 0 }, criticalPath: [] }
    const ceiling = { workingDays: 45, extensionWorkingDays: 15, basis: '', exceeded: false }
    this.state = this.#append(
      undefined,
      {
        type: 'MatterDrafted',
        matter: 'open-restaurant',
        revision: 1,
        digest: '',
        name: both('我要开餐馆'),
        lead: 'bureau',
        applicant: noodleHouse,
        channel: 'web',
      },
      platform,
    )
    this.append({
      type: 'MatterFiled',
      number: 'YJS-1',
      on: getPlainDate('2026-03-02'),
      content: { answers: {}, form: {}, materials: {} },
      contact,
      delivery: 'electronic',
      items: filedItems,
      tasks: planTasks(terms, unit),
      clock: { promised: limit, statutory: limit, notCounted: [], ceiling },
      document: { kind: 'matter-receipt', number: '收件〔2026〕1号', date: getPlainDate('2026-03-02') },
    })
  }

  #append(state: MatterState | undefined, event: MatterEvent, actor: Actor): MatterState {
    const { now } = this
    const sequence = (state?.sequence ?? 0) + 1
    return evolveMatter(state, { sequence, actor, occurredAt: now, recordedAt: now, event })
  }

  append(event: MatterEvent, actor: Actor = platform): this {
    this.state = this.#append(this.state, event, actor)
    return this
  }

  get filed(): FiledMatter {
    assert(isFiledMatter(this.state), 'the matter of the test was filed')
    return this.state
  }

  recordOf(task: string) {
    return getTaskRecord(this.filed, task)
  }

  on(day: string): this {
    this.now = getInstant(`${getPlainDate(day)}T01:00:00.000Z`)
    return this
  }

  /** The rejection of a command that is refused. */
  refuse(command: MatterCommand, actor: Actor) {
    const decided = decideMatter(this.state, command, { now: this.now, actor, calendar })
    return decided.ok ? undefined : decided.error
  }

  /** A command that is lawful. @returns the types of what happened */
  give(command: MatterCommand, actor: Actor): string[] {
    const decided = decideMatter(this.state, command, { now: this.now, actor, calendar })
    if (!decided.ok) throw new Error(JSON.stringify(decided.error))
    for (const event of decided.value) this.append(event, actor)
    this.happened = decided.value
    return decided.value.map(({ type }) => type)
  }

  settle(): string[] {
    return this.give({ type: 'SettleMatter' }, platform)
  }

  file(item: Item): this {
    const [caseId, number] = [`case-${item}`, `2026-${item}`]
    return this.append({ type: 'MatterItemFiled', item, caseId, number, on: getPlainDate(this.today) })
  }

  get today(): string {
    return this.now.slice(0, 10)
  }

  end(item: Item, outcome: 'granted' | 'refused' | 'closed'): this {
    this.append({
      type: 'MatterItemEnded',
      item,
      caseId: `case-${item}`,
      on: getPlainDate(this.today),
      outcome,
      ...(outcome === 'granted' ? { result: { fields: {} } } : {}),
      ...(outcome === 'closed' ? { closeReason: 'withdrawn' } : {}),
    })
    return this
  }
}
