import type { StepDefinition } from '../item.ts'
import { listDeclaredSteps } from '../reading.ts'
import { type LintRule, demand } from './rule.ts'

/** What steps do that look into an application before it is decided. */
export const examining: ReadonlySet<StepDefinition['does']> = new Set([
  'review',
  'inspect',
  'expert-review',
  'legal-review',
])

/** Steps on which nobody need speak: optional ones, and those whose silence is consent. */
export const unspokenStepRules: readonly LintRule[] = [
  {
    id: 'optional-decides-nothing',
    severity: 'error',
    title: {
      zh: '受理、决定、送达不得为必要时环节',
      en: 'Acceptance, decision and delivery are never optional',
    },
    source: '行政许可法 第三十二条、第三十七条、第四十四条',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          !step.optional || examining.has(step.does) || step.does === 'follow-through',
          [...path, 'optional'],
          {
            zh: '受理、决定和送达是每件必经的环节，不能只在必要时办理。',
            en: 'Every case is accepted, decided and delivered; none of these is only taken where needed.',
          },
          { zh: '删去 optional。', en: 'Leave optional out.' },
        ),
      ),
  },
  {
    id: 'optional-without-silence',
    severity: 'error',
    title: { zh: '必要时环节不适用缺席默认', en: 'An optional step does not consent by silence' },
    source: '缺席默认制 (silence of those who must be heard)',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          !step.optional || step.onSilence === 'wait',
          [...path, 'onSilence'],
          {
            zh: '必要时才办理的环节，不办理不等于同意。',
            en: 'Where a step is only taken where needed, silence does not mean consent.',
          },
          {
            zh: '把 onSilence 改为 wait，或者删去 optional。',
            en: 'Set onSilence to wait, or leave optional out.',
          },
        ),
      ),
  },
  {
    id: 'silence-decides-nothing',
    severity: 'error',
    title: { zh: '受理、决定不得缺席默认', en: 'Silence neither accepts, decides nor delivers' },
    source: '缺席默认制 (for reviewers of joint examination only)',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.onSilence === 'wait' || examining.has(step.does),
          [...path, 'onSilence'],
          {
            zh: '只有联合审查中的会审意见可以缺席默认，受理、决定和送达不可以。',
            en: 'Only an opinion in joint examination may be taken as given by silence.',
          },
          { zh: '把 onSilence 改为 wait。', en: 'Set onSilence to wait.' },
        ),
      ),
  },
  {
    id: 'silence-has-limit',
    severity: 'error',
    title: { zh: '缺席默认须有时限', en: 'Silence counts only after a limit' },
    source: '缺席默认制',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.onSilence === 'wait' || step.limit !== undefined,
          [...path, 'onSilence'],
          {
            zh: '没有环节时限，就无从认定缺席。',
            en: 'Without a limit for the step nobody can say when silence begins to count.',
          },
          { zh: '为这一步写明 limit。', en: 'Give the step a limit.' },
        ),
      ),
  },
]
