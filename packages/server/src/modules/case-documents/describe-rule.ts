import { type FiledFacts, type ItemRevision, explainJudgement, readText } from '@tongban/domain'

/** The rule by which the platform decided without an officer (秒批). */
export function describeRule(filed: FiledFacts | undefined, revision: ItemRevision) {
  const judged = filed?.instant
  if (judged?.outcome !== 'grant') return {}
  const row = revision.definition.instant?.rows.find((entry) => entry.row === judged.row)
  if (row === undefined) return {}
  const { zh: rule } = explainJudgement(judged, revision).rule
  return { rule: { name: rule, row: row.row, reason: readText(row.reason).zh } }
}
