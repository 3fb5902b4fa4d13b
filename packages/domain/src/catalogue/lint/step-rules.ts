import type { ItemDefinition, StepDefinition } from '../item.ts'
import { listDeclaredSteps, listLimits } from '../reading.ts'
import { findEntry } from './find-entry.ts'
import { type LintRule, demand } from './rule.ts'
import { examining } from './unspoken-step-rules.ts'

const plan = '行政许可法 第二十九条至第四十四条 (申请与受理、审查与决定、期限)'

/** The plan of steps: accept, examine, decide, deliver; who does them and how long they take. */
export const stepRules: readonly LintRule[] = [
  {
    id: 'accept-first',
    severity: 'error',
    title: { zh: '受理是第一步', en: 'Acceptance comes first' },
    source: plan,
    check: ({ definition }) => {
      const steps = listDeclaredSteps(definition)
      const accepting = steps.filter(({ step }) => step.does === 'accept')
      const [first] = accepting
      return demand(
        accepting.length === 1 &&
          first?.stage === 0 &&
          first.step.when === undefined &&
          !('parallel' in (definition.steps[0] ?? {})),
        first?.path ?? ['steps'],
        {
          zh: '步骤须以一个不带条件的受理环节开始，且只有一个。',
          en: 'The plan must begin with one acceptance, without a condition, and have no second one.',
        },
        { zh: '把 does: accept 的步骤放在第一位。', en: 'Put the step that does accept first.' },
      )
    },
  },
  {
    id: 'one-decision',
    severity: 'error',
    title: { zh: '有且只有一个决定环节', en: 'There is one decision' },
    source: '行政许可法 第三十七条、第三十八条',
    check: ({ definition }) => {
      const deciding = listDeclaredSteps(definition).filter(({ step }) => step.does === 'decide')
      return demand(
        deciding.length === 1 && deciding[0]?.step.when === undefined,
        deciding.at(-1)?.path ?? ['steps'],
        {
          zh: `须有一个不带条件的决定环节，现有${deciding.length}个。`,
          en: `The plan needs one decision without a condition; it has ${deciding.length}.`,
        },
        {
          zh: '保留一个 does: decide 的步骤，去掉它的 when。',
          en: 'Keep one step that does decide, without when.',
        },
      )
    },
  },
  {
    id: 'deliver-last',
    severity: 'error',
    title: { zh: '送达是最后一步', en: 'Delivery comes last' },
    source: '行政许可法 第四十四条',
    check: ({ definition }) => {
      const delivering = listDeclaredSteps(definition).filter(({ step }) => step.does === 'deliver')
      return demand(
        delivering.length === 1 && delivering[0]?.stage === definition.steps.length - 1,
        delivering.at(-1)?.path ?? ['steps'],
        {
          zh: `步骤须以一个送达环节结束，现有${delivering.length}个。`,
          en: `The plan must end with one delivery; it has ${delivering.length}.`,
        },
        { zh: '把 does: deliver 的步骤放在最后。', en: 'Put the step that does deliver last.' },
      )
    },
  },
  {
    id: 'examine-before-decision',
    severity: 'error',
    title: { zh: '先审查后决定', en: 'Examination comes before the decision' },
    source: '行政许可法 第三十四条、第三十七条',
    check: ({ definition }) => {
      const steps = listDeclaredSteps(definition)
      const decision = steps.find(({ step }) => step.does === 'decide')
      return steps
        .filter(({ step }) => examining.has(step.does))
        .flatMap(({ step, stage, path }) =>
          demand(
            decision === undefined || stage < decision.stage,
            path,
            {
              zh: `“${step.step}”是审查环节，却与决定同时或者在决定之后。`,
              en: `"${step.step}" examines, yet stands beside or after the decision.`,
            },
            { zh: '把它移到决定环节之前。', en: 'Move it before the decision.' },
          ),
        )
    },
  },
  {
    id: 'licence-examined',
    severity: 'error',
    title: { zh: '承诺办结的许可有审查环节', en: 'A licence that is not given on the spot is examined' },
    source: '行政许可法 第三十四条; a licence has the five steps 受理、审查、决定、办结、送达',
    check: ({ definition }) =>
      demand(
        definition.type !== 'licence' ||
          definition.case === 'on-the-spot' ||
          listDeclaredSteps(definition).some(({ step }) => examining.has(step.does) && !step.optional),
        ['steps'],
        {
          zh: '行政许可没有必经的审查环节。',
          en: 'The licence has no step that examines and must be taken.',
        },
        {
          zh: '在受理与决定之间增加 does: review 的步骤，不写 optional。',
          en: 'Add a step that does review, without optional.',
        },
      ),
  },
  {
    id: 'follow-through-after-decision',
    severity: 'error',
    title: { zh: '后续办理在决定之后', en: 'Follow-through comes after the decision' },
    source: '行政许可法 第三十九条、第四十条、第四十四条 (颁发证件、公开、送达)',
    check: ({ definition }) => {
      const steps = listDeclaredSteps(definition)
      const decision = steps.find(({ step }) => step.does === 'decide')
      return steps
        .filter(({ step }) => step.does === 'follow-through')
        .flatMap(({ step, stage, path }) =>
          demand(
            decision === undefined || stage > decision.stage,
            path,
            {
              zh: `“${step.step}”是决定后的后续办理，却与决定同时或者在决定之前。`,
              en: `"${step.step}" follows the decision through, yet stands beside or before it.`,
            },
            {
              zh: '把它移到决定与送达之间；属于审查的，改用 does: review。',
              en: 'Move it between the decision and the delivery, or let it do review.',
            },
          ),
        )
    },
  },
  {
    id: 'step-once',
    severity: 'error',
    title: { zh: '步骤标识不重复', en: 'Each step has its own id' },
    source: 'Tongban: acts name the step that they belong to',
    check: ({ definition }) => {
      const steps = listDeclaredSteps(definition)
      return steps.flatMap(({ step, path }, index) =>
        demand(
          steps.findIndex((other) => other.step.step === step.step) === index,
          [...path, 'step'],
          { zh: `步骤标识“${step.step}”用了两次。`, en: `The id "${step.step}" is used twice.` },
          { zh: '给后一个步骤另取标识。', en: 'Give the later step another id.' },
        ),
      )
    },
  },
  {
    id: 'duty-known',
    severity: 'error',
    title: { zh: '岗位已登记', en: 'Every step has a duty that exists' },
    source: 'Tongban: a step without a duty is taken by nobody',
    check: ({ definition, registries }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          findEntry(registries.duties, step.duty) !== undefined,
          [...path, 'duty'],
          {
            zh: `岗位“${step.duty}”没有登记，这一步没有人能办。`,
            en: `There is no duty "${step.duty}", so nobody could take this step.`,
          },
          {
            zh: '登记这个岗位，或改用已有岗位。',
            en: 'Add the duty to the registry, or use one that exists.',
          },
        ),
      ),
  },
  {
    id: 'duty-fits',
    severity: 'error',
    title: { zh: '岗位能做这一步', en: 'The duty of a step does what the step does' },
    source: '审批权限与岗位职责相符',
    check: ({ definition, registries }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) => {
        const duty = findEntry(registries.duties, step.duty)
        return demand(
          duty === undefined || duty.does.includes(step.does),
          [...path, 'duty'],
          {
            zh: `岗位“${step.duty}”没有“${step.does}”的职责，只能：${duty?.does.join('、')}。`,
            en: `The duty "${step.duty}" does not ${step.does}; it does: ${duty?.does.join(', ')}.`,
          },
          { zh: '换一个岗位，或在岗位登记中增加职责。', en: 'Use another duty, or let this one do it.' },
        )
      }),
  },
  {
    id: 'step-organisation-known',
    severity: 'error',
    title: { zh: '步骤的机构已登记', en: 'The organisation of a step exists' },
    source: 'Tongban: references are checked before publication',
    check: ({ definition, registries }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.organisation === undefined ||
            findEntry(registries.organisations, step.organisation) !== undefined,
          [...path, 'organisation'],
          {
            zh: `机构“${step.organisation}”没有登记。`,
            en: `There is no organisation "${step.organisation}".`,
          },
          { zh: '登记这个机构，或改正名称。', en: 'Add the organisation, or correct its id.' },
        ),
      ),
  },
  {
    id: 'two-inspectors',
    severity: 'error',
    title: { zh: '现场核查不少于两人', en: 'At least two officers inspect on site' },
    source: '行政许可法 第三十四条第三款',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.does !== 'inspect' || step.people >= 2,
          [...path, 'people'],
          {
            zh: `现场核查应当指派两名以上工作人员，这里是${step.people}人。`,
            en: `Two officers or more must inspect on site; ${step.people} is named.`,
          },
          { zh: '把 people 改为 2 或以上。', en: 'Set people to 2 or more.' },
        ),
      ),
  },
  {
    id: 'step-limits-fit',
    severity: 'error',
    title: { zh: '环节时限之和不超过承诺时限', en: 'Step limits add up to no more than what is promised' },
    source: '环节时限 (e-supervision judges each step)',
    check: ({ definition }) =>
      listLimits(definition).flatMap(({ limit, path }) => {
        const days = sumLongestPath(definition)
        return demand(
          limit.unit !== 'working-day' || limit.when !== undefined || days <= limit.promised,
          [...path, 'promised'],
          {
            zh: `从受理到决定各环节共需${days}个工作日，超过承诺的${limit.promised}个。`,
            en: `The steps up to the decision take ${days} working days, more than the promised ${limit.promised}.`,
          },
          {
            zh: '缩短环节的 limit，或延长承诺时限。',
            en: 'Shorten the limits of steps, or promise more days.',
          },
        )
      }),
  },
  {
    id: 'review-has-checks',
    severity: 'warning',
    title: { zh: '审查环节写明审查要点', en: 'A step that examines says what is looked at' },
    source: '审批标准化 (审查工作细则)',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          !['review', 'inspect'].includes(step.does) || step.checks.length > 0,
          path,
          {
            zh: `审查环节“${step.step}”没有写审查要点，宽严只能看人。`,
            en: `"${step.step}" lists nothing to look at, so it depends on the person.`,
          },
          { zh: '在 checks 逐条写明审查要点。', en: 'List in checks what is examined.' },
        ),
      ),
  },
]

/**
 * Working days from acceptance to decision where every step takes all its time and parallel ones run together. Nothing
 * waits for an optional step, and what follows the decision is not in the limit.
 */
function sumLongestPath(definition: ItemDefinition): number {
  const counts = (step: StepDefinition) =>
    !step.optional && step.does !== 'follow-through' && step.does !== 'deliver'
  return definition.steps
    .map((stage) => ('parallel' in stage ? stage.parallel : [stage]))
    .map((steps) => steps.filter(counts).map((step) => step.limit ?? 0))
    .reduce((total, limits) => total + Math.max(0, ...limits), 0)
}
