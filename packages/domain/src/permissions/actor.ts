/** Kinds of account. The three administrators are never one person (GB/T 22239, level 3). */
export const roles = [
  'citizen',
  'enterprise',
  'agent',
  'counter-clerk',
  'approver',
  'head',
  'item-manager',
  'auditor',
  'system-administrator',
  'security-administrator',
  'audit-administrator',
] as const

export type Role = (typeof roles)[number]

/** A person or an enterprise with whom the state deals (行政相对人), as an applicant acts for it. */
export interface ApplicantActor {
  readonly kind: 'applicant'
  readonly account: string
  /** Who sits before the screen. */
  readonly name: string
  /** The subject whose account this is. */
  readonly subject: string
  /** Subjects for which this account may act now: its own, its enterprises, those that authorised it in writing. */
  readonly actsFor: readonly ActsFor[]
}

export interface ActsFor {
  readonly subject: string
  readonly as: 'self' | 'legal-representative' | 'agent'
  /** The written authorisation (授权委托书), where it is an agent. */
  readonly authorisation?: string
  /** Items that the authorisation covers; all where it names none. */
  readonly items?: readonly string[]
}

/** Somebody of the government with a post (工作人员). */
export interface OfficerActor {
  readonly kind: 'officer'
  readonly account: string
  readonly name: string
  readonly role: Exclude<Role, 'citizen' | 'enterprise' | 'agent'>
  readonly organisation: string
  readonly duties: readonly string[]
  /** Every organisation whose affairs the post covers: itself and those below, or those of its hall. */
  readonly jurisdiction: readonly string[]
  /** In whose place (代理) this officer acts; the post above is then that of the principal, as far as it was given. */
  readonly deputyFor?: { readonly account: string; readonly name: string }
}

/** An officer as the record and the documents of an act name it; one who stands in for another says so. */
export function nameOfficer({ name, deputyFor }: Pick<OfficerActor, 'name' | 'deputyFor'>): string {
  return deputyFor === undefined ? name : `${name}（代${deputyFor.name}）`
}

/** Whether this account is the officer's own, or that of the officer in whose place it acts. */
export function standsFor(actor: OfficerActor, account: string): boolean {
  return actor.account === account || actor.deputyFor?.account === account
}

/** The platform itself, acting because time or a rule says so; its acts have their own events. */
export interface SystemActor {
  readonly kind: 'system'
  readonly process:
    | 'deadline-sweep'
    | 'document-production'
    | 'licence-issue'
    | 'record-seal'
    | 'import'
    | 'promise-decision'
    | 'handover'
    | 'instant-approval'
    | 'matter'
  /** The organisation by whose published rule it acts, where it decides by one (秒批). */
  readonly byRuleOf?: string
}

export type Actor = ApplicantActor | OfficerActor | SystemActor
