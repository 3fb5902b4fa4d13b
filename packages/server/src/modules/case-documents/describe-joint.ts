import {
  type CaseEvent,
  type InspectionFinding,
  type InspectionSlot,
  type ItemRevision,
  describeMoment,
  findSilenceRule,
  isAccepted,
  listCaseSteps,
  nameOrganisation,
  openItemNames,
  readText,
} from '@tongban/domain'
import type { DocumentSource } from './document-source.ts'

export type JointDocumented = Extract<
  CaseEvent,
  { type: 'OpinionsRequested' | 'InspectionAppointed' | 'InspectionRescheduled' | 'InspectionHeld' }
>

/** What the templates of joint acts are told beside what every letter has. */
export function describeJoint(event: JointDocumented, { state, revision }: DocumentSource) {
  const nameOf = (organisation: string) => nameOrganisation(revision, organisation).zh
  switch (event.type) {
    case 'OpinionsRequested':
      return {
        organisations: [...new Set(event.requests.map(({ organisation }) => nameOf(organisation)))],
        requests: event.requests.map(({ step, organisation, due, silenceConsents }) => ({
          organisation: nameOf(organisation),
          step: openItemNames(revision).nameStep(step).zh,
          due,
          silenceRule: silenceConsents ? findRule(state, revision, step) : undefined,
        })),
      }
    case 'InspectionAppointed':
    case 'InspectionRescheduled': {
      const inspection = findInspection(state, event.inspection)
      return {
        name: inspection?.name ?? '联合勘验',
        time: writeSlot(event.slot),
        place: inspection?.place ?? '',
        note: inspection?.note,
        change: event.type === 'InspectionRescheduled' ? event.reason : undefined,
        otherCases: (inspection?.cases.length ?? 1) - 1,
        parties: event.parties.map(({ organisation, people, looksAt }) => ({
          organisation: nameOf(organisation),
          people: [...people],
          looksAt: [...looksAt],
        })),
        absence: event.parties
          .filter(({ absenceConsents }) => absenceConsents)
          .map(({ organisation, steps }) => ({
            organisation: nameOf(organisation),
            rule: findRule(state, revision, steps[0] ?? '') ?? '',
          })),
      }
    }
    case 'InspectionHeld': {
      const inspection = findInspection(state, event.inspection)
      const slot = inspection?.appointments.at(-1)?.slot
      return {
        name: inspection?.name ?? '联合勘验',
        time: slot === undefined ? event.on : writeSlot(slot),
        place: inspection?.place ?? '',
        present: event.present.map(nameOf),
        absent: event.absent.map(nameOf),
        findings: event.findings.map(describeFinding),
        elsewhere: event.elsewhere.map(({ number, itemName, findings, absent }) => ({
          number,
          itemName,
          findings: findings.map(describeFinding),
          absent: [...absent],
        })),
        inspected: {
          name: event.applicant.name,
          signature: signatures[event.applicant.signed],
          remark: event.applicant.remark,
        },
      }
    }
    default:
      return event satisfies never
  }
}

const signatures = {
  'on-paper': '已在纸质笔录上签名',
  refused: '拒绝签名',
  later: '待申请人在平台上确认',
} as const

function describeFinding({ organisationName, outcome, finding, people }: InspectionFinding) {
  return {
    organisation: organisationName,
    result: outcome === 'pass' ? '通过' : '不通过',
    finding,
    people: [...people],
  }
}

function findInspection(state: DocumentSource['state'], id: string) {
  const joint = isAccepted(state) ? state.joint : undefined
  return joint?.inspections.find(({ inspection }) => inspection === id)
}

function findRule(state: DocumentSource['state'], revision: ItemRevision, id: string): string | undefined {
  if (!isAccepted(state)) return undefined
  const step = listCaseSteps(state, { revision }).find((entry) => entry.step.step === id)?.step
  const rule = step && findSilenceRule(step, revision)
  return rule && readText(rule.rule).zh
}

/** 2026年3月17日 09:00至11:00; both ends lie on one day. */
function writeSlot({ from, until }: InspectionSlot): string {
  return `${describeMoment(from).zh}至${describeMoment(until).zh.slice(-5)}`
}
