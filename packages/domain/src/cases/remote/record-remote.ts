import { type StepDefinition, listChecks } from '../../catalogue/index.ts'
import { fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CheckResult } from '../events.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, checkReason, inputProblem } from '../input-problems.ts'
import { makeDocument } from '../make-document.ts'
import type { InputProblem } from '../rejection.ts'
import { completeOpenStep } from '../review.ts'
import type { ShotFinding } from './remote-events.ts'
import type { RemoteInspection } from './remote-state.ts'
import { findRemote, findRemoteForOfficer } from './request-remote.ts'

/**
 * The record of the remote inspection (勘验记录), with which the step is completed: a finding on each shot, from which
 * the points of the approval standard that shots serve are answered; the officer answers the others. As on site, two
 * officers or more look (行政许可法 第三十四条第三款). What cannot be judged is asked for again, or looked at on site.
 */
export function recordRemoteInspection(
  state: Status<'in-review'>,
  command: Command<'RecordRemoteInspection'>,
  facts: CaseFactsAtHand,
): Decision {
  const { inspection, outcome, opinion } = command
  const found = findRemoteForOfficer(state, inspection, ['submitted'], facts)
  if (!found.ok) return found
  const { entry, step } = found.value
  const findings = command.findings.map(({ reason, ...finding }): ShotFinding => {
    const said = reason?.trim() ?? ''
    return { ...finding, ...(said === '' ? {} : { reason: said }) }
  })
  const problems = checkFindings(findings, entry)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const served = answerServedChecks(entry, step, findings)
  if (served.unjudged.length > 0) return fail({ kind: 'shots-unjudged', checks: served.unjudged })
  const answered = new Set(served.checks.map(({ check }) => check))
  const completed = completeOpenStep(
    state,
    {
      type: 'CompleteStep',
      step: step.step,
      outcome,
      opinion,
      checks: [...served.checks, ...command.checks.filter(({ check }) => !answered.has(check))],
      people: command.people,
      attachments: [...new Map(listCurrentFiles(entry).map(({ file }) => [file.digest, file])).values()],
    },
    facts,
  )
  if (!completed.ok) return completed
  const people = completed.value.flatMap((event) => (event.type === 'StepCompleted' ? event.people : []))
  const on = getBeijingDate(facts.now)
  return succeed([
    {
      type: 'RemoteInspectionRecorded',
      inspection,
      step: step.step,
      outcome,
      opinion,
      findings,
      people,
      on,
      document: makeDocument(facts, 'remote-inspection-record', on),
    },
    ...completed.value,
  ])
}

const listCurrentFiles = ({ files }: RemoteInspection) => files.filter(({ former }) => former !== true)

function checkFindings(findings: readonly ShotFinding[], entry: RemoteInspection): InputProblem[] {
  const current = new Set(listCurrentFiles(entry).map(({ shot }) => shot))
  return entry.shots.flatMap(({ shot, name }): InputProblem[] => {
    const at = findings.findIndex((finding) => finding.shot === shot)
    const finding = findings[at]
    if (finding === undefined) {
      return [
        inputProblem(
          '/findings',
          'finding-missing',
          `拍摄要点“${name.zh}”还没有结论。`,
          `There is no finding on "${name.en}" yet.`,
        ),
      ]
    }
    if (finding.outcome !== 'met') return checkReason(`/findings/${at}/reason`, finding.reason ?? '')
    if (current.has(shot)) return []
    return [
      inputProblem(
        `/findings/${at}/outcome`,
        'nothing-to-see',
        `“${name.zh}”没有照片或者视频，不能认定符合。`,
        `Nothing came for "${name.en}", so that it cannot be found met.`,
      ),
    ]
  })
}

/**
 * Answers to the points of the approval standard that shots serve. A point is met where every shot that could be judged
 * shows it and one could; one that no shot lets anybody judge stays open.
 */
export function answerServedChecks(
  entry: Pick<RemoteInspection, 'shots' | 'files'>,
  step: Pick<StepDefinition, 'checks'>,
  findings: readonly ShotFinding[],
): { readonly checks: readonly CheckResult[]; readonly unjudged: readonly string[] } {
  const checks: CheckResult[] = []
  const unjudged: string[] = []
  for (const { name } of listChecks(step)) {
    const shots = entry.shots.filter(({ check }) => check === name.zh).map(({ shot }) => shot)
    const said = findings.filter(({ shot, outcome }) => shots.includes(shot) && outcome !== 'cannot-judge')
    if (shots.length === 0) continue
    if (said.length === 0) {
      unjudged.push(name.zh)
      continue
    }
    const unmet = said.filter(({ outcome }) => outcome === 'not-met')
    const note = unmet.map(({ reason = '' }) => reason).join('；')
    const evidence = [
      ...new Set(
        entry.files
          .filter(({ shot, former }) => former !== true && said.some((finding) => finding.shot === shot))
          .map(({ file }) => file.digest),
      ),
    ].map((file) => ({ kind: 'photo', file }) as const)
    checks.push({
      check: name.zh,
      met: unmet.length === 0,
      ...(note === '' ? {} : { note }),
      ...(evidence.length === 0 ? {} : { evidence }),
    })
  }
  return { checks, unjudged }
}

/** The applicant confirms the record on the platform, with what it says to it. */
export function confirmRemoteRecord(
  state: Status<'in-review' | 'decided' | 'finished'>,
  command: Command<'ConfirmRemoteRecord'>,
  facts: CaseFactsAtHand,
): Decision {
  const { inspection } = command
  const found = findRemote(state.remote, inspection, ['recorded'])
  if (!found.ok) return found
  if (found.value.recorded?.confirmed !== undefined) return fail({ kind: 'remote-record-confirmed' })
  const problems = checkFilled('/name', command.name)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const remark = command.remark?.trim() ?? ''
  return succeed([
    {
      type: 'RemoteRecordConfirmed',
      inspection,
      name: command.name.trim(),
      ...(remark === '' ? {} : { remark }),
      on: getBeijingDate(facts.now),
    },
  ])
}
