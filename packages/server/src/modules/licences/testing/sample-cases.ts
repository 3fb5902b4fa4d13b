/** Cases that have issued a licence, as their events. */
import {
  type Applicant,
  type CaseEvent,
  type Instant,
  type PlainDate,
  addCalendarDays,
  addYears,
  buildLicenceIdentifier,
} from '@tongban/domain'
import type { Database } from '../../../database/index.ts'
import { emptyChain, linkEvents, toColumns } from '../../record/index.ts'

export const issuer = 'minghu-approval-bureau'
export const holderSubject = '0193f3a5-7c00-7000-8000-00000000000a'
export const personSubject = '0193f3a5-7c00-7000-8000-00000000000b'
/** A valid number of nobody: GB 11643's own example. */
export const residentId = '11010519491231002X'
export const personName = '李建国'

interface Sample {
  readonly item: string
  readonly licenceType: string
  readonly typeCode: string
  readonly years?: number
  readonly applicant: Applicant
  readonly fields: Readonly<Record<string, unknown>>
}

const samples: Readonly<Record<'food' | 'doctor', Sample>> = {
  food: {
    item: 'food-business-licence',
    licenceType: 'food-business-licence',
    typeCode: '11990000MB900004X8002',
    years: 5,
    applicant: {
      subject: holderSubject,
      kind: 'enterprise',
      name: '云泽味之源餐饮管理有限公司',
      identifierKind: 'uscc',
      identifier: '91990102MA00000019',
    },
    fields: {
      'enterprise.name': '云泽味之源餐饮管理有限公司',
      'enterprise.uscc': '91990102MA00000019',
      'enterprise.legalRepresentative': '王芳',
      'premises.address': '云泽市明湖区湖滨街道解放北路118号',
      'food.mainBusiness': 'catering',
      'food.businessItems': ['hot-food'],
    },
  },
  doctor: {
    item: 'doctor-practice-registration',
    licenceType: 'doctor-practice-certificate',
    typeCode: '11990000MB9000074X008',
    applicant: {
      subject: personSubject,
      kind: 'person',
      name: personName,
      identifierKind: 'resident-id',
      identifier: residentId,
    },
    fields: {
      'person.name': personName,
      'person.idNumber': residentId,
      'doctor.level': 'doctor',
      'doctor.category': 'clinical',
      'doctor.scope': '内科专业',
      'medical.practicePlace': '云泽市明湖区人民医院',
    },
  },
}

let serials = 0

export function describeCase(kind: 'food' | 'doctor', licence: string, on: PlainDate): CaseEvent[] {
  serials += 1
  const serial = `2026${String(serials).padStart(6, '0')}`
  const document = (name: 'acceptance-notice' | 'grant-decision') => ({
    kind: name,
    number: `明湖审批${name === 'grant-decision' ? '准' : '受'}〔2026〕${serial}号`,
    date: on,
  })
  const { item, licenceType, applicant, fields, years, typeCode } = samples[kind]
  const identifier = buildLicenceIdentifier({
    typeCode,
    issuer: '11990102MB90001896',
    serial,
    version: '001',
  })
  if (!identifier.ok) throw new Error('the parts of the identifier are those of the catalogue')
  return [
    {
      type: 'ApplicationDrafted',
      item,
      revision: 1,
      authority: issuer,
      applicant,
      channel: 'web',
    },
    {
      type: 'ApplicationSubmitted',
      number: `990101${serial}`,
      content: { answers: {}, form: fields, materials: {} },
      contact: { name: personName, phone: '13800000000' },
      delivery: 'electronic',
      on,
    },
    { type: 'ApplicationAccepted', on, document: document('acceptance-notice') },
    {
      type: 'ApplicationGranted',
      on,
      opinion: '符合法定条件，准予许可。',
      conditions: [],
      document: document('grant-decision'),
    },
    {
      type: 'LicenceIssued',
      licence,
      licenceType,
      number: `JY990101${serial}`,
      identifier: identifier.value,
      fields,
      validFrom: on,
      ...(years === undefined ? {} : { validTo: addCalendarDays(addYears(on, years), -1) }),
    },
  ]
}

/** Puts a case on record as the platform itself does, without its summary, which licences do not need. */
export async function appendCase(
  { pool }: Pick<Database, 'pool'>,
  caseId: string,
  events: readonly CaseEvent[],
  now: Instant,
): Promise<void> {
  const actor = { kind: 'system' as const, process: 'import' as const }
  const facts = { caseId, caseKind: 'application' as const, actor, occurredAt: now, now }
  const columns = toColumns(linkEvents(emptyChain, facts, events))
  await pool.query('select append_events($1, $2, 0, $3, $4, $5, $6, $7, $8, $9, $10)', [
    caseId,
    'application',
    ...columns,
  ])
}
