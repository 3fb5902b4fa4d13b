import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { pageParameters, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import { act, caseParams } from './case-act.ts'
import {
  inspectionEntrySchema,
  jointAnswerSchema,
  jointCountSchema,
  slotInputSchema,
  slotsSchema,
} from './joint-schemas.ts'

const stepsSchema = z.array(z.string().min(1).max(80)).min(1).max(40)
const line = z.string().max(200)
const words = z.string().max(2000)
const filesSchema = z.array(z.string().max(80)).max(20).default([])
const inspectionParams = z.strictObject({ caseId: uuidSchema, inspection: uuidSchema })
const exampleCase = '0193f3a5-7c00-7000-8000-000000000001'
const exampleSlot = { from: '2026-03-17T01:00:00.000Z', until: '2026-03-17T03:00:00.000Z' }
/** An act in every case of the inspection, the one that is addressed first. */
const inEachCase = { method: 'POST', responses: { 200: jointAnswerSchema } } as const

/** Acts of several authorities together: parallel review, inspections, what is proved and what is counted. */
export const jointRoutes = {
  requestOpinions: defineRoute({
    ...act,
    id: 'requestOpinions',
    path: '/cases/{caseId}/opinion-requests',
    permission: 'case.arrange-joint',
    summary: 'Ask other authorities for their opinions, by a day, with what silence means',
    title: '并联审查征求意见',
    params: caseParams,
    body: z.strictObject({ steps: stepsSchema }),
    examples: { body: { steps: ['fire'] } },
  }),
  recordNoticeService: defineRoute({
    ...act,
    id: 'recordNoticeService',
    path: '/cases/{caseId}/notice-services',
    permission: 'case.answer-joint',
    summary: 'Sign for a joint notice, or enter how it was served outside the platform',
    title: '签收通知、登记送达',
    params: caseParams,
    body: z.strictObject({
      notice: line,
      outside: z
        .strictObject({
          organisation: line.optional().meta({ description: 'Left out for the applicant.' }),
          way: z.enum(['document-exchange', 'in-person', 'post']),
          receivedBy: line,
          servedOn: plainDateSchema,
          reference: line.meta({
            description: 'What proves it: number of the exchange or of the consignment.',
          }),
          attachments: filesSchema,
        })
        .optional()
        .meta({
          description: 'Of the calling authority; left out by whoever signs for its own organisation.',
        }),
    }),
    examples: { body: { notice: '明湖审批联〔2026〕00001号' } },
  }),
  remindReviewers: defineRoute({
    ...act,
    id: 'remindReviewers',
    path: '/cases/{caseId}/opinion-reminders',
    permission: 'case.arrange-joint',
    summary: 'Remind those who owe an opinion',
    title: '催办',
    params: caseParams,
    body: z.strictObject({ steps: stepsSchema, note: words }),
    examples: { body: { steps: ['fire'], note: '明日到期，请尽快反馈意见。' } },
  }),
  combineOpinions: defineRoute({
    ...act,
    id: 'combineOpinions',
    path: '/cases/{caseId}/combined-opinion',
    permission: 'case.arrange-joint',
    summary: 'Combine the opinions once all have come; none is changed by it',
    title: '汇总意见',
    params: caseParams,
    body: z.strictObject({ opinion: words }),
    examples: { body: { opinion: '各单位意见一致，同意通过联合验收。' } },
  }),
  proposeInspection: defineRoute({
    ...inEachCase,
    id: 'proposeInspection',
    path: '/inspections',
    permission: 'case.arrange-joint',
    summary: 'Propose an inspection together, for one case or for several of one applicant at one place',
    title: '发起联合勘验、验收',
    body: z.strictObject({
      cases: z
        .array(
          z.strictObject({
            caseId: uuidSchema,
            steps: stepsSchema
              .optional()
              .meta({ description: 'To be done there; left out, every open step that can be.' }),
          }),
        )
        .min(1)
        .max(20)
        .meta({ description: 'That of the calling authority first.' }),
      name: line,
      place: line,
      slots: slotsSchema,
      note: words.optional(),
    }),
    examples: {
      body: {
        cases: [{ caseId: exampleCase, steps: ['inspect', 'fire'] }],
        name: '竣工联合验收',
        place: '云泽市明湖区湖滨路10号',
        slots: [exampleSlot],
      },
    },
  }),
  answerInspectionTimes: defineRoute({
    ...inEachCase,
    id: 'answerInspectionTimes',
    path: '/cases/{caseId}/inspections/{inspection}/answers',
    permission: 'case.answer-joint',
    summary: 'Say which of the times fit, and who will come',
    title: '答复勘验、验收时间',
    params: inspectionParams,
    body: z.strictObject({
      fits: z.array(z.int().min(0).max(4)).max(5),
      people: z.array(line).max(20).default([]),
      note: words.optional(),
    }),
    examples: { body: { fits: [0], people: ['李明', '王芳'] } },
  }),
  appointInspection: defineRoute({
    ...inEachCase,
    id: 'appointInspection',
    path: '/cases/{caseId}/inspections/{inspection}/appointment',
    permission: 'case.arrange-joint',
    summary: 'Settle the time, or another one, with a notice to everybody',
    title: '确定勘验、验收时间',
    params: inspectionParams,
    body: z.strictObject({
      slot: slotInputSchema,
      change: z
        .strictObject({
          cause: z.enum(['applicant-absent', 'applicant-asked', 'authority', 'circumstances']),
          reason: words,
        })
        .optional()
        .meta({ description: 'Where a time was settled before: why another one.' }),
    }),
    examples: { body: { slot: exampleSlot } },
  }),
  cancelInspection: defineRoute({
    ...inEachCase,
    id: 'cancelInspection',
    path: '/cases/{caseId}/inspections/{inspection}/cancellation',
    permission: 'case.arrange-joint',
    summary: 'Cancel an inspection that was not held',
    title: '取消勘验、验收',
    params: inspectionParams,
    body: z.strictObject({ reason: words }),
    examples: { body: { reason: '申请人尚未准备就绪，另行约定时间。' } },
  }),
  holdInspection: defineRoute({
    ...inEachCase,
    id: 'holdInspection',
    path: '/cases/{caseId}/inspections/{inspection}/record',
    permission: 'case.arrange-joint',
    summary: 'Make the one record: who was there, what each found, how the applicant stands to it',
    title: '形成勘验、验收笔录',
    params: inspectionParams,
    body: z.strictObject({
      present: z.array(line).max(40).meta({ description: 'Organisations that came.' }),
      applicant: z.strictObject({
        name: line,
        signed: z.enum(['on-paper', 'refused', 'later']).meta({
          description: 'later: the applicant confirms the record on the platform.',
        }),
        remark: words.optional(),
      }),
      attachments: filesSchema,
    }),
    examples: {
      body: { present: ['minghu-housing-construction'], applicant: { name: '张强', signed: 'on-paper' } },
    },
  }),
  confirmInspectionRecord: defineRoute({
    ...inEachCase,
    id: 'confirmInspectionRecord',
    path: '/cases/{caseId}/inspections/{inspection}/confirmation',
    permission: 'case.answer-joint',
    summary: 'The applicant confirms the record, and says what it thinks of it',
    title: '确认勘验、验收笔录',
    params: inspectionParams,
    body: z.strictObject({ name: line, remark: words.optional() }),
    examples: { body: { name: '张强' } },
  }),
  listInspections: defineRoute({
    id: 'listInspections',
    method: 'GET',
    path: '/inspections',
    permission: 'inspection.list',
    summary: 'The calendar of inspections: those to which one is invited, or that one calls',
    title: '勘验、验收日程',
    query: z.strictObject({ from: plainDateSchema, to: plainDateSchema, ...pageParameters }),
    responses: { 200: pageSchema(inspectionEntrySchema).meta({ id: 'InspectionPage' }) },
    examples: { query: { from: '2026-03-16', to: '2026-03-22' } },
  }),
  countJointAnswers: defineRoute({
    id: 'countJointAnswers',
    method: 'GET',
    path: '/joint-answers',
    permission: 'joint.count',
    summary: 'How each organisation answered and came, most silent ones first',
    title: '联合办理情况统计',
    query: z.strictObject({ from: plainDateSchema.optional(), to: plainDateSchema.optional() }),
    responses: { 200: z.strictObject({ items: z.array(jointCountSchema) }) },
  }),
} as const

export const jointRouteList: readonly AnyRoute[] = Object.values(jointRoutes) as unknown as AnyRoute[]
