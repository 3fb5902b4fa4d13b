import type { Bilingual } from '../kernel/index.ts'
import { listFillers } from './fills.ts'
import type { QuestionDefinition } from './question.ts'
import { readText } from './read-text.ts'
import type { ItemRevision } from './revision.ts'

/** For whom a field need not be filled in, because an answer to a question says it already. */
export interface DescribedFilling {
  /** Whether every answer gives the value, so that nobody is asked for the field. */
  readonly always: boolean
  readonly text: Bilingual
}

/** @returns undefined where no single answer gives the field */
export function describeFilling(
  { definition }: Pick<ItemRevision, 'definition'>,
  element: string,
): DescribedFilling | undefined {
  const given = (listFillers(definition).get(element) ?? []).flatMap(({ question, several, leaves }) => {
    const asked = definition.situations[question]
    if (asked === undefined) return []
    const options = listOptions(asked)
    const giving = options.filter(({ value }) => several || leaves[value]?.length === 1)
    if (giving.length === 0) return []
    const every =
      giving.length === options.length && options.every(({ value }) => leaves[value] !== undefined)
    return [{ ask: readText(asked.ask), giving, every, always: every && asked.when === undefined }]
  })
  if (given.length === 0) return undefined
  return {
    always: given.some(({ always }) => always),
    text: {
      zh: given
        .map(({ ask, giving, every }) =>
          every
            ? `已回答“${ask.zh}”的，不用填写`
            : `“${ask.zh}”选择${giving.map(({ text }) => `“${text.zh}”`).join('、')}的，不用填写`,
        )
        .join('；'),
      en: given
        .map(({ ask, giving, every }) =>
          every
            ? `Not to be filled in by whoever answered "${ask.en}"`
            : `Not to be filled in where the answer to "${ask.en}" is ${giving.map(({ text }) => `"${text.en}"`).join(' or ')}`,
        )
        .join('; '),
    },
  }
}

function listOptions({
  options,
}: QuestionDefinition): readonly { readonly value: string; readonly text: Bilingual }[] {
  if (options === 'yes-no')
    return [
      { value: 'yes', text: { zh: '是', en: 'Yes' } },
      { value: 'no', text: { zh: '否', en: 'No' } },
    ]
  return Object.entries(options).map(([value, text]) => ({ value, text: readText(text) }))
}
