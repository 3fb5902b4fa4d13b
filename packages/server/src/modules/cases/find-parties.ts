import type { createCaseSchema } from '@tongban/contract'
import type { Actor, Agent, Applicant, Channel, InputProblem, Instant } from '@tongban/domain'
import type { z } from 'zod'
import type { Problem } from '../../http/index.ts'
import { readAttachments } from './commands.ts'
import type { CaseModuleOptions } from './options.ts'
import { problemFromRejection } from './problem-from-case.ts'

type CreateCaseBody = z.output<typeof createCaseSchema>

/** Papers reach the authority through a clerk, by hand or by post; what applicants send themselves comes online. */
export function chooseChannel(takenIn: boolean, said: Channel): Channel {
  if (takenIn) return said === 'post' ? 'post' : 'window'
  return said === 'mobile' ? 'mobile' : 'web'
}

type DescribedApplicant =
  | { readonly subject: string }
  | {
      readonly kind: 'person' | 'enterprise'
      readonly name: string
      readonly identifier: string
      readonly phone?: string | undefined
      readonly nameReason?: string | undefined
    }

/** Whom the application is for: a subject of the account, the account's own, or who stands at the window. */
export async function findApplicant(
  { subjects }: Pick<CaseModuleOptions, 'subjects'>,
  actor: Actor,
  described: DescribedApplicant | undefined,
  now: Parameters<CaseModuleOptions['subjects']['getOrCreateSubject']>[0]['now'],
): Promise<Applicant | Problem> {
  if (actor.kind === 'applicant' && (described === undefined || 'subject' in described)) {
    const subject = described?.subject ?? actor.subject
    const known = actor.actsFor.some((entry) => entry.subject === subject)
    const found = known ? await subjects.findSubject(subject) : undefined
    if (found) return pickApplicant(found)
  }
  if (actor.kind === 'officer' && described !== undefined && 'kind' in described) {
    const { kind, name, identifier, phone, nameReason } = described
    const found = await subjects.getOrCreateSubject({ kind, name, identifier, phone, nameReason, now })
    if (!('refused' in found)) return pickApplicant(found)
    const problems = found.refused.map((entry) => placeRefusal('/applicant', entry))
    return problemFromRejection({ kind: 'invalid-input', problems })
  }
  const message = {
    zh: '请写明申请人：网上办理填写本账号可代表的主体，窗口办理填写申请人的姓名（名称）和证件号码。',
    en: 'Say who applies: on line a subject of this account, at the window the name and number of who stands there.',
  }
  return problemFromRejection({
    kind: 'invalid-input',
    problems: [{ field: '/applicant', code: 'applicant-unknown', message }],
  })
}

/** Who stands at the window for the applicant, with the authorisation as the clerk took it in. */
export async function findPresentAgent(
  { subjects, files }: Pick<CaseModuleOptions, 'subjects' | 'files'>,
  actor: Actor,
  described: CreateCaseBody['agent'],
  now: Instant,
): Promise<Agent | Problem | undefined> {
  if (described === undefined) return undefined
  if (actor.kind !== 'officer') {
    const message = {
      zh: '网上办理请先办理授权委托，再由代理人用本人账号申请。',
      en: 'On line, authorise the agent first; the agent then applies with the own account.',
    }
    return problemFromRejection({
      kind: 'invalid-input',
      problems: [{ field: '/agent', code: 'agent-at-window-only', message }],
    })
  }
  const { as, name, identifier, nameReason, authorisation, authorisationOnPaper } = described
  const found = await subjects.getOrCreateSubject({ kind: 'person', name, identifier, nameReason, now })
  if ('refused' in found) {
    const problems = found.refused.map((entry) => placeRefusal('/agent', entry))
    return problemFromRejection({ kind: 'invalid-input', problems })
  }
  const scans = await readAttachments(files, actor, undefined, authorisation ? [authorisation] : [])
  if (!scans.ok) {
    const { error } = scans
    if (error.kind !== 'invalid-input') return problemFromRejection(error)
    const problems = error.problems.map((entry) => ({ ...entry, field: '/agent/authorisation' }))
    return problemFromRejection({ ...error, problems })
  }
  const [scan] = scans.value
  return {
    subject: found.subject,
    name: found.name,
    as,
    ...(scan ? { authorisationFile: scan } : {}),
    ...(authorisationOnPaper ? { authorisationOnPaper } : {}),
    ...(found.nameDiffers === undefined ? {} : { nameDiffers: found.nameDiffers }),
  }
}

/** Says at the window, beside what is wrong with a name, how one that has changed is taken in. */
function placeRefusal(place: '/applicant' | '/agent', { field, code, message }: InputProblem): InputProblem {
  if (code !== 'name-differs') return { field: `${place}${field}`, code, message }
  return {
    field: `${place}${field}`,
    code,
    message: {
      zh: `${message.zh}确已更名的，请核对更名证明并写明核对情况，按证件上的名称收件。`,
      en: `${message.en} Where the name has changed, look at the proof, say what it is, and take it in by the name of the document.`,
    },
  }
}

function pickApplicant(found: Applicant): Applicant {
  const { subject, kind, name, identifierKind, identifier, representative, nameDiffers } = found
  const stated = nameDiffers === undefined ? {} : { nameDiffers }
  const known = { subject, kind, name, identifierKind, identifier, ...stated }
  return representative === undefined ? known : { ...known, representative }
}
