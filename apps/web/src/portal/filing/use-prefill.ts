import { useQueries } from '@tanstack/react-query'
import type { Bilingual, RegisterDifference } from '@tongban/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { api, send } from '../../api/index.ts'
import {
  type FilledApplication,
  type RegisteredApplicant,
  useOwnDifferences,
} from '../../application/index.ts'
import { getToday } from '../../language/index.ts'
import type { OwnAccount } from '../../session/index.ts'
import {
  asksForParticulars,
  describeOrigin,
  isFixed,
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
  /** Whether it is the applicant's own number, which cannot be another. */
  readonly isFixed: (element: string) => boolean
  /** What the form says otherwise than is registered of the applicant. */
  readonly differences: readonly RegisterDifference[]
}

async function readParticulars(subjectId: string, item: string): Promise<Particulars> {
  return send(
    api.POST('/api/v1/subjects/{subjectId}/particulars', { params: { path: { subjectId } }, body: { item } }),
  )
}

/** For what it is filled in. */
export interface PrefillPurpose {
  /** An item that asks for it: an authorisation may cover some items only. */
  readonly item: string
  /** Data elements of the form. */
  readonly asked: ReadonlySet<string>
}

/**
 * Fills in what the accounts say. An answer that does not come is no hindrance: everything can be typed.
 * @param purpose `asked` keeps its identity as long as it says the same
 * @param fills whether blank fields are filled: in a draft that is begun here, not in one that is gone on with
 */
export function usePrefill(
  application: FilledApplication,
  { item, asked }: PrefillPurpose,
  account: OwnAccount | null,
  applicant: string | undefined,
  fills: boolean,
): Prefill {
  const { content } = application
  const [today] = useState(getToday)
  const relation = account?.actsFor.find(({ subject }) => subject === applicant)
  const own = account?.actsFor.find(({ as, kind }) => as === 'self' && kind === 'person')?.subject
  const isAsked = relation !== undefined && asksForParticulars(asked)
  const subjects = [relation?.subject, own === relation?.subject ? undefined : own]
  const known = useQueries({
    queries: subjects.map((subject) => ({
      queryKey: ['particulars', account?.accountId, subject, item],
      queryFn: () => readParticulars(subject ?? '', item),
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

  const filled = useRef<{ values: KnownValues; asked: ReadonlySet<string> }>({ values: {}, asked: new Set() })
  useEffect(() => {
    const before = filled.current
    if (!fills || !known.isSettled || (before.values === values && before.asked === asked)) return
    // What was asked before was filled in then; whoever emptied it meanwhile meant it.
    const fresh =
      before.values === values ? new Set([...asked].filter((element) => !before.asked.has(element))) : asked
    const next = prefill(fresh, content, values, before.values === values ? {} : before.values)
    filled.current = { values, asked }
    if (next !== content) application.replace(next)
  })

  const registered = useMemo(
    () => (known.applicant === undefined ? undefined : readRegistered(known.applicant)),
    [known.applicant],
  )
  const differences = useOwnDifferences(application, asked, registered)

  return useMemo(
    () => ({
      known: values,
      differences,
      originOf: (element) =>
        Object.hasOwn(values, element)
          ? describeOrigin(element, values[element], content.form[element])
          : undefined,
      isFixed: (element) =>
        Object.hasOwn(values, element) && isFixed(element, values[element], content.form[element]),
    }),
    [values, differences, content.form],
  )
}

function readRegistered({ kind, name, identifier, representativeName }: Particulars): RegisteredApplicant {
  return {
    kind,
    name,
    identifier,
    ...(representativeName === null ? {} : { representative: representativeName }),
  }
}
