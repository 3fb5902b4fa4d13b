/**
 * The database: one PostgreSQL, embedded or given by `DATABASE_URL`, reached through three roles. The administrator
 * makes the other two; the migrator owns the tables and changes their shape; the application works with the rows
 * and can do only what each migration grants it, so that a recorded act can never be changed or deleted by it
 * (the record of an act must stay as it was made: 执法全过程记录).
 */
export { createBatching } from './batching.ts'
export { isConnectionLost } from './connection-lost.ts'
export { connectDatabase, createPool, type Database } from './connect.ts'
export { nameHolds } from './name-search.ts'
export { everyRow, scopeOf, withClientInScope, withRows, type RowScope } from './row-scope.ts'
export type { Tables } from './tables.ts'
export { runInTransaction, type TransactionOptions } from './transaction.ts'
export { migrateDatabase, readMigrations, type MigrationReport } from './migrations.ts'
export {
  deleteEmbeddedDatabase,
  findAdministratorAddress,
  openDatabases,
  type DatabaseAddresses,
  type OpenDatabases,
} from './open.ts'
export { findStorageFolder, isPortFree } from './embedded/index.ts'
