import {
  type Bilingual,
  type DemandedMaterial,
  type ItemRevision,
  type PlainDate,
  type Problem,
  type Requirements,
  findCommitment,
  followAnswers,
  readText,
  writeCommitmentPromise,
  writeTolerancePromise,
} from '@tongban/domain'
import { useCallback, useMemo, useState } from 'react'
import type { ProblemError } from '../api/index.ts'
import { getToday } from '../language/index.ts'
import {
  type Answer,
  type AttachedFile,
  type Content,
  type Substitute,
  emptyContent,
  findProblems,
  resolveContent,
} from './content.ts'
import { answerWhoFiles, type Filer, takeAuthorisation } from './who-files.ts'
import { type FieldError, findError, isWithin, makePointer, sortServerErrors } from './field-errors.ts'

export type ApplicationPart = 'answers' | 'form' | 'materials'

/** As much of what applies as filling in needs. */
export type AskedRequirements = Pick<Requirements, 'questions' | 'fields' | 'given' | 'materials'>

/** By what an application is filled in: the rules of one item, or of several together (一件事). */
export interface ApplicationRules<Asked extends AskedRequirements = AskedRequirements> {
  /** What applies to the content. */
  readonly resolve: (content: Content) => Asked
  /** Everything that is missing or wrong. @param on the day of the application in Beijing */
  readonly check: (content: Content, on: PlainDate) => readonly Problem[]
  /** The promises that may stand for a material for now or for good, word for word as they are made. */
  readonly findPromises: (demand: DemandedMaterial) => MaterialPromises
  /** Questions that ask whether an agent applies: whoever files answers them. */
  readonly agentQuestions: readonly string[]
}

export interface MaterialPromises {
  /** To supply it later (容缺). */
  readonly later: Bilingual | undefined
  /** In its place (告知承诺). */
  readonly commitment: Bilingual | undefined
  /** The items that take them, with the sheets to sign at the end of their blank forms. */
  readonly items: readonly { readonly item: string; readonly name: Bilingual }[]
}

/** An application that is being filled in: its content, what applies to it, and what is wrong at which field. */
export interface FilledApplication<Asked extends AskedRequirements = AskedRequirements> {
  readonly rules: ApplicationRules<Asked>
  readonly content: Content
  /** Undefined where nobody is filing yet, as in a preview. */
  readonly filer: Filer | undefined
  readonly setFiler: (filer: Filer | undefined) => void
  /** Questions, fields and materials that apply to the content, as the server would say. */
  readonly requirements: Asked
  /** Everything that is missing or wrong, whether it is shown yet or not. */
  readonly problems: readonly Problem[]
  readonly setAnswer: (question: string, answer: Answer) => void
  readonly setValue: (element: string, value: unknown) => void
  readonly setFiles: (
    material: string,
    change: (files: readonly AttachedFile[]) => readonly AttachedFile[],
  ) => void
  /** Puts something in the place of a material, or takes it away again. */
  readonly setSubstitute: (material: string, substitute: Substitute | undefined) => void
  /** Signs the promise on which the whole item is to be decided, or takes the signature back. */
  readonly setPromise: (promise: string | undefined) => void
  /** The same for one of several items. */
  readonly setItemPromise: (item: string, promise: string | undefined) => void
  /** Puts another content in the place of this one. */
  readonly replace: (content: Content) => void
  /** What is to be shown at a field now. @param pointer for example `/form/premises.area` */
  readonly errorAt: (pointer: string) => Bilingual | undefined
  /** Tells that a field was left: from then on what is wrong with it is shown. */
  readonly leave: (pointer: string) => void
  /** Shows all that is missing or wrong in these parts, and answers it, in the order of the page. */
  readonly reveal: (...parts: readonly ApplicationPart[]) => readonly Problem[]
  /** Puts what the server found at the fields; answers what belongs to no field of the application. */
  readonly takeServerErrors: (errors: readonly ProblemError[]) => readonly FieldError[]
}

/** An application for one item. */
export interface Application extends FilledApplication<Requirements> {
  readonly revision: ItemRevision
}

const none: ReadonlySet<string> = new Set()

/**
 * Holds an application for one item. The revision and the functions keep their identity while the content changes.
 * @param initial read once; give another `key` to the component, or call `replace`, for another content
 */
export function useApplication(revision: ItemRevision, initial: Content = emptyContent): Application {
  const rules = useMemo(() => openItemRules(revision), [revision])
  const filled = useFilledApplication(rules, initial)
  return useMemo(() => ({ ...filled, revision }), [filled, revision])
}

/** The rules of one item. */
function openItemRules(revision: ItemRevision): ApplicationRules<Requirements> {
  return {
    resolve: (content) => resolveContent(revision, content),
    check: (content, on) => findProblems(revision, content, on),
    findPromises: (demand) => {
      const commitment = findCommitment(revision, demand.commitment)
      return {
        later: writeTolerancePromise(demand),
        commitment: commitment === undefined ? undefined : writeCommitmentPromise(commitment),
        items: [{ item: revision.item, name: readText(revision.definition.name) }],
      }
    },
    agentQuestions: Object.entries(revision.definition.situations).flatMap(([id, { asks }]) =>
      asks === 'agent' ? [id] : [],
    ),
  }
}

/** Answers once who files: of the application that an agent brings, nothing is asked that this settles already. */
export function useFiler({ filer, setFiler }: FilledApplication, known: Filer | undefined): void {
  if (filer !== known) setFiler(known)
}

/** Holds an application, whatever it is filled in by. @param initial read once */
export function useFilledApplication<Asked extends AskedRequirements>(
  rules: ApplicationRules<Asked>,
  initial: Content = emptyContent,
): FilledApplication<Asked> {
  const [entered, setContent] = useState(initial)
  const [filer, setFiler] = useState<Filer>()
  const [today] = useState(getToday)
  const [told, setTold] = useState<readonly FieldError[]>([])
  const [touched, setTouched] = useState(none)
  const [revealed, setRevealed] = useState(none)

  const typed = useMemo(() => answerWhoFiles(rules, entered, filer), [rules, entered, filer])
  const requirements = useMemo(() => rules.resolve(typed), [rules, typed])
  // What was filled in before an answer was changed stays behind the page, for whoever changes it back.
  const content = useMemo(() => {
    const form = followAnswers(requirements, typed.form)
    return takeAuthorisation(rules, requirements, form === typed.form ? typed : { ...typed, form }, filer)
  }, [rules, requirements, typed, filer])
  const problems = useMemo(() => rules.check(content, today), [rules, content, today])

  const change = useCallback((pointer: string, edit: (before: Content) => Content) => {
    setContent(edit)
    setTold((before) =>
      before.some(({ field }) => isWithin(field, pointer))
        ? before.filter(({ field }) => !isWithin(field, pointer))
        : before,
    )
  }, [])

  const setAnswer = useCallback<FilledApplication['setAnswer']>(
    (question, answer) =>
      change(makePointer('answers', question), (before) => ({
        ...before,
        answers: { ...before.answers, [question]: answer },
      })),
    [change],
  )
  const setValue = useCallback<FilledApplication['setValue']>(
    (element, value) =>
      change(makePointer('form', element), (before) => ({
        ...before,
        form: { ...before.form, [element]: value },
      })),
    [change],
  )
  const setFiles = useCallback<FilledApplication['setFiles']>(
    (material, edit) =>
      change(makePointer('materials', material), (before) => ({
        ...before,
        materials: { ...before.materials, [material]: edit(before.materials[material] ?? []) },
      })),
    [change],
  )
  const setSubstitute = useCallback<Application['setSubstitute']>(
    (material, substitute) =>
      change(makePointer('materials', material), (before) => {
        const { [material]: _before, ...others } = before.substitutes ?? {}
        return {
          ...before,
          substitutes: substitute === undefined ? others : { ...others, [material]: substitute },
        }
      }),
    [change],
  )
  const setPromise = useCallback<FilledApplication['setPromise']>(
    (promise) =>
      change('/promise', ({ promise: _before, ...rest }) =>
        promise === undefined ? rest : { ...rest, promise },
      ),
    [change],
  )
  const setItemPromise = useCallback<FilledApplication['setItemPromise']>(
    (item, promise) =>
      change(`/promises/${item}`, (before) => {
        const { [item]: _before, ...others } = before.promises ?? {}
        return { ...before, promises: promise === undefined ? others : { ...others, [item]: promise } }
      }),
    [change],
  )
  const replace = useCallback((other: Content) => {
    setContent(other)
    setTold([])
    setTouched(none)
    setRevealed(none)
  }, [])
  const leave = useCallback(
    (pointer: string) =>
      setTouched((before) => (before.has(pointer) ? before : new Set([...before, pointer]))),
    [],
  )
  const reveal = useCallback(
    (...parts: readonly ApplicationPart[]) => {
      setRevealed((before) => new Set([...before, ...parts]))
      return problems.filter(({ field }) => parts.some((part) => isWithin(field, `/${part}`)))
    },
    [problems],
  )
  const takeServerErrors = useCallback((errors: readonly ProblemError[]) => {
    const { placed, others } = sortServerErrors(
      errors,
      (pointer) => pointer === '/promise' || /^\/(answers|form|materials|promises)\//.test(pointer),
    )
    setTold(placed)
    return others
  }, [])
  const errorAt = useCallback(
    (pointer: string) => findError({ problems, told, touched, revealed }, pointer),
    [problems, told, touched, revealed],
  )

  return useMemo(
    () => ({
      rules,
      content,
      filer,
      setFiler,
      requirements,
      problems,
      setAnswer,
      setValue,
      setFiles,
      setSubstitute,
      setPromise,
      setItemPromise,
      replace,
      errorAt,
      leave,
      reveal,
      takeServerErrors,
    }),
    [
      rules,
      content,
      filer,
      requirements,
      problems,
      setAnswer,
      setValue,
      setFiles,
      setSubstitute,
      setPromise,
      setItemPromise,
      replace,
      errorAt,
      leave,
      reveal,
      takeServerErrors,
    ],
  )
}
