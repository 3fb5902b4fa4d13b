import {
  type Bilingual,
  type CloseReason,
  type PlainDate,
  formatChineseDate,
  nameRefusal,
} from '@tongban/domain'
import type { MessageText } from './describe-message.ts'
import type { MatterActs, ToldAct } from './matter-acts.ts'

/** One thing that a message about a matter says; the weightiest of them gives the title. */
interface Said {
  readonly weight: number
  readonly title: Bilingual
  readonly body: Bilingual
  readonly due?: PlainDate
  readonly important?: boolean
}

/** What one act on a matter brought about, in one message, whatever number of its cases it concerned. */
export function describeMatterActs(about: string, told: MatterActs): MessageText {
  const said = told.acts.flatMap((act) => say(act, about, told) ?? [])
  const failed = told.acts.some(isFailure)
  const isOver = told.acts.some(({ type }) => type === 'MatterEnded')
  const rest = failed && !isOver ? [goesOn] : []
  const sentences = [...said.map(({ body }) => body), ...rest]
  const [first] = said.toSorted((one, other) => other.weight - one.weight)
  return {
    title: first?.title ?? { zh: '一件事有新进展', en: 'News of the matter' },
    body: {
      zh: sentences.map(({ zh }) => zh).join(''),
      en: sentences.map(({ en }) => en).join(' '),
    },
    due: said.find(({ due }) => due !== undefined)?.due ?? null,
    important: said.some(({ important }) => important === true),
  }
}

const goesOn: Bilingual = {
  zh: '其他事项不受影响，继续办理。',
  en: 'The other items are not affected and go on.',
}

function isFailure(act: ToldAct): boolean {
  return (
    (act.type === 'MatterItemEnded' && act.outcome !== 'granted') ||
    act.type === 'MatterItemNotFiled' ||
    (act.type === 'MatterNoticeEnded' && act.outcome === 'stopped' && act.because === undefined)
  )
}

function say(act: ToldAct, about: string, { acts, tasks, kinds }: MatterActs): Said | undefined {
  const nameOf = (id: string): Bilingual => {
    const { zh, en } = tasks.find((task) => task.id === id)?.name ?? { zh: id, en: id }
    return { zh: `“${zh}”`, en: `“${en}”` }
  }
  const listNames = (ids: readonly string[]): Bilingual => ({
    zh: ids.map((id) => nameOf(id).zh).join(''),
    en: ids.map((id) => nameOf(id).en).join(', '),
  })
  switch (act.type) {
    case 'MatterFiled':
      return sayFiled(about, { acts, tasks })
    case 'MatterItemFiled': {
      const filed = acts.flatMap((other) => (other.type === 'MatterItemFiled' ? [other.item] : []))
      const isToldAlready = acts.some(({ type }) => type === 'MatterFiled') || filed[0] !== act.item
      if (isToldAlready) return undefined
      const names = listNames(filed)
      return {
        weight: 2,
        title: { zh: '后续事项已自动提交', en: 'Further items filed' },
        body: {
          zh: `平台已自动提交${names.zh}，不需要您再交材料。`,
          en: `The platform filed ${names.en}; nothing more is asked of you.`,
        },
      }
    }
    case 'MatterItemEnded':
      return sayEnded(act, nameOf(act.item), {
        acts,
        refusal: nameRefusal({
          name: tasks.find(({ id }) => id === act.item)?.name ?? { zh: act.item, en: act.item },
          ...kinds.find(({ item }) => item === act.item),
        }),
      })
    case 'MatterItemRevoked': {
      const { zh, en } = nameOf(act.item)
      return {
        weight: 8.5,
        title: { zh: '有事项的准予决定被撤销', en: 'A grant was revoked' },
        body: {
          zh: `${zh}以告知承诺方式准予后，因承诺不实被撤销。以它为前提的事项如何处理，请在这件事的页面查看。`,
          en: `${en}, granted on a promise, was revoked because the promise was false. The page of the matter tells what follows for the items that rested on it.`,
        },
        important: true,
      }
    }
    case 'MatterItemNotFiled':
      return sayNotFiled(act, nameOf)
    case 'MatterItemsWithdrawn': {
      const names = listNames(act.items)
      return {
        weight: 5,
        title: { zh: '事项已撤回', en: 'Items withdrawn' },
        body: { zh: `已撤回${names.zh}。`, en: `Withdrawn: ${names.en}.` },
      }
    }
    case 'MatterNoticePublished': {
      const { zh, en } = nameOf(act.task)
      return {
        weight: 1,
        title: { zh: '已开始公示', en: 'Public notice begun' },
        body: {
          zh: `${zh}已开始，至${formatChineseDate(act.until)}止。`,
          en: `${en} runs until ${act.until}.`,
        },
      }
    }
    case 'ObjectionRaised': {
      const { zh, en } = nameOf(act.task)
      const isStopped = acts.some((other) => other.type === 'MatterNoticeEnded')
      return {
        weight: 7,
        title: { zh: '有人对公示提出异议', en: 'A notice was objected to' },
        body: isStopped
          ? {
              zh: `有人对${zh}提出异议（第${act.objection}号）。`,
              en: `Somebody objected to ${en} (objection ${act.objection}).`,
            }
          : {
              zh: `有人对${zh}提出异议（第${act.objection}号），由牵头部门审查答复；答复以前，须以公示为前提的事项暂不提交。`,
              en: `Somebody objected to ${en} (objection ${act.objection}). The lead authority examines it; what waits for the notice is not filed before the answer.`,
            },
        important: true,
      }
    }
    case 'ObjectionAnswered': {
      const { zh, en } = nameOf(act.task)
      const because = tellReason(act.text)
      return {
        weight: 6,
        title: { zh: '异议已答复', en: 'An objection was answered' },
        body: {
          zh: `对${zh}的第${act.objection}号异议经审查${act.upheld ? '成立' : '不成立'}。${because.zh}`,
          en: `Objection ${act.objection} to ${en} was ${act.upheld ? '' : 'not '}upheld.${because.en}`,
        },
        important: act.upheld,
      }
    }
    case 'MatterNoticeEnded': {
      const { zh, en } = nameOf(act.task)
      if (act.because !== undefined)
        return {
          weight: 1,
          title: { zh: '公示终止', en: 'Public notice ended' },
          body: {
            zh: `以${zh}为前提的${nameOf(act.because).zh}不再办理，公示终止。`,
            en: `${nameOf(act.because).en} will not come, so that ${en} ended.`,
          },
        }
      return act.outcome === 'passed'
        ? {
            weight: 1,
            title: { zh: '公示期满', en: 'Public notice over' },
            body: { zh: `${zh}已经期满，没有成立的异议。`, en: `${en} has run its time.` },
          }
        : {
            weight: 6,
            title: { zh: '公示终止', en: 'Public notice stopped' },
            body: { zh: `${zh}因异议终止。`, en: `${en} was stopped by the objection.` },
            important: true,
          }
    }
    case 'JointCorrectionRequested': {
      const count = act.items.length
      return {
        weight: 9,
        title: { zh: '需要补正材料', en: 'Correction needed' },
        body: {
          zh: `您的“${about}”有${count}个事项需要补正，请于${formatChineseDate(act.due)}前一次提交；全部要求见补正告知书。`,
          en: `“${about}”: ${count} item${count === 1 ? '' : 's'} to be corrected, all at once, by ${act.due}; the notice has every point.`,
        },
        due: act.due,
        important: true,
      }
    }
    case 'JointCorrectionAnswered':
      return {
        weight: 4,
        title: { zh: '补正已提交', en: 'Correction handed in' },
        body: {
          zh: `您的“${about}”补正材料已提交，各事项一并更新，等待审核。`,
          en: `The correction of “${about}” was handed in for all items.`,
        },
      }
    case 'MatterEnded':
      return {
        weight: 8,
        title: { zh: '一件事全部办结', en: 'The matter is done' },
        body: { zh: `您的“${about}”全部事项已经办结。`, en: `Every item of “${about}” has come to its end.` },
        important: true,
      }
    default:
      return act satisfies never
  }
}

function sayFiled(about: string, { acts, tasks }: Pick<MatterActs, 'acts' | 'tasks'>): Said {
  const total = tasks.filter(({ kind }) => kind === 'item').length
  const filed = acts.filter(({ type }) => type === 'MatterItemFiled').length
  const waiting = total - filed
  return {
    weight: 10,
    title: { zh: '一件事申请已提交', en: 'Matter filed' },
    body: {
      zh: `您的“${about}”已提交，共${total}个事项，其中${filed}个已转审批部门${waiting === 0 ? '' : `，${waiting}个待前置事项办结后自动提交`}；收件凭证可以下载。`,
      en: `“${about}” was filed: ${filed} of ${total} items now${waiting === 0 ? '' : `, ${waiting} when their turn comes`}. The receipt can be downloaded.`,
    },
  }
}

function sayEnded(
  act: Extract<ToldAct, { type: 'MatterItemEnded' }>,
  { zh, en }: Bilingual,
  { acts, refusal }: { readonly acts: readonly ToldAct[]; readonly refusal: Bilingual },
): Said | undefined {
  const { outcome, closeReason, result, reason } = act
  const because = reason === null ? { zh: '', en: '' } : tellReason(reason)
  if (outcome === 'granted') {
    return {
      weight: 3,
      title: { zh: '部分结果已出', en: 'A result is there' },
      body:
        result?.licence === undefined
          ? { zh: `${zh}已准予，决定书可以下载。`, en: `${en} was granted; the decision can be downloaded.` }
          : {
              zh: `${zh}已办结，证照已制发，可以查看、下载。`,
              en: `${en} is done; its licence was issued and can be downloaded.`,
            },
      important: true,
    }
  }
  if (outcome === 'refused') {
    return {
      weight: 8.5,
      title: { zh: `有事项${refusal.zh}`, en: `An item was ${refusal.en}` },
      body: {
        zh: `${zh}${refusal.zh}。${because.zh}救济途径见决定书。`,
        en: `${en} was ${refusal.en}.${because.en} The decision tells how to challenge it.`,
      },
      important: true,
    }
  }
  if (acts.some((other) => other.type === 'MatterItemsWithdrawn' && other.items.includes(act.item)))
    return undefined
  const closed = closings[closeReason ?? 'terminated']
  return {
    weight: 8.5,
    title: { zh: '有事项终止办理', en: 'An item was closed' },
    body: { zh: `${zh}${closed.zh}。${because.zh}`, en: `${en} ${closed.en}.${because.en}` },
    important: true,
  }
}

const closings: Readonly<Record<CloseReason, Bilingual>> = {
  discarded: { zh: '已删除', en: 'was discarded' },
  'acceptance-refused': { zh: '不予受理', en: 'was not taken up' },
  'correction-not-supplied': { zh: '逾期未补正，已经退回', en: 'was not corrected in time and was returned' },
  withdrawn: { zh: '已撤回', en: 'was withdrawn' },
  terminated: { zh: '已终止办理', en: 'was terminated' },
  voided: { zh: '已作废', en: 'was voided' },
}

function sayNotFiled(
  { item, because }: Extract<ToldAct, { type: 'MatterItemNotFiled' }>,
  nameOf: (id: string) => Bilingual,
): Said | undefined {
  const { zh, en } = nameOf(item)
  const title = { zh: '有事项不再提交', en: 'An item will not be filed' }
  switch (because.kind) {
    case 'withdrawn':
      return undefined
    case 'prerequisite': {
      const first = nameOf(because.task)
      return {
        weight: 5,
        title,
        body: {
          zh: `${zh}须以${first.zh}为前提，不再提交。`,
          en: `${en} rests on ${first.en} and will not be filed.`,
        },
        important: true,
      }
    }
    case 'not-fileable':
      return {
        weight: 7,
        title,
        body: {
          zh: `${zh}提交时不符合要求，没有提交，原因可以在这件事中查看。`,
          en: `${en} could not be filed; the matter shows why.`,
        },
        important: true,
      }
    default:
      return because satisfies never
  }
}

function tellReason(reason: string): Bilingual {
  const ended = /[。！？.!?]$/.test(reason)
  return { zh: `理由：${reason}${ended ? '' : '。'}`, en: ` Reason: ${reason}${ended ? '' : '.'}` }
}

/** Some days before the last day of a joint correction. */
export function describeMatterReminder(about: string, due: PlainDate): MessageText {
  return {
    title: { zh: '补正期限临近', en: 'Correction due soon' },
    body: {
      zh: `您的“${about}”还有事项没有补正，请于${formatChineseDate(due)}前一次提交；逾期未补正的事项将被退回。`,
      en: `“${about}” still waits for its correction. Hand it in by ${due}, or the items concerned are returned.`,
    },
    due,
    important: true,
  }
}
