import type { ItemDefinitionInput } from '../../catalogue/index.ts'
import { steps } from '../../catalogue/testing/catalogue-fixture.ts'
import type { Actor } from '../../permissions/index.ts'
import type { CaseCommand } from '../commands.ts'
import { decide } from '../decide.ts'
import type { CaseEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import type { GatheredFacts } from '../instant/instant-commands.ts'
import type { CaseState } from '../state.ts'
import {
  actors,
  calendarOf2026,
  completeContent,
  contact,
  morningOf,
  noodleHouse,
  publishRestaurantItem,
  scan,
  takeNumbers,
} from './case-fixture.ts'

/** Small shops are let through at once where nothing else of the applicant is open. */
export const table: NonNullable<ItemDefinitionInput['instant']> = {
  inputs: {
    business: 'choice',
    'enterprise.name': ['identity'],
    'enterprise.uscc': ['identity', 'register'],
    'premises.area': ['licence'],
    'licence.scope': ['register'],
    'applicant.openCases': ['platform'],
  },
  unexamined: ['business-licence', 'floor-plan'],
  rows: [
    { row: 'busy', when: { 'applicant.openCases': { above: 0 } }, outcome: 'person', reason: '另有在办件。' },
    {
      row: 'small',
      when: { business: 'sales', 'premises.area': { below: 60 } },
      outcome: 'grant',
      reason: '面积较小的零售店符合条件。',
    },
  ],
  examples: [{ example: '小店', given: {}, outcome: 'person' }],
  reexamined: { percent: 10 },
} as never

export const shop: Partial<ItemDefinitionInput> = {
  case: 'on-the-spot',
  limits: { statutory: 0, promised: 0, basis: '行政许可法 第三十四条' },
  steps: [steps.accept, steps.review, steps.decide, steps.deliver],
  instant: table,
}
export const item = publishRestaurantItem(shop)

export const content = {
  ...completeContent,
  answers: { business: 'sales', onSite: 'no' },
  materials: { 'business-licence': [scan] },
  form: { ...completeContent.form, 'premises.area': 40 },
}

/** What the sources say where all of them answer. */
export const trusted: GatheredFacts = {
  facts: {
    'enterprise.name': { value: '明湖面馆有限公司', source: 'identity' },
    'enterprise.uscc': { value: '11990000MB9000015T', source: 'identity' },
    'premises.area': { value: 40, source: 'licence', reference: '面积许可证 12 号' },
    'licence.scope': { value: '预包装食品', source: 'register', reference: 'licence-register' },
    'applicant.openCases': { value: 0, source: 'platform' },
  },
  unavailable: [],
}
const issue = { licence: 'licence-1', number: 'JY1', identifier: '1.2.156' }
export const rule: Actor = { kind: 'system', process: 'instant-approval', byRuleOf: 'bureau' }

/** The case with a command, decided by the item of these tests. */
export function give(
  state: CaseState | undefined,
  command: CaseCommand,
  actor: Actor,
  day = '2026-03-10',
  revision = item,
) {
  const numbers = takeNumbers()
  return decide(state, command, {
    now: morningOf(day),
    actor,
    revision,
    calendar: calendarOf2026,
    ...numbers,
  })
}

export function follow(
  state: CaseState | undefined,
  events: readonly CaseEvent[],
  actor: Actor,
  day = '2026-03-10',
) {
  const at = morningOf(day)
  return events.reduce<CaseState | undefined>(
    (before, event) =>
      evolve(before, { sequence: (before?.sequence ?? 0) + 1, actor, occurredAt: at, recordedAt: at, event }),
    state,
  ) as CaseState
}

export function act(
  state: CaseState | undefined,
  command: CaseCommand,
  actor: Actor,
  day?: string,
  revision = item,
) {
  const decided = give(state, command, actor, day, revision)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return { events: decided.value, state: follow(state, decided.value, actor, day) }
}

export function file(changes: object = {}, revision = item) {
  const draft = act(
    undefined,
    { type: 'DraftApplication', applicant: noodleHouse, channel: 'web' },
    actors.applicant,
    '2026-03-10',
    revision,
  )
  const submit: CaseCommand = {
    type: 'SubmitApplication',
    content: { ...content, ...changes },
    contact,
    delivery: 'electronic',
  }
  return act(draft.state, submit, actors.applicant, '2026-03-10', revision).state
}

export const judge = (gathered: GatheredFacts = trusted): CaseCommand => ({
  type: 'JudgeInstantly',
  gathered,
  issue,
})

/** What the table said, as the first event of the act. */
export const judgementOf = ({ events }: { readonly events: readonly CaseEvent[] }) => {
  const [first] = events
  if (first?.type !== 'InstantlyJudged') throw new Error('nothing was judged')
  return first
}
