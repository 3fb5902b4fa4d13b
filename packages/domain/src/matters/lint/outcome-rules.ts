import {
  type Finding,
  type Severity,
  audienceLabels,
  otherPersonLabels,
  readText,
} from '../../catalogue/index.ts'
import type { Bilingual } from '../../kernel/index.ts'
import { measureHandling } from '../joint-clock.ts'
import { listAskedPersons, listJointFields } from '../joint-form.ts'
import { describeContradiction } from '../merge-elements.ts'
import { describeCircle, proposeCure } from './circles.ts'
import { type MatterComplaint, type MatterContext, applyRule, demand } from './matter-rule.ts'
import type { Outcome } from './outcome.ts'

/** A rule that what comes out for some answers must keep. */
export interface OutcomeRule {
  readonly id: string
  readonly severity: Severity
  readonly title: Bilingual
  readonly source: string
  readonly check: (context: MatterContext, outcome: Outcome) => readonly MatterComplaint[]
}

const applicant: Bilingual = { zh: '申请人', en: 'The applicant' }

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
    id: 'matter-field-of-one-person',
    severity: 'error',
    title: {
      zh: '合并填写的数据元说的是同一个人',
      en: 'A data element that is asked once is of one person',
    },
    source: '一表申请',
    check: ({ published }, { form, items }) =>
      listJointFields(form).flatMap(({ element, definition, usedBy }) => {
        const askers = usedBy.filter(({ passedOnFrom }) => passedOnFrom === undefined)
        if (listAskedPersons({ usedBy }).length < 2) return []
        const last = published.findLast(({ item }) => askers.some((use) => use.item === item))
        const label = readText(definition.label)
        const uses = askers.map(({ item, of }) => {
          const name = items.find(({ member }) => member.item === item)?.member.revision.definition.name
          return { item: readText(name ?? item), of: of === undefined ? applicant : otherPersonLabels[of] }
        })
        return demand(
          false,
          last?.place ?? ['items'],
          {
            zh: `“${label.zh}”不能合并填写，各事项问的不是同一个人：${uses.map(({ item, of }) => `${item.zh}问${of.zh}`).join('，')}。`,
            en: `"${label.en}" cannot be asked once, because the items ask it of different persons: ${uses.map(({ item, of }) => `${item.en} of ${of.en.toLowerCase()}`).join('; ')}.`,
          },
          {
            zh: `问的是同一个人的，在各事项的表单中写同一个 of；不是同一个人的，给他人另用一个数据元（现用 ${element}）。`,
            en: `Where the same person is meant, say so by the same of in the forms of the items; else ask it of the other person by a data element of its own (now ${element}).`,
          },
        )
      }),
  },
  {
    id: 'matter-answers-agree',
    severity: 'error',
    title: {
      zh: '一件事给各事项的回答不矛盾',
      en: 'What the matter answers for its items does not contradict itself',
    },
    source: '一表申请',
    check: ({ published, questions }, { form }) =>
      listJointFields(form).flatMap(({ element, filling }) => {
        if (filling === undefined || filling.left.length > 0) return []
        // Where applicants answer one of the questions, they are told when they do.
        const isFixed = filling.by.every(
          ({ item, question }) => questions.getSource(item, question).kind === 'fixed',
        )
        const last = filling.by.at(-1)
        const place = published.find(({ item }) => item === last?.item)?.place ?? ['items']
        const names = filling.by.map(({ item, question }) => `${item}/${question}`)
        return demand(
          !isFixed,
          [...place, 'with', last?.question ?? ''],
          {
            zh: `with 给出的回答（${names.join('、')}）使各事项共用的“${element}”没有能同时符合的选项。`,
            en: `The answers given by with (${names.join(', ')}) leave no option of "${element}", which the items share.`,
          },
          {
            zh: '改正其中一个回答，或者用 when 使两个事项不在同一情形出现。',
            en: 'Correct one of the answers, or keep the items in different situations by when.',
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
    check: (context, outcome) =>
      outcome.plan.circles.flatMap((circle) => {
        const first = context.published.find(({ item }) => item === circle.tasks[0])
        return demand(
          false,
          first?.place ?? ['items'],
          describeCircle(circle, context, outcome),
          proposeCure(circle, context, outcome.items),
        )
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
