import { formatBasis, readText } from '../../catalogue/index.ts'
import { type Bilingual, quoteNames } from '../../kernel/index.ts'
import { weighDuration } from '../../prerequisites/index.ts'
import type { PlanCircle, PlanReason } from '../joint-plan.ts'
import type { SelectedItem } from '../select-items.ts'
import type { MatterContext } from './matter-rule.ts'
import type { Outcome } from './outcome.ts'

/** Each circle once, in the first of the situations in which it comes up, with the reasons that it has in any of them. */
export function uniteCircles(outcomes: readonly Outcome[]): Outcome[] {
  const reasonsOf = new Map<string, Map<string, PlanReason>>()
  for (const { first, next, reasons } of outcomes.flatMap(({ plan }) =>
    plan.circles.flatMap(({ links }) => links),
  )) {
    const key = `${first} ${next}`
    const known = reasonsOf.get(key) ?? new Map<string, PlanReason>()
    for (const reason of reasons) known.set(JSON.stringify(reason), reason)
    reasonsOf.set(key, known)
  }
  const told = new Set<string>()
  return outcomes.map((outcome) => {
    const circles = outcome.plan.circles.flatMap((circle): PlanCircle[] => {
      const key = circle.tasks.toSorted().join(' ')
      if (told.has(key)) return []
      told.add(key)
      const links = circle.links.map((link) => ({
        ...link,
        reasons: [...(reasonsOf.get(`${link.first} ${link.next}`)?.values() ?? link.reasons)],
      }))
      return [{ ...circle, links }]
    })
    return { ...outcome, plan: { ...outcome.plan, circles } }
  })
}

/** Who waits for whom, for which material, by which article. */
export function describeCircle(
  { tasks, links }: PlanCircle,
  context: MatterContext,
  outcome: Outcome,
): Bilingual {
  const nameOf = (id: string): Bilingual => {
    const name = outcome.plan.tasks.find((task) => task.id === id)?.name ?? findItemName(id, context)
    return name === undefined ? { zh: `“${id}”`, en: `"${id}"` } : withId(name, id)
  }
  const names = tasks.map(nameOf)
  const waits = links.map(({ first, next, reasons }): Bilingual => {
    const why = reasons.map((reason) => describeReason(reason, next, context))
    return {
      zh: `${nameOf(next).zh}须等${nameOf(first).zh}（${why.map(({ zh }) => zh).join('；')}）`,
      en: `${nameOf(next).en} waits for ${nameOf(first).en} (${why.map(({ en }) => en).join('; ')})`,
    }
  })
  return {
    zh: `${names.map(({ zh }) => zh).join('、')}互为前置，谁也不能先办：${waits.map(({ zh }) => zh).join('；')}。`,
    en: `${names.map(({ en }) => en).join(' and ')} wait for each other, so none can begin: ${waits.map(({ en }) => en).join('; ')}.`,
  }
}

/** Of the results that are waited for, the one whose opinion is promised soonest. */
export function proposeCure(
  { links }: PlanCircle,
  context: MatterContext,
  items: readonly SelectedItem[],
): Bilingual {
  const weigh = (id: string) => {
    const limit = items.find(({ member }) => member.item === id)?.requirements.limit
    return limit === undefined ? Infinity : weighDuration({ days: limit.promised, unit: limit.unit })
  }
  const [best] = links
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'result'))
    .toSorted((left, right) => weigh(left.first) - weigh(right.first) || (left.first < right.first ? -1 : 1))
  if (best === undefined) {
    return {
      zh: '改正 order 或 notices，使先后不成环。',
      en: 'Correct order or notices so that they do not run in a circle.',
    }
  }
  const { zh, en } = quoteNames([findItemName(best.first, context) ?? { zh: best.first, en: best.first }])
  const entry = `{ item: ${best.first}, for: ${best.next}, effect: advisory, basis: […] }`
  return {
    zh: `由${zh}的审批机关先出预审批意见：在 preApproval 中增加 ${entry}；材料本来就在手的，写入事项的 holds。`,
    en: `Let the authority of ${en} give its opinion beforehand: add ${entry} to preApproval; what is at hand anyway goes into holds of the item.`,
  }
}

function findItemName(id: string, { published }: MatterContext): Bilingual | undefined {
  const definition = published.find(({ item }) => item === id)?.revision.definition
  return definition === undefined ? undefined : readText(definition.name)
}

/** The editor finds it by the id, people by the name. */
function withId({ zh, en }: Bilingual, id: string): Bilingual {
  return { zh: `“${zh}”（${id}）`, en: `"${en}" (${id})` }
}

function describeReason(reason: PlanReason, next: string, context: MatterContext): Bilingual {
  const what = describeKind(reason, next, context)
  const basis = reason.basis.map(formatBasis)
  if (basis.length === 0) return what
  return { zh: `${what.zh}，依据${basis.join('、')}`, en: `${what.en}, ${basis.join(', ')}` }
}

function describeKind(reason: PlanReason, next: string, { published, definition }: MatterContext): Bilingual {
  switch (reason.kind) {
    case 'result': {
      const { material } = reason
      const registered = published.find(({ item }) => item === next)?.revision.materials[material]
      const name = registered === undefined ? { zh: material, en: material } : readText(registered.name)
      const { zh, en } = withId(name, material)
      return { zh: `材料${zh}`, en: `material ${en}` }
    }
    case 'order':
      return { zh: '这件事规定的先后次序', en: 'order of the matter' }
    case 'notice': {
      const notice = definition.notices.find((entry) => entry.notice === reason.notice)
      const name = notice === undefined ? { zh: reason.notice, en: reason.notice } : readText(notice.name)
      const { zh, en } = withId(name, reason.notice)
      return { zh: `公示${zh}`, en: `notice ${en}` }
    }
    case 'pre-approval':
      return { zh: '预审批意见', en: 'opinion beforehand' }
    case 'formal-act':
      return { zh: '先预审批、后正式审批', en: 'formal act after the opinion' }
    default:
      return reason satisfies never
  }
}
