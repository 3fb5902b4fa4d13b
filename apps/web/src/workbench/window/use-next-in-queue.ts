import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { takeApplicant } from './same-applicant.ts'

/** Goes on with the next in the queue, by Alt + N too: another applicant. */
export function useNextInQueue(): () => void {
  const navigate = useNavigate()
  const goOn = useCallback(() => {
    takeApplicant()
    void navigate({ to: '/workbench/intake' })
  }, [navigate])
  useEffect(() => {
    const next = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyN') return
      event.preventDefault()
      goOn()
    }
    addEventListener('keydown', next)
    return () => removeEventListener('keydown', next)
  }, [goOn])
  return goOn
}
