import type { Bilingual, PlainDate } from '../kernel/index.ts'
import type { NotFiledReason } from './events.ts'
import { listLost } from './pre-approvals.ts'
import {
  type FiledMatterFacts,
  type FiledMatter,
  type MatterTaskStatus,
  getTaskRecord,
  hasFailed,
  isOver,
} from './state.ts'

/** What the end of one task means for the rest of the matter. */
export interface Consequence {
  readonly task: string
  readonly outcome: Extract<MatterTaskStatus, 'refused' | 'closed' | 'not-filed' | 'stopped'>
  readonly on: PlainDate
  readonly text: Bilingual
  /** Items that are not filed because of it. */
  readonly notFiled: readonly string[]
  /** Items that go on. */
  readonly goOn: readonly string[]
}

/** Of each task that failed by itself: what happened, and what it means for the others. */
export function describeConsequences(state: FiledMatter): Consequence[] {
  return state.tasks.flatMap((task): Consequence[] => {
    const record = getTaskRecord(state, task.id)
    const { status, endedOn, because } = record
    // What was not filed because of another is told with that other.
    if (!hasFailed(record) || endedOn === undefined || because?.kind === 'prerequisite') return []
    if (status !== 'refused' && status !== 'closed' && status !== 'not-filed' && status !== 'stopped')
      return []
    const dependents = new Set(listLost(state, [task.id]).map(({ id }) => id))
    const notFiled = state.items.filter(({ item }) => {
      const other = getTaskRecord(state, item)
      return dependents.has(item) && other.status === 'not-filed' && other.because?.kind === 'prerequisite'
    })
    const goOn = state.items.filter(({ item }) => !isOver(getTaskRecord(state, item)))
    const what = describeEnd(task.name, status)
    const rest = describeRest(
      notFiled.map(({ name }) => name),
      goOn.length,
    )
    return [
      {
        task: task.id,
        outcome: status,
        on: endedOn,
        text: { zh: `${what.zh}${rest.zh}`, en: `${what.en} ${rest.en}` },
        notFiled: notFiled.map(({ item }) => item),
        goOn: goOn.map(({ item }) => item),
      },
    ]
  })
}

function describeEnd(name: Bilingual, status: Consequence['outcome']): Bilingual {
  switch (status) {
    case 'refused':
      return { zh: `“${name.zh}”不予许可。`, en: `"${name.en}" was refused.` }
    case 'closed':
      return { zh: `“${name.zh}”已终止办理。`, en: `"${name.en}" was closed.` }
    case 'not-filed':
      return { zh: `“${name.zh}”没有提交。`, en: `"${name.en}" was not filed.` }
    case 'stopped':
      return { zh: `“${name.zh}”没有通过。`, en: `"${name.en}" did not pass.` }
    default:
      return status satisfies never
  }
}

/** What happens to the others, in a sentence; also printed on a refusal. */
export function describeRest(notFiled: readonly Bilingual[], goOn: number | undefined): Bilingual {
  const zh = notFiled.map((name) => `“${name.zh}”`).join('、')
  const en = notFiled.map((name) => `"${name.en}"`).join(', ')
  const lost =
    notFiled.length === 0
      ? { zh: '没有其他事项以它为前提。', en: 'No other item rests on it.' }
      : { zh: `${zh}须以它为前提，不再提交。`, en: `${en} would have rested on it and will not be filed.` }
  const others =
    goOn === 0
      ? { zh: '', en: '' }
      : { zh: '其他事项不受影响，继续办理。', en: ' The other items are not affected and go on.' }
  return { zh: `${lost.zh}${others.zh}`, en: `${lost.en}${others.en}` }
}

/** Why an item was not filed, for people. */
export function describeNotFiled(
  { tasks }: Pick<FiledMatterFacts, 'tasks'>,
  because: NotFiledReason,
): Bilingual {
  switch (because.kind) {
    case 'prerequisite': {
      const name = tasks.find(({ id }) => id === because.task)?.name ?? {
        zh: because.task,
        en: because.task,
      }
      return {
        zh: `须以“${name.zh}”为前提，该环节没有完成，因此没有提交。`,
        en: `It rests on "${name.en}", which did not come, and so was not filed.`,
      }
    }
    case 'withdrawn':
      return {
        zh: `申请人在提交前撤回：${because.reason}。`,
        en: `The applicant withdrew it before it was filed: ${because.reason}.`,
      }
    case 'not-fileable':
      return {
        zh: `提交时不符合要求：${because.problems.map(({ message }) => message.zh).join('')}请单独申请该事项，或者向牵头部门咨询。`,
        en: `It could not be filed: ${because.problems.map(({ message }) => message.en).join(' ')} Apply for the item by itself, or ask the lead authority.`,
      }
    default:
      return because satisfies never
  }
}

/** What would follow from withdrawing these items; all that are still open where none are named. */
export function previewWithdrawal(
  state: FiledMatter,
  wanted: readonly string[] | undefined,
  decided: readonly string[],
): { withdrawn: string[]; notFiled: string[]; goOn: string[] } {
  const isOpen = (item: string) => !isOver(getTaskRecord(state, item)) && !decided.includes(item)
  const open = state.items.map(({ item }) => item).filter((item) => !isOver(getTaskRecord(state, item)))
  const withdrawn = state.items
    .map(({ item }) => item)
    .filter((item) => isOpen(item) && (wanted === undefined || wanted.includes(item)))
  const dependents = new Set(listLost(state, withdrawn).map(({ id }) => id))
  const notFiled = open.filter(
    (item) =>
      !withdrawn.includes(item) && dependents.has(item) && getTaskRecord(state, item).status === 'waiting',
  )
  return {
    withdrawn,
    notFiled,
    goOn: open.filter((item) => !withdrawn.includes(item) && !notFiled.includes(item)),
  }
}
