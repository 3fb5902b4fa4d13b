import { listDeclaredSteps, listLimits, listMaterialDemands } from '../reading.ts'
import { isStepSkippable } from '../skippable-step.ts'
import { findEntry } from './find-entry.ts'
import { type Complaint, type LintRule, demand } from './rule.ts'

/** What may be shortened in an emergency, and what never (绿色通道). */
export const greenChannelRules: readonly LintRule[] = [
  {
    id: 'green-channel-skips-no-statutory-step',
    severity: 'error',
    title: { zh: '绿色通道不省略法定环节', en: 'No emergency does without a step that the law demands' },
    source: '行政许可法 第三十二条、第三十四条、第三十六条、第三十八条、第四十四条、第四十六条',
    check: ({ definition }) => {
      const steps = listDeclaredSteps(definition).map(({ step }) => step)
      return (definition.greenChannel?.skips ?? []).flatMap((id, index): readonly Complaint[] => {
        const step = steps.find((entry) => entry.step === id)
        const at = ['greenChannel', 'skips', index]
        if (step === undefined) {
          return demand(
            false,
            at,
            { zh: `没有“${id}”这个环节。`, en: `There is no step "${id}".` },
            { zh: '填写本事项已有环节的标识，或者删去。', en: 'Name a step of the item, or leave it out.' },
          )
        }
        return demand(
          isStepSkippable(step),
          at,
          {
            zh: `“${id}”是受理、法制审核、决定、送达等法定环节，或者写明了法律依据，或者属于其他机关，紧急情况也不得省略。`,
            en: `"${id}" is demanded by law (acceptance, legal review, decision, delivery, or a step with its article) or belongs to another authority; no emergency does without it.`,
          },
          {
            zh: '从 skips 中删去；需要加快的，用 limit 缩短时限。',
            en: 'Leave it out of skips; use limit to make it quicker.',
          },
        )
      })
    },
  },
  {
    id: 'green-channel-keeps-a-review',
    severity: 'error',
    title: { zh: '绿色通道仍须审查', en: 'Even in an emergency the application is examined' },
    source: '行政许可法 第三十四条第一款',
    check: ({ definition }) => {
      const skips = new Set(definition.greenChannel?.skips)
      if (skips.size === 0) return []
      const examining = listDeclaredSteps(definition).filter(({ step }) =>
        ['review', 'inspect', 'expert-review'].includes(step.does),
      )
      return demand(
        examining.some(
          ({ step }) => !skips.has(step.step) && step.when === undefined && step.optional !== true,
        ),
        ['greenChannel', 'skips'],
        {
          zh: '省略之后没有一个不带条件的审查环节，申请材料无人审查。',
          en: 'Nothing that always examines the application is left.',
        },
        { zh: '至少保留一个不带条件的审查环节。', en: 'Keep one step that examines it without a condition.' },
      )
    },
  },
  {
    id: 'green-channel-later-materials',
    severity: 'error',
    title: { zh: '事后补交的材料须为本事项要求的材料', en: 'Materials owed afterwards are demanded ones' },
    source: '行政许可法 第三十一条、第三十四条',
    check: ({ definition }) => {
      const demands = listMaterialDemands(definition).map((entry) => entry.demand)
      return (definition.greenChannel?.later ?? []).flatMap(({ material }, index) => {
        const found = demands.find((entry) => entry.material === material)
        const at = ['greenChannel', 'later', index, 'material']
        if (found === undefined || !found.required) {
          return demand(
            false,
            at,
            {
              zh: `“${material}”不是本事项必须提交的材料。`,
              en: `The item does not require "${material}".`,
            },
            { zh: '填写必须提交的材料，或者删去。', en: 'Name a required material, or leave it out.' },
          )
        }
        return demand(
          found.basis === undefined,
          at,
          {
            zh: `“${material}”写明了要求提交的法律条款，决定之前必须具备。`,
            en: `An article demands "${material}", so it must be there before the decision.`,
          },
          {
            zh: '从 later 中删去；确有法律允许事后补办的，先核对该条款。',
            en: 'Leave it out of later; check the article if you believe that it may follow.',
          },
        )
      })
    },
  },
  {
    id: 'green-channel-limit',
    severity: 'error',
    title: { zh: '绿色通道时限短于承诺时限', en: 'The green channel is quicker than the promise' },
    source: '行政许可法 第四十二条',
    check: ({ definition }) => {
      const limit = definition.greenChannel?.limit
      if (limit === undefined) return []
      const limits = listLimits(definition).map((entry) => entry.limit)
      return demand(
        limits.every(({ unit }) => unit === 'working-day') && limits.some(({ promised }) => limit < promised),
        ['greenChannel', 'limit'],
        {
          zh: `绿色通道时限为${limit}个工作日，并不短于承诺时限，或者承诺时限不是以工作日计算。`,
          en: `${limit} working days are no fewer than promised, or the promise is not in working days.`,
        },
        { zh: '缩短 limit，或者删去。', en: 'Shorten limit, or leave it out.' },
      )
    },
  },
  {
    id: 'green-channel-ground-has-basis',
    severity: 'warning',
    title: { zh: '绿色通道的情形有依据', en: 'Each ground of the green channel names its article' },
    source: '行政许可法 第四条',
    check: ({ definition }) =>
      (definition.greenChannel?.grounds ?? []).flatMap(({ basis, ground }, index) =>
        demand(
          basis !== undefined,
          ['greenChannel', 'grounds', index],
          { zh: `情形“${ground}”没有写明依据。`, en: `The ground "${ground}" names no article.` },
          {
            zh: '补充 basis；没有条款的，请法制机构核对后保留。',
            en: 'Add basis, or have legal officers confirm.',
          },
        ),
      ),
  },
  {
    id: 'green-channel-references',
    severity: 'error',
    title: { zh: '绿色通道引用的岗位、机构存在', en: 'Duties and organisations of the green channel exist' },
    source: '审批平台规则',
    check: ({ definition, registries }) => {
      const channel = definition.greenChannel
      if (channel === undefined) return []
      const ids = channel.owed.map(({ duty }) => duty)
      const materials = new Set(channel.later.map(({ material }) => material))
      return [
        ...channel.openedBy.flatMap((duty, index) =>
          demand(
            findEntry(registries.duties, duty) !== undefined,
            ['greenChannel', 'openedBy', index],
            { zh: `没有“${duty}”这个岗位。`, en: `There is no duty "${duty}".` },
            { zh: '填写岗位登记表中的岗位。', en: 'Name a duty of the registry.' },
          ),
        ),
        ...channel.owed.flatMap(({ by, duty }, index) => [
          ...demand(
            by === undefined || by === 'applicant' || findEntry(registries.organisations, by) !== undefined,
            ['greenChannel', 'owed', index, 'by'],
            { zh: `没有“${by ?? ''}”这个机构。`, en: `There is no organisation "${by ?? ''}".` },
            { zh: '填写 applicant 或者机构标识。', en: 'Write applicant, or the id of an organisation.' },
          ),
          ...demand(
            ids.indexOf(duty) === index && !materials.has(duty),
            ['greenChannel', 'owed', index, 'duty'],
            { zh: `“${duty}”重复。`, en: `"${duty}" stands twice.` },
            { zh: '使用不同的标识。', en: 'Give it another id.' },
          ),
        ]),
      ]
    },
  },
]
