import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useId } from 'react'
import { SelectField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { CaseStep } from '../case-data.ts'
import styles from '../cases.module.css'
import { useKept } from '../kept.ts'
import { checkReason } from './check-act.ts'
import { CheckStandard, evidenceWords } from './check-standard.tsx'

type Check = CaseStep['checks'][number]
type Evidence = NonNullable<CaseStep['checkResults'][number]['evidence']>[number]

/** What an officer found at one point of the review standard (审查要点); undecided until it was looked at. */
export interface CheckAnswer {
  readonly check: string
  readonly met: boolean | undefined
  readonly note: string
  /** `material:<id>`, `photo:<file>` or `inspection-record:<file>`; empty where nothing was chosen. */
  readonly shownBy: string
  /** Of a material, counted from 1; empty where none was given. */
  readonly page: string
}

type Given = Partial<Omit<CheckAnswer, 'check'>>

/** The answers to the checks of a step: given beside the materials or in the form of the step, and kept for both. */
export function useCheckAnswers(caseId: string, step: Pick<CaseStep, 'step' | 'checks'>) {
  const [kept, change, forget] = useKept<Readonly<Record<string, Given>>>(`${caseId}.checks.${step.step}`, {})
  const answers = step.checks.map(({ zh }): CheckAnswer => ({
    check: zh,
    met: kept[zh]?.met,
    note: kept[zh]?.note ?? '',
    shownBy: kept[zh]?.shownBy ?? '',
    page: kept[zh]?.page ?? '',
  }))
  const answer = (check: string, given: Given) =>
    change((before) => ({ ...before, [check]: { ...before[check], ...given } }))
  return [answers, answer, forget] as const
}

/** What can be pointed to: materials of the application, files that come with the step. */
export interface EvidenceChoices {
  readonly materials: readonly { readonly material: string; readonly name: Bilingual }[]
  readonly files: readonly { readonly id: string; readonly name: string; readonly mediaType: string }[]
}

/** The answer as the platform takes it. */
export function writeAnswer({ check, met, note, shownBy, page }: CheckAnswer) {
  const evidence = writeEvidence(shownBy, page)
  return {
    check,
    met: met === true,
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(evidence === undefined ? {} : { evidence: [evidence] }),
  }
}

function writeEvidence(shownBy: string, page: string): Evidence | undefined {
  const at = shownBy.indexOf(':')
  const [kind, id] = [shownBy.slice(0, at), shownBy.slice(at + 1)]
  if (id === '') return undefined
  if (kind === 'photo' || kind === 'inspection-record') return { kind, file: id }
  return page === ''
    ? { kind: 'material', material: id }
    : { kind: 'material', material: id, page: Number(page) }
}

/**
 * What each answer lacks, at the field where the platform would say so: the reason of a point that is not met, or the
 * evidence that the standard demands.
 */
export function listAnswerFaults(
  { checks }: Pick<CaseStep, 'checks'>,
  answers: readonly CheckAnswer[],
): (readonly [string, Bilingual | undefined])[] {
  return checks.flatMap((check, index) => {
    const answer = answers[index]
    if (answer?.met === undefined) return []
    const isShown = !lacksNote(check, answer) || !lacksFile(check, answer)
    // Where words alone are demanded there is no other field.
    const field = check.evidence.every((kind) => kind === 'note') ? 'note' : 'evidence'
    const reason = answer.met ? undefined : checkReason(answer.note)
    return [
      [`/checks/${index}/${field}`, isShown ? undefined : tellDemanded(check)] as const,
      ...(answer.shownBy.startsWith('material:') && Number(answer.page || 1) < 1
        ? [[`/checks/${index}/evidence/0/page`, firstPage] as const]
        : []),
      ...(reason === undefined ? [] : [[`/checks/${index}/note`, reason] as const]),
    ]
  })
}

const firstPage: Bilingual = { zh: '页码从第1页起。', en: 'Pages count from 1.' }

/** Whether evidence is demanded that no note of the answer gives. */
function lacksNote({ evidence }: Check, { note }: CheckAnswer): boolean {
  return evidence.length > 0 && !(evidence.includes('note') && note.trim() !== '')
}

/** Whether evidence is demanded that no material or file of the answer gives. */
function lacksFile({ evidence }: Check, { shownBy }: CheckAnswer): boolean {
  return evidence.length > 0 && !evidence.some((kind) => shownBy.startsWith(`${kind}:`))
}

function tellDemanded({ evidence }: Check): Bilingual {
  const names = evidence.map((kind) => evidenceWords[kind])
  return {
    zh: `本项须附证据：${names.map(({ zh }) => zh).join('或者')}。`,
    en: `Evidence is needed here: ${names.map(({ en }) => en).join(' or ')}.`,
  }
}

const findNothing = (): undefined => undefined

export function CheckAnswers({
  step,
  answers,
  onAnswer,
  choices,
  errorOf = findNothing,
}: {
  readonly step: Pick<CaseStep, 'checks'>
  readonly answers: readonly CheckAnswer[]
  readonly onAnswer: (check: string, given: Given) => void
  /** Left out beside the materials, where only verdicts are given. */
  readonly choices?: EvidenceChoices
  /** What is wrong, by pointer into the act. */
  readonly errorOf?: (pointer: string) => Bilingual | undefined
}): ReactElement | null {
  const text = useText()
  const group = useId()
  if (step.checks.length === 0) return null
  const error = errorOf('/checks')
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
          const wantsNote = check.evidence.includes('note')
          return (
            <li key={check.zh} className={styles['check']}>
              <div>
                <p id={named}>{text(check)}</p>
                <CheckStandard check={check} />
              </div>
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
              {answer?.met === false || wantsNote || (answer?.note ?? '') !== '' ? (
                <TextField
                  label={
                    answer?.met === false
                      ? { zh: '不符合的理由（不予批准时写入决定书）', en: 'Why not (it goes into a refusal)' }
                      : { zh: '说明', en: 'Note' }
                  }
                  required={
                    answer?.met === false || (answer !== undefined && wantsNote && lacksFile(check, answer))
                  }
                  value={answer?.note ?? ''}
                  onChange={(note) => onAnswer(check.zh, { note })}
                  maxLength={1000}
                  error={errorOf(`/checks/${index}/note`)}
                />
              ) : null}
              {choices === undefined || answer === undefined ? null : (
                <EvidenceField
                  check={check}
                  answer={answer}
                  choices={choices}
                  onAnswer={onAnswer}
                  error={['', '/0/material', '/0/file']
                    .map((field) => errorOf(`/checks/${index}/evidence${field}`))
                    .find((found) => found !== undefined)}
                  pageError={errorOf(`/checks/${index}/evidence/0/page`)}
                />
              )}
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}

function EvidenceField({
  check,
  answer,
  choices,
  onAnswer,
  error,
  pageError,
}: {
  readonly check: Check
  readonly answer: CheckAnswer
  readonly choices: EvidenceChoices
  readonly onAnswer: (check: string, given: Given) => void
  readonly error: Bilingual | undefined
  readonly pageError: Bilingual | undefined
}): ReactElement | null {
  // Every point has such a field, so that its label alone tells none from the others.
  const id = useId()
  const options = [
    ...choices.materials.map(({ material, name }) => ({
      value: `material:${material}`,
      label: { zh: `材料：${name.zh}`, en: `Material: ${name.en}` },
    })),
    ...choices.files.flatMap(({ id, name, mediaType }) => [
      ...(mediaType.startsWith('image/')
        ? [{ value: `photo:${id}`, label: { zh: `照片：${name}`, en: `Photo: ${name}` } }]
        : []),
      { value: `inspection-record:${id}`, label: { zh: `核查记录：${name}`, en: `Record: ${name}` } },
    ]),
  ]
  const wantsFile = check.evidence.includes('photo') || check.evidence.includes('inspection-record')
  const hasFile = options.some(({ value }) =>
    check.evidence.some((kind) => kind !== 'material' && value.startsWith(`${kind}:`)),
  )
  if (options.length === 0 && !wantsFile) return null
  return (
    <div className={styles['evidence']}>
      <SelectField
        id={id}
        label={{ zh: '证据', en: 'Evidence' }}
        required={lacksNote(check, answer)}
        error={error}
        {...(wantsFile && !hasFile
          ? {
              help: {
                zh: '照片、核查记录先在下方“附件”处添加，再在这里选择。',
                en: 'Add photos and records below under Attachments, then choose them here.',
              },
            }
          : {})}
        value={options.some(({ value }) => value === answer.shownBy) ? answer.shownBy : ''}
        choices={options}
        onChange={(shownBy) => onAnswer(check.zh, { shownBy })}
      />
      {answer.shownBy.startsWith('material:') ? (
        <TextField
          label={{ zh: '页码', en: 'Page' }}
          required={false}
          value={answer.page}
          error={pageError}
          inputMode="numeric"
          onChange={(page) => onAnswer(check.zh, { page: page.replaceAll(/\D/g, '').slice(0, 4) })}
        />
      ) : null}
    </div>
  )
}
