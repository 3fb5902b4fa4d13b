import { z } from 'zod'
import { uuidSchema } from '../schemas.ts'
import { type AnyRoute, defineRoute } from '../route.ts'
import { act, caseParams } from './case-act.ts'
import {
  remoteRecordSchema,
  remoteRequestSchema,
  shotsAgainSchema,
  shotsSentSchema,
} from './remote-inspection-schemas.ts'

const params = z.strictObject({ caseId: uuidSchema, inspection: uuidSchema })
const words = z.string().max(2000)

/** Acts of an inspection from afar (远程勘验). */
export const remoteInspectionRoutes = {
  requestRemoteInspection: defineRoute({
    ...act,
    id: 'requestRemoteInspection',
    path: '/cases/{caseId}/remote-inspections',
    permission: 'case.review',
    summary: 'Ask the applicant to show the premises: which shots, until when',
    title: '发起远程勘验',
    params: caseParams,
    body: remoteRequestSchema,
    examples: { body: { step: 'inspect', shots: ['kitchen', 'sinks'], days: 3 } },
  }),
  submitRemoteShots: defineRoute({
    ...act,
    id: 'submitRemoteShots',
    path: '/cases/{caseId}/remote-inspections/{inspection}/shots',
    permission: 'case.send-shots',
    summary: 'Send the shots that were asked for, all at once, with time and place where they are known',
    title: '提交远程勘验照片、视频',
    params,
    body: shotsSentSchema,
    examples: {
      body: {
        placeConsent: true,
        files: [
          { shot: 'kitchen', file: '0193f3a5-7c00-7000-8000-000000000002', placeMissing: 'unavailable' },
        ],
      },
    },
  }),
  askShotsAgain: defineRoute({
    ...act,
    id: 'askShotsAgain',
    path: '/cases/{caseId}/remote-inspections/{inspection}/repeats',
    permission: 'case.review',
    summary: 'Ask for single shots again, with what was wrong',
    title: '要求再次拍摄',
    params,
    body: shotsAgainSchema,
    examples: { body: { shots: [{ shot: 'sinks', fault: '看不清水池上的标识，请靠近重拍。' }], days: 2 } },
  }),
  giveUpRemoteInspection: defineRoute({
    ...act,
    id: 'giveUpRemoteInspection',
    path: '/cases/{caseId}/remote-inspections/{inspection}/abandonment',
    permission: 'case.review',
    summary: 'Give it up for an inspection on site, with the reason',
    title: '改为现场勘验',
    params,
    body: z.strictObject({ reason: words }),
    examples: { body: { reason: '照片不能反映排烟管道走向，改为现场勘验。' } },
  }),
  recordRemoteInspection: defineRoute({
    ...act,
    id: 'recordRemoteInspection',
    path: '/cases/{caseId}/remote-inspections/{inspection}/record',
    permission: 'case.review',
    summary: 'Make the record with a finding on each shot; it completes the step',
    title: '形成远程勘验记录',
    params,
    body: remoteRecordSchema,
    examples: {
      body: {
        outcome: 'pass',
        opinion: '照片清晰，设施到位，符合要求。',
        findings: [{ shot: 'kitchen', outcome: 'met' }],
        people: ['王芳'],
      },
    },
  }),
  confirmRemoteRecord: defineRoute({
    ...act,
    id: 'confirmRemoteRecord',
    path: '/cases/{caseId}/remote-inspections/{inspection}/confirmation',
    permission: 'case.send-shots',
    summary: 'The applicant confirms the record, and says what it thinks of it',
    title: '确认远程勘验记录',
    params,
    body: z.strictObject({ name: z.string().max(200), remark: words.optional() }),
    examples: { body: { name: '张强' } },
  }),
} as const

export const remoteInspectionRouteList: readonly AnyRoute[] = Object.values(
  remoteInspectionRoutes,
) as unknown as AnyRoute[]
