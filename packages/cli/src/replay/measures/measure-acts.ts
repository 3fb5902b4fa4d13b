import type { CaseHistory, HistoryAct } from './case-history.ts'
import { type Statistics, summarise } from './statistics.ts'
import type { MeasureWorkingTime } from './working-time.ts'

export interface StepMeasure {
  readonly step: string
  readonly cases: number
  /** From the act before in the same case, or where the log says when the step was taken up, from then. */
  readonly calendar: Statistics
  readonly working: Statistics
  /** Completions of the step beyond the first in their case. */
  readonly repeats: number
  readonly casesWithRepeats: number
}

export interface OfficerMeasure {
  readonly officer: string
  readonly completions: number
  readonly cases: number
  /** Of all completions. */
  readonly share: number
  /** How long a case had lain since the act before when this officer acted. */
  readonly waiting: Statistics
  readonly waitingWorking: Statistics
}

interface StepTally {
  readonly calendar: number[]
  readonly working: number[]
  readonly perCase: Map<string, number>
}

interface OfficerTally {
  completions: number
  readonly cases: Set<string>
  readonly waiting: number[]
  readonly working: number[]
}

/** How long each step took and each officer let wait; milliseconds. The most frequent come first. */
export function measureActs(
  histories: readonly CaseHistory[],
  measureWorkingTime: MeasureWorkingTime,
): { steps: StepMeasure[]; officers: OfficerMeasure[] } {
  const steps = new Map<string, StepTally>()
  const officers = new Map<string, OfficerTally>()
  let total = 0
  for (const history of histories) {
    let before = history.began
    const takenUp = new Map<string, number>()
    for (const act of history.acts) {
      if (act.kind === 'taken-up') {
        // What was taken up waits no longer, whoever ends it.
        if (!takenUp.has(act.step)) recordWaiting(officers, history, act, before, measureWorkingTime)
        takenUp.set(act.step, takenUp.get(act.step) ?? act.at)
      } else {
        const from = takenUp.get(act.step)
        const step = getOrMake(steps, act.step, makeStepTally)
        step.calendar.push(act.at - (from ?? before))
        step.working.push(measureWorkingTime(from ?? before, act.at))
        step.perCase.set(history.caseId, (step.perCase.get(history.caseId) ?? 0) + 1)
        const officer = getOrMake(officers, act.officer, makeOfficerTally)
        officer.completions += 1
        officer.cases.add(history.caseId)
        if (from === undefined) recordWaiting(officers, history, act, before, measureWorkingTime)
        takenUp.delete(act.step)
        total += 1
      }
      before = act.at
    }
  }
  return {
    steps: [...steps].map(describeStep).toSorted((left, right) => right.calendar.count - left.calendar.count),
    officers: [...officers]
      .map(([officer, tally]) => describeOfficer(officer, tally, total))
      .toSorted((left, right) => right.completions - left.completions),
  }
}

function recordWaiting(
  officers: Map<string, OfficerTally>,
  history: CaseHistory,
  act: HistoryAct,
  before: number,
  measureWorkingTime: MeasureWorkingTime,
): void {
  const officer = getOrMake(officers, act.officer, makeOfficerTally)
  officer.cases.add(history.caseId)
  officer.waiting.push(act.at - before)
  officer.working.push(measureWorkingTime(before, act.at))
}

function describeStep([step, tally]: [string, StepTally]): StepMeasure {
  const perCase = [...tally.perCase.values()]
  return {
    step,
    cases: perCase.length,
    calendar: summarise(tally.calendar),
    working: summarise(tally.working),
    repeats: perCase.reduce((sum, count) => sum + count - 1, 0),
    casesWithRepeats: perCase.filter((count) => count > 1).length,
  }
}

function describeOfficer(officer: string, tally: OfficerTally, total: number): OfficerMeasure {
  return {
    officer,
    completions: tally.completions,
    cases: tally.cases.size,
    share: total === 0 ? 0 : tally.completions / total,
    waiting: summarise(tally.waiting),
    waitingWorking: summarise(tally.working),
  }
}

const makeStepTally = (): StepTally => ({ calendar: [], working: [], perCase: new Map() })
const makeOfficerTally = (): OfficerTally => ({ completions: 0, cases: new Set(), waiting: [], working: [] })

function getOrMake<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
