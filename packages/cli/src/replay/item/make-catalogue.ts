import {
  type DataElement,
  type ItemDefinition,
  type ItemDefinitionInput,
  type PlainDate,
  type Text,
  addCalendarDays,
  assert,
  dataElementSchema,
  dutySchema,
  getBeijingDate,
  getInstant,
  itemDefinitionSchema,
  organisationSchema,
} from '@tongban/domain'
import type { Catalogue } from '@tongban/server'
import { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import { shortenText } from '../log/index.ts'
import type { ReplayCalendar } from './make-calendar.ts'
import type { LogPlan, PlannedStep } from './plan-log.ts'

export const replayItem = 'event-log-replay'
export const replayOrganisation = 'event-log'
export const replayDuty = 'log-handling'
/** The field of the form that holds the name of the case in the log. */
export const caseNameElement = 'log.caseName'

/** Codes of area 99, which no place has; their check characters are right. */
const replayUscc = '11990000MB0000099P'
const baseCode = '991001999001'
/** What the item sets where the log is judged by deadlines of its own, or by nothing: the longest that it may. */
const longestLimitDays = 730
const parallelMaximum = 500
const stagesMaximum = 20

/** The element of an attribute, by its place in the plan. */
export function nameAttributeElement(index: number): string {
  return `log.attribute${index + 1}`
}

/**
 * A catalogue with the one item that a log calls for: acceptance, every activity side by side and where needed, the
 * decision, what the log has after the end, delivery. It passes the platform's own lint and is published like any other.
 * @param limitWorkingDays of the whole, where one was asked for
 * @throws CommandFailure when the log has more activities than an item may have steps
 */
export function makeCatalogue(
  plan: LogPlan,
  options: { readonly title: string; readonly limitWorkingDays?: number; readonly calendar: ReplayCalendar },
): Catalogue {
  const elements: Record<string, DataElement> = {
    [caseNameElement]: makeElement({ zh: '日志中的办件名称', en: 'Name of the case in the log' }),
  }
  for (const [index, attribute] of plan.attributes.entries())
    elements[nameAttributeElement(index)] = makeElement(shortenText(attribute, 200) || '–')
  const organisation = organisationSchema.parse({
    name: { zh: '事件日志（回放）', en: 'Event log (replay)' },
    shortName: '事件日志',
    kind: 'department',
    level: 'county',
    area: '990000',
    uscc: replayUscc,
    documentWord: '日志',
    remedies: { review: '（回放，不作出决定）', court: '（回放，不作出决定）' },
  })
  const duty = dutySchema.parse({
    name: { zh: '日志经办人', en: 'Officer of the log' },
    does: ['accept', 'review', 'decide', 'follow-through', 'deliver'],
  })
  return {
    registries: {
      elements,
      materials: {},
      licences: {},
      duties: { [replayDuty]: duty },
      organisations: { [replayOrganisation]: organisation },
      topics: {},
    },
    items: [
      {
        definition: makeDefinition(plan, options, Object.keys(elements)),
        file: replayItem,
        findPosition: () => ({ line: 1, column: 1 }),
      },
    ],
    matters: [],
    calendars: [options.calendar.definition],
    baseLists: [],
    accounts: {},
    findOrigin: () => undefined,
  }
}

function makeElement(label: Text): DataElement {
  return dataElementSchema.parse({ label, type: 'long-text' })
}

function makeDefinition(
  plan: LogPlan,
  options: { readonly title: string; readonly limitWorkingDays?: number },
  elements: readonly string[],
): ItemDefinition {
  const { title, limitWorkingDays } = options
  const own = (step: string, does: 'accept' | 'decide' | 'deliver', zh: string, en: string) => ({
    step,
    name: { zh, en },
    does,
    duty: replayDuty,
  })
  const [name, ...attributes] = elements
  assert(name !== undefined, 'a case of a log has a name')
  const shown = attributes.map((element) => ({ element, required: false }))
  const input: ItemDefinitionInput = {
    item: replayItem,
    name: { zh: `事件日志回放：${title}`, en: `Replay of the event log ${title}` },
    summary: {
      zh: '由事件日志生成的事项，仅用于回放和分析历史办件，不受理新的申请。',
      en: 'Made from an event log, to replay and study its history; it takes no new applications.',
    },
    code: { base: baseCode, authority: replayOrganisation, level: 'county' },
    type: 'other',
    serves: ['enterprise'],
    basis: ['行政许可法 第二十九条'],
    conditions: [
      {
        text: { zh: '日志中有该办件的记录', en: 'The log has the case' },
        basis: ['行政许可法 第二十九条'],
      },
    ],
    case: limitWorkingDays === 0 ? 'on-the-spot' : 'promised',
    limits:
      limitWorkingDays === undefined
        ? { statutory: longestLimitDays, promised: longestLimitDays, unit: 'calendar-day' }
        : { statutory: limitWorkingDays, promised: limitWorkingDays },
    visits: 0,
    online: 'entire',
    form: [
      {
        section: { zh: '日志中的属性', en: 'Attributes of the log' },
        fields: [{ element: name, required: true }, ...shown],
      },
    ],
    steps: [
      own('accept', 'accept', '受理', 'Acceptance'),
      ...makeStages(plan.steps.filter(({ afterEnd }) => !afterEnd)),
      own('decide', 'decide', '办结', 'Conclusion'),
      ...makeStages(plan.steps.filter(({ afterEnd }) => afterEnd)),
      own('deliver', 'deliver', '送达', 'Delivery'),
    ],
    result: { document: { zh: '办结告知', en: 'Notice of conclusion' }, delivery: ['electronic'] },
    fee: 'none',
    contacts: { consult: '0990-0000000', complain: '0990-12345' },
    // Once the log is over nobody can file under it.
    effective: { from: toDate(plan.first), to: addCalendarDays(toDate(plan.last), 1) },
  }
  if (input.steps.length > stagesMaximum) throw refuseActivities(plan)
  return itemDefinitionSchema.parse(input)
}

function toDate(microseconds: number): PlainDate {
  return getBeijingDate(getInstant(new Date(Math.floor(microseconds / 1000)).toISOString()))
}

type Stage = ItemDefinitionInput['steps'][number]

/** Stages of optional steps hold each other up in nothing, so that it does not matter where one ends. */
function makeStages(planned: readonly PlannedStep[]): Stage[] {
  const steps = planned.map(({ step, activity, afterEnd }) => {
    const text = shortenText(activity.replaceAll(/\s+/g, ' '), 120).trim() || '–'
    return {
      step,
      name: afterEnd ? { zh: `${text}（办结后）`, en: `${text} (after the end)` } : text,
      does: afterEnd ? ('follow-through' as const) : ('review' as const),
      duty: replayDuty,
      optional: true,
    }
  })
  const stages: Stage[] = []
  for (let at = 0; at < steps.length; at += parallelMaximum) {
    const [only, ...others] = steps.slice(at, at + parallelMaximum)
    assert(only !== undefined, 'a stage has a step')
    stages.push(others.length === 0 ? only : { parallel: [only, ...others] })
  }
  return stages
}

function refuseActivities(plan: LogPlan): CommandFailure {
  return new CommandFailure(exitCodes.usage, {
    zh: `日志有 ${plan.steps.length} 种活动，超过一个事项所能容纳的环节数。请先把活动名称归并成较少的种类（例如去掉其中的编号），再回放。`,
    en: `The log has ${plan.steps.length} kinds of activities, more than the steps of one item. Merge their names into fewer kinds first, for example by leaving out numbers in them.`,
  })
}
