import { roles } from '@tongban/domain'
import { z } from 'zod'
import { defineRoute } from '../route.ts'
import {
  bilingualSchema,
  instantSchema,
  pageParameters,
  pageSchema,
  plainDateSchema,
  uuidSchema,
} from '../schemas.ts'
import { usernameSchema, passwordSchema, personNameSchema, reasonSchema } from './account-schemas.ts'

const postSchema = z
  .strictObject({
    postId: uuidSchema,
    organisation: z.string(),
    role: z.enum(roles),
    duties: z.array(z.string()),
    jurisdiction: z.array(z.string()).meta({ description: 'Organisations covered, with all below them.' }),
    startsOn: plainDateSchema,
    endsOn: plainDateSchema.nullable(),
  })
  .meta({ id: 'StaffPost' })

export const accountSchema = z
  .strictObject({
    accountId: z.string(),
    username: z.string().nullable(),
    name: z.string(),
    kind: z.enum(['applicant', 'staff']),
    disabled: z.boolean(),
    locked: z.boolean(),
    secondFactor: z.boolean(),
    posts: z.array(postSchema),
    createdAt: instantSchema,
  })
  .meta({ id: 'Account' })

const accountParams = z.strictObject({ accountId: z.string().min(1).max(80) })

export const listAccounts = defineRoute({
  id: 'listAccounts',
  method: 'GET',
  path: '/accounts',
  permission: 'account.manage',
  title: '查询账号',
  summary: 'List accounts of staff',
  query: z.strictObject({
    ...pageParameters,
    search: z.string().max(60).optional(),
    organisation: z.string().max(80).optional(),
  }),
  responses: { 200: pageSchema(accountSchema) },
})

export const createStaffAccount = defineRoute({
  id: 'createStaffAccount',
  method: 'POST',
  path: '/staff-accounts',
  permission: 'account.manage',
  title: '新建工作人员账号',
  summary: 'Create an account of staff with a first password',
  body: z.strictObject({ username: usernameSchema, name: personNameSchema, password: passwordSchema }),
  responses: { 201: accountSchema },
  idempotent: false,
})

export const changeAccountState = defineRoute({
  id: 'changeAccountState',
  method: 'PUT',
  path: '/accounts/{accountId}/state',
  permission: 'account.manage',
  title: '停用或者启用账号',
  summary: 'Disable or enable an account; disabling ends its sessions',
  params: accountParams,
  body: z.strictObject({ disabled: z.boolean(), reason: reasonSchema }),
  responses: { 200: accountSchema },
})

export const unlockAccount = defineRoute({
  id: 'unlockAccount',
  method: 'POST',
  path: '/accounts/{accountId}/unlock',
  permission: 'account.unlock',
  title: '解除账号锁定',
  summary: 'Unlock an account after failed sign-ins',
  params: accountParams,
  responses: { 204: null },
})

export const resetCredentials = defineRoute({
  id: 'resetCredentials',
  method: 'POST',
  path: '/accounts/{accountId}/credential-reset',
  permission: 'account.manage',
  title: '重置密码和双因素验证',
  summary: 'Set a new password, drop the second factor, end all sessions',
  params: accountParams,
  body: z.strictObject({ password: passwordSchema, reason: reasonSchema }),
  responses: { 204: null },
  idempotent: false,
})

export const assignPost = defineRoute({
  id: 'assignPost',
  method: 'POST',
  path: '/accounts/{accountId}/posts',
  permission: 'account.manage',
  title: '任命岗位',
  summary: 'Give an account a post',
  params: accountParams,
  body: z.strictObject({
    organisation: z.string().min(1).max(80),
    role: z.enum(roles).exclude(['citizen', 'enterprise', 'agent']),
    duties: z.array(z.string().max(80)).max(50).default([]),
    jurisdiction: z.array(z.string().max(80)).min(1).max(100),
    startsOn: plainDateSchema,
    endsOn: plainDateSchema.nullable().default(null),
  }),
  responses: { 201: postSchema },
})

export const endPost = defineRoute({
  id: 'endPost',
  method: 'DELETE',
  path: '/accounts/{accountId}/posts/{postId}',
  permission: 'account.manage',
  title: '免去岗位',
  summary: 'End a post from today',
  params: z.strictObject({ accountId: z.string().min(1).max(80), postId: uuidSchema }),
  responses: { 204: null },
})

export const auditEntrySchema = z
  .strictObject({
    entryId: z.union([z.int(), z.string()]),
    occurredAt: z.string(),
    account: z.string().nullable(),
    accountName: z
      .string()
      .nullable()
      .meta({ description: 'As the account is called now; of a sign-in, that which was signed in to.' }),
    actorKind: z.string(),
    action: z.string(),
    resource: z.string(),
    outcome: z.string(),
    ip: z.string(),
    detail: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: 'AuditEntry' })

export const listAuditEntries = defineRoute({
  id: 'listAuditEntries',
  method: 'GET',
  path: '/audit-entries',
  permission: 'audit.read',
  title: '查看安全审计',
  summary: 'List entries of the security audit, newest first',
  query: z.strictObject({
    ...pageParameters,
    account: z.string().max(80).optional().meta({ description: 'Its id or its user name.' }),
    action: z.string().max(80).optional(),
    outcome: z
      .string()
      .max(80)
      .optional()
      .meta({ description: '`done`, `refused` for all others, or the code of a problem.' }),
    from: instantSchema.optional(),
    to: instantSchema.optional(),
  }),
  responses: { 200: pageSchema(auditEntrySchema) },
})

const namesSchema = z.array(z.strictObject({ id: z.string(), name: bilingualSchema }))

export const readAuditNames = defineRoute({
  id: 'readAuditNames',
  method: 'GET',
  path: '/audit-names',
  permission: 'audit.read',
  title: '查看安全审计的操作和结果名称',
  summary: 'See what the actions and outcomes of the security audit are called',
  responses: { 200: z.strictObject({ actions: namesSchema, outcomes: namesSchema }) },
})

/** What the security administrator and the audit administrator do. */
export const administrationRoutes = [
  listAccounts,
  createStaffAccount,
  changeAccountState,
  unlockAccount,
  resetCredentials,
  assignPost,
  endPost,
  listAuditEntries,
  readAuditNames,
] as const
