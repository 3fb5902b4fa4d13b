import type pg from 'pg'

/** Schemas that are ours to describe: not the system's, and not those that a library makes for itself. */
const ourSchemas = `select oid, nspname from pg_namespace
  where nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_worker')`

/** One question to the catalogue; each row of the answer is a line, in an order that does not depend on chance. */
interface Section {
  readonly title: string
  readonly sql: string
}

const sections: readonly Section[] = [
  {
    title: 'Columns',
    sql: `select format('%s.%s %s %s%s%s', n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
            case when a.attnotnull then ' not null' else '' end,
            case when a.attidentity <> '' then ' identity'
                 when a.attgenerated <> '' then ' generated as ' || pg_get_expr(d.adbin, d.adrelid)
                 when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
          from pg_attribute a join pg_class c on c.oid = a.attrelid join our n on n.oid = c.relnamespace
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
          where c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
          order by n.nspname, c.relname, a.attnum`,
  },
  {
    title: 'Constraints',
    // PostgreSQL 18 lists "not null" here too; the columns say that already.
    sql: `select format('%s.%s %s: %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
          from pg_constraint k join pg_class c on c.oid = k.conrelid join our n on n.oid = c.relnamespace
          where k.contype <> 'n' order by n.nspname, c.relname, k.conname`,
  },
  {
    title: 'Indexes',
    sql: `select indexdef as line from pg_indexes
          where schemaname in (select nspname from our) order by schemaname, tablename, indexname`,
  },
  {
    title: 'Views',
    sql: `select format('%s.%s: %s', n.nspname, c.relname, pg_get_viewdef(c.oid)) as line
          from pg_class c join our n on n.oid = c.relnamespace where c.relkind in ('v', 'm')
          order by n.nspname, c.relname`,
  },
  {
    title: 'Functions',
    sql: `select pg_get_functiondef(p.oid) as line from pg_proc p join our n on n.oid = p.pronamespace
          where p.prokind in ('f', 'p')
            and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
          order by n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)`,
  },
  {
    title: 'Triggers',
    sql: `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
            join our n on n.oid = c.relnamespace
          where not t.tgisinternal order by n.nspname, c.relname, t.tgname`,
  },
  {
    title: 'Row-level security',
    sql: `select format('%s.%s%s', n.nspname, c.relname, case when c.relforcerowsecurity then ' forced' else '' end) as line
          from pg_class c join our n on n.oid = c.relnamespace where c.relrowsecurity
          union all
          select format('%s.%s %s for %s to %s using (%s) with check (%s)', schemaname, tablename, policyname, cmd,
            array_to_string(roles, ', '), coalesce(qual, 'true'), coalesce(with_check, 'true'))
          from pg_policies where schemaname in (select nspname from our) order by line`,
  },
  {
    title: 'Types',
    sql: `select format('%s.%s: %s', n.nspname, t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder)) as line
          from pg_type t join our n on n.oid = t.typnamespace join pg_enum e on e.enumtypid = t.oid
          group by n.nspname, t.typname order by n.nspname, t.typname`,
  },
  {
    title: 'Extensions',
    sql: `select extname as line from pg_extension where extname <> 'plpgsql' order by extname`,
  },
  {
    title: 'Rights of the application',
    sql: `select format('%s.%s: %s', n.nspname, c.relname,
            string_agg(lower(g.privilege_type), ', ' order by g.privilege_type)) as line
          from pg_class c join our n on n.oid = c.relnamespace, aclexplode(c.relacl) g
          where g.grantee = 'tongban_application'::regrole group by n.nspname, c.relname
          union all
          select format('%s.%s (%s): %s', n.nspname, c.relname, a.attname,
            string_agg(lower(g.privilege_type), ', ' order by g.privilege_type))
          from pg_class c join our n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid,
            aclexplode(a.attacl) g
          where g.grantee = 'tongban_application'::regrole group by n.nspname, c.relname, a.attname
          order by line`,
  },
]

/** The schema of a database as text that is the same for the same schema, whoever made it and when. */
export async function describeSchema(pool: pg.Pool): Promise<string> {
  const parts: string[] = []
  for (const { title, sql } of sections) {
    const { rows } = await pool.query<{ line: string }>(`with our as (${ourSchemas}) ${sql}`)
    parts.push(`# ${title}`, ...rows.map(({ line }) => line.trimEnd()), '')
  }
  return parts.join('\n')
}

interface Column {
  readonly table: string
  readonly view: boolean
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly defaulted: boolean
  readonly generated: boolean
  readonly labels: readonly string[] | null
}

const columnsQuery = `with our as (${ourSchemas})
  select c.relname as table, c.relkind in ('v', 'm') as view, a.attname as name,
    format_type(case when t.typtype = 'd' then t.typbasetype else a.atttypid end, null) as type,
    a.attnotnull as required, a.atthasdef or a.attidentity <> '' as defaulted,
    a.attgenerated <> '' or a.attidentity = 'a' as generated,
    (select array_agg(e.enumlabel::text order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels
  from pg_attribute a join pg_class c on c.oid = a.attrelid join our n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
  where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`

/** Types that columns are described by; only those that occur are written. */
const columnTypes: Readonly<Record<string, string>> = {
  Defaulted: `/** A value that the database fills in when an insertion leaves it out. */
type Defaulted<T> =
  T extends ColumnType<infer Select, infer Insert, infer Update>
    ? ColumnType<Select, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>`,
  Computed: `/** A value that only the database writes. */
type Computed<T> =
  T extends ColumnType<infer Select, unknown, unknown> ? ColumnType<Select, never, never> : ColumnType<T, never, never>`,
  Moment: `/** Read as an ISO string in UTC. */
type Moment = ColumnType<string, string | Date, string | Date>`,
  Json: `/** Written as JSON text, because the driver takes an array for an array of the database. */
type Json = ColumnType<unknown, string, string>`,
  Decimal: 'type Decimal = ColumnType<string, string | number, string | number>',
}

/** TypeScript source with the types of all tables, for the query builder. */
export async function describeTables(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(columnsQuery)
  const names = [...new Set(rows.map(({ table }) => table))]
  const interfaces = names.map((table) => {
    const columns = rows.filter((column) => column.table === table)
    const lines = columns.map((column) => `  ${column.name}: ${describeColumn(column)}`)
    return `interface ${nameOf(table)} {\n${lines.join('\n')}\n}\n`
  })
  const all = `export interface Tables {\n${names.map((name) => `  ${name}: ${nameOf(name)}`).join('\n')}\n}\n`
  const body = [...interfaces, all].join('\n')
  const used = Object.entries(columnTypes).filter(([name]) => new RegExp(`\\b${name}\\b`).test(body))
  const imports = used.length === 0 ? [] : [`import type { ColumnType } from 'kysely'\n`]
  const origin =
    '// Generated from the migrated database by schema.db.test.ts (UPDATE_GOLDEN=1); never edited by hand.'
  return [origin, ...imports, ...used.map(([, source]) => source), body].join('\n')
}

/** `case_event` → `CaseEventTable`. */
function nameOf(table: string): string {
  const words = table.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Table`
}

function describeColumn(column: Column): string {
  const type = column.labels?.map((label) => `'${label}'`).join(' | ') ?? describeType(column.type)
  const nullable = column.required || column.view ? type : `${type} | null`
  if (column.generated) return `Computed<${nullable}>`
  return column.defaulted ? `Defaulted<${nullable}>` : nullable
}

function describeType(type: string): string {
  if (type.endsWith('[]')) {
    const element = describeType(type.slice(0, -2))
    return element === 'Moment' || element === 'Decimal' ? 'string[]' : `${element}[]`
  }
  switch (type) {
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'real':
    case 'double precision':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'timestamp with time zone':
      return 'Moment'
    case 'json':
    case 'jsonb':
      return 'Json'
    case 'numeric':
      return 'Decimal'
    case 'bytea':
      return 'Buffer'
    default:
      return 'string'
  }
}
