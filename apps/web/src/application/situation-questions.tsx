import { type AskedQuestion, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { CheckboxField, RadioField, SelectField } from '../design/index.ts'
import { makeFieldId, makePointer } from './field-errors.ts'
import styles from './application.module.css'
import type { FilledApplication } from './use-application.ts'
import { listOpenQuestions } from './who-files.ts'

/** More options than this do not stand side by side. */
const optionsInSight = 7

const yesNo = [
  { value: 'yes', label: { zh: '是', en: 'Yes' } },
  { value: 'no', label: { zh: '否', en: 'No' } },
] as const

/** As much of an application as its questions need. */
export type AnsweredApplication = Pick<FilledApplication, 'setAnswer' | 'errorAt'> & {
  readonly requirements: Pick<FilledApplication['requirements'], 'questions'>
  readonly content: Pick<FilledApplication['content'], 'answers'>
  readonly filer?: FilledApplication['filer']
}

export interface SituationQuestionsProps {
  readonly application: AnsweredApplication
  readonly disabled?: boolean
}

/** The questions of the item that apply (情形引导); each answer decides which others, fields and materials follow. */
export function SituationQuestions({ application, disabled }: SituationQuestionsProps): ReactElement {
  return (
    <div className={styles['fields']}>
      {listOpenQuestions(application).map((question) => (
        <Question
          key={question.id}
          question={question}
          application={application}
          disabled={disabled ?? false}
        />
      ))}
    </div>
  )
}

interface QuestionProps {
  readonly question: AskedQuestion
  readonly application: AnsweredApplication
  readonly disabled: boolean
}

function Question({ question: { id, definition }, application, disabled }: QuestionProps): ReactElement {
  const pointer = makePointer('answers', id)
  const choices =
    definition.options === 'yes-no'
      ? yesNo
      : Object.entries(definition.options).map(([value, label]) => ({ value, label: readText(label) }))
  const shared = {
    id: makeFieldId(pointer),
    label: readText(definition.ask),
    help: definition.help === undefined ? undefined : readText(definition.help),
    error: application.errorAt(pointer),
    disabled,
    choices,
  }
  const answer = application.content.answers[id]
  if (definition.several) {
    return (
      <CheckboxField
        {...shared}
        value={typeof answer === 'string' ? [answer] : (answer ?? [])}
        onChange={(value) => application.setAnswer(id, value)}
      />
    )
  }
  const Field = choices.length > optionsInSight ? SelectField : RadioField
  return (
    <Field
      {...shared}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(value) => application.setAnswer(id, value)}
    />
  )
}
