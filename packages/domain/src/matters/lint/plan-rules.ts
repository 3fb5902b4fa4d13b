import { type Place, listDeclaredSteps } from '../../catalogue/index.ts'
import { type PrerequisiteDemand, listPrerequisiteDemands } from '../../prerequisites/index.ts'
import { type MatterComplaint, type MatterContext, type MatterRule, demand } from './matter-rule.ts'

const checked = 'Tongban: references are checked before publication'

/** Order, pre-approvals, notices, inspections, and who leads: all that the matter names exists and fits together. */
export const planRules: readonly MatterRule[] = [
  {
    id: 'matter-organisation-known',
    severity: 'error',
    title: { zh: '牵头部门、窗口等机构已登记', en: 'Who leads and where it is taken in is registered' },
    source: checked,
    check: ({ definition, sources: { registries } }) => {
      const named: (readonly [string, Place])[] = [
        [definition.lead, ['lead']],
        ...(definition.window === undefined ? [] : [[definition.window, ['window']] as const]),
      ]
      return named.flatMap(([id, at]) =>
        demand(
          Object.hasOwn(registries.organisations, id),
          at,
          { zh: `机构“${id}”没有登记。`, en: `There is no organisation "${id}".` },
          { zh: '登记这个机构，或改正标识。', en: 'Add the organisation, or correct its id.' },
        ),
      )
    },
  },
  {
    id: 'matter-topic-known',
    severity: 'error',
    title: { zh: '主题已登记', en: 'Topics are registered' },
    source: checked,
    check: ({ definition, sources: { registries } }) =>
      definition.topics.flatMap((topic, index) =>
        demand(
          registries.topics === undefined || Object.hasOwn(registries.topics, topic),
          ['topics', index],
          { zh: `主题“${topic}”没有登记。`, en: `There is no topic "${topic}".` },
          { zh: '改用已有的主题。', en: 'Use a topic that exists.' },
        ),
      ),
  },
  {
    id: 'matter-plan-items-known',
    severity: 'error',
    title: {
      zh: '先后、预审批、公示、联合勘验只涉及本件事的事项',
      en: 'What the plan names is among the items',
    },
    source: checked,
    check: (context) =>
      listNamed(context).flatMap(([item, at]) =>
        demand(
          context.members.some((member) => member.item === item),
          at,
          { zh: `“${item}”不在这件事的事项中。`, en: `"${item}" is not among the items of the matter.` },
          { zh: '改正标识，或把它列入 items。', en: 'Correct the id, or list it under items.' },
        ),
      ),
  },
  {
    id: 'matter-order-of-two',
    severity: 'error',
    title: { zh: '先后关系在两个不同事项之间', en: 'An order is between two items' },
    source: checked,
    check: ({ definition }) => [
      ...definition.order.flatMap(({ first, next }, index) => complainOfOne(first, next, ['order', index])),
      ...definition.preApproval.flatMap((entry, index) =>
        complainOfOne(entry.item, entry.for, ['preApproval', index]),
      ),
    ],
  },
  {
    id: 'matter-pre-approval-needed',
    severity: 'warning',
    title: { zh: '预审批确有所需', en: 'A pre-approval stands for something' },
    source: '并联审批、预审批',
    check: ({ definition, published }) => {
      const demands = listPrerequisiteDemands(published.map(({ revision }) => revision))
      return definition.preApproval.flatMap((entry, index) =>
        demand(
          demands.some(
            (needed) => concerns(needed, entry.for, entry.item) || concerns(needed, entry.item, entry.for),
          ) || definition.order.some(({ first, next }) => first === entry.item && next === entry.for),
          ['preApproval', index],
          {
            zh: `事项“${entry.for}”和“${entry.item}”互不以对方的结果为前提，预审批意见没有用处。`,
            en: `Neither "${entry.for}" nor "${entry.item}" demands the result of the other, so the opinion is of no use.`,
          },
          { zh: '删除，或改正事项。', en: 'Remove it, or correct the items.' },
        ),
      )
    },
  },
  {
    id: 'matter-joint-inspection-inspects',
    severity: 'error',
    title: { zh: '联合勘验的事项有现场核查环节', en: 'Items inspected together have an inspection' },
    source: '联合勘验、联合验收',
    check: ({ definition, published }) =>
      definition.jointInspections.flatMap(({ items }, index) =>
        items.flatMap((item, position) => {
          const revision = published.find((member) => member.item === item)?.revision
          const inspects =
            revision !== undefined &&
            listDeclaredSteps(revision.definition).some(({ step }) => step.does === 'inspect')
          return demand(
            revision === undefined || inspects,
            ['jointInspections', index, 'items', position],
            {
              zh: `事项“${item}”没有现场核查环节，不能参加联合勘验。`,
              en: `The item "${item}" has no inspection, so it cannot take part in a joint one.`,
            },
            {
              zh: '从联合勘验中去掉，或改正事项的步骤。',
              en: 'Take it out, or correct the steps of the item.',
            },
          )
        }),
      ),
  },
  {
    id: 'matter-trade-licence-known',
    severity: 'error',
    title: {
      zh: '行业综合许可证及其承载的证照已登记',
      en: 'The licence for the trade, and what it carries, is registered',
    },
    source: '一业一证',
    check: ({ definition, published, sources: { registries } }) => {
      if (definition.result === undefined) return []
      const { tradeLicence, carries = [] } = definition.result
      const issued = new Set(published.flatMap(({ revision }) => revision.definition.result.licence ?? []))
      return [
        ...demand(
          Object.hasOwn(registries.licences, tradeLicence),
          ['result', 'tradeLicence'],
          { zh: `证照“${tradeLicence}”没有登记。`, en: `There is no licence type "${tradeLicence}".` },
          { zh: '在 registries 的 licences 中登记。', en: 'Add it to the registry of licences.' },
        ),
        ...demand(
          carries.length > 0 || issued.size > 0,
          ['result', 'tradeLicence'],
          {
            zh: '没有一个事项颁发证照，行业综合许可证无可承载。',
            en: 'None of the items issues a licence, so there is nothing to carry.',
          },
          {
            zh: '删除 result，或加入颁发证照的事项。',
            en: 'Remove result, or add items that issue licences.',
          },
        ),
        ...carries.flatMap((licence, index) =>
          demand(
            issued.has(licence),
            ['result', 'carries', index],
            {
              zh: `这件事的事项都不颁发“${licence}”，不能由综合许可证承载。`,
              en: `No item of the matter issues "${licence}", so it cannot be carried.`,
            },
            { zh: '改正标识，或加入颁发它的事项。', en: 'Correct the id, or add the item that issues it.' },
          ),
        ),
      ]
    },
  },
  {
    id: 'matter-notice-once',
    severity: 'error',
    title: { zh: '公示标识不重复', en: 'Every notice has its own id' },
    source: checked,
    check: ({ definition: { notices } }) =>
      notices.flatMap(({ notice }, index) =>
        demand(
          notices.findIndex((other) => other.notice === notice) === index,
          ['notices', index, 'notice'],
          { zh: `公示“${notice}”写了两次。`, en: `The notice "${notice}" stands there twice.` },
          { zh: '另取标识，或删除其中一处。', en: 'Take another id, or remove one of them.' },
        ),
      ),
  },
]

/** Whether the one item demands what the other results in. */
function concerns({ item, issuers }: PrerequisiteDemand, one: string, other: string): boolean {
  return item === one && issuers.some((issuer) => issuer.item === other)
}

function complainOfOne(one: string, other: string, at: Place): readonly MatterComplaint[] {
  return demand(
    one !== other,
    at,
    { zh: `“${one}”不能是自己的前置。`, en: `"${one}" cannot come before itself.` },
    { zh: '改正其中一个事项。', en: 'Correct one of the two items.' },
  )
}

function listNamed({ definition }: MatterContext): (readonly [string, Place])[] {
  return [
    ...definition.order.flatMap(({ first, next }, index) => [
      [first, ['order', index, 'first']] as const,
      [next, ['order', index, 'next']] as const,
    ]),
    ...definition.preApproval.flatMap((entry, index) => [
      [entry.item, ['preApproval', index, 'item']] as const,
      [entry.for, ['preApproval', index, 'for']] as const,
    ]),
    ...definition.notices.flatMap(({ before, after }, index) => [
      ...before.map((item, place) => [item, ['notices', index, 'before', place]] as const),
      ...after.map((item, place) => [item, ['notices', index, 'after', place]] as const),
    ]),
    ...definition.jointInspections.flatMap(({ items, lead }, index) => [
      ...items.map((item, place) => [item, ['jointInspections', index, 'items', place]] as const),
      ...(lead === undefined ? [] : [[lead, ['jointInspections', index, 'lead']] as const]),
    ]),
  ]
}
