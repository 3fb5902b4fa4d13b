import {
  type FeeDefinition,
  type ItemRevision,
  type OfferedMaterial,
  type ProblemCode,
  type Requirements,
  evaluateWithUnknown,
  isFilled,
  listConditionSubjects,
  listMaterialDemands,
  readText,
  resolveRequirements,
  validateApplication,
} from '../catalogue/index.ts'
import {
  type ApplicationContent,
  type CasePeriodKind,
  type Timeliness,
  countHandedIn,
  findDue,
  getAcceptancePeriod,
  isAccepted,
  judgeTimeliness,
  listCasePeriods,
} from '../cases/index.ts'
import type { ClockRejection } from '../clock/index.ts'
import type { Instant, PlainDate } from '../kernel/index.ts'
import type { PastCase } from './past-case.ts'
import type { RehearsalRules } from './rules.ts'
import { type KnownFacts, readKnownFacts } from './unknown-facts.ts'

/** A period whose last day rules and calendar may move; an ordered deadline is a moment and none of these. */
export type RehearsedPeriod = Exclude<CasePeriodKind, 'ordered' | 'correction'>

/** Where a period ends: on a day, nowhere yet because the clock stands, or nobody can say. */
export type RehearsedDue = PlainDate | 'stopped' | ClockRejection

/**
 * What the table of an item would have said (秒批). Past filings do not say which source would have answered for a value:
 * `grant-if-confirmed` is what the applicant's own values come to, should the sources that the table trusts say the same.
 */
export type InstantVerdict = 'none' | 'grant' | 'grant-if-confirmed' | 'person' | 'unknown'

export interface RehearsedFee {
  readonly name: string
  readonly standard: string
  readonly yuan: number | undefined
}

/** Something that an application lacks or has wrong: `material:floor-plan`, `form:premises.area`, `answer:business`. */
export interface Shortcoming {
  readonly subject: string
  readonly code: ProblemCode
}

/** A past case as these rules have it. */
export interface Assessment {
  readonly dues: ReadonlyMap<RehearsedPeriod, RehearsedDue>
  /** Undefined where there is nothing to judge, or the limit cannot be known. */
  readonly timeliness: Timeliness | undefined
  /** The day on which an application that nobody had answered would have counted as accepted, where it had come to that. */
  readonly silent: boolean
  readonly shortcomings: readonly Shortcoming[]
  /** Required materials, whether they were handed in or not. */
  readonly demanded: ReadonlySet<string>
  readonly steps: readonly string[]
  readonly fees: readonly RehearsedFee[]
  readonly instant: InstantVerdict
  /** Inputs of the table that nobody asked for, where the verdict is unknown. */
  readonly instantHangsOn: readonly string[]
  readonly facts: KnownFacts
  /** What the revision asks of anybody, for telling a new demand from an old one. */
  readonly requirements: Requirements
}

/** @param asked by the revision under which the case was filed, of the application as it came first */
export function assessCase(
  past: PastCase,
  rules: RehearsalRules,
  context: { readonly asked: ReadonlySet<string>; readonly now: Instant },
): Assessment {
  const { revision } = rules
  const { first, filed } = past
  const facts = readKnownFacts(revision, first, context.asked)
  const requirements = resolveRequirements(revision, { ...filed.content.form, ...filed.content.answers })
  const undetermined = new Set(facts.undetermined.map(({ kind, name }) => `${kind} ${name}`))
  const isKnown = (kind: string, name: string) => !undetermined.has(`${kind} ${name}`)
  const limitKnown = facts.undetermined.every(({ kind }) => kind !== 'limit')
  const timeliness = limitKnown ? judgeTimeliness(past.state, { ...rules, now: context.now }) : undefined
  const instant = judgeInstant(revision, facts)
  const feeIsKnown = facts.undetermined.every(({ kind }) => kind !== 'fee')
  return {
    dues: countDues(past, rules, limitKnown),
    timeliness: timeliness?.ok === true ? timeliness.value : undefined,
    silent: wasSilent(past, rules),
    shortcomings: listShortcomings(past, revision).filter(({ subject }) => {
      const [kind = '', name = ''] = splitSubject(subject)
      return isKnown(kind, name)
    }),
    demanded: new Set(
      requirements.materials
        .filter(({ required, material }) => required && isKnown('material', material))
        .map(({ material }) => material),
    ),
    steps: requirements.stages
      .flat()
      .map(({ step }) => step)
      .filter((step) => isKnown('step', step)),
    fees: feeIsKnown ? requirements.fees.map(readFee) : [],
    instant: instant.verdict,
    instantHangsOn: instant.hangsOn,
    facts,
    requirements,
  }
}

function countDues(past: PastCase, rules: RehearsalRules, limitKnown: boolean) {
  const dues = new Map<RehearsedPeriod, RehearsedDue>()
  for (const { kind, period } of listCasePeriods(past.state, rules.revision)) {
    if (kind === 'ordered' || kind === 'correction') continue
    if (!limitKnown && (kind === 'statutory' || kind === 'promised')) continue
    const due = findDue(period, rules.calendar)
    dues.set(kind, due.ok ? (due.value ?? 'stopped') : due.error)
  }
  return dues
}

/**
 * Whether the five days to speak had run out before the authority accepted (行政许可法 第三十二条). Only of cases that an
 * officer accepted: how long those took that silence accepted, or that were answered otherwise, another calendar changes
 * as well, but what would have come of that nobody knows.
 */
function wasSilent({ state, filed }: PastCase, { calendar }: RehearsalRules): boolean {
  if (!isAccepted(state) || state.acceptedBySilence) return false
  const { period } = getAcceptancePeriod({ ...state, status: 'submitted', materialsOn: filed.materialsOn })
  const due = findDue(period, calendar)
  return due.ok && due.value !== undefined && state.acceptedOn > due.value
}

function listShortcomings({ first, firstOn }: PastCase, revision: ItemRevision): Shortcoming[] {
  const declared = listMaterialDemands(revision.definition).map(({ demand }) => demand.material)
  const problems = validateApplication(
    revision,
    { answers: first.answers, form: first.form, materials: listOffered(first, new Set(declared)) },
    { on: firstOn },
  )
  return problems
    .filter(({ code }) => !noLongerAsked.has(code))
    .map(({ field, code }) => ({ subject: readSubject(field), code }))
}

/** What the applicant gave and the item does not ask for is no fault of the application. */
const noLongerAsked: ReadonlySet<ProblemCode> = new Set([
  'unknown-question',
  'unknown-field',
  'unknown-material',
])

function listOffered(content: ApplicationContent, declared: ReadonlySet<string>): OfferedMaterial[] {
  const { materials, papers = {}, substitutes = {} } = content
  const named = new Set([...Object.keys(materials), ...Object.keys(papers), ...Object.keys(substitutes)])
  return [...named]
    .filter((material) => declared.has(material))
    .map((material) => {
      const files = countHandedIn(content, material)
      const substitute = files > 0 ? undefined : substitutes[material]
      return { material, files, ...(substitute === undefined ? {} : { by: substitute.by }) }
    })
}

const parts: Readonly<Record<string, string>> = { answers: 'answer', form: 'form', materials: 'material' }

/** `/materials/floor-plan` → `material:floor-plan`; what follows the id tells of a place within the value. */
function readSubject(pointer: string): string {
  const [, part = '', id = ''] = pointer.split('/')
  return `${parts[part] ?? part}:${id.replaceAll('~1', '/').replaceAll('~0', '~')}`
}

/** `material:floor-plan` → the kind of its part in a revision, and its name. */
function splitSubject(subject: string): [string, string] {
  const at = subject.indexOf(':')
  const kind = subject.slice(0, at)
  return [kind === 'form' ? 'field' : kind === 'answer' ? 'question' : kind, subject.slice(at + 1)]
}

function readFee({ name, standard, yuan }: FeeDefinition): RehearsedFee {
  return { name: readText(name).zh, standard: readText(standard).zh, yuan }
}

/**
 * Row by row, as the table is tried. What a trusted source would have answered is not on file: where the applicant wrote
 * nothing of it either, a row that looks at it is unknown; a row that does not is not kept from holding.
 */
function judgeInstant(
  revision: ItemRevision,
  { values, unknown }: KnownFacts,
): { readonly verdict: InstantVerdict; readonly hangsOn: readonly string[] } {
  const table = revision.definition.instant
  if (table === undefined) return { verdict: 'none', hangsOn: [] }
  const inputs = Object.entries(table.inputs)
  const choices = inputs.filter(([, input]) => input === 'choice').map(([subject]) => subject)
  const notAsked = choices.filter((subject) => unknown.has(subject))
  if (notAsked.length > 0) return { verdict: 'unknown', hangsOn: notAsked }
  if (choices.some((subject) => !isFilled(values[subject]))) return { verdict: 'person', hangsOn: [] }
  const open = new Set(
    inputs
      .map(([subject]) => subject)
      .filter((subject) => unknown.has(subject) || !isFilled(values[subject])),
  )
  const confirmed = inputs.length === choices.length ? 'grant' : 'grant-if-confirmed'
  for (const { when, outcome } of table.rows) {
    const holds = evaluateWithUnknown(when, values, open)
    if (holds === 'unknown') {
      return {
        verdict: 'unknown',
        hangsOn: listConditionSubjects(when).filter((subject) => open.has(subject)),
      }
    }
    if (holds) return { verdict: outcome === 'grant' ? confirmed : 'person', hangsOn: [] }
  }
  return { verdict: 'person', hangsOn: [] }
}
