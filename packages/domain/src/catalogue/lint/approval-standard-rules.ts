import { listChecks } from '../approval-standard.ts'
import { listDeclaredSteps } from '../reading.ts'
import { type LintRule, demand } from './rule.ts'

/** What the reviewer looks at, and when it is met (审批标准). */
export const approvalStandardRules: readonly LintRule[] = [
  {
    id: 'check-has-criterion',
    severity: 'warning',
    title: { zh: '审查要点有量化标准', en: 'Each check says when it is met' },
    source: '行政许可法 第五条、第三十八条；审批标准化要求',
    check: ({ definition }) => {
      const steps = listDeclaredSteps(definition).filter(({ step }) =>
        // An item that has begun to write its standards writes all of them.
        listChecks(step).some(({ criterion }) => criterion !== undefined),
      )
      return steps.flatMap(({ step, path }) =>
        listChecks(step).flatMap(({ name, criterion }, index) =>
          demand(
            criterion !== undefined,
            [...path, 'checks', index],
            {
              zh: `审查要点“${name.zh}”没有写明什么情况算符合，审查人只能凭感觉判断。`,
              en: `"${name.en}" does not say when it is met, so that reviewers go by their feeling.`,
            },
            {
              zh: '补充 criterion，能用数字的用数字，并写明依据和方式。',
              en: 'Add criterion, in figures where there are any, with basis and method.',
            },
          ),
        ),
      )
    },
  },
  {
    id: 'check-once',
    severity: 'error',
    title: { zh: '同一环节的审查要点不重复', en: 'No check stands twice in a step' },
    source: '审批平台规则',
    check: ({ definition }) =>
      listDeclaredSteps(definition).flatMap(({ step, path }) => {
        const names = listChecks(step).map(({ name }) => name.zh)
        return names.flatMap((name, index) =>
          demand(
            names.indexOf(name) === index,
            [...path, 'checks', index],
            { zh: `审查要点“${name}”重复。`, en: `The check "${name}" stands twice.` },
            { zh: '删去一个，或者写明区别。', en: 'Leave one out, or say what tells them apart.' },
          ),
        )
      }),
  },
]
