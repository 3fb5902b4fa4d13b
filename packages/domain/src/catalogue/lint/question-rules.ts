import { type Condition, evaluateCondition, listConditionSubjects, listConditionTests } from '../condition.ts'
import { listFillers } from '../fills.ts'
import { type LintRule, demand } from './rule.ts'
import { listOptions } from './situations.ts'
import { nameOption, nameSubject } from './subject-names.ts'

/** The questions of the guidance: they come one after the other, and each answer is worth asking for. */
export const questionRules: readonly LintRule[] = [
  {
    id: 'questions-without-circle',
    severity: 'error',
    title: { zh: '问题之间不循环', en: 'Questions and fields do not wait for one another' },
    source: 'Tongban: conditions are data, so that what follows from them can be tried before publication',
    check: (context) => {
      const waits = new Map<string, string[]>()
      for (const part of context.parts.filter(({ kind }) => kind === 'question' || kind === 'field')) {
        waits.set(part.name, listConditionSubjects(part.when))
      }
      // A value that an answer gives waits for the question.
      for (const [element, fillers] of listFillers(context.definition)) {
        const questions = fillers.map(({ question }) => question)
        waits.set(element, [...(waits.get(element) ?? []), ...questions])
      }
      return context.parts
        .filter((part) => waits.has(part.name) && (part.kind === 'question' || part.kind === 'field'))
        .flatMap((part) => {
          const name = nameSubject(context, part.name)
          return demand(
            !reaches(part.name, part.name, waits),
            part.path,
            {
              zh: `“${name.zh}”是否出现，最终取决于它自己。`,
              en: `Whether "${name.en}" is shown depends in the end on itself.`,
            },
            {
              zh: '去掉其中一个条件，使提问有先后。',
              en: 'Remove one of the conditions, so that one comes first.',
            },
          )
        })
    },
  },
  {
    id: 'option-leads-somewhere',
    severity: 'warning',
    title: { zh: '每个选项都有用处', en: 'Every option leads somewhere' },
    source: '情形引导 (a question that changes nothing is not asked)',
    check: (context) =>
      Object.entries(context.definition.situations).flatMap(([id, question]) => {
        const tests = context.parts
          .flatMap((part) => listConditionTests(part.when))
          .filter(([subject]) => subject === id)
        const options = listOptions(question)
        const asked = nameSubject(context, id)
        const name = (option = '') => nameOption(context, id, option)
        const signature = (option: string) =>
          [
            ...tests.map(([subject, expected]) =>
              evaluateCondition({ [subject]: expected } as Condition, { [subject]: option }),
            ),
            ...Object.values(question.fills ?? {}).map((said) => said[option]),
          ].join()
        return options.flatMap((option, index) => {
          const twin = options.slice(0, index).find((other) => signature(other) === signature(option))
          return demand(
            twin === undefined,
            question.options === 'yes-no' ? ['situations', id] : ['situations', id, 'options', option],
            {
              zh: `“${asked.zh}”选“${name(option).zh}”与选“${name(twin).zh}”的结果完全相同。`,
              en: `To "${asked.en}" the answer "${name(option).en}" leads to the same as "${name(twin).en}".`,
            },
            {
              zh: '合并这两个选项，或写出它们的区别；问题对结果没有影响的，不要提问。',
              en: 'Merge them or say how they differ; do not ask what changes nothing.',
            },
          )
        })
      }),
  },
]

function reaches(
  from: string,
  target: string,
  waits: ReadonlyMap<string, readonly string[]>,
  seen = new Set<string>(),
): boolean {
  return (waits.get(from) ?? []).some((next) => {
    if (next === target) return true
    if (seen.has(next)) return false
    seen.add(next)
    return reaches(next, target, waits, seen)
  })
}
