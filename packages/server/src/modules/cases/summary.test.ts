import {
  type CaseEvent,
  type ItemDefinition,
  type ItemRevision,
  type RecordedEvent,
  buildCalendar,
  buildRevision,
  getInstant,
  getPlainDate,
  replay,
} from '@tongban/domain'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCatalogue } from '../../catalogue-files/index.ts'
import { summariseCase } from './summary.ts'

const folder = fileURLToPath(new URL('../../../../../catalogue', import.meta.url))
const on = getPlainDate('2026-03-09')
const at = getInstant('2026-03-09T02:00:00.000Z')
const calendar = buildCalendar({
  calendar: 'national',
  years: { '2026': { source: '本测试', holidays: { '2026-01-01': '元旦' }, makeUpWorkingDays: {} } },
})
let revision: ItemRevision
let duties: Readonly<
  Record<'counter' | 'reviewer' | 'inspector' | 'head' | 'archivist' | 'publisher', string>
>

type Step = Extract<ItemDefinition['steps'][number], { step: string }>
const step = (id: string, does: Step['does'], duty: string, optional?: boolean): Step => ({
  step: id,
  name: id,
  does,
  duty,
  people: 1,
  checks: [],
  onSilence: 'wait',
  ...(optional ? { optional } : {}),
})

beforeAll(async () => {
  const catalogue = await readCatalogue(folder)
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error[0]))
  const { items, registries } = catalogue.value
  const card = items.find(({ definition }) => definition.item === 'elderly-courtesy-card')?.definition
  if (card === undefined) throw new Error('the demonstration has no such item')
  const [counter, reviewer, inspector, head, archivist, publisher] = Object.keys(registries.duties) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  duties = { counter, reviewer, inspector, head, archivist, publisher }
  const definition: ItemDefinition = {
    ...card,
    steps: [
      step('accept', 'accept', counter),
      { parallel: [step('review', 'review', reviewer), step('inspect', 'inspect', inspector, true)] },
      step('decide', 'decide', head),
      {
        parallel: [
          step('archive', 'follow-through', archivist),
          step('publish', 'follow-through', publisher, true),
        ],
      },
      step('deliver', 'deliver', counter),
    ],
  }
  const built = buildRevision({
    definition,
    registries,
    revision: 1,
    effectiveFrom: on,
    publishedAt: at,
    digest: (text) => `digest of ${text.length} characters`,
  })
  if (!built.ok) throw new Error(JSON.stringify(built.error))
  revision = built.value
}, 60_000)

const document = (kind: 'acceptance-notice' | 'grant-decision' | 'delivery-receipt') => ({
  kind,
  number: kind,
  date: on,
})
const content = { answers: {}, form: {}, materials: {} }
const done = (id: string): CaseEvent => ({
  type: 'StepCompleted',
  step: id,
  outcome: 'pass',
  opinion: '符合要求。',
  checks: [],
  people: ['高静'],
  attachments: [],
})
const taken = (id: string): CaseEvent => ({
  type: 'StepAssigned',
  step: id,
  officer: 'gao',
  officerName: '高静',
})

const accepted: readonly CaseEvent[] = [
  {
    type: 'ApplicationDrafted',
    item: 'elderly-courtesy-card',
    revision: 1,
    authority: 'minghu-civil-affairs',
    applicant: {
      subject: '0193f3a5-7c00-7000-8000-00000000000b',
      kind: 'person',
      name: '陈素梅',
      identifierKind: 'resident-id',
      identifier: '11010519491231002X',
    },
    channel: 'web',
  },
  {
    type: 'ApplicationSubmitted',
    number: '1',
    content,
    contact: { name: '陈素梅', phone: '13800138000' },
    delivery: 'electronic',
    on,
  },
  { type: 'ApplicationAccepted', on, document: document('acceptance-notice') },
]
const granted: readonly CaseEvent[] = [
  ...accepted,
  done('review'),
  {
    type: 'ApplicationGranted',
    on,
    opinion: '准予。',
    conditions: [],
    document: document('grant-decision'),
  },
]
const delivered: readonly CaseEvent[] = [
  ...granted,
  {
    type: 'ResultDelivered',
    way: 'electronic',
    recipient: '陈素梅',
    on,
    document: document('delivery-receipt'),
  },
]

function summarise(events: readonly CaseEvent[]) {
  const recorded = events.map((event, index): RecordedEvent => ({
    sequence: index + 1,
    actor: { kind: 'system', process: 'import' },
    occurredAt: at,
    recordedAt: at,
    event,
  }))
  const summary = summariseCase('case', replay(recorded)!, revision, calendar, at)
  if (!summary.ok) throw new Error(JSON.stringify(summary.error))
  const { open_duties, assigned_to } = summary.value
  return { duties: open_duties, assigned: assigned_to }
}

describe('for whom a case waits', () => {
  test('while a step that must be taken is open, for its duty and those of the optional ones beside it', () => {
    const { reviewer, inspector } = duties
    expect(summarise(accepted).duties).toEqual([reviewer, inspector])
  })

  test('where only optional steps are open, for whoever decides, and for their duties too', () => {
    const { head, inspector } = duties
    expect(summarise([...accepted, done('review')]).duties).toEqual([head, inspector])
    expect(summarise([...accepted, done('review'), done('inspect')]).duties).toEqual([head])
  })

  test('once it is decided, for the delivery and for what follows the decision through', () => {
    const { counter, archivist, publisher } = duties
    expect(summarise(granted).duties).toEqual([counter, archivist, publisher])
    expect(summarise([...granted, done('archive')]).duties).toEqual([counter, publisher])
  })

  test('when it is finished, for what must still be done, and no longer for what is optional', () => {
    const { archivist } = duties
    expect(summarise(delivered).duties).toEqual([archivist])
    expect(summarise([...delivered, done('archive')]).duties).toEqual([])
  })

  test('a step after the decision is in the hands of whoever took it until it is done', () => {
    expect(summarise([...granted, taken('archive')]).assigned).toEqual(['gao'])
    expect(summarise([...granted, taken('archive'), done('archive')]).assigned).toEqual([])
  })
})
