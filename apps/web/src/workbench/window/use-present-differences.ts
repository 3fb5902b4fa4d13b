import type { RegisterDifference } from '@tongban/domain'
import { useMemo } from 'react'
import {
  type FilledApplication,
  type RegisteredApplicant,
  useOwnDifferences,
} from '../../application/index.ts'
import type { Present } from './intake.ts'
import { useRecognition } from './use-recognition.ts'

/**
 * What the form says otherwise than is registered of whoever applies.
 * @param elements of the form that are of the applicant itself; keeps its identity while the form stays
 */
export function usePresentDifferences(
  application: FilledApplication,
  elements: readonly string[],
  { kind, identifier, name }: Present,
  asks: boolean,
): readonly RegisterDifference[] {
  const own = useMemo(() => new Set(elements), [elements])
  const { known } = useRecognition({ kind, identifier }, asks)
  const registered = useMemo((): RegisteredApplicant | undefined => {
    if (known === undefined || !asks) return undefined
    // Whoever is new here is registered as the clerk has written.
    if (known === null) return { kind, identifier, name: name.trim() }
    const { representativeName } = known
    return {
      kind,
      identifier,
      name: known.name,
      ...(representativeName === null ? {} : { representative: representativeName }),
    }
  }, [known, asks, kind, identifier, name])
  return useOwnDifferences(application, own, registered)
}
