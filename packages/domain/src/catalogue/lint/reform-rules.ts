import { listDeclaredSteps, listLimits } from '../reading.ts'
import { needsReformClass } from '../reform.ts'
import { type LintRule, demand } from './rule.ts'

const notice = '证照分离改革（国发〔2021〕7号）'
/** Steps by which somebody judges whether a thing may be done at all; a filing knows none of them. */
const judging: ReadonlySet<string> = new Set(['inspect', 'expert-review', 'legal-review'])

/** What follows for an item from the class of its reform. */
export const reformRules: readonly LintRule[] = [
  {
    id: 'reform-is-stated',
    severity: 'error',
    title: {
      zh: '涉企许可写明证照分离改革方式',
      en: 'A licence for enterprises names its class of the reform',
    },
    source: notice,
    check: ({ definition }) =>
      demand(
        definition.reform !== undefined || !needsReformClass(definition),
        ['reform'],
        {
          zh: '企业可以申请的行政许可，没有写明“证照分离”改革方式。',
          en: 'Enterprises can apply for this licence, and it names no class of the reform.',
        },
        {
          zh: '按本地涉企经营许可事项改革清单选择改革方式；市场主体登记、工程建设、用地和单次活动的许可，选“不属于涉企经营许可”。',
          en: 'Choose the class by the list of your place; registration and approvals of one project, plot or event are outside.',
        },
      ),
  },
  {
    id: 'reform-of-business-licences',
    severity: 'error',
    title: { zh: '证照分离只用于涉企经营事项', en: 'The reform class is for what businesses need' },
    source: notice,
    check: ({ definition: { reform, serves } }) =>
      demand(
        reform === undefined || serves.includes('enterprise'),
        ['reform'],
        {
          zh: '证照分离改革方式只适用于涉企经营许可事项，本事项不面向企业。',
          en: 'The reform is of business licences, and this item does not serve enterprises.',
        },
        { zh: '删除 reform，或者改正服务对象。', en: 'Remove reform, or correct serves.' },
      ),
  },
  {
    id: 'reform-filing-is-no-licence',
    severity: 'error',
    title: { zh: '改为备案的不再是行政许可', en: 'What was turned into a filing is no licence any more' },
    source: notice,
    check: ({ definition }) =>
      definition.reform !== 'filing'
        ? []
        : [
            ...demand(
              definition.type !== 'licence',
              ['type'],
              {
                zh: '审批已改为备案，事项类型不能仍是行政许可。',
                en: 'The approval was turned into a filing; the item cannot stay a licence.',
              },
              {
                zh: '把事项类型改为“其他行政权力”，基本编码一并改正。',
                en: 'Make the type other, and correct the base code with it.',
              },
            ),
            ...listDeclaredSteps(definition).flatMap(({ step, path }) =>
              demand(
                !judging.has(step.does),
                [...path, 'does'],
                {
                  zh: '备案不作实质审查，不能设现场核查、专家评审或者法制审核环节。',
                  en: 'A filing is not judged on its merits: no inspection, expert or legal review.',
                },
                {
                  zh: '删除该环节；确需核查的，放到事中事后监管中进行。',
                  en: 'Remove the step; what has to be looked at is looked at afterwards, in supervision.',
                },
              ),
            ),
            ...listLimits(definition).flatMap(({ limit, path }) =>
              demand(
                limit.promised <= 5,
                [...path, 'promised'],
                {
                  zh: `备案材料齐全即予备案，不应让申请人等${limit.promised}日。`,
                  en: `A complete filing is taken at once; it should not wait ${limit.promised} days.`,
                },
                { zh: '承诺时限改为5日以内，或者改为即办件。', en: 'Promise five days at most.' },
              ),
            ),
          ],
  },
  {
    id: 'reform-commitment-has-text',
    severity: 'error',
    title: { zh: '实行告知承诺的事项有承诺书', en: 'What is granted on a promise has the text of one' },
    source: notice,
    check: ({ definition }) => {
      const hasText =
        Object.keys(definition.commitments ?? {}).length > 0 || definition.onPromise !== undefined
      return demand(
        definition.reform !== 'commitment' || hasText,
        ['reform'],
        {
          zh: '改革方式为实行告知承诺，却没有任何告知承诺书。',
          en: 'The reform is by notice and commitment, and the item has the text of no promise.',
        },
        {
          zh: '在 commitments 中写明承诺书，或者改正改革方式。',
          en: 'Write the promise, or correct the class.',
        },
      )
    },
  },
  {
    id: 'reform-cancelled-issues-nothing',
    severity: 'error',
    title: { zh: '已取消审批的事项不发证照', en: 'What was cancelled issues no licence' },
    source: notice,
    check: ({ definition: { reform, result } }) =>
      demand(
        reform !== 'cancelled' || result.licence === undefined,
        ['result', 'licence'],
        {
          zh: '审批已直接取消，不再接受申请，不能仍以证照为办理结果。',
          en: 'The approval was cancelled and nobody can apply; it cannot still result in a licence.',
        },
        { zh: '删除 result.licence，或者改正改革方式。', en: 'Remove the licence, or correct the class.' },
      ),
  },
  {
    id: 'reform-promise-is-commitment',
    severity: 'warning',
    title: {
      zh: '整个事项实行告知承诺的，改革方式与之一致',
      en: 'An item granted on a promise has the class that says so',
    },
    source: notice,
    check: ({ definition: { reform, onPromise } }) =>
      demand(
        onPromise === undefined || reform === undefined || reform === 'commitment',
        ['reform'],
        {
          zh: '本事项可以按告知承诺制办理，改革方式却不是“实行告知承诺”。',
          en: 'The whole item may be granted on a promise, and its class is another.',
        },
        {
          zh: '把改革方式改为 commitment；本地未推行的，删除 onPromise。',
          en: 'Make the class commitment, or remove onPromise.',
        },
      ),
  },
  {
    id: 'reform-improved-is-faster',
    severity: 'warning',
    title: { zh: '优化审批服务的压减时限', en: 'What was improved promises less than the law allows' },
    source: notice,
    check: ({ definition }) =>
      definition.reform !== 'improved'
        ? []
        : listLimits(definition).flatMap(({ limit, path }) =>
            demand(
              limit.promised < limit.statutory,
              [...path, 'promised'],
              {
                zh: `改革方式为优化审批服务，承诺时限仍是法定的${limit.statutory}日。`,
                en: `The service was improved, and still takes the ${limit.statutory} days of the law.`,
              },
              {
                zh: '压减承诺时限，或者改正改革方式。',
                en: 'Promise a shorter time, or correct the class.',
              },
            ),
          ),
  },
]
