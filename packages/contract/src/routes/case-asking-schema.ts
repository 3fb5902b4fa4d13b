import { caseViewSchema } from './case-view-schemas.ts'

/** What of a case may ask something of its applicant: a page that gathers several cases reads no more of them. */
export const caseAskingSchema = caseViewSchema
  .pick({
    itemName: true,
    status: true,
    obligations: true,
    remoteInspections: true,
    joint: true,
    promiseAnswers: true,
  })
  .meta({ id: 'CaseAsking' })
