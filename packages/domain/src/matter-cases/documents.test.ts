import { describe, expect, it } from 'vitest'
import { buildCalendar, calendarDefinitionSchema } from '../calendar/index.ts'
import { contact, noodleHouse } from '../cases/testing/case-fixture.ts'
import { assert, getInstant, getPlainDate } from '../kernel/index.ts'
import type { Actor } from '../permissions/index.ts'
import {
  type MatterCommand,
  type MatterEvent,
  type MatterState,
  decideMatter,
  evolveMatter,
  isFiledMatter,
} from './index.ts'

const now = getInstant('2026-03-02T01:00:00.000Z')
const day = getPlainDate('2026-03-02')
const platform: Actor = { kind: 'system', process: 'document-production' }
const calendar = buildCalendar(
  calendarDefinitionSchema.parse({
    calendar: 'weekdays',
    years: { 2026: { source: '测试', holidays: {}, makeUpWorkingDays: {} } },
  }),
)

const drafted: MatterEvent = {
  type: 'MatterDrafted',
  matter: 'open-restaurant',
  revision: 1,
  digest: '',
  name: { zh: '我要开餐饮店', en: 'Open a restaurant' },
  lead: 'bureau',
  applicant: noodleHouse,
  channel: 'web',
}

const limit = { workingDays: 1, parts: { workingDays: 1, calendarDays: 0 }, criticalPath: [] }
const filed: MatterEvent = {
  type: 'MatterFiled',
  number: 'YJS-1',
  on: day,
  content: { answers: {}, form: {}, materials: {} },
  contact,
  delivery: 'electronic',
  items: [],
  tasks: [],
  clock: {
    promised: limit,
    statutory: limit,
    notCounted: [],
    ceiling: { workingDays: 45, extensionWorkingDays: 15, basis: '', exceeded: false },
  },
  document: { kind: 'matter-receipt', number: '区审批联收〔2026〕00001号', date: day },
}

const record: Extract<MatterCommand, { type: 'RecordDocument' }> = {
  type: 'RecordDocument',
  number: '区审批联收〔2026〕00001号',
  digest: 'a'.repeat(64),
  size: 1,
}

describe('papers of a matter', () => {
  it('are recorded once, by the platform, and leave the version alone', () => {
    const before = replay(drafted, filed)
    expect(before.documents).toEqual([
      { kind: 'matter-receipt', number: record.number, date: day, sequence: 2 },
    ])
    const decided = decideMatter(before, record, { now, actor: platform, calendar })
    assert(decided.ok, 'the paper is awaited')
    const after = replay(drafted, filed, ...decided.value)
    expect(after.documents[0]?.digest).toBe(record.digest)
    expect({ sequence: after.sequence, version: after.version }).toEqual({ sequence: 3, version: 2 })
    expect(decideMatter(after, record, { now, actor: platform, calendar })).toMatchObject({
      ok: false,
      error: { kind: 'matter-document-produced' },
    })
  })

  it('come after the end of the matter too', () => {
    const ended = replay(drafted, filed, { type: 'MatterEnded', on: day })
    expect(decideMatter(ended, record, { now, actor: platform, calendar })).toMatchObject({ ok: true })
  })

  it('are nobody else’s to record, and none that no act made out', () => {
    const state = replay(drafted, filed)
    const clerk: Actor = {
      kind: 'officer',
      account: 'clerk',
      name: '赵二',
      role: 'counter-clerk',
      organisation: 'bureau',
      duties: [],
      jurisdiction: ['bureau'],
    }
    expect(decideMatter(state, record, { now, actor: clerk, calendar })).toMatchObject({
      error: { kind: 'not-matter-system' },
    })
    const other = { ...record, number: '区审批联收〔2026〕00002号' }
    expect(decideMatter(state, other, { now, actor: platform, calendar })).toMatchObject({
      error: { kind: 'matter-document-unknown' },
    })
  })
})

function replay(...events: MatterEvent[]) {
  const state = events.reduce<MatterState | undefined>(
    (before, event, index) =>
      evolveMatter(before, {
        sequence: index + 1,
        actor: platform,
        occurredAt: now,
        recordedAt: now,
        event,
      }),
    undefined,
  )
  assert(state !== undefined && isFiledMatter(state), 'the matter was filed')
  return state
}
