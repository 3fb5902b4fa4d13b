// Generated from the migrated database by schema.db.test.ts (UPDATE_GOLDEN=1); never edited by hand.
import type { ColumnType } from 'kysely'

/** A value that the database fills in when an insertion leaves it out. */
type Defaulted<T> =
  T extends ColumnType<infer Select, infer Insert, infer Update>
    ? ColumnType<Select, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>
/** Read as an ISO string in UTC. */
type Moment = ColumnType<string, string | Date, string | Date>
interface SchemaMigrationTable {
  number: number
  name: string
  digest: string
  applied_at: Defaulted<Moment>
}

export interface Tables {
  schema_migration: SchemaMigrationTable
}
