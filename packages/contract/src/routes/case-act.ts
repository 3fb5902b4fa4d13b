import { z } from 'zod'
import { uuidSchema } from '../schemas.ts'
import { commandAnswerSchema } from './case-view-schemas.ts'

export const caseParams = z.strictObject({ caseId: uuidSchema })

/** What every act on a case shares: the answer, the ETag that may be asked for, the key that makes it happen once. */
export const act = { method: 'POST', responses: { 200: commandAnswerSchema }, etag: 'optional' } as const
