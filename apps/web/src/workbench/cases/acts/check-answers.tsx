import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useId } from 'react'
import { TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { CaseStep } from '../case-data.ts'
import styles from '../cases.module.css'
import { useKept } from '../kept.ts'

/** What an officer found at one point of the review standard (审查要点); undecided until it was looked at. */
export interface CheckAnswer {
  readonly check: string
  readonly met: boolean | undefined
  readonly note: string
}

/** The answers to the checks of a step: given beside the materials or in the form of the step, and kept for both. */
export function useCheckAnswers(caseId: string, step: Pick<CaseStep, 'step' | 'checks'>) {
  const [kept, change, forget] = useKept<Readonly<Record<string, { met?: boolean; note?: string }>>>(
    `${caseId}.checks.${step.step}`,
    {},
  )
  const answers = step.checks.map(({ zh }): CheckAnswer => ({
    check: zh,
    met: kept[zh]?.met,
    note: kept[zh]?.note ?? '',
  }))
  const answer = (check: string, given: { met?: boolean; note?: string }) =>
    change((before) => ({ ...before, [check]: { ...before[check], ...given } }))
  return [answers, answer, forget] as const
}

export function CheckAnswers({
  step,
  answers,
  onAnswer,
  error,
}: {
  readonly step: Pick<CaseStep, 'checks'>
  readonly answers: readonly CheckAnswer[]
  readonly onAnswer: (check: string, given: { met?: boolean; note?: string }) => void
  readonly error?: Bilingual | undefined
}): ReactElement | null {
  const text = useText()
  const group = useId()
  if (step.checks.length === 0) return null
  return (
    <fieldset className={styles['checks']}>
      <legend>{text({ zh: '审查要点', en: 'Checks' })}</legend>
      {error === undefined ? null : (
        <p className={styles['error']} role="alert">
          {text(error)}
        </p>
      )}
      <ol>
        {step.checks.map((check, index) => {
          const answer = answers[index]
          const named = `${group}-${index}`
          return (
            <li key={check.zh} className={styles['check']}>
              <p id={named}>{text(check)}</p>
              <div
                className={styles['verdict']}
                role="radiogroup"
                aria-labelledby={named}
                {...(error !== undefined && answer?.met === undefined ? { 'data-invalid': true } : {})}
              >
                {([true, false] as const).map((met) => (
                  <label key={String(met)} data-met={met} data-chosen={answer?.met === met}>
                    <input
                      type="radio"
                      name={named}
                      checked={answer?.met === met}
                      onChange={() => onAnswer(check.zh, { met })}
                    />
                    {met ? text({ zh: '符合', en: 'Met' }) : text({ zh: '不符合', en: 'Not met' })}
                  </label>
                ))}
              </div>
              {answer?.met === false || (answer?.note ?? '') !== '' ? (
                <TextField
                  label={{ zh: '说明', en: 'Note' }}
                  required={false}
                  value={answer?.note ?? ''}
                  onChange={(note) => onAnswer(check.zh, { note })}
                  maxLength={1000}
                />
              ) : null}
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
