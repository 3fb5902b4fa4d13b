import type { Bilingual } from '@tongban/domain'
import { type FormEvent, type RefObject, useState } from 'react'
import { type ApiProblem, toApiProblem } from '../api/index.ts'
import { useFocusOnErrors } from '../session/forms.ts'

/** A form of an account that is sent once at a time, and leads to what is wrong in it. */
export interface AccountForm {
  readonly form: RefObject<HTMLFormElement | null>
  /** Whether what is missing is to be shown: from the first attempt on until it went through. */
  readonly checked: boolean
  readonly pending: boolean
  /** What was refused, where it stands at none of the fields. */
  readonly problem: ApiProblem | undefined
  /** What was refused of a field. */
  readonly findError: (pointer: string) => Bilingual | undefined
  /** @param isMissing something has to be filled in first @param act what it throws is shown in the form */
  readonly submit: (event: FormEvent, isMissing: boolean, act: () => Promise<void>) => Promise<void>
}

/** @param fields pointers of the fields that the form has */
export function useAccountForm(...fields: readonly string[]): AccountForm {
  const [refused, setRefused] = useState<ApiProblem>()
  const [checked, setChecked] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)
  const form = useFocusOnErrors(attempt)
  const isAtFields = refused?.errors.some(({ pointer }) => fields.includes(pointer)) ?? false

  async function submit(event: FormEvent, isMissing: boolean, act: () => Promise<void>): Promise<void> {
    event.preventDefault()
    if (pending) return
    setChecked(true)
    setRefused(undefined)
    if (isMissing) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    try {
      await act()
      setChecked(false)
    } catch (thrown) {
      setRefused(toApiProblem(thrown))
      setAttempt((before) => before + 1)
    } finally {
      setPending(false)
    }
  }

  return {
    form,
    checked,
    pending,
    problem: isAtFields ? undefined : refused,
    findError: (pointer) => refused?.errors.find((error) => error.pointer === pointer)?.message,
    submit,
  }
}
