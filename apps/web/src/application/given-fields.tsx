import { type Bilingual, type GivenField, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Button } from '../design/index.ts'
import { useText } from '../language/index.ts'
import { readValue } from './application-review.tsx'
import { makePointer } from './field-errors.ts'
import styles from './given-fields.module.css'
import type { FilledApplication } from './use-application.ts'

export interface GivenFieldsProps {
  readonly application: FilledApplication
  readonly given: readonly GivenField[]
  /** Leads to a question, where the page has it. @param pointer for example `/answers/mode` */
  readonly onReturn: ((pointer: string) => void) | undefined
}

/** Fields whose value follows from an answer: told as facts with the reason, and not asked again. */
export function GivenFields({ application, given, onReturn }: GivenFieldsProps): ReactElement {
  const text = useText()
  return (
    <dl className={styles['given']}>
      {given.map(({ element, definition, value, by }) => (
        <div key={element} className={styles['fact']}>
          <dt>{text(readText(definition.label))}</dt>
          <dd>
            <strong>{readValue(definition, value, text)}</strong>
            <span className={styles['reason']}>
              {text(explainAnswers(application, by))}
              {onReturn === undefined ? null : (
                <Button look="quiet" onPress={() => onReturn(makePointer('answers', by[0] ?? ''))}>
                  {text({ zh: '修改回答', en: 'Change the answer' })}
                </Button>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** 根据您对“批发还是零售？”的回答. */
export function explainAnswers(
  { requirements }: Pick<FilledApplication, 'requirements'>,
  by: readonly string[],
): Bilingual {
  const asks = by.flatMap((id) => {
    const question = requirements.questions.find((entry) => entry.id === id)
    return question === undefined ? [] : [readText(question.definition.ask)]
  })
  if (asks.length === 0) return { zh: '由办理情形确定', en: 'Follows from the situation' }
  return {
    zh: `根据对${asks.map(({ zh }) => `“${zh}”`).join('和')}的回答`,
    en: `From the answer to ${asks.map(({ en }) => `“${en}”`).join(' and ')}`,
  }
}
