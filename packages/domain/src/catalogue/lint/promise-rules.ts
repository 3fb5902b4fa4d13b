import { listDeclaredFields } from '../reading.ts'
import { findEntry } from './find-entry.ts'
import { type LintRule, demand } from './rule.ts'
import { nameOption, nameSubject } from './subject-names.ts'

const source = '国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见（国办发〔2020〕42号）'

/** Deciding a whole item on a promise, and licences for the time being: what they name exists. */
export const promiseRules: readonly LintRule[] = [
  {
    id: 'promise-choice-offered',
    severity: 'error',
    title: { zh: '告知承诺办理方式可以选择', en: 'The way on a promise can be chosen' },
    source,
    check: (context) => {
      const { onPromise, situations } = context.definition
      if (onPromise === undefined) return []
      const { question, option } = onPromise.choice
      const options = Object.hasOwn(situations, question) ? situations[question]?.options : undefined
      const offered = options === 'yes-no' ? ['yes', 'no'] : Object.keys(options ?? {})
      const name = nameSubject(context, question)
      const way = nameOption(context, question, option)
      return demand(
        offered.includes(option) && offered.length > 1,
        ['onPromise', 'choice'],
        {
          zh: `情形引导中没有问题“${name.zh}”的选项“${way.zh}”，或者没有其他选项可走一般程序。`,
          en: `No question "${name.en}" offers "${way.en}" beside an answer for the ordinary way.`,
        },
        {
          zh: '在 situations 中增加办理方式的问题，至少有告知承诺和一般程序两个选项。',
          en: 'Add the question to situations, with an answer for each way.',
        },
      )
    },
  },
  {
    id: 'promise-verifier-known',
    severity: 'error',
    title: { zh: '核查整个事项承诺的机构已登记', en: 'Whoever verifies the promise of the item exists' },
    source: '事中事后核查',
    check: ({ definition: { onPromise }, registries }) => {
      const by = onPromise?.verify.by
      return demand(
        by === undefined || findEntry(registries.organisations, by) !== undefined,
        ['onPromise', 'verify', 'by'],
        {
          zh: `核查承诺的机构“${by}”没有登记。`,
          en: `There is no organisation "${by}" to verify the promise.`,
        },
        { zh: '登记该机构，或改用已有机构。', en: 'Add it to the organisations, or name one that exists.' },
      )
    },
  },
  {
    id: 'promise-at-once-validity',
    severity: 'error',
    title: {
      zh: '当场自动决定的，证照有效期由规则确定',
      en: 'What is decided at once knows how long its licence is valid',
    },
    source,
    check: ({ definition: { onPromise, result }, registries }) => {
      const type = result.licence === undefined ? undefined : findEntry(registries.licences, result.licence)
      return demand(
        onPromise?.decides !== 'at-once' || type?.validity !== 'stated',
        ['onPromise', 'decides'],
        {
          zh: `证照“${result.licence}”的有效期由决定人逐件写明，系统不能自动决定。`,
          en: `How long the licence "${result.licence}" is valid is stated by whoever decides, so the platform cannot decide.`,
        },
        {
          zh: '改为 decides: officer，或者在证照类型中写明有效期（年、月或者长期）。',
          en: 'Write decides: officer, or give the licence type a validity in years, months or without an end.',
        },
      )
    },
  },
  {
    id: 'temporary-licence-fits',
    severity: 'error',
    title: {
      zh: '临时证照已登记，内容由表单提供',
      en: 'A licence for the time being exists and its fields are asked',
    },
    source: '容缺受理、告知承诺 (临时证照)',
    check: ({ definition, registries }) => {
      const { temporary, licence } = definition.result
      if (temporary === undefined) return []
      const type = findEntry(registries.licences, temporary.licence)
      const asked = new Set(listDeclaredFields(definition).map(({ element }) => element))
      const missing = (type?.fields ?? []).filter((element) => !asked.has(element))
      return demand(
        type !== undefined && missing.length === 0 && licence !== undefined && licence !== temporary.licence,
        ['result', 'temporary', 'licence'],
        {
          zh: `临时证照“${temporary.licence}”没有登记、与正式证照相同，或者有表单不填写的内容${missing.length === 0 ? '' : `：${missing.join('、')}`}。`,
          en: `The licence for the time being "${temporary.licence}" is not registered, is the formal one, or has fields that no form asks${missing.length === 0 ? '' : `: ${missing.join(', ')}`}.`,
        },
        {
          zh: '在 registries 的 licences 中登记单独的临时证照类型，只列表单填写的内容。',
          en: 'Register a licence type of its own, with fields of the form alone.',
        },
      )
    },
  },
]
