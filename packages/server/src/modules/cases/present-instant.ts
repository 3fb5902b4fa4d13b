import type { instantJudgementSchema } from '@tongban/contract'
import {
  type Actor,
  type CaseState,
  type DataElement,
  type ItemRevision,
  describeFactValue,
  explainJudgement,
  findFiledFacts,
  findReexaminationStage,
  reexaminationConclusionNames,
} from '@tongban/domain'
import type { z } from 'zod'

type InstantView = z.input<typeof instantJudgementSchema>

/**
 * Why the case was, or was not, decided at once. Applicants see their own values and not what officers who looked again
 * wrote to one another.
 *
 * @param mask how a value is hidden from whoever may not see it in full
 */
export function presentInstant(
  state: CaseState,
  revision: ItemRevision,
  reader: Actor,
  mask: (element: DataElement, value: unknown) => unknown,
): InstantView | null {
  const record = findFiledFacts(state)?.instant
  // What was judged under another revision is explained with that one's table, which the case does not keep.
  if (record === undefined || record.revision !== revision.revision) return null
  const own = reader.kind === 'applicant'
  const explained = explainJudgement(record, revision)
  return {
    outcome: record.outcome,
    on: record.on,
    headline: explained.headline,
    rule: explained.rule,
    revision: record.revision,
    row: record.row ?? null,
    inputs: explained.inputs.map(({ value, reference, asOf, ...input }) => {
      const element = revision.elements[input.subject]
      const shown = own || element === undefined ? value : mask(element, value)
      return {
        ...input,
        value: describeFactValue(input.subject, shown, revision),
        reference: reference ?? null,
        asOf: asOf ?? null,
      }
    }),
    rows: explained.rows.map(({ condition, tests, ...row }) => ({
      ...row,
      condition: condition ?? null,
      tests: [...tests],
    })),
    hindrances: [...explained.hindrances],
    reexamination: own ? null : presentReexamination(record),
  }
}

/** Whether the rules of the item are still to be asked, which the queue does within seconds. */
export function awaitsJudgement(state: CaseState, { definition }: ItemRevision): boolean {
  const asked = state.status !== 'submitted' || state.instant !== undefined || state.takenInAt !== undefined
  // What was handed back for correction was asked about before, or taken up by an officer.
  return definition.instant !== undefined && !asked && state.notices.length === 0
}

function presentReexamination(
  record: NonNullable<NonNullable<ReturnType<typeof findFiledFacts>>['instant']>,
): InstantView['reexamination'] {
  const { reexamination } = record
  const stage = findReexaminationStage(record)
  if (reexamination === undefined || stage === undefined) return null
  const { day, root, place, drawn, of, drawnOn, due, examined, answer } = reexamination
  const concluded = answer?.concluded
  return {
    stage,
    day,
    root: { ...root },
    place,
    drawn,
    of,
    drawnOn,
    due,
    outcome: examined?.outcome ?? null,
    reason: examined?.reason ?? null,
    by: examined?.by ?? null,
    on: examined?.on ?? null,
    conclusionDue: answer?.due ?? null,
    conclusion: concluded?.conclusion ?? null,
    conclusionName: concluded === undefined ? null : reexaminationConclusionNames[concluded.conclusion],
    conclusionReason: concluded?.reason ?? null,
    concludedOn: concluded?.on ?? null,
  }
}
