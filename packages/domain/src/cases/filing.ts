import {
  type ItemRevision,
  fillForm,
  findCommitment,
  normaliseForm,
  validateApplication,
  writeCommitmentPromise,
  writeTolerancePromise,
} from '../catalogue/index.ts'
import { canonicalJson, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import { checkOwnNumber, keepAskedOfApplicant } from './applicant-fields.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { checkFilled, inputProblem } from './input-problems.ts'
import { takeOverAgent } from './agent-content.ts'
import { countHandedIn, countPapers } from './materials.ts'
import type { Agent, ApplicationContent, Channel, Contact } from './parties.ts'
import { listSubjects, resolveCaseRequirements } from './plan.ts'
import type { CaseRejection, InputProblem } from './rejection.ts'
import type { CaseState } from './state.ts'
import { checkApplicant, checkDuty } from './giver.ts'
import { listDuties } from './item-duties.ts'
import { checkWholePromise } from './promises/whole-promise.ts'
import { findStandingTerms, relaxLaterMaterials, submitUnderStanding } from './standing-green-channel.ts'
import { checkPromise } from './tolerance.ts'

export function draftApplication(command: Command<'DraftApplication'>, facts: CaseFactsAtHand): Decision {
  const { revision, actor } = facts
  const { applicant } = command
  const refusal =
    command.matter !== undefined
      ? undefined
      : actor.kind === 'officer'
        ? (checkDuty(actor, listDuties(revision, 'accept')) ??
          (actor.jurisdiction.includes(revision.authority.id)
            ? undefined
            : { kind: 'out-of-jurisdiction' as const }))
        : checkApplicant(actor, { applicant, item: revision.item })
  if (refusal) return fail(refusal)
  const notInForce = checkInForce(facts)
  if (notInForce) return fail(notInForce)
  const served = revision.definition.serves.some(
    (kind) => (kind === 'person') === (applicant.kind === 'person'),
  )
  if (!served) {
    const [zh, en] =
      applicant.kind === 'person'
        ? [
            '本事项不面向个人，请以单位身份申请。',
            'This item does not serve persons; apply as an enterprise.',
          ]
        : ['本事项只面向个人，请以个人身份申请。', 'This item serves persons only; apply as a person.']
    return fail({
      kind: 'invalid-input',
      problems: [inputProblem('/applicant', 'applicant-not-served', zh, en)],
    })
  }
  const problems = checkAgent(command.agent)
  if (actor.kind === 'officer' && command.matter === undefined && problems.length > 0)
    return fail({ kind: 'invalid-input', problems })
  return succeed([
    {
      type: 'ApplicationDrafted',
      item: revision.item,
      revision: revision.revision,
      authority: revision.authority.id,
      applicant: keepAskedOfApplicant(applicant, revision),
      agent: command.agent,
      channel: command.channel,
      takenInAt: command.takenInAt,
      ...(command.matter === undefined ? {} : { matter: command.matter }),
    },
  ])
}

export function requestPreExamination(
  state: Pick<CaseState, 'applicant' | 'agent'>,
  command: Command<'RequestPreExamination'>,
  facts: CaseFactsAtHand,
): Decision {
  const content = normaliseContent(facts.revision, state.agent, command.content)
  const problems = [
    ...checkContent(facts, content, 'partial'),
    ...checkOwnNumber(facts.revision, state.applicant, content, facts.actor.kind),
    ...checkContact(command.contact),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'PreExaminationRequested', content, contact: command.contact }])
}

export function submitApplication(
  state: Status<'draft'>,
  command: Command<'SubmitApplication'>,
  facts: CaseFactsAtHand,
): Decision {
  const notInForce = checkInForce(facts)
  if (notInForce) return fail(notInForce)
  const content = normaliseContent(facts.revision, state.agent, keepPapers(facts, command.content))
  const on = getBeijingDate(facts.now)
  const standing = findStandingTerms(facts.standing, facts.revision, state.applicant, on)
  const revision = relaxLaterMaterials(facts.revision, standing?.later ?? [])
  const problems = [
    ...checkContent({ revision, now: facts.now }, content, completenessOf(state, facts)),
    ...checkOwnNumber(revision, state.applicant, content, facts.actor.kind),
    ...checkContact(command.contact),
    ...checkDelivery(facts.revision, command),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const submitted = succeed([
    {
      type: 'ApplicationSubmitted' as const,
      number: facts.takeCaseNumber(),
      content,
      contact: command.contact,
      delivery: command.delivery,
      on,
      ...(command.statement === undefined ? {} : { statement: command.statement }),
    },
  ])
  return submitUnderStanding(state, submitted, standing, facts)
}

export function resubmitApplication(
  state: Status<'correction-requested'>,
  command: Command<'ResubmitApplication'>,
  facts: CaseFactsAtHand,
): Decision {
  if (state.matter !== undefined && command.jointly !== true)
    return fail({ kind: 'answered-with-matter', matterCase: state.matter.matterCase })
  const sent = keepPapers(facts, command.content, state.content)
  const content = normaliseContent(facts.revision, state.agent, sent)
  const problems = [
    ...checkContent(facts, content, completenessAt(state.channel)),
    ...checkOwnNumber(facts.revision, state.applicant, content, facts.actor.kind, state.content.form),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const changed = listChanges(state.content, content)
  const asked = state.notices.at(-1)?.points.map((point) => point.subject) ?? []
  // A condition is met in the world; of what is on paper, each point must have been answered.
  // What the mended application no longer calls for is answered too.
  const demanded = new Set(listSubjects(facts.revision, content))
  const untouched = asked.filter(
    (subject) => !subject.startsWith('condition:') && demanded.has(subject) && !changed.includes(subject),
  )
  if (untouched.length > 0) return fail({ kind: 'nothing-corrected', missing: untouched })
  return succeed([{ type: 'ApplicationResubmitted', content, changed, on: getBeijingDate(facts.now) }])
}

/** `form:<element>`, `answer:<question>` and `material:<id>` in which two applications differ. */
export function listChanges(before: ApplicationContent, after: ApplicationContent): string[] {
  const compare = (
    prefix: string,
    left: Readonly<Record<string, unknown>>,
    right: Readonly<Record<string, unknown>>,
  ) =>
    [...new Set([...Object.keys(left), ...Object.keys(right)])]
      .filter((key) => canonicalJson(left[key] ?? null) !== canonicalJson(right[key] ?? null))
      .map((key) => `${prefix}:${key}`)
  return [
    ...compare('answer', before.answers, after.answers),
    ...compare('form', before.form, after.form),
    ...compare('material', listHandedIn(before), listHandedIn(after)),
  ]
}

/** Files and papers of each material, or what stands in its place. */
function listHandedIn({
  materials,
  papers = {},
  substitutes = {},
}: ApplicationContent): Record<string, unknown> {
  const names = [...new Set([...Object.keys(materials), ...Object.keys(papers), ...Object.keys(substitutes)])]
  return Object.fromEntries(
    names.map((name) => {
      const also = substitutes[name] === undefined ? {} : { substitute: substitutes[name] }
      return [name, { files: materials[name] ?? [], paper: papers[name] ?? null, ...also }]
    }),
  )
}

/** Papers are what the clerk who has them in hand says; nobody else adds to them or takes from them. */
function keepPapers(
  { actor }: CaseFactsAtHand,
  { papers, ...sent }: ApplicationContent,
  held?: ApplicationContent,
): ApplicationContent {
  const said = actor.kind !== 'applicant' ? (papers ?? held?.papers) : held?.papers
  const handed = Object.entries(said ?? {}).filter(([, paper]) => countPapers(paper) > 0)
  return handed.length === 0 ? sent : { ...sent, papers: Object.fromEntries(handed) }
}

/** Whoever applies for another at the window shows the written authorisation (行政许可法 第二十九条第二款). */
function checkAgent(agent: Agent | undefined): InputProblem[] {
  if (agent?.as !== 'agent' || agent.authorisation !== undefined) return []
  if (agent.authorisationFile !== undefined || agent.authorisationOnPaper === true) return []
  return [
    inputProblem(
      '/agent/authorisation',
      'authorisation-missing',
      '代理人到场办理的，请收取授权委托书：上传扫描件，或者注明已收纸质件。',
      'An agent shows the written authorisation: upload a scan, or say that the paper was taken in.',
    ),
  ]
}

/**
 * On line the machine says at once all that is missing, which is the law's notice on the spot; at the window and by
 * post the papers are there, complete or not, and the clerk gives the notice (行政许可法 第三十二条第一款第四项).
 */
function completenessAt(channel: Channel): 'complete' | 'partial' {
  return channel === 'web' || channel === 'mobile' ? 'complete' : 'partial'
}

function checkInForce({ revision, now }: CaseFactsAtHand): CaseRejection | undefined {
  const today = getBeijingDate(now)
  const { effectiveFrom: from, effectiveTo: to } = revision
  if (revision.definition.reform === 'cancelled') return { kind: 'approval-cancelled', item: revision.item }
  if (today >= from && (to === undefined || today <= to)) return undefined
  return { kind: 'item-not-in-force', item: revision.item, from, to }
}

/**
 * What a matter files later was complete when the matter was filed; should something not have come with the results of
 * earlier items, the clerk asks for it as the law says.
 */
function completenessOf({ channel }: Status<'draft'>, { actor }: CaseFactsAtHand): 'complete' | 'partial' {
  return actor.kind === 'system' ? 'partial' : completenessAt(channel)
}

/** Where the material itself is there, nothing stands in its place. */
function normaliseContent(
  revision: ItemRevision,
  agent: Agent | undefined,
  sent: ApplicationContent,
): ApplicationContent {
  const { substitutes, ...content } = takeOverAgent(revision, agent, sent)
  const needed = Object.entries(substitutes ?? {}).filter(
    ([material]) => countHandedIn(content, material) === 0,
  )
  const form = fillForm(revision, { ...content, form: normaliseForm(revision, content.form) })
  return { ...content, form, ...(needed.length > 0 ? { substitutes: Object.fromEntries(needed) } : {}) }
}

/** What is wrong with the application, and with `complete` also what is missing. */
export function checkContent(
  { revision, now }: Pick<CaseFactsAtHand, 'revision' | 'now'>,
  content: ApplicationContent,
  demand: 'complete' | 'partial',
): InputProblem[] {
  const { materials: files, papers = {}, substitutes = {} } = content
  const named = new Set([...Object.keys(files), ...Object.keys(papers), ...Object.keys(substitutes)])
  const materials = [...named].map((material) => {
    const handedIn = countHandedIn(content, material)
    const substitute = handedIn > 0 ? undefined : substitutes[material]
    return { material, files: handedIn, ...(substitute === undefined ? {} : { by: substitute.by }) }
  })
  const problems = validateApplication(
    revision,
    { answers: content.answers, form: content.form, materials },
    { partial: demand === 'partial', on: getBeijingDate(now) },
  )
  return [
    ...problems.map((problem) => ({ ...problem, field: `/content${problem.field}` })),
    ...checkSubstitutes(revision, content),
    ...checkWholePromise(revision, content, demand),
  ]
}

/** Promises are those that the item publishes, word for word; a licence is of a type that meets the material. */
function checkSubstitutes(revision: ItemRevision, content: ApplicationContent): InputProblem[] {
  const { substitutes } = content
  // Most applications come with everything; what they demand was found out already.
  if (substitutes === undefined) return []
  return resolveCaseRequirements(revision, content).materials.flatMap((demand) => {
    const { material, metBy } = demand
    const substitute = substitutes[material]
    if (substitute === undefined) return []
    const field = `/content/substitutes/${material}`
    if (substitute.by === 'authorisation') return []
    if (substitute.by === 'licence') {
      if (metBy.includes(substitute.licenceType)) return []
      const zh = '所选的电子证照不能代替这份材料，请另选，或者提交材料本身。'
      const en =
        'The licence chosen does not stand for this material; choose another, or supply the material.'
      return [inputProblem(`${field}/licence`, 'licence-does-not-meet-it', zh, en)]
    }
    if (substitute.by === 'later') {
      const text = writeTolerancePromise(demand)
      return text === undefined ? [] : checkPromise(`${field}/promise`, substitute.promise, text)
    }
    const commitment = findCommitment(revision, demand.commitment)
    if (commitment === undefined) {
      const zh = '本事项没有公布这份材料的告知承诺书，请提交材料本身。'
      const en = 'The item publishes no promise that stands for this material; supply the material itself.'
      return [inputProblem(`${field}/by`, 'no-commitment-for-it', zh, en)]
    }
    return checkPromise(`${field}/promise`, substitute.promise, writeCommitmentPromise(commitment))
  })
}

function checkContact(contact: Contact): InputProblem[] {
  const phone = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/.test(contact.phone.trim())
    ? []
    : [
        inputProblem(
          '/contact/phone',
          'malformed',
          '联系电话格式不正确，请填写11位手机号码或带区号的固定电话。',
          'Give a mobile number of 11 digits or a landline with its area code.',
        ),
      ]
  return [...checkFilled('/contact/name', contact.name), ...phone]
}

function checkDelivery(revision: ItemRevision, command: Command<'SubmitApplication'>): InputProblem[] {
  const offered: readonly string[] = revision.definition.result.delivery
  const problems = offered.includes(command.delivery)
    ? []
    : [
        inputProblem(
          '/delivery',
          'delivery-not-offered',
          '本事项不提供这种送达方式，请另选。',
          `This item delivers by ${offered.join(', ')}; choose one of them.`,
        ),
      ]
  if (command.delivery === 'post' && (command.contact.address ?? '').trim() === '') {
    problems.push(
      inputProblem(
        '/contact/address',
        'value-missing',
        '邮寄送达须填写收件地址。',
        'Delivery by post needs an address.',
      ),
    )
  }
  return problems
}
