import {
  type DecisionFact,
  type DecisionTable,
  type ItemRevision,
  findPromiseWay,
  isFilled,
  judgeInstantly,
  normaliseValue,
  wholeItem,
} from '../../catalogue/index.ts'
import { assert, canonicalJson, getBeijingDate } from '../../kernel/index.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkContent } from '../filing.ts'
import { countHandedIn } from '../materials.ts'
import type { ApplicationContent } from '../parties.ts'
import { resolveCaseRequirements } from '../plan.ts'
import type { CaseState } from '../state.ts'
import type { GatheredFacts } from './instant-commands.ts'
import type { Hindrance, CaseJudgement, JudgedInput } from './instant-events.ts'

type Judged = CaseState & { readonly content: ApplicationContent }
type Facts = Pick<CaseFactsAtHand, 'revision' | 'now'>

/**
 * What the decision table of the item says to an application. It grants only where a row grants, each fact that the
 * table names comes from a source that the table trusts and agrees with the application, and nothing else about the
 * case wants a person: no material to look at, no promise, no fee, no inspection. All that speaks against it is told,
 * not the first alone.
 */
export function judgeApplication(state: Judged, gathered: GatheredFacts, facts: Facts): CaseJudgement {
  const { revision } = facts
  const table = revision.definition.instant
  assert(table !== undefined, 'only an item with a decision table is judged by it')
  const frame = {
    organisation: revision.authority.id,
    revision: revision.revision,
    digest: revision.digest,
    on: getBeijingDate(facts.now),
  }
  if (gathered.switchedOff !== undefined) {
    const { reason } = gathered.switchedOff
    const hindrances: Hindrance[] = [{ kind: 'switched-off', reason }]
    return { ...frame, outcome: 'person', inputs: [], rows: [], hindrances }
  }
  const { inputs, differing } = listInputs(state.content, table, gathered, revision)
  const known = Object.fromEntries(
    inputs.flatMap(({ subject, value, source }): [string, DecisionFact][] =>
      source === 'nobody' || differing.has(subject) ? [] : [[subject, { value, source }]],
    ),
  )
  const { decidedBy, lacking, rows } = judgeInstantly(table, known)
  const hindrances: Hindrance[] = [
    ...listCaseHindrances(state, table, facts),
    ...inputs.flatMap(({ subject, source }): Hindrance[] =>
      differing.has(subject) && source !== 'nobody' && source !== 'applicant'
        ? [{ kind: 'fact-differs', subject, source }]
        : [],
    ),
    ...lacking
      .filter(({ subject }) => !differing.has(subject))
      .map(({ subject, source }): Hindrance => {
        const silent = gathered.unavailable.find((entry) => entry.subject === subject)
        return silent === undefined
          ? { kind: 'fact-lacking', subject, found: source }
          : { kind: 'source-unavailable', ...silent }
      }),
    ...listUnprovenFields(state.content, table, revision),
    ...(decidedBy?.outcome === 'person' ? [{ kind: 'row-says-person' as const, row: decidedBy.row }] : []),
    ...(decidedBy === undefined && lacking.length === 0 ? [{ kind: 'no-row' as const }] : []),
  ]
  const outcome = decidedBy?.outcome === 'grant' && hindrances.length === 0 ? 'grant' : 'person'
  const row = decidedBy === undefined ? {} : { row: decidedBy.row }
  return { ...frame, outcome, ...row, inputs, rows, hindrances }
}

/** The facts as they lie before the table, and those in which the application says something else than the source. */
function listInputs(
  content: ApplicationContent,
  table: DecisionTable,
  gathered: GatheredFacts,
  revision: ItemRevision,
): { inputs: JudgedInput[]; differing: ReadonlySet<string> } {
  const asked = new Set(resolveCaseRequirements(revision, content).fields.map(({ element }) => element))
  const differing = new Set<string>()
  const inputs = Object.entries(table.inputs).map(([subject, input]): JudgedInput => {
    const stated = Object.hasOwn(content.answers, subject)
      ? content.answers[subject]
      : asked.has(subject)
        ? content.form[subject]
        : undefined
    if (input === 'choice') {
      return isFilled(stated)
        ? { subject, value: stated, source: 'applicant', trusted: true }
        : { subject, source: 'nobody', trusted: false }
    }
    const found = Object.hasOwn(gathered.facts, subject) ? gathered.facts[subject] : undefined
    if (found === undefined || !isFilled(found.value)) {
      return isFilled(stated)
        ? { subject, value: stated, source: 'applicant', trusted: false }
        : { subject, source: 'nobody', trusted: false }
    }
    const element = Object.hasOwn(revision.elements, subject) ? revision.elements[subject] : undefined
    const value = element === undefined ? found.value : normaliseValue(element, found.value)
    if (isFilled(stated) && canonicalJson(stated) !== canonicalJson(value)) differing.add(subject)
    const { source, reference, asOf } = found
    const also = {
      ...(reference === undefined ? {} : { reference }),
      ...(asOf === undefined ? {} : { asOf }),
    }
    const trusted = source !== 'applicant' && input.includes(source) && !differing.has(subject)
    return { subject, value, source, ...also, trusted }
  })
  return { inputs, differing }
}

/** What about the case itself wants a person, whatever the table says. */
function listCaseHindrances(state: Judged, table: DecisionTable, facts: Facts): Hindrance[] {
  const { content } = state
  const { revision } = facts
  const needs = resolveCaseRequirements(revision, content)
  const incomplete = checkContent(facts, content, 'complete').map(({ field }) => field)
  const materials = needs.materials.flatMap(({ material }): Hindrance[] => {
    const substitute = content.substitutes?.[material]
    if (countHandedIn(content, material) > 0) {
      return table.unexamined?.includes(material) ? [] : [{ kind: 'material-to-examine', material }]
    }
    return substitute?.by === 'later' || substitute?.by === 'commitment'
      ? [{ kind: 'material-promised', material }]
      : []
  })
  const steps = needs.stages
    .flat()
    .filter((step) => step.optional !== true && wantsPeople(step, revision))
    .map(({ step }): Hindrance => ({ kind: 'step-for-people', step }))
  return [
    ...(state.takenInAt === undefined ? [] : [{ kind: 'not-online' as const }]),
    ...(incomplete.length === 0 ? [] : [{ kind: 'application-incomplete' as const, fields: incomplete }]),
    ...materials,
    ...(findPromiseWay(revision.definition, content.answers) === undefined
      ? []
      : [{ kind: 'material-promised' as const, material: wholeItem }]),
    ...(needs.fees.length === 0 ? [] : [{ kind: 'fee-due' as const }]),
    ...steps,
  ]
}

type Step = ReturnType<typeof resolveCaseRequirements>['stages'][number][number]

/**
 * Reading an application and deciding is what the table does. What is looked at on site (行政许可法 第三十四条第三款), by
 * experts or lawyers, or by another organisation is not.
 */
function wantsPeople({ does, organisation }: Step, { authority }: ItemRevision): boolean {
  switch (does) {
    case 'inspect':
    case 'expert-review':
    case 'legal-review':
      return true
    case 'review':
    case 'decide':
      return organisation !== undefined && organisation !== authority.id
    default:
      return false
  }
}

/** What the licence would say and nobody but the applicant stands for. */
function listUnprovenFields(
  { form }: ApplicationContent,
  table: DecisionTable,
  { licence }: ItemRevision,
): Hindrance[] {
  return (licence?.fields ?? [])
    .filter((element) => isFilled(form[element]) && !Object.hasOwn(table.inputs, element))
    .map((subject): Hindrance => ({ kind: 'fact-lacking', subject, found: 'applicant' }))
}
