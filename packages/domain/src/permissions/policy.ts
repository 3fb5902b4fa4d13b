import type { Actor, Role } from './actor.ts'
import type { Permission } from './permissions.ts'

/**
 * How far a permission reaches: nothing; what is one's own (applicants: the subjects they act for; officers: their
 * own account, session and uploads); the organisations of the post; everything.
 */
export type Scope = 'none' | 'own' | 'jurisdiction' | 'all'

/** Roles, and those who have not signed in. */
export type PolicyRole = Role | 'anonymous'

/** What needs no account. A route that asks for one of these may meet nobody in particular. */
export const publicPermissions = [
  'catalogue.read',
  'calendar.read',
  'clock.compute',
  'licence.verify',
  'record.read-heads',
  'account.register',
  'session.open',
] as const satisfies readonly Permission[]

export type PublicPermission = (typeof publicPermissions)[number]

type Grants = Partial<Record<Permission, Exclude<Scope, 'none'>>>

const everybody: Grants = Object.fromEntries(publicPermissions.map((permission) => [permission, 'all']))

const ownAccount: Grants = { 'session.manage': 'own', 'account.read-own': 'own' }

const applicant: Grants = {
  ...ownAccount,
  'authorisation.read': 'own',
  'subject.read-own': 'own',
  'message.read': 'own',
  'file.upload': 'own',
  'file.read': 'own',
  'case.draft': 'own',
  'case.submit': 'own',
  'matter.draft': 'own',
  'matter.submit': 'own',
  'matter.withdraw': 'own',
  'matter.read': 'own',
  'matter.list': 'own',
  'matter.object': 'own',
  'objection.read-own': 'own',
  'case.resubmit': 'own',
  'case.supply-material': 'own',
  'case.make-statement': 'own',
  'green-channel.perform': 'own',
  'obligation.list': 'own',
  'case.answer-joint': 'own',
  'case.send-shots': 'own',
  'inspection.list': 'own',
  'case.withdraw': 'own',
  'case.read': 'own',
  'case.list': 'own',
  'case.read-clock': 'own',
  'case.read-record': 'own',
  'case.read-document': 'own',
  'case.read-file': 'own',
  'case.receipt': 'own',
  'licence.read': 'own',
  'licence.list': 'own',
}

/** Only the principal gives and ends an authorisation; an agent cannot pass it on (民法典 第一百六十九条). */
const principal: Grants = { ...applicant, 'authorisation.grant': 'own', 'authorisation.revoke': 'own' }

const caseReader: Grants = {
  ...ownAccount,
  'work-list.use': 'own',
  'case.read': 'jurisdiction',
  'case.list': 'jurisdiction',
  'matter.read': 'jurisdiction',
  'matter.list': 'jurisdiction',
  'case.read-clock': 'jurisdiction',
  'case.read-record': 'jurisdiction',
  'case.read-document': 'jurisdiction',
  'case.read-file': 'jurisdiction',
  'licence.read': 'jurisdiction',
  'licence.list': 'jurisdiction',
  'obligation.list': 'jurisdiction',
  'obligation.count': 'jurisdiction',
  'instant.read': 'jurisdiction',
  'green-channel.list': 'jurisdiction',
  'inspection.list': 'jurisdiction',
  'joint.count': 'jurisdiction',
  'pre-approval.read': 'jurisdiction',
}

const caseWorker: Grants = {
  ...caseReader,
  'file.upload': 'own',
  'file.read': 'own',
  'case.claim': 'jurisdiction',
  'green-channel.open': 'jurisdiction',
  'green-channel.perform': 'jurisdiction',
  'case.preview-document': 'jurisdiction',
  'personal-data.reveal': 'jurisdiction',
  'colleague.list': 'all',
  'deputation.read': 'own',
  'deputation.grant': 'own',
}

const approver: Grants = {
  ...caseWorker,
  'case.export': 'jurisdiction',
  'case.review': 'jurisdiction',
  'case.examine-material': 'jurisdiction',
  'case.verify-promise': 'jurisdiction',
  'case.propose-revocation': 'jurisdiction',
  'credit.read': 'all',
  'promise-exclusion.read': 'all',
  'case.reexamine': 'jurisdiction',
  'case.special-procedure': 'jurisdiction',
  'case.arrange-joint': 'jurisdiction',
  'case.answer-joint': 'jurisdiction',
  'case.extend': 'jurisdiction',
  'case.decide': 'jurisdiction',
  'case.terminate': 'jurisdiction',
  'matter.answer-objection': 'jurisdiction',
  'pre-approval.give': 'jurisdiction',
  'case.correct-error': 'jurisdiction',
  // Whoever decides by duty also makes the licence out: on-the-spot items are decided by an officer, not the head.
  'licence.issue': 'jurisdiction',
}

const grants: Record<Role, Grants> = {
  citizen: principal,
  enterprise: principal,
  agent: applicant,
  'counter-clerk': {
    ...caseWorker,
    'case.draft': 'jurisdiction',
    'matter.draft': 'jurisdiction',
    'matter.submit': 'jurisdiction',
    'matter.withdraw': 'jurisdiction',
    'matter.object': 'jurisdiction',
    'case.submit': 'jurisdiction',
    'case.resubmit': 'jurisdiction',
    'case.pre-examine': 'jurisdiction',
    'case.receive': 'jurisdiction',
    'case.request-correction': 'jurisdiction',
    'case.accept': 'jurisdiction',
    'case.refuse-acceptance': 'jurisdiction',
    'case.supply-material': 'jurisdiction',
    'case.make-statement': 'jurisdiction',
    'case.examine-material': 'jurisdiction',
    'case.withdraw': 'jurisdiction',
    'case.deliver': 'jurisdiction',
    // The delivering step is 制证与送达: the desk that hands over makes out.
    'licence.issue': 'jurisdiction',
    'case.receipt': 'jurisdiction',
    'case.correct-error': 'jurisdiction',
    // By duty alone: what is done on the spot (即办件) is examined and decided at the window where the post says so.
    'case.review': 'jurisdiction',
    'case.decide': 'jurisdiction',
    'case.reexamine': 'jurisdiction',
    'subject.recognise': 'jurisdiction',
  },
  approver,
  head: {
    ...approver,
    'case.approve-extension': 'jurisdiction',
    'green-channel.approve': 'jurisdiction',
    'green-channel.conclude': 'jurisdiction',
    'standing-channel.propose': 'jurisdiction',
    'standing-channel.approve': 'jurisdiction',
    'base-list.read': 'all',
    'handover.read': 'jurisdiction',
    'handover.sign': 'jurisdiction',
    'catalogue.compare': 'all',
    'case.order-deadline': 'jurisdiction',
    'case.void': 'jurisdiction',
    'case.conclude-false-promise': 'jurisdiction',
    'case.revoke-grant': 'jurisdiction',
    'credit.repair': 'jurisdiction',
    'promise-exclusion.keep': 'jurisdiction',
    'case.conclude-reexamination': 'jurisdiction',
    'instant.switch': 'jurisdiction',
    'licence.change': 'jurisdiction',
    'licence.renew': 'jurisdiction',
    'licence.suspend': 'jurisdiction',
    'licence.revoke': 'jurisdiction',
    'licence.annul': 'jurisdiction',
  },
  'item-manager': {
    ...ownAccount,
    'item.draft': 'jurisdiction',
    'item.lint': 'jurisdiction',
    'item.publish': 'jurisdiction',
    'item.withdraw': 'jurisdiction',
    'matter-definition.read': 'jurisdiction',
    'matter-definition.check': 'jurisdiction',
    'matter-definition.publish': 'jurisdiction',
    'matter-definition.withdraw': 'jurisdiction',
    'base-list.read': 'all',
    'base-list.publish': 'jurisdiction',
    'base-list.claim': 'jurisdiction',
    'handover.read': 'jurisdiction',
    'handover.prepare': 'jurisdiction',
    'catalogue.compare': 'all',
    'benchmark.load': 'jurisdiction',
  },
  auditor: {
    ...caseReader,
    'case.export': 'jurisdiction',
    'base-list.read': 'all',
    'handover.read': 'jurisdiction',
    'catalogue.compare': 'all',
  },
  // Separation of the three administrators (三员分立): none reads a case, none can do another's work.
  'system-administrator': {
    ...ownAccount,
    'calendar.edit': 'all',
    'organisation.manage': 'all',
  },
  'security-administrator': {
    ...ownAccount,
    'account.manage': 'all',
    'account.unlock': 'all',
    'seal.manage': 'all',
  },
  'audit-administrator': { ...ownAccount, 'audit.read': 'all' },
}

/** The whole policy as a table: role × permission → scope. What is not granted is 'none'. */
export function getScope(role: PolicyRole, permission: Permission): Scope {
  const granted = role === 'anonymous' ? undefined : grants[role][permission]
  return granted ?? everybody[permission] ?? 'none'
}

/** The roles in which an actor appears: an officer has one post at a time, an applicant one for each relation. */
export function listRoles(actor: Actor | undefined): readonly PolicyRole[] {
  if (actor === undefined) return ['anonymous']
  switch (actor.kind) {
    case 'officer':
      return [actor.role]
    case 'applicant': {
      const own = actor.actsFor.flatMap(({ as }): PolicyRole[] => {
        if (as === 'self') return ['citizen']
        return as === 'legal-representative' ? ['enterprise'] : ['agent']
      })
      return own.length === 0 ? ['agent'] : [...new Set(own)]
    }
    case 'system':
      return []
  }
}

const reach: readonly Scope[] = ['none', 'own', 'jurisdiction', 'all']

/**
 * How far the actor may use the permission; undefined stands for somebody who has not signed in. The platform's
 * own processes never come through a route and so hold nothing here.
 */
export function may(actor: Actor | undefined, permission: Permission): Scope {
  return listRoles(actor)
    .map((role) => getScope(role, permission))
    .reduce<Scope>((widest, scope) => (reach.indexOf(scope) > reach.indexOf(widest) ? scope : widest), 'none')
}

export function isPublicPermission(permission: Permission): permission is PublicPermission {
  return (publicPermissions as readonly Permission[]).includes(permission)
}
