import { useQueries } from '@tanstack/react-query'
import type { Bilingual } from '@tongban/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { api, send } from '../../api/index.ts'
import type { Application } from '../../application/index.ts'
import { getToday } from '../../language/index.ts'
import type { OwnAccount } from '../../session/index.ts'
import {
  asksForParticulars,
  describeOrigin,
  type KnownValues,
  listKnownValues,
  type Particulars,
  prefill,
} from './prefill.ts'

export interface Prefill {
  /** What the platform knows for this applicant; empty until it has answered. */
  readonly known: KnownValues
  /** Where the value of a form field comes from. */
  readonly originOf: (element: string) => Bilingual | undefined
}

async function readParticulars(subjectId: string, item: string): Promise<Particulars> {
  return send(
    api.POST('/api/v1/subjects/{subjectId}/particulars', { params: { path: { subjectId } }, body: { item } }),
  )
}

/**
 * Fills in what the accounts say. An answer that does not come is no hindrance: everything can be typed.
 * @param fills whether blank fields are filled: in a draft that is begun here, not in one that is gone on with
 */
export function usePrefill(
  application: Application,
  account: OwnAccount | null,
  applicant: string | undefined,
  fills: boolean,
): Prefill {
  const { revision, content } = application
  const [today] = useState(getToday)
  const relation = account?.actsFor.find(({ subject }) => subject === applicant)
  const own = account?.actsFor.find(({ as, kind }) => as === 'self' && kind === 'person')?.subject
  const isAsked = relation !== undefined && asksForParticulars(revision)
  const subjects = [relation?.subject, own === relation?.subject ? undefined : own]
  const known = useQueries({
    queries: subjects.map((subject) => ({
      queryKey: ['particulars', account?.accountId, subject, revision.item],
      queryFn: () => readParticulars(subject ?? '', revision.item),
      enabled: isAsked && subject !== undefined,
      staleTime: Infinity,
      retry: false,
    })),
    combine: ([ofApplicant, ofOwn]) => ({
      isSettled: [ofApplicant, ofOwn].every((query) => query?.fetchStatus === 'idle'),
      applicant: ofApplicant?.data,
      own: ofOwn?.data,
    }),
  })
  const values = useMemo(
    () => (isAsked ? listKnownValues(known.applicant, known.own, today) : {}),
    [isAsked, known.applicant, known.own, today],
  )

  const filled = useRef<KnownValues>({})
  useEffect(() => {
    if (!fills || !known.isSettled || filled.current === values) return
    const next = prefill(revision, content, values, filled.current)
    filled.current = values
    if (next !== content) application.replace(next)
  })

  return useMemo(
    () => ({
      known: values,
      originOf: (element) =>
        Object.hasOwn(values, element) ? describeOrigin(values[element], content.form[element]) : undefined,
    }),
    [values, content.form],
  )
}
