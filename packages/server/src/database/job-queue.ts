import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'
import { applicationName } from './roles.ts'

const silent = new Logger(() => () => undefined)

/**
 * Installs or updates the job queue (graphile-worker) in its own schema, owned by the migrator, and lets the
 * application work with it: the library keeps its tables to their owner by row-level security.
 *
 * @param client signed in as the migrator
 */
export async function installJobQueue(client: pg.Client, migratorAddress: string): Promise<void> {
  await runMigrations({ connectionString: migratorAddress, logger: silent })
  await client.query(`
    do $$ declare t text; begin
      grant usage on schema graphile_worker to ${applicationName};
      grant select, insert, update, delete on all tables in schema graphile_worker to ${applicationName};
      grant usage on all sequences in schema graphile_worker to ${applicationName};
      grant execute on all functions in schema graphile_worker to ${applicationName};
      for t in select c.relname from pg_class c
                where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity
                  and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = '${applicationName}')
      loop
        execute format('create policy ${applicationName} on graphile_worker.%I to ${applicationName} using (true) with check (true)', t);
      end loop;
    end $$`)
}
