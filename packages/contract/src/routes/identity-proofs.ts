import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { instantSchema } from '../schemas.ts'
import { secondFactorCodeSchema } from './account-schemas.ts'

export const beginSecondFactor = defineRoute({
  id: 'beginSecondFactor',
  method: 'POST',
  path: '/account/second-factor',
  permission: 'session.manage',
  title: '启用双因素验证',
  summary: 'Begin to enrol a second factor (TOTP)',
  body: z.strictObject({ password: z.string().min(1).max(200) }),
  responses: {
    201: z.strictObject({
      uri: z.string().meta({ description: 'otpauth://… for the authenticator’s QR code.' }),
      backupCodes: z
        .array(z.string())
        .meta({ description: 'Instead of the authenticator, each once; they hold after the confirmation.' }),
    }),
  },
  idempotent: false,
})

export const confirmSecondFactor = defineRoute({
  id: 'confirmSecondFactor',
  method: 'POST',
  path: '/account/second-factor/confirmation',
  permission: 'session.manage',
  title: '确认双因素验证',
  summary: 'Confirm the second factor with its first code',
  body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
  responses: { 204: null },
  idempotent: false,
})

export const readSecondFactor = defineRoute({
  id: 'readSecondFactor',
  method: 'GET',
  path: '/account/second-factor',
  permission: 'session.manage',
  title: '查看双因素验证',
  summary: 'See whether a second factor is enrolled and how many backup codes are left',
  responses: {
    200: z.strictObject({
      enrolled: z.boolean(),
      required: z.boolean(),
      backupCodesLeft: z.int().min(0).meta({ description: 'Each is good once; 0 where none is enrolled.' }),
    }),
  },
})

const provenBody = z.strictObject({ password: z.string().min(1).max(200), code: secondFactorCodeSchema })

export const renewBackupCodes = defineRoute({
  id: 'renewBackupCodes',
  method: 'POST',
  path: '/account/second-factor/backup-codes',
  permission: 'session.manage',
  title: '更换备用码',
  summary: 'Make new backup codes; the former ones are void',
  description:
    'The codes are in this answer only. Five wrong passwords or codes close this way for fifteen minutes.',
  body: provenBody,
  responses: { 201: z.strictObject({ backupCodes: z.array(z.string()) }) },
  idempotent: false,
})

export const endSecondFactor = defineRoute({
  id: 'endSecondFactor',
  method: 'POST',
  path: '/account/second-factor/end',
  permission: 'session.manage',
  title: '停用双因素验证',
  summary: 'Switch one’s second factor off; all other sessions end',
  description:
    'An administrator must enrol another one before anything else. Five wrong passwords or codes close this way for fifteen minutes.',
  body: provenBody,
  responses: { 204: null },
  idempotent: false,
})

export const listIdentityProviders = defineRoute({
  id: 'listIdentityProviders',
  method: 'GET',
  path: '/identity/providers',
  permission: 'session.open',
  title: '查看可用的统一身份认证',
  summary: 'List outside identities (OpenID Connect)',
  responses: {
    200: z.strictObject({ items: z.array(z.strictObject({ providerId: z.string(), name: z.string() })) }),
  },
})

export const beginOutsideSignIn = defineRoute({
  id: 'beginOutsideSignIn',
  method: 'POST',
  path: '/identity/sign-ins',
  permission: 'session.open',
  title: '通过统一身份认证登录',
  summary: 'Begin to sign in with an outside identity',
  body: z.strictObject({
    providerId: z.string().min(1).max(40),
    returnTo: z
      .string()
      .regex(/^\/(?![/\\])/)
      .max(1000)
      .optional()
      .meta({ description: 'Path of this site to go on to afterwards.' }),
  }),
  responses: { 200: z.strictObject({ url: z.string().meta({ description: 'Send the browser there.' }) }) },
  idempotent: false,
})

export const finishOutsideSignIn = defineRoute({
  id: 'finishOutsideSignIn',
  method: 'GET',
  path: '/identity/callback/{providerId}',
  permission: 'session.open',
  title: '统一身份认证回调',
  summary: 'Where the outside identity sends the browser back',
  params: z.strictObject({ providerId: z.string().min(1).max(40) }),
  query: z.strictObject({
    code: z.string().max(4000).optional(),
    state: z.string().max(4000).optional(),
    iss: z.string().max(1000).optional(),
    session_state: z.string().max(1000).optional(),
    error: z.string().max(200).optional(),
    error_description: z.string().max(1000).optional(),
  }),
  responses: { 302: null },
})

export const listIdentityLinks = defineRoute({
  id: 'listIdentityLinks',
  method: 'GET',
  path: '/identity/links',
  permission: 'session.manage',
  title: '查看本人关联的统一身份认证',
  summary: 'List the outside identities by which one can sign in to one’s account',
  responses: {
    200: z.strictObject({
      items: z.array(z.strictObject({ providerId: z.string(), linkedAt: instantSchema })),
    }),
  },
})

export const beginIdentityLink = defineRoute({
  id: 'beginIdentityLink',
  method: 'POST',
  path: '/identity/links',
  permission: 'session.manage',
  title: '关联统一身份认证',
  summary: 'Begin to link an outside identity to one’s account',
  description:
    'For applicants. Where the outside identity vouches for a resident id, it must be that of the person of the account.',
  body: z.strictObject({ providerId: z.string().min(1).max(40) }),
  responses: { 200: z.strictObject({ url: z.string().meta({ description: 'Send the browser there.' }) }) },
  idempotent: false,
})

export const endIdentityLink = defineRoute({
  id: 'endIdentityLink',
  method: 'DELETE',
  path: '/identity/links/{providerId}',
  permission: 'session.manage',
  title: '解除与统一身份认证的关联',
  summary: 'End the link of an outside identity; all other sessions end',
  params: z.strictObject({ providerId: z.string().min(1).max(40) }),
  responses: { 204: null },
})

/** Beyond the password: the second factor, and identities that somebody else vouches for. */
export const identityProofRoutes = [
  beginSecondFactor,
  confirmSecondFactor,
  readSecondFactor,
  renewBackupCodes,
  endSecondFactor,
  listIdentityProviders,
  beginOutsideSignIn,
  finishOutsideSignIn,
  listIdentityLinks,
  beginIdentityLink,
  endIdentityLink,
] as const
