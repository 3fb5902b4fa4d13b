import {
  type ApplicantActor,
  type CaseCommand,
  type CheckEvidence,
  type Channel,
  type DeliveryWay,
  type OfficerActor,
  type StepDefinition,
  addYears,
  assert,
  findFiledFacts,
  listChecks,
  listDuties,
} from '@tongban/domain'
import { caseRoutes } from '@tongban/contract'
import { composeApplication } from './compose-application.ts'
import type { Course } from './items.ts'
import type { LiveCase } from './live-case.ts'
import { makeAssigned } from './licence-values.ts'
import { sampleScan, tokens } from './tokens.ts'

const reasons = {
  correction: '上传的材料不清晰，无法核对',
  demand: '请重新上传清晰、完整的扫描件',
  refusal: '经审查，申请人提交的材料不能证明其符合法定条件，决定不予批准。',
  acceptance: '申请事项不属于本机关职权范围，请向有权机关提出申请。',
  withdrawal: '申请人自愿撤回申请，改日再办。',
  termination: '多次联系申请人未果，程序无法继续进行。',
  procedure: '需要组织专家评审，所需时间不计入期限。',
  extension: '案情复杂，十五日内不能作出决定，需要延长。',
  reopening: '审查意见未写明依据，请补充后重新提交。',
}

/** Who files and for whom, as the cases of one template have it in common. */
export interface Beginning {
  readonly course: Course
  readonly channel: Channel
  readonly kind: 'person' | 'enterprise'
}

/** Lives through the case from its beginning; it ends by itself or, by `StillOpen`, at the present. */
export function liveCase(live: LiveCase, { course, channel, kind }: Beginning): void {
  const { revision, random } = live
  const applicant: ApplicantActor = {
    kind: 'applicant',
    account: tokens.account,
    name: tokens.name,
    subject: tokens.subject,
    actsFor: [{ subject: tokens.subject, as: kind === 'person' ? 'self' : 'legal-representative' }],
  }
  const clerk = live.pickOfficer(listDuties(revision, 'accept'), revision.authority.id)
  const atWindow = channel === 'window'
  const giver = atWindow ? clerk : applicant
  const identifier = kind === 'person' ? tokens.residentId : tokens.uscc
  const draft: CaseCommand = {
    type: 'DraftApplication',
    applicant: {
      subject: tokens.subject,
      kind,
      name: tokens.name,
      identifierKind: kind === 'person' ? 'resident-id' : 'uscc',
      identifier,
    },
    channel,
    ...(atWindow ? { takenInAt: clerk.organisation } : {}),
  }
  if (course === 'draft-left' || course === 'draft-discarded') {
    live.give(giver, caseRoutes.createCase, draft)
    if (course === 'draft-left') return
    live.after(random.below(20), random.below(120))
    live.give(giver, caseRoutes.discardDraft, { type: 'DiscardDraft' })
    return
  }
  const content = composeApplication({
    revision,
    described: { kind, name: tokens.name, identifier, phone: tokens.phone },
    on: live.day,
    scan: sampleScan,
    random,
  })
  const { delivery: ways } = revision.definition.result
  const delivery: DeliveryWay = ways.find((way) => way === 'electronic') ?? ways[0] ?? 'window'
  live.give(giver, caseRoutes.createCase, draft, {
    type: 'SubmitApplication',
    content,
    contact: { name: tokens.name, phone: tokens.phone, address: '云泽市明湖区湖滨路26号' },
    delivery,
  })
  if (course === 'accepted-by-silence') live.untilSettled()
  else if (!acceptOrClose(live, course, { clerk, giver })) return
  review(live, course, giver)
}

/** Up to the acceptance. False: the case ended before. */
function acceptOrClose(
  live: LiveCase,
  course: Course,
  { clerk, giver }: { clerk: OfficerActor; giver: ApplicantActor | OfficerActor },
): boolean {
  const { random, revision } = live
  live.officeAfter(5 + random.below(live.revision.definition.case === 'on-the-spot' ? 40 : 400))
  if (course === 'acceptance-refused') {
    live.give(clerk, caseRoutes.refuseAcceptance, {
      type: 'RefuseAcceptance',
      ground: 'not-competent',
      reason: reasons.acceptance,
      competentAuthority: '云泽市人民政府',
    })
    return false
  }
  live.give(clerk, caseRoutes.receiveCase, { type: 'ReceiveApplication' })
  const mends = course === 'corrected' || course === 'correction-lapsed'
  if (mends && revision.definition.correction.onMiss === 'close') {
    const { state } = live
    assert(state?.status === 'received', 'what is received waits for its acceptance')
    const [material] = Object.keys(state.content.materials)
    assert(material !== undefined, 'every item of the bench asks for a material')
    live.officeAfter(10 + random.below(300))
    live.give(clerk, caseRoutes.requestCorrection, {
      type: 'RequestCorrection',
      points: [{ subject: `material:${material}`, problem: reasons.correction, demand: reasons.demand }],
    })
    if (course === 'correction-lapsed') {
      live.untilSettled()
      return false
    }
    live.after(1 + random.below(3), random.below(90))
    resubmit(live, material, giver)
    live.officeAfter(10 + random.below(300))
  }
  live.officeAfter(2 + random.below(30))
  live.give(clerk, caseRoutes.acceptCase, { type: 'AcceptApplication' })
  return true
}

/** The material that was objected to, with a better scan. */
function resubmit(live: LiveCase, material: string, giver: ApplicantActor | OfficerActor): void {
  const { state } = live
  assert(state?.status === 'correction-requested', 'a correction was asked for')
  const { content } = state
  live.give(giver, caseRoutes.resubmitCase, {
    type: 'ResubmitApplication',
    content: {
      ...content,
      materials: { ...content.materials, [material]: [{ ...sampleScan, name: '补正材料.pdf' }] },
    },
  })
}

function review(live: LiveCase, course: Course, giver: ApplicantActor | OfficerActor): void {
  const { random, revision } = live
  const { definition, authority } = revision
  const pace = definition.case === 'on-the-spot' ? 20 : 500
  if (course === 'withdrawn') {
    live.after(0, 20 + random.below(90))
    live.give(giver, caseRoutes.withdrawCase, { type: 'WithdrawApplication', reason: reasons.withdrawal })
    return
  }
  if (course === 'overdue') live.officeAfter(480 * (30 + random.below(40)))
  const reviewer = () => live.pickOfficer(listDuties(revision), authority.id)
  if (course === 'stopped') stopClock(live, reviewer())
  if (course === 'extended') extend(live, reviewer())
  if (course === 'terminated') {
    live.officeAfter(480 * (2 + random.below(3)))
    live.give(pickDecider(live), caseRoutes.terminateCase, {
      type: 'TerminateProcedure',
      ground: 'applicant-gone',
      reason: reasons.termination,
    })
    return
  }
  let reopened = course !== 'reopened'
  for (let open = live.listOpenSteps(); open.length > 0; open = live.listOpenSteps()) {
    const step = random.pick(open)
    live.officeAfter(4 + random.below(pace))
    completeStep(live, step)
    if (!reopened) {
      reopened = true
      live.officeAfter(4 + random.below(pace))
      live.give(pickDecider(live), caseRoutes.reopenStep, {
        type: 'ReopenStep',
        step: step.step,
        reason: reasons.reopening,
      })
    }
  }
  live.officeAfter(4 + random.below(pace))
  decideCase(live, course)
}

function completeStep(live: LiveCase, step: StepDefinition): void {
  const officer = live.pickOfficer([step.duty], step.organisation ?? live.revision.authority.id)
  const people = ['宋岚', '董雪', '梁栋', '萧然']
    .filter((name) => name !== officer.name)
    .slice(0, step.people - 1)
  live.give(officer, caseRoutes.completeStep, {
    type: 'CompleteStep',
    step: step.step,
    outcome: 'pass',
    opinion: '经审查，申请材料齐全，内容真实，符合规定的条件。',
    checks: listChecks(step).map(({ name, evidence }) => ({
      check: name.zh,
      met: true,
      ...(evidence.length === 0 ? {} : { note: '已逐项核对，符合标准。', evidence: showMaterial(live) }),
    })),
    people: [officer.name, ...people],
    attachments: [],
  })
}

/** A page of the first material that came with the application, as reviewers point to it. */
function showMaterial({ state }: LiveCase): CheckEvidence[] {
  const material = Object.keys((state && findFiledFacts(state))?.content.materials ?? {})[0]
  return material === undefined ? [] : [{ kind: 'material', material, page: 1 }]
}

function decideCase(live: LiveCase, course: Course): void {
  const { revision, random } = live
  const decider = pickDecider(live)
  if (course === 'refused' && revision.authority.remedies !== undefined) {
    live.give(decider, caseRoutes.refuseCase, {
      type: 'RefuseApplication',
      reason: reasons.refusal,
      basis: ['行政许可法 第三十八条第二款'],
    })
  } else {
    const stated = revision.licence?.validity === 'stated'
    live.give(decider, caseRoutes.grantCase, {
      type: 'GrantApplication',
      opinion: '符合法定条件和标准，准予办理。',
      conditions: [],
      ...(stated ? { validTo: addYears(live.day, 3) } : {}),
    })
    if (revision.licence !== undefined) {
      live.officeAfter(3 + random.below(30))
      live.give(pickDeliverer(live), caseRoutes.issueLicence, {
        type: 'IssueLicence',
        licence: tokens.licence,
        number: tokens.licenceNumber,
        identifier: tokens.licenceIdentifier,
        assigned: makeAssigned(revision, live.day),
      })
    }
  }
  live.officeAfter(3 + random.below(120))
  const { state } = live
  assert(state !== undefined, 'there is a case')
  const filed = findFiledFacts(state)
  assert(filed !== undefined, 'what is decided was filed')
  live.give(pickDeliverer(live), caseRoutes.deliverResult, {
    type: 'DeliverResult',
    way: filed.delivery,
    recipient: tokens.name,
    ...(filed.delivery === 'post' ? { consignment: '1234567890123' } : {}),
  })
}

function stopClock(live: LiveCase, officer: OfficerActor): void {
  const [provided] = live.revision.definition.specialProcedures
  if (provided === undefined) return
  live.officeAfter(60 + live.random.below(300))
  live.give(officer, caseRoutes.startSpecialProcedure, {
    type: 'StartSpecialProcedure',
    kind: provided.kind,
    reason: reasons.procedure,
    days: Math.min(provided.days, 10),
  })
  live.officeAfter(480 * (3 + live.random.below(8)))
  live.give(officer, caseRoutes.endSpecialProcedure, {
    type: 'EndSpecialProcedure',
    procedure: live.accepted.procedures.length,
    result: '专家评审通过。',
    attachments: [],
  })
}

function extend(live: LiveCase, officer: OfficerActor): void {
  const { extension } = live.revision.definition
  if (extension === undefined) return
  live.officeAfter(60 + live.random.below(300))
  live.give(officer, caseRoutes.requestExtension, {
    type: 'RequestExtension',
    days: Math.min(extension.days, 5),
    reason: reasons.extension,
  })
  live.officeAfter(20 + live.random.below(200))
  live.give(live.pickOfficer([], live.revision.authority.id, 'head'), caseRoutes.approveExtension, {
    type: 'ApproveExtension',
  })
}

function pickDecider(live: LiveCase): OfficerActor {
  return live.pickOfficer(listDuties(live.revision, 'decide'), live.revision.authority.id)
}

function pickDeliverer(live: LiveCase): OfficerActor {
  return live.pickOfficer(listDuties(live.revision, 'deliver'), live.revision.authority.id)
}
