/** Who may do what (权限): roles, actors and the policy as a table. What lies outside one's jurisdiction is not found. */
export * from './actor.ts'
