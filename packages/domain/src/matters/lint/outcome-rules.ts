import { type Finding, type Severity, audienceLabels, formatBasis } from '../../catalogue/index.ts'
import type { Bilingual } from '../../kernel/index.ts'
import { weighDuration } from '../../prerequisites/index.ts'
import { measureHandling } from '../joint-clock.ts'
import type { JointForm } from '../joint-form.ts'
import type { MaterialContradiction } from '../joint-materials.ts'
import type { MatterPlan, PlanCircle, PlanReason } from '../joint-plan.ts'
import { describeContradiction } from '../merge-elements.ts'
import type { SelectedItem } from '../select-items.ts'
import { type MatterComplaint, type MatterContext, applyRule, demand } from './matter-rule.ts'

/** What came out for some answers. */
export interface Outcome {
  readonly items: readonly SelectedItem[]
  readonly plan: MatterPlan
  readonly form: JointForm
  readonly contradictions: readonly MaterialContradiction[]
}

/** A rule that what comes out for some answers must keep. */
export interface OutcomeRule {
  readonly id: string
  readonly severity: Severity
  readonly title: Bilingual
  readonly source: string
  readonly check: (context: MatterContext, outcome: Outcome) => readonly MatterComplaint[]
}

export const outcomeRules: readonly OutcomeRule[] = [
  {
    id: 'matter-common-applicant',
    severity: 'error',
    title: { zh: '一并办理的事项有共同的申请人', en: 'Somebody can apply for all of the items' },
    source: '实施清单要素（server_type）',
    check: ({ definition }, { items }) => {
      const common = definition.serves.filter((kind) =>
        items.every(({ member }) => member.revision.definition.serves.includes(kind)),
      )
      const list = items.map(({ member: { item, revision } }) => ({
        item,
        zh: revision.definition.serves.map((kind) => audienceLabels[kind].zh).join('、'),
        en: revision.definition.serves.map((kind) => audienceLabels[kind].en).join(', '),
      }))
      return demand(
        common.length > 0,
        ['serves'],
        {
          zh: `没有一类申请人能一并申请这些事项：${list.map(({ item, zh }) => `${item}（${zh}）`).join('；')}。`,
          en: `Nobody can apply for all of these: ${list.map(({ item, en }) => `${item} (${en})`).join('; ')}.`,
        },
        {
          zh: '用 when 使面向个人的事项与面向企业的事项不在同一情形出现，或分成两件事。',
          en: 'Keep items for persons and items for enterprises in different situations by when, or make two matters.',
        },
      )
    },
  },
  {
    id: 'matter-elements-agree',
    severity: 'error',
    title: { zh: '同一数据元的要求不矛盾', en: 'Items do not contradict each other over a data element' },
    source: '一表申请',
    check: ({ published }, { form }) =>
      form.contradictions.flatMap((contradiction) => {
        const second = published.findLast(({ item }) => contradiction.items.includes(item))
        const definition = second?.revision.elements[contradiction.element]
        return demand(
          false,
          second?.place ?? ['items'],
          definition === undefined
            ? { zh: contradiction.what.zh, en: contradiction.what.en }
            : describeContradiction(contradiction, definition),
          {
            zh: `数据元“${contradiction.element}”在两个事项发布之间改过。请按现行登记重新发布较旧的事项。`,
            en: `The data element "${contradiction.element}" was changed between the two publications. Publish the older item anew from the registry.`,
          },
        )
      }),
  },
  {
    id: 'matter-materials-agree',
    severity: 'error',
    title: { zh: '同一材料的要求不矛盾', en: 'Items do not contradict each other over a material' },
    source: '一套材料',
    check: ({ published }, { contradictions }) =>
      contradictions.flatMap(({ material, items, what }) =>
        demand(
          false,
          published.find(({ item }) => item === items.at(-1))?.place ?? ['items'],
          {
            zh: `材料“${material}”不能只交一份：${what.zh}（${items.join('、')}）。`,
            en: `The material "${material}" cannot be supplied once: ${what.en} (${items.join(', ')}).`,
          },
          {
            zh: '按现行登记重新发布较旧的事项。',
            en: 'Publish the older item anew from the registry.',
          },
        ),
      ),
  },
  {
    id: 'matter-no-circle',
    severity: 'error',
    title: {
      zh: '事项不互为前置，或者以预审批打破',
      en: 'Items do not wait for each other, or a pre-approval breaks the circle',
    },
    source: '互为前置清理；预审批',
    check: ({ published }, { plan, items }) =>
      plan.circles.flatMap((circle) => {
        const place = published.find(({ item }) => item === circle.tasks[0])?.place ?? ['items']
        return demand(false, place, describeCircle(circle), proposeCure(circle, items))
      }),
  },
  {
    id: 'matter-joint-limit',
    severity: 'warning',
    title: { zh: '联合办理不超过四十五个工作日', en: 'Joint handling takes 45 working days at most' },
    source: '行政许可法 第四十二条第二款',
    check: (_, { plan }) => {
      const handling = measureHandling(plan)
      return demand(
        handling.workingDays <= 45,
        ['items'],
        {
          zh: `按承诺时限，最长路径要${handling.workingDays}个工作日，超过四十五日：${handling.criticalPath.join(' → ')}。`,
          en: `By the promised limits the longest path takes ${handling.workingDays} working days, more than 45: ${handling.criticalPath.join(' → ')}.`,
        },
        {
          zh: '压缩路径上事项的承诺时限，或以预审批代替等待。',
          en: 'Shorten the promises on the path, or let an opinion given beforehand take the place of waiting.',
        },
      )
    },
  },
]

/** The findings for what came out. */
export function checkOutcome(context: MatterContext, outcome: Outcome): Finding[] {
  return outcomeRules.flatMap((rule) => applyRule(rule, rule.check(context, outcome)))
}

function describeCircle({ tasks, links }: PlanCircle): Bilingual {
  const describe = (language: keyof Bilingual) =>
    links
      .map(({ first, next, reasons }) => {
        const why = reasons
          .map((reason) => describeReason(reason)[language])
          .join(language === 'zh' ? '、' : ', ')
        return language === 'zh' ? `${next} 要等 ${first}（${why}）` : `${next} waits for ${first} (${why})`
      })
      .join(language === 'zh' ? '；' : '; ')
  return {
    zh: `${tasks.join('、')} 互为前置，谁也不能先办：${describe('zh')}。`,
    en: `${tasks.join(', ')} wait for each other, so none can begin: ${describe('en')}.`,
  }
}

function describeReason(reason: PlanReason): Bilingual {
  const basis = reason.basis.map(formatBasis).join('、')
  switch (reason.kind) {
    case 'result':
      return { zh: `材料 ${reason.material}，${basis}`, en: `material ${reason.material}, ${basis}` }
    case 'order':
      return { zh: `先后次序，${basis}`, en: `order, ${basis}` }
    case 'notice':
      return { zh: `公示 ${reason.notice}，${basis}`, en: `notice ${reason.notice}, ${basis}` }
    case 'pre-approval':
      return { zh: `预审批意见，${basis}`, en: `opinion beforehand, ${basis}` }
    case 'formal-act':
      return { zh: `先预审批、后正式审批，${basis}`, en: `formal act after the opinion, ${basis}` }
  }
}

/** Of the results that are waited for, the one whose opinion is promised soonest. */
function proposeCure({ links }: PlanCircle, items: readonly SelectedItem[]): Bilingual {
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
  return {
    zh: `由“${best.first}”的审批机关先出预审批意见：在 preApproval 中增加 { item: ${best.first}, for: ${best.next}, effect: advisory, basis: […] }；材料本来就在手的，写入事项的 holds。`,
    en: `Let the authority of "${best.first}" give its opinion beforehand: add { item: ${best.first}, for: ${best.next}, effect: advisory, basis: […] } to preApproval; what is at hand anyway goes into holds of the item.`,
  }
}
