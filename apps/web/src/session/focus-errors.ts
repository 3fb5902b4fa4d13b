import { type RefObject, useEffect, useRef } from 'react'

/**
 * Leads to the first field that is wrong after a form was refused.
 *
 * @param attempt changes with each refusal; zero before the first
 */
export function useFocusOnErrors(attempt: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (attempt === 0) return
    const wrong = form.current?.querySelector<HTMLElement>(
      'input[aria-invalid="true"], textarea[aria-invalid="true"], select[aria-invalid="true"], [role="radiogroup"][aria-invalid="true"] input',
    )
    const told = form.current?.querySelector<HTMLElement>('[role="alert"]')
    if (wrong) wrong.focus()
    else told?.scrollIntoView({ block: 'center' })
  }, [attempt])
  return form
}
