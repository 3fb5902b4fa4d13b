import type { jointAnswerSchema } from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type CaseCommand,
  type FindingsElsewhere,
  describeRejection,
  findFiledFacts,
  listInspectionFindings,
  listStepsToVisit,
  nameOrganisation,
  readText,
} from '@tongban/domain'
import type { z } from 'zod'
import { type Problem, type RequestContext, problem } from '../../http/index.ts'
import { type CommandRefusal, executeCommand } from './execute-command.ts'
import { type CaseModuleOptions, commandOf } from './options.ts'
import { problemFromRefusal, problemFromRejection } from './problem-from-case.ts'
import { findCase } from './queries.ts'

type JointAnswer = z.input<typeof jointAnswerSchema>

/**
 * The same act in every case of an inspection, each in a transaction of its own, for no transaction spans two cases.
 * The first must succeed, or have done it before, or nothing is done; the others say why where they could not, so that
 * a request that was broken off can be sent again.
 */
export async function actInEachCase(
  options: CaseModuleOptions,
  { actor, context }: { readonly actor: Actor; readonly context: RequestContext },
  { inspection, cases }: { readonly inspection: string; readonly cases: readonly string[] },
  makeCommand: (caseId: string) => CaseCommand,
): Promise<{ status: 200; body: JointAnswer } | Problem> {
  const done: JointAnswer['cases'] = []
  for (const [index, caseId] of cases.entries()) {
    const { key: _key, expectedVersion: _version, audit, ...request } = commandOf({ actor, context }, caseId)
    const answer = await executeCommand(options, {
      ...request,
      ...(index === 0 && audit !== undefined ? { audit } : {}),
      command: () => ({ ok: true, value: [makeCommand(caseId)] }),
    })
    if (!answer.ok && index === 0 && (cases.length === 1 || !isDoneBefore(answer.error))) {
      return problemFromRefusal(answer.error)
    }
    done.push({ caseId, done: answer.ok, detail: answer.ok ? null : describeRefusal(answer.error) })
  }
  return { status: 200, body: { inspection, cases: done } }
}

function isDoneBefore(refusal: CommandRefusal): boolean {
  return refusal.kind === 'rejected' && refusal.rejection.kind === 'inspection-stage'
}

function describeRefusal(refusal: CommandRefusal): Bilingual {
  if (refusal.kind === 'rejected') return describeRejection(refusal.rejection, refusal.revision).detail
  if (refusal.kind === 'case-not-found') {
    return { zh: '该办件不属于本单位办理范围。', en: 'This case is not of your organisation.' }
  }
  return { zh: '该办件正在被他人办理，请稍后再试。', en: 'Somebody else is acting on this case; try again.' }
}

/**
 * The steps of each case that are to be done at the inspection: those named, else every open one that can be. Cases of
 * one inspection are of one applicant, and all are before the officer who calls it.
 */
export async function readInvitedSteps(
  { database, catalogue }: CaseModuleOptions,
  actor: Actor,
  cases: readonly { readonly caseId: string; readonly steps?: readonly string[] | undefined }[],
): Promise<ReadonlyMap<string, readonly string[]> | Problem> {
  const applicants = new Set<string>()
  const invited = new Map<string, readonly string[]>()
  for (const { caseId, steps } of cases) {
    const state = (await findCase(database, actor, caseId))?.state
    if (state === undefined) return problem('not-found')
    applicants.add(state.applicant.subject)
    if (steps !== undefined || state.status !== 'in-review') {
      invited.set(caseId, steps ?? [])
      continue
    }
    const revision = await catalogue.getRevision(state.item, state.revision, state)
    invited.set(
      caseId,
      listStepsToVisit(state, { revision }).map(({ step }) => step.step),
    )
  }
  if (applicants.size === 1) return invited
  const message = {
    zh: '联合勘验、验收只能包括同一申请人的办件，请去掉其他申请人的办件。',
    en: 'One inspection serves cases of one applicant; leave out those of others.',
  }
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [{ field: '/cases', code: 'applicants-differ', message }],
  })
}

/** What was found in each of the cases, for the one record; a case that the reader cannot see tells nothing. */
export async function findFindingsElsewhere(
  { database, catalogue }: CaseModuleOptions,
  actor: Actor,
  inspection: string,
  cases: readonly string[],
  present: readonly string[],
): Promise<FindingsElsewhere[]> {
  if (cases.length < 2) return []
  const elsewhere: FindingsElsewhere[] = []
  for (const caseId of cases) {
    const state = (await findCase(database, actor, caseId))?.state
    if (state?.status !== 'in-review') continue
    const revision = await catalogue.getRevision(state.item, state.revision, state)
    const found = state.joint?.inspections.find((entry) => entry.inspection === inspection)
    const parties = found?.appointments.at(-1)?.parties ?? []
    elsewhere.push({
      caseId,
      number: findFiledFacts(state)?.number ?? '',
      itemName: readText(revision.definition.name).zh,
      findings: listInspectionFindings(state, inspection, { revision }),
      absent: parties
        .filter(({ organisation }) => !present.includes(organisation))
        .map(({ organisation }) => nameOrganisation(revision, organisation).zh),
    })
  }
  return elsewhere
}
