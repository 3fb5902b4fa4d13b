import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Bilingual } from '@tongban/domain'
import { useEffect, useRef, useState } from 'react'
import { type FilledApplication, focusField, stillUploading, type Uploads } from '../../application/index.ts'
import { useAnnounce } from '../../design/index.ts'
import { applicantMissing } from './applicant-step.tsx'
import { findContactProblems, type FoundProblem } from './delivery-step.tsx'
import { type StepName, stepNames } from './filing-steps.tsx'
import type { DeskDraft } from './use-desk-draft.ts'

/** The way through the steps; the one that is open stands in the address. */
export interface FilingSteps {
  readonly names: readonly StepName[]
  readonly current: StepName
  /** Everything that is missing or wrong in a step. */
  readonly findProblems: (step: StepName) => readonly FoundProblem[]
  /** What is wrong with the open step, once somebody wanted to go on from it. */
  readonly shown: readonly FoundProblem[]
  /** How often somebody wanted to go on from it. */
  readonly attempt: number
  /** Steps before which everything is filled in. */
  readonly isOpen: (step: StepName) => boolean
  /** @param field to which the focus goes there */
  readonly open: (step: StepName, field?: string) => void
  readonly goBack: () => void
  /** To the next step, where nothing is missing in this one. */
  readonly goOn: () => Promise<void>
}

/** @param changing said to whoever goes on while what is asked for is being brought up to date; undefined otherwise */
export function useFilingSteps(
  application: FilledApplication,
  uploads: Uploads,
  draft: DeskDraft,
  changing?: Bilingual,
): FilingSteps {
  const announce = useAnnounce()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const [attempt, setAttempt] = useState(0)
  const [tried, setTried] = useState<StepName>()
  const making = useRef(false)
  const wanted = useRef<{ readonly step: StepName; readonly field: string }>(undefined)

  const names = stepNames.filter(
    (step) => step !== 'materials' || application.requirements.materials.length > 0,
  )
  const asked = stepNames.find((step) => step === search['step'])
  const current = asked !== undefined && names.includes(asked) ? asked : 'situation'
  const place = names.indexOf(current)

  function findProblems(of: StepName): readonly FoundProblem[] {
    const within = (...parts: readonly string[]) =>
      application.problems.filter(({ field }) => parts.some((part) => field.startsWith(part)))
    switch (of) {
      case 'situation':
        return [
          ...(draft.account !== null && draft.subject === undefined ? [applicantMissing] : []),
          ...within('/answers/', '/promise'),
        ]
      case 'form':
        return within('/form/')
      case 'materials':
        return within('/materials/')
      case 'delivery':
        return findContactProblems(draft.contact, draft.delivery, draft.offered)
      case 'check':
        return []
    }
  }

  // Effects of what is inside have run by then: the step is there, and its heading has had the focus.
  useEffect(() => {
    if (wanted.current?.step !== current) return
    focusField(wanted.current.field)
    wanted.current = undefined
  })

  // Whoever signs in with the first step behind, or opens a later one by its address, needs the case all the same.
  // Where that was refused or got no answer, it is tried again by whoever reads why, not without end by itself.
  const needsCase =
    current !== 'situation' &&
    draft.account !== null &&
    draft.caseId === undefined &&
    draft.subject !== undefined &&
    draft.problem === undefined &&
    !draft.isMaking
  useEffect(() => {
    if (!needsCase || making.current) return
    making.current = true
    void draft.ensureCase().finally(() => (making.current = false))
  })

  function open(step: StepName, field?: string): void {
    if (field !== undefined) wanted.current = { step, field }
    setTried(undefined)
    draft.forgetProblem()
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, step }),
      resetScroll: true,
    })
  }

  async function goOn(): Promise<void> {
    const parts = { situation: 'answers', form: 'form', materials: 'materials' } as const
    if (current in parts) application.reveal(parts[current as keyof typeof parts])
    const waiting =
      changing ?? (current === 'materials' && uploads.list.length > 0 ? stillUploading : undefined)
    if (waiting !== undefined) {
      announce(waiting)
      return
    }
    if (findProblems(current).length > 0) {
      setTried(current)
      setAttempt((before) => before + 1)
      return
    }
    if (!(await draft.ensureCase())) return
    void draft.keeper.flush()
    const next = names[place + 1]
    if (next === undefined) return
    if (next === 'delivery') draft.fillContact()
    open(next)
  }

  const isTried = tried === current
  return {
    names,
    current,
    findProblems,
    shown: isTried ? findProblems(current) : [],
    attempt: isTried ? attempt : 0,
    isOpen: (step) =>
      names.slice(0, names.indexOf(step)).every((before) => findProblems(before).length === 0) ||
      names.indexOf(step) < place,
    open,
    goBack: () => open(names[place - 1] ?? 'situation'),
    goOn,
  }
}
