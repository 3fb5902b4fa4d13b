import { nameRefusal } from '../catalogue/index.ts'
import { type Bilingual, type PlainDate, quoteNames } from '../kernel/index.ts'
import type { FiledItem, FiledTask, NeedlessReason, NotFiledReason } from './events.ts'
import { listLost } from './pre-approvals.ts'
import {
  type FiledMatterFacts,
  type FiledMatter,
  type MatterTaskStatus,
  type TaskRecord,
  getTaskRecord,
  hasFailed,
  isOver,
} from './state.ts'

/** What the end of one task means for the rest of the matter. */
export interface Consequence {
  readonly task: string
  readonly outcome: Extract<MatterTaskStatus, 'refused' | 'closed' | 'not-filed' | 'stopped'> | 'revoked'
  readonly on: PlainDate
  /** What happened. */
  readonly what: Bilingual
  /** What happened, and what that means for the others. */
  readonly text: Bilingual
  /** Items that are not filed because of it. */
  readonly notFiled: readonly string[]
  /** Items that go on. */
  readonly goOn: readonly string[]
  /** Of a revocation: items that were filed on what it took away; their authorities decide what follows. */
  readonly resting: readonly string[]
}

/** Of each task that failed by itself: what happened, and what it means for the others. */
export function describeConsequences(state: FiledMatter): Consequence[] {
  return state.tasks.flatMap((task): Consequence[] => {
    const record = getTaskRecord(state, task.id)
    const { status, endedOn, because, revoked } = record
    if (revoked !== undefined) return [describeRevocation(state, task, revoked.on)]
    // What was not filed because of another is told with that other.
    if (!hasFailed(record) || endedOn === undefined) return []
    if (because?.kind === 'prerequisite' || because?.kind === 'needless') return []
    if (status !== 'refused' && status !== 'closed' && status !== 'not-filed' && status !== 'stopped')
      return []
    const dependents = new Set(listLost(state, [task.id]).map(({ id }) => id))
    const notFiled = state.items.filter(({ item }) => {
      const other = getTaskRecord(state, item)
      return dependents.has(item) && other.status === 'not-filed' && other.because?.kind === 'prerequisite'
    })
    const goOn = state.items.filter(({ item }) => !isOver(getTaskRecord(state, item)))
    const what = describeEnd(task, state, status)
    const rest = describeRest(
      notFiled.map(({ name }) => name),
      goOn.length,
    )
    return [
      {
        task: task.id,
        outcome: status,
        on: endedOn,
        what,
        text: { zh: `${what.zh}${rest.zh}`, en: `${what.en} ${rest.en}` },
        notFiled: notFiled.map(({ item }) => item),
        goOn: goOn.map(({ item }) => item),
        resting: [],
      },
    ]
  })
}

/**
 * What the revocation of an item that was granted on a promise means: what still waited is not filed; what was filed on it
 * stays with its authority, which looks at it again (行政许可法 第六十九条), and is neither ended nor left unsaid.
 */
function describeRevocation(state: FiledMatter, { id, name }: FiledTask, on: PlainDate): Consequence {
  const dependents = new Set(listLost(state, [id]).map((task) => task.id))
  const of = (isMeant: (record: TaskRecord) => boolean) =>
    state.items.filter(({ item }) => dependents.has(item) && isMeant(getTaskRecord(state, item)))
  const notFiled = of(({ status, because }) => status === 'not-filed' && because?.kind === 'prerequisite')
  const running = of(({ status }) => status === 'running')
  const granted = of(({ status, revoked }) => status === 'granted' && revoked === undefined)
  const resting = [...running, ...granted]
  const goOn = state.items.filter(({ item }) => {
    const record = getTaskRecord(state, item)
    return !isOver(record) && !dependents.has(item)
  })
  const names = (items: readonly FiledItem[]) => quoteNames(items.map((item) => item.name))
  const what = {
    zh: `“${name.zh}”以告知承诺方式准予后，因承诺不实被撤销。`,
    en: `"${name.en}" was granted on a promise and revoked, because the promise was false.`,
  }
  const sentences: Bilingual[] = [
    what,
    ...(notFiled.length === 0
      ? []
      : [
          {
            zh: `${names(notFiled).zh}须以它为前提，不再提交。`,
            en: `${names(notFiled).en} would have rested on it and will not be filed.`,
          },
        ]),
    ...(running.length === 0
      ? []
      : [
          {
            zh: `${names(running).zh}以它为前提，正在办理，由审批部门按撤销后的情况审查决定。`,
            en: `${names(running).en} rests on it and is under way; its authority decides by what is there now.`,
          },
        ]),
    ...(granted.length === 0
      ? []
      : [
          {
            zh: `${names(granted).zh}以它为前提，已经准予，由审批部门重新核查，依法处理。`,
            en: `${names(granted).en} rests on it and was granted; its authority examines it again.`,
          },
        ]),
    ...(notFiled.length + resting.length > 0
      ? []
      : [{ zh: '没有其他事项以它为前提。', en: 'No other item rests on it.' }]),
    ...(goOn.length === 0
      ? []
      : [
          {
            zh: '其他事项不受影响，继续办理。',
            en: 'The other items are not affected and go on.',
          },
        ]),
  ]
  return {
    task: id,
    outcome: 'revoked',
    on,
    what,
    text: {
      zh: sentences.map(({ zh }) => zh).join(''),
      en: sentences.map(({ en }) => en).join(' '),
    },
    notFiled: notFiled.map(({ item }) => item),
    goOn: goOn.map(({ item }) => item),
    resting: resting.map(({ item }) => item),
  }
}

function describeEnd(
  { id, name, notice }: FiledTask,
  { items }: FiledMatter,
  status: Exclude<Consequence['outcome'], 'revoked'>,
): Bilingual {
  switch (status) {
    case 'refused': {
      const refusal = nameRefusal(items.find(({ item }) => item === id) ?? { name })
      return { zh: `“${name.zh}”${refusal.zh}。`, en: `"${name.en}" was ${refusal.en}.` }
    }
    case 'closed':
      return { zh: `“${name.zh}”已终止办理。`, en: `"${name.en}" was closed.` }
    case 'not-filed':
      return { zh: `“${name.zh}”没有提交。`, en: `"${name.en}" was not filed.` }
    case 'stopped':
      if (notice !== undefined)
        return { zh: `“${name.zh}”因异议终止。`, en: `"${name.en}" was ended by an objection.` }
      return { zh: `“${name.zh}”没有通过。`, en: `"${name.en}" did not pass.` }
    default:
      return status satisfies never
  }
}

/** What happens to the others, in a sentence; also printed on a refusal. */
export function describeRest(notFiled: readonly Bilingual[], goOn: number | undefined): Bilingual {
  const { zh, en } = quoteNames(notFiled)
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
  { tasks, records }: Pick<FiledMatterFacts, 'tasks' | 'records'>,
  because: NotFiledReason | NeedlessReason,
): Bilingual {
  const nameTask = (task: string) => tasks.find(({ id }) => id === task)?.name ?? { zh: task, en: task }
  switch (because.kind) {
    case 'prerequisite': {
      const name = nameTask(because.task)
      if (records[because.task]?.revoked !== undefined)
        return {
          zh: `须以“${name.zh}”为前提，其准予决定已被撤销，因此没有提交。`,
          en: `It rests on "${name.en}", whose grant was revoked, and so was not filed.`,
        }
      return {
        zh: `须以“${name.zh}”为前提，该环节没有完成，因此没有提交。`,
        en: `It rests on "${name.en}", which did not come, and so was not filed.`,
      }
    }
    case 'needless': {
      const name = nameTask(because.task)
      return {
        zh: `以它为前提的“${name.zh}”不再办理，因此终止。`,
        en: `"${name.en}", which waited for it, will not come, and so it ended.`,
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
