import { listDeclaredSteps } from '../reading.ts'
import { type LintRule, demand } from './rule.ts'

const source = '缺席默认制 (a notice that told time and consequence, and that came)'

/** The rule under which the silence of a step counts (缺席默认规则): it is there, it can be kept, and no law forbids it. */
export const silenceRules: readonly LintRule[] = [
  {
    id: 'silence-has-rule',
    severity: 'error',
    title: { zh: '缺席默认须写明规则', en: 'Silence counts only under a rule that the notice can tell' },
    source,
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.onSilence === 'wait' || step.silence !== undefined,
          [...path, 'onSilence'],
          {
            zh: `“${step.step}”写明缺席视为同意，却没有可以告知各部门的规则，缺席永远不会作数。`,
            en: `"${step.step}" takes silence for consent, yet has no rule to tell, so that silence never counts.`,
          },
          {
            zh: '在 silence 中写明规则（rule）和提前通知的工作日（noticeDays），或者把 onSilence 改为 wait。',
            en: 'Give the step silence with rule and noticeDays, or set onSilence to wait.',
          },
        ),
      ),
  },
  {
    id: 'silence-notice-within-limit',
    severity: 'error',
    title: {
      zh: '提前通知的天数不超过环节时限',
      en: 'The notice of silence fits into the limit of the step',
    },
    source,
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step: { limit, silence, step }, path }) =>
        demand(
          limit === undefined || silence === undefined || silence.noticeDays <= limit,
          [...path, 'silence', 'noticeDays'],
          {
            zh: `“${step}”须提前${silence?.noticeDays ?? 0}个工作日通知，而环节时限只有${limit ?? 0}个工作日，按时办理时通知总来不及。`,
            en: `"${step}" wants ${silence?.noticeDays ?? 0} working days of notice and takes ${limit ?? 0}: in time, no notice comes early enough.`,
          },
          {
            zh: '减少 noticeDays，或者延长环节的 limit。',
            en: 'Want fewer noticeDays, or give the step a longer limit.',
          },
        ),
      ),
  },
  {
    id: 'silence-not-forbidden',
    severity: 'error',
    title: {
      zh: '法律不许缺席默认的，环节不得缺席默认',
      en: 'No silence counts where a law wants the opinion itself',
    },
    source: '消防法 第十三条、城乡规划法 第四十五条 (the authority itself must speak)',
    check: ({ definition }) =>
      definition.silenceForbidden === undefined
        ? []
        : listDeclaredSteps(definition).flatMap(({ step, path }) =>
            demand(
              step.onSilence === 'wait',
              [...path, 'onSilence'],
              {
                zh: `本事项依法不适用缺席默认（silenceForbidden），“${step.step}”却写明缺席视为同意。`,
                en: `The item forbids silence as consent (silenceForbidden), yet "${step.step}" takes it for consent.`,
              },
              {
                zh: '把 onSilence 改为 wait；法律并无此要求的，删去 silenceForbidden。',
                en: 'Set onSilence to wait, or leave silenceForbidden out where no law demands it.',
              },
            ),
          ),
  },
  {
    id: 'silence-rule-used',
    severity: 'warning',
    title: { zh: '缺席默认规则没有启用', en: 'A rule of silence is used by its step' },
    source,
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) =>
        demand(
          step.onSilence === 'consent' || step.silence === undefined,
          [...path, 'silence'],
          {
            zh: `“${step.step}”写了缺席默认规则，但 onSilence 不是 consent，规则不起作用。`,
            en: `"${step.step}" has a rule of silence, but its onSilence is not consent, so the rule does nothing.`,
          },
          {
            zh: '把 onSilence 改为 consent，或者删去 silence。',
            en: 'Set onSilence to consent, or leave silence out.',
          },
        ),
      ),
  },
]
