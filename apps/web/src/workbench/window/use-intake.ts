import type { PlainDate } from '@tongban/domain'
import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ApiProblem } from '../../api/index.ts'
import {
  type FilledApplication,
  stillUploading,
  type Uploads,
  useFiler,
  useUploads,
} from '../../application/index.ts'
import { useAnnounce } from '../../design/index.ts'
import type { Keeper } from '../../device/index.ts'
import { getToday } from '../../language/index.ts'
import type { KeptIntake } from './drafts.ts'
import { type Completeness, prefillForm } from './intake.ts'
import { type IntakeError, listIntakeErrors } from './intake-errors.ts'
import { checkPresent, type PresentErrors, selectShownErrors } from './present.ts'
import { type KeptIntakeOf, useKeptIntake } from './use-kept-intake.ts'

export interface Intake<Draft extends KeptIntake> {
  /** What the clerk filled in beside the application. */
  readonly draft: Draft
  readonly setDraft: Dispatch<SetStateAction<Draft>>
  /** The draft with the application as it stands. */
  readonly whole: Draft
  readonly kept: KeptIntakeOf<Draft>
  /** Keeps what the server has answered at once. */
  readonly save: (next: Draft) => Promise<void>
  readonly uploads: Uploads
  readonly completeness: Completeness
  /** What must be put right before anything is filed. */
  readonly errors: readonly IntakeError[]
  /** Of who applies, what is told at the fields now. */
  readonly presentErrors: PresentErrors
  /** Whether all that is wrong is told, because the clerk wanted to go on with it. */
  readonly revealed: boolean
  /** How often that was wanted in vain. */
  readonly attempt: number
  /** Whether the intake may go on now; where it may not, the page tells why. */
  readonly tryToGoOn: () => boolean
}

export interface IntakeRules<Draft extends KeptIntake> {
  readonly initial: Draft
  readonly keeper: Keeper
  readonly application: FilledApplication
  /** Elements of the form that are of the applicant itself; what the clerk has typed as who applies is put into them. Keeps its identity. */
  readonly own: readonly string[]
  /** What is there, what is missing, what is wrong. Keeps its identity while the rules stay. */
  readonly check: (draft: Draft, on: PlainDate) => Completeness
}

/** An intake at the counter, of one item or of a whole matter: kept on the device, prefilled, checked as it grows. */
export function useIntake<Draft extends KeptIntake>({
  initial,
  keeper,
  application,
  own,
  check,
}: IntakeRules<Draft>): Intake<Draft> {
  const announce = useAnnounce()
  const [draft, setDraft] = useState(initial)
  const [attempt, setAttempt] = useState(0)
  const { content, setFiles } = application
  const uploads = useUploads(setFiles)
  const whole = useMemo(() => ({ ...draft, content }), [draft, content])
  const kept = useKeptIntake(keeper, whole)
  const { keep } = kept
  const save = useCallback(
    async (next: Draft) => {
      setDraft(next)
      await keep(next)
    },
    [keep],
  )

  // The clerk begins with the document in hand.
  useEffect(() => document.getElementById('intake-identifier')?.focus(), [])

  const { present } = draft
  useFiler(application, present.by === 'agent' ? 'agent' : 'applicant')
  const today = getToday()
  usePrefill(application, present, own)

  const completeness = useMemo(() => check(whole, today), [check, whole, today])
  const presentErrors = useMemo(() => checkPresent(present, today), [present, today])
  const errors = listIntakeErrors(presentErrors, completeness, whole)
  const revealed = attempt > 0

  function tryToGoOn(): boolean {
    if (errors.length > 0) {
      for (const { field } of completeness.wrong) application.leave(field)
      setAttempt((before) => before + 1)
      return false
    }
    if (uploads.list.some(({ status }) => status === 'sending' || status === 'waiting')) {
      announce(stillUploading)
      return false
    }
    return true
  }

  return {
    draft,
    setDraft,
    whole,
    kept,
    save,
    uploads,
    completeness,
    errors,
    presentErrors: revealed ? presentErrors : selectShownErrors(presentErrors, present),
    revealed,
    attempt,
    tryToGoOn,
  }
}

/** Puts into the form what was typed as who applies, when that changes and when an answer brings new fields. */
function usePrefill(
  application: FilledApplication,
  present: KeptIntake['present'],
  elements: readonly string[],
): void {
  const filled = useRef<Record<string, string>>({})
  function prefill(who: KeptIntake['present'], asked: readonly string[]): void {
    const { content, setValue } = application
    const values = prefillForm(new Set(asked), content.form, who, filled.current, getToday())
    filled.current = { ...filled.current, ...values }
    for (const [element, value] of Object.entries(values)) setValue(element, value)
  }
  const takeOver = useEffectEvent((who: KeptIntake['present']) => prefill(who, elements))
  useEffect(() => takeOver(present), [present])
  // What the clerk has emptied stays empty.
  const fillNew = useEffectEvent((asked: readonly string[]) =>
    prefill(
      present,
      asked.filter((element) => !Object.hasOwn(filled.current, element)),
    ),
  )
  useEffect(() => fillNew(elements), [elements])
}

/** Puts what the server found at the fields of the application. */
export function useServerErrors(application: FilledApplication, problem: ApiProblem | undefined): void {
  const takeErrors = useEffectEvent((found: ApiProblem) => application.takeServerErrors(found.errors))
  useEffect(() => {
    if (problem !== undefined) takeErrors(problem)
  }, [problem])
}
