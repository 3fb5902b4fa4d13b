/**
 * Who may do what (权限): roles, actors and the policy as a table. Deny by default; what lies outside one's
 * jurisdiction is not found. The three administrators are separate persons with separate powers (GB/T 22239).
 */
export * from './actor.ts'
export * from './permissions.ts'
export * from './policy.ts'
