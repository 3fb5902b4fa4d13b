import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { instantSchema, pageParameters, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'

const digestSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: 'SHA-256, hexadecimal.' })
const signatureSchema = z
  .string()
  .regex(/^[0-9a-f]{128}$/)
  .meta({ description: 'Ed25519, hexadecimal.' })

export const recordRootSchema = z
  .strictObject({
    number: z.int().min(1),
    day: plainDateSchema.meta({ description: 'In Beijing.' }),
    sealedAt: instantSchema,
    leaves: z.int().min(0),
    merkleRoot: digestSchema,
    previousRoot: digestSchema.meta({ description: 'Of the signed root before; zeros for the first.' }),
    keyId: uuidSchema,
    signature: signatureSchema,
  })
  .meta({
    id: 'RecordRoot',
    description: 'What binds the chains of all cases; docs/record.md gives its text.',
  })

export const recordKeySchema = z
  .strictObject({
    keyId: uuidSchema,
    publicKeyPem: z.string().max(1000),
    fingerprint: digestSchema.meta({ description: 'SHA-256 of the SubjectPublicKeyInfo.' }),
  })
  .meta({ id: 'RecordKey' })

/** The receipt for a filing. `tongban receipt verify` proves it with nothing but a public key. */
export const receiptSchema = z
  .strictObject({
    format: z.literal('tongban-receipt-1'),
    caseId: uuidSchema,
    number: z.string().max(200).meta({ description: '办件编号' }),
    sequence: z.int().min(1).meta({ description: 'Place of the filing in the chain of the case.' }),
    hash: digestSchema.meta({ description: 'Of the filing as it stands in the record.' }),
    recordedAt: instantSchema,
    issuedAt: instantSchema,
    event: z.string().max(4_000_000).nullable().meta({
      description:
        'The text that was hashed: who filed what, and when. Null in receipts that an officer fetches, because it holds personal numbers in full.',
    }),
    statement: z.strictObject({ keyId: uuidSchema, signature: signatureSchema }),
    proof: z
      .strictObject({
        leafIndex: z.int().min(0),
        path: z.array(digestSchema).max(64),
        root: recordRootSchema,
      })
      .nullable()
      .meta({ description: 'Null until the next daily root; fetch the receipt again after it.' }),
    keys: z
      .array(recordKeySchema.omit({ fingerprint: true }))
      .min(1)
      .max(2),
  })
  .meta({ id: 'Receipt' })

export const recordRoutes = {
  listRecordKeys: defineRoute({
    id: 'listRecordKeys',
    method: 'GET',
    path: '/record/keys',
    permission: 'record.read-heads',
    summary: 'Public keys that the record was ever signed with, oldest first',
    title: '存证公钥',
    responses: { 200: z.strictObject({ keys: z.array(recordKeySchema) }) },
  }),
  listRecordRoots: defineRoute({
    id: 'listRecordRoots',
    method: 'GET',
    path: '/record/roots',
    permission: 'record.read-heads',
    summary: 'Signed roots of the record, newest first',
    title: '存证根列表',
    query: z.strictObject(pageParameters),
    responses: { 200: pageSchema(recordRootSchema) },
  }),
  getReceipt: defineRoute({
    id: 'getReceipt',
    method: 'GET',
    path: '/cases/{caseId}/receipt',
    permission: 'case.receipt',
    summary: 'The receipt that proves, without the platform, that a filing was in the record at that time',
    title: '下载提交存证凭据',
    params: z.strictObject({ caseId: uuidSchema }),
    query: z.strictObject({
      sequence: z.coerce
        .number()
        .int()
        .min(1)
        .max(1_000_000)
        .optional()
        .meta({ description: 'Which filing: the submission where nothing is said, or a resubmission.' }),
    }),
    responses: { 200: receiptSchema },
  }),
} as const

export const recordRouteList: readonly AnyRoute[] = Object.values(recordRoutes) as unknown as AnyRoute[]
