import { permissionIds, roles } from '@tongban/domain'
import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { instantSchema, pageParameters, pageSchema, plainDateSchema, uuidSchema } from '../schemas.ts'
import {
  usernameSchema,
  passwordSchema,
  personNameSchema,
  phoneSchema,
  residentIdSchema,
  reasonSchema,
  secondFactorCodeSchema,
} from './account-schemas.ts'
import { administrationRoutes } from './administration.ts'
import { identityProofRoutes } from './identity-proofs.ts'

export * from './administration.ts'
export * from './identity-proofs.ts'

export const subjectSchema = z
  .strictObject({
    subjectId: uuidSchema,
    kind: z.enum(['person', 'enterprise']),
    name: z.string(),
    identifierKind: z.enum(['resident-id', 'uscc']),
    identifier: z.string().meta({ description: 'Personal numbers are masked.' }),
    phone: z.string().nullable(),
  })
  .meta({ id: 'Subject', description: 'Whom the state deals with (行政相对人).' })

export const authorisationSchema = z
  .strictObject({
    authorisationId: uuidSchema,
    principal: subjectSchema,
    agent: subjectSchema,
    items: z.array(z.string()).nullable().meta({ description: 'null: every item.' }),
    startsOn: plainDateSchema,
    endsOn: plainDateSchema,
    statement: z.string(),
    fileDigest: z.string().nullable(),
    grantedAt: instantSchema,
    revokedAt: instantSchema.nullable(),
    effective: z.boolean().meta({ description: 'Whether it holds today.' }),
  })
  .meta({ id: 'Authorisation', description: 'A written authorisation (授权委托书).' })

const ownAccountSchema = z
  .strictObject({
    accountId: z.string(),
    username: z.string().nullable(),
    name: z.string(),
    kind: z.enum(['applicant', 'staff']),
    roles: z.array(z.enum([...roles, 'anonymous'])),
    permissions: z.partialRecord(
      z.enum(permissionIds as [string, ...string[]]),
      z.enum(['own', 'jurisdiction', 'all']),
    ),
    organisation: z.string().nullable(),
    duties: z.array(z.string()),
    deputyFor: z
      .strictObject({ account: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'In whose place this session acts.' }),
    subject: z.string().nullable(),
    actsFor: z.array(
      z.strictObject({
        subject: z.string(),
        as: z.enum(['self', 'legal-representative', 'agent']),
        authorisation: z.string().optional(),
        items: z.array(z.string()).optional(),
        kind: z.enum(['person', 'enterprise']),
        name: z.string(),
        identifier: z.string().meta({ description: 'Personal numbers are masked.' }),
      }),
    ),
    secondFactor: z.strictObject({ enrolled: z.boolean(), required: z.boolean() }),
  })
  .meta({ id: 'OwnAccount' })

const personExample = {
  kind: 'person',
  username: 'zhang.wei',
  password: 'Tong-ban-2026',
  name: '张伟',
  residentId: '11010519491231002X',
  phone: '13800138000',
}

export const registerAccount = defineRoute({
  id: 'registerAccount',
  method: 'POST',
  path: '/accounts',
  permission: 'account.register',
  title: '注册个人或者企业账号',
  summary: 'Register a person or an enterprise',
  body: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('person'),
      username: usernameSchema,
      password: passwordSchema,
      name: personNameSchema,
      residentId: residentIdSchema,
      phone: phoneSchema,
      address: z.string().max(300).optional(),
    }),
    z.strictObject({
      kind: z.literal('enterprise'),
      username: usernameSchema,
      password: passwordSchema,
      name: z.string().trim().min(2).max(120),
      uscc: z.string().min(18).max(18).meta({ description: '统一社会信用代码' }),
      phone: phoneSchema,
      address: z.string().max(300).optional(),
      legalRepresentative: z.strictObject({ name: personNameSchema, residentId: residentIdSchema }),
    }),
  ]),
  responses: { 201: z.strictObject({ accountId: z.string(), subject: subjectSchema }) },
  idempotent: false,
  requestsPerMinute: 120,
  examples: { body: personExample },
})

const sessionSchema = z
  .strictObject({
    sessionId: z.string(),
    createdAt: instantSchema,
    lastSeenAt: instantSchema,
    expiresAt: instantSchema,
    ip: z.string().nullable(),
    userAgent: z.string().nullable(),
    current: z.boolean(),
  })
  .meta({ id: 'Session' })

export const openSession = defineRoute({
  id: 'openSession',
  method: 'POST',
  path: '/sessions',
  permission: 'session.open',
  title: '登录',
  summary: 'Sign in with a user name and a password',
  description:
    'The answer sets a cookie for browsers and gives a bearer token for programs. Where a second factor is enrolled, the request without a code answers 401 with the code `second-factor-code-required`; send it again with the code, or with one of the backup codes.',
  body: z.strictObject({
    username: z.string().min(1).max(100),
    password: z.string().min(1).max(200),
    code: secondFactorCodeSchema.optional(),
  }),
  responses: {
    201: z.strictObject({
      token: z.string().meta({ description: 'Send as Authorization: Bearer ….' }),
      accountId: z.string(),
      idleMinutes: z.int(),
      expiresAt: instantSchema,
    }),
  },
  idempotent: false,
  requestsPerMinute: 120,
  examples: { body: { username: 'zhang.wei', password: 'Tong-ban-2026' } },
})

export const listSessions = defineRoute({
  id: 'listSessions',
  method: 'GET',
  path: '/sessions',
  permission: 'session.manage',
  title: '查看本人的登录',
  summary: 'List one’s own sessions',
  responses: { 200: z.strictObject({ items: z.array(sessionSchema) }) },
})

export const closeCurrentSession = defineRoute({
  id: 'closeCurrentSession',
  method: 'DELETE',
  path: '/sessions/current',
  permission: 'session.manage',
  title: '退出登录',
  summary: 'Sign out',
  responses: { 204: null },
  idempotent: false,
})

export const closeSession = defineRoute({
  id: 'closeSession',
  method: 'DELETE',
  path: '/sessions/{sessionId}',
  permission: 'session.manage',
  title: '结束本人的另一处登录',
  summary: 'End one of one’s own sessions',
  params: z.strictObject({ sessionId: z.string().max(80) }),
  responses: { 204: null },
})

export const readOwnAccount = defineRoute({
  id: 'readOwnAccount',
  method: 'GET',
  path: '/account',
  permission: 'account.read-own',
  title: '查看本人账号',
  summary: 'See who one is and what one may do',
  responses: { 200: ownAccountSchema },
})

export const changePassword = defineRoute({
  id: 'changePassword',
  method: 'PUT',
  path: '/account/password',
  permission: 'session.manage',
  title: '修改密码',
  summary: 'Change one’s password; all other sessions end',
  body: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword: passwordSchema }),
  responses: { 204: null },
  idempotent: false,
})

export const grantAuthorisation = defineRoute({
  id: 'grantAuthorisation',
  method: 'POST',
  path: '/authorisations',
  permission: 'authorisation.grant',
  title: '委托代理人',
  summary: 'Authorise an agent in writing, for named items and until a day',
  body: z.strictObject({
    principalSubject: uuidSchema,
    agent: z
      .strictObject({ name: z.string().trim().min(2).max(120), identifier: z.string().min(15).max(18) })
      .meta({ description: 'Name and resident id or credit code of a registered person or enterprise.' }),
    items: z.array(z.string().max(80)).min(1).max(100).nullable().meta({ description: 'null: every item.' }),
    startsOn: plainDateSchema,
    endsOn: plainDateSchema,
    statement: z.string().trim().min(10).max(4000).meta({ description: 'The words of the authorisation.' }),
    fileId: uuidSchema.optional().meta({ description: 'The signed paper, uploaded before.' }),
  }),
  responses: { 201: authorisationSchema },
})

export const listAuthorisations = defineRoute({
  id: 'listAuthorisations',
  method: 'GET',
  path: '/authorisations',
  permission: 'authorisation.read',
  title: '查看给出或者持有的委托',
  summary: 'List authorisations given or held',
  query: z.strictObject({ ...pageParameters }),
  responses: { 200: pageSchema(authorisationSchema) },
})

export const revokeAuthorisation = defineRoute({
  id: 'revokeAuthorisation',
  method: 'DELETE',
  path: '/authorisations/{authorisationId}',
  permission: 'authorisation.revoke',
  title: '撤销委托',
  summary: 'Revoke an authorisation; only its principal can',
  params: z.strictObject({ authorisationId: uuidSchema }),
  responses: { 204: null },
})

export const revealIdentifier = defineRoute({
  id: 'revealIdentifier',
  method: 'POST',
  path: '/subjects/{subjectId}/identifier-reveals',
  permission: 'personal-data.reveal',
  title: '查看完整的个人号码',
  summary: 'See the full number of an applicant, with a reason, on the record',
  params: z.strictObject({ subjectId: uuidSchema }),
  body: z.strictObject({ caseId: uuidSchema, reason: reasonSchema }),
  responses: {
    200: z.strictObject({
      identifier: z.string(),
      phone: z.string().nullable(),
      representativeIdentifier: z.string().nullable(),
    }),
  },
  idempotent: false,
})

export const recogniseSubject = defineRoute({
  id: 'recogniseSubject',
  method: 'POST',
  path: '/subjects/recognitions',
  permission: 'subject.recognise',
  title: '按证件号码识别到场的申请人',
  summary: 'Who is registered under the number of the document that the clerk holds',
  body: z.strictObject({
    kind: z.enum(['person', 'enterprise']),
    identifier: z.string().min(1).max(30).meta({ description: 'In full, with its check digit.' }),
  }),
  responses: {
    200: z.strictObject({
      subject: subjectSchema
        .extend({
          representativeName: z.string().nullable().meta({ description: 'Of an enterprise (法定代表人).' }),
        })
        .meta({ id: 'RecognisedSubject', description: 'Who is registered under the number.' })
        .nullable(),
    }),
  },
  idempotent: false,
  requestsPerMinute: 60,
  examples: { body: { kind: 'enterprise', identifier: '91990102MA90000116' } },
})

export const readOwnSubject = defineRoute({
  id: 'readOwnSubject',
  method: 'POST',
  path: '/subjects/{subjectId}/particulars',
  permission: 'subject.read-own',
  title: '填表时调取登记信息',
  summary: 'The particulars of whom one applies for, in full, to be filled into the form of an item',
  description:
    'For one’s own subject, one’s enterprise, or a principal whose authorisation covers the item today; anything else is not found. An agent gets what identifies the principal, not telephone, address or the number of the representative. Each answer is in the audit, with the item.',
  params: z.strictObject({ subjectId: uuidSchema }),
  body: z.strictObject({
    item: z.string().min(1).max(100).meta({ description: 'For the form of which item.' }),
  }),
  responses: {
    200: z
      .strictObject({
        subjectId: uuidSchema,
        kind: z.enum(['person', 'enterprise']),
        as: z.enum(['self', 'legal-representative', 'agent']),
        name: z.string(),
        identifier: z.string().meta({ description: 'In full.' }),
        phone: z.string().nullable(),
        address: z.string().nullable(),
        representativeName: z.string().nullable(),
        representativeIdentifier: z.string().nullable(),
      })
      .meta({ id: 'Particulars', description: 'What is registered of a subject (登记信息).' }),
  },
  idempotent: false,
  requestsPerMinute: 60,
  examples: { body: { item: 'food-business-licence' } },
})

export const accountRoutes = [
  registerAccount,
  openSession,
  listSessions,
  closeCurrentSession,
  closeSession,
  readOwnAccount,
  changePassword,
  ...identityProofRoutes,
  grantAuthorisation,
  listAuthorisations,
  revokeAuthorisation,
  revealIdentifier,
  recogniseSubject,
  readOwnSubject,
  ...administrationRoutes,
] as const
