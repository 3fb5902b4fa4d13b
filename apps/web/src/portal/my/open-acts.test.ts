import { expect, test } from 'vitest'
import { type Asking, listOpenActs } from './open-acts.ts'

const nothing: Asking = {
  status: 'in-review',
  obligations: [],
  remoteInspections: [],
  joint: null,
  promiseAnswers: [],
}

const name = { zh: '平面图', en: 'Floor plan' }

const obligation: Asking['obligations'][number] = {
  obligationId: 'supply-material:floor-plan',
  kind: 'supply-material',
  kindName: name,
  material: 'floor-plan',
  materialName: name,
  since: '2025-09-01',
  due: '2025-09-20',
  overdue: false,
  consequence: 'case-ends',
  status: 'open',
  statusName: name,
  endedOn: null,
  debtor: 'applicant',
  debtorName: name,
  cure: 'SupplyMaterial',
  promise: null,
  note: null,
}

const shots = {
  inspection: '0193f3a5-7c00-7000-8000-00000000000b',
  stage: 'awaited',
  due: '2025-09-10',
  overdue: false,
  awaited: [{ shot: 'sinks', fault: null }],
  recorded: null,
} as unknown as Asking['remoteInspections'][number]

const kinds = (view: Asking) => listOpenActs(view).map(({ kind }) => kind)

test('a case that asks nothing has no open act', () => {
  expect(kinds(nothing)).toEqual([])
})

test('every open act is told, what is due first comes first', () => {
  expect(kinds({ ...nothing, obligations: [obligation], remoteInspections: [shots] })).toEqual([
    'shots',
    'supply',
  ])
})

test('what was done, and what others owe, is not asked of the applicant', () => {
  const others = { ...obligation, debtor: 'organisation' as const }
  const kept = { ...obligation, status: 'kept' as const }
  expect(kinds({ ...nothing, obligations: [others, kept] })).toEqual([])
})

test('shots are not asked for once the review is over', () => {
  expect(kinds({ ...nothing, status: 'decided', remoteInspections: [shots] })).toEqual([])
})

test('a sealed record is to be confirmed until it is, also after the decision', () => {
  const recorded = { ...shots, stage: 'recorded', recorded: { confirmed: null } } as typeof shots
  const confirmed = { ...shots, stage: 'recorded', recorded: { confirmed: { name: '赵' } } } as typeof shots
  expect(kinds({ ...nothing, status: 'decided', remoteInspections: [recorded] })).toEqual(['record'])
  expect(kinds({ ...nothing, status: 'decided', remoteInspections: [confirmed] })).toEqual([])
})

test('of an inspection with others the times, then the notice, then the record are asked', () => {
  const applicant = { kind: 'applicant' }
  const inspect = (edit: object, service: object | null = null) =>
    ({
      ...nothing,
      joint: {
        inspections: [
          {
            inspection: 'i',
            name: '联合验收',
            stage: 'proposed',
            answers: [],
            appointment: null,
            held: null,
            ...edit,
          },
        ],
        notices: [{ number: 'n', parties: [{ party: applicant, service }] }],
      },
    }) as unknown as Asking
  const appointed = { stage: 'appointed', appointment: { notice: 'n' } }
  const held = { stage: 'held', held: { applicant: { signed: 'later' }, confirmed: null } }
  expect(kinds(inspect({}))).toEqual(['times'])
  expect(kinds(inspect({ answers: [{ party: applicant }] }))).toEqual([])
  expect(kinds(inspect(appointed))).toEqual(['notice'])
  expect(kinds(inspect(appointed, {}))).toEqual([])
  expect(kinds(inspect(held))).toEqual(['record'])
  expect(kinds(inspect({ ...held, held: { applicant: { signed: 'on-paper' }, confirmed: null } }))).toEqual(
    [],
  )
})
