/**
 * Backup and restore without the programs of PostgreSQL, which the embedded server does not bring: COPY streams of
 * one snapshot, the stored files and the keys, in one archive with a digest for each part. New tables are covered by
 * themselves because the list comes from the catalogue of the database.
 */
export { backupDatabase, type BackupReport } from './backup.ts'
export { restoreDatabase, type RestoreReport } from './restore.ts'
