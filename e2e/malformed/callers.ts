import type { PolicyRole } from '@tongban/domain'
import { Secret, TOTP } from 'otpauth'
import { inject } from 'vitest'
import type { Journey } from '../harness.ts'
import type { StoryAccount } from '../story.ts'

export interface Caller {
  readonly name: string
  readonly role: PolicyRole
  readonly account: StoryAccount | undefined
}

/** One of every role, and an officer of another authority. */
export const callers: readonly Caller[] = [
  { name: 'anonymous', role: 'anonymous', account: undefined },
  { name: 'citizen', role: 'citizen', account: 'citizen-zhao' },
  { name: 'enterprise', role: 'enterprise', account: 'enterprise-minghua' },
  { name: 'agent', role: 'agent', account: 'agent-qian' },
  { name: 'counter-clerk', role: 'counter-clerk', account: 'counter-hall-sun' },
  { name: 'approver', role: 'approver', account: 'reviewer-food-gao' },
  { name: 'head', role: 'head', account: 'head-approval-han' },
  { name: 'approver elsewhere', role: 'approver', account: 'officer-police-a' },
  { name: 'item-manager', role: 'item-manager', account: 'item-manager-pan' },
  { name: 'auditor', role: 'auditor', account: 'auditor-bao' },
  {
    name: 'system-administrator',
    role: 'system-administrator',
    account: 'system-administrator-ji',
  },
  {
    name: 'security-administrator',
    role: 'security-administrator',
    account: 'security-administrator-wei',
  },
  {
    name: 'audit-administrator',
    role: 'audit-administrator',
    account: 'audit-administrator-ding',
  },
]

/** The bearer token of a caller, by a sign-in of its own, so that requests can end it without harm to the story. */
export async function openCallerSession(journey: Journey, { account }: Caller): Promise<string | undefined> {
  if (account === undefined) return undefined
  const found = inject('journeyTemplate').accounts.find((entry) => entry.username === account)
  if (found === undefined) throw new Error(`${account} is not in the story`)
  const { username, password, totpSecret } = found
  const code =
    totpSecret === undefined ? {} : { code: new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate() }
  const answer = await journey.anybody.send('POST', '/sessions', { username, password, ...code })
  if (answer.status !== 201) throw new Error(`${username} could not sign in: ${JSON.stringify(answer.body)}`)
  return (answer.body as { token: string }).token
}
