import {
  type Comparison,
  type Condition,
  type Scalar,
  evaluateCondition,
  isFilled,
  listConditionTests,
} from './evaluate-condition.ts'
import type { DecisionRow, DecisionTable, FactSourceName } from './decision-table.ts'

/*
 * Instant approval (秒批): a decision table of an item, row by row like those that officials know (judgement by rule,
 * 无人工干预审批). A table grants or hands to a person; it never refuses, because a refusal owes reasons that somebody
 * weighed (行政许可法 article 38). It grants only where each fact that it looks at comes from a source that it trusts, and
 * says for every row why it held or not, so that the applicant, the auditor and the daily re-examination read the same.
 */

/** Who answers for a value: a source, or the applicant's own word. */
export type FactSource = FactSourceName | 'applicant'

/** What a verified identity says: of a person, and of an enterprise whose legal representative signed in. */
export const identityFacts: ReadonlySet<string> = new Set([
  'person.name',
  'person.idNumber',
  'person.birthDate',
  'person.gender',
  'enterprise.name',
  'enterprise.uscc',
  'enterprise.legalRepresentative',
])

/** What every licence says of itself, besides its fields. */
export const licenceFacts: ReadonlySet<string> = new Set(['licence.number', 'licence.expiresOn'])

/** A value as it is known at the time of the decision. */
export interface DecisionFact {
  readonly value: unknown
  readonly source: FactSource
  /** What it was read from, for the file: the number of a licence, the name of a register. */
  readonly reference?: string
}

/** One comparison of a row. */
export interface JudgedTest {
  readonly subject: string
  readonly expected: Scalar | readonly Scalar[] | Comparison
  readonly value: unknown
  readonly holds: boolean
}

/** A row as it was tried. Rows after the one that decides were not tried. */
export interface JudgedRow {
  readonly row: string
  readonly holds: boolean
  readonly tests: readonly JudgedTest[]
}

/** A fact that the table needs and nobody whom it trusts answers for. */
export interface LackingFact {
  readonly subject: string
  /** What there is: nothing, or a value whose source does not answer for it. */
  readonly source: FactSource | 'nobody'
}

export interface InstantJudgement {
  readonly outcome: 'grant' | 'person'
  /** The row that decided; undefined where none held, or where facts were lacking. */
  readonly decidedBy: DecisionRow | undefined
  readonly lacking: readonly LackingFact[]
  /** Empty where facts are lacking: nothing was judged. */
  readonly rows: readonly JudgedRow[]
}

/**
 * Judges a case by its table, in the order of the rows. Every declared input must be there, from a source that the
 * table trusts for it; otherwise a person decides.
 *
 * @param facts by question or element; those that the table does not name are not looked at
 */
export function judgeInstantly(
  table: Pick<DecisionTable, 'inputs' | 'rows'>,
  facts: Readonly<Record<string, DecisionFact | undefined>>,
): InstantJudgement {
  const lacking = Object.entries(table.inputs).flatMap(([subject, input]): LackingFact[] => {
    const fact = facts[subject]
    if (fact === undefined || !isFilled(fact.value)) return [{ subject, source: 'nobody' }]
    if (input === 'choice' || (input as readonly string[]).includes(fact.source)) return []
    return [{ subject, source: fact.source }]
  })
  if (lacking.length > 0) return { outcome: 'person', decidedBy: undefined, lacking, rows: [] }

  const values = Object.fromEntries(
    Object.keys(table.inputs).map((subject) => [subject, facts[subject]?.value]),
  )
  const rows: JudgedRow[] = []
  for (const row of table.rows) {
    const holds = evaluateCondition(row.when, values)
    rows.push({ row: row.row, holds, tests: judgeTests(row.when, values) })
    if (holds) return { outcome: row.outcome, decidedBy: row, lacking, rows }
  }
  return { outcome: 'person', decidedBy: undefined, lacking, rows }
}

/** Each single comparison by itself, so that a reader sees which of them failed. */
function judgeTests(when: Condition | undefined, values: Readonly<Record<string, unknown>>): JudgedTest[] {
  return listConditionTests(when).map(([subject, expected]) => ({
    subject,
    expected,
    value: values[subject],
    holds: evaluateCondition({ [subject]: expected }, values),
  }))
}
