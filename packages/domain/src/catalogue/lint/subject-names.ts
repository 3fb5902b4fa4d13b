import type { Bilingual } from '../../kernel/index.ts'
import { describeSubject } from '../describe-condition.ts'
import type { LintContext } from './rule.ts'

type Named = Pick<LintContext, 'definition' | 'registries'>

/** What a question or a field is called; its id where nothing of that name is known. */
export function nameSubject(context: Named, subject: string): Bilingual {
  return describe(context, subject).name
}

/** What an option of a question or a field is called; as it is written where it is none of them. */
export function nameOption(context: Named, subject: string, option: string): Bilingual {
  const { options } = describe(context, subject)
  return (Object.hasOwn(options, option) ? options[option] : undefined) ?? { zh: option, en: option }
}

/** The options that there are, each with what a definition file writes for it: 餐饮服务（catering）. */
export function listInWords(context: Named, subject: string, options: readonly string[]): Bilingual {
  const named = options.map((option) => ({ option, name: nameOption(context, subject, option) }))
  return {
    zh: named.map(({ option, name }) => `${name.zh}（${option}）`).join('、'),
    en: named.map(({ option, name }) => `${name.en} (${option})`).join(', '),
  }
}

function describe({ definition, registries }: Named, subject: string) {
  return describeSubject(subject, { definition, elements: registries.elements })
}
