import pg from 'pg'
import { EnvironmentError } from '../../../environment-error.ts'
import { parseMoment } from '../../../database/connect.ts'

/** Columns as the text that the database writes, so that nothing of a value is lost on the way. */
export type TextRow = readonly (string | null)[]

const keepText = (text: string) => text

/**
 * One connection with one snapshot, in which nothing can be written.
 * @param snapshot of another connection, as `exportSnapshot` gave it, to see what that one sees
 */
export async function connectToSnapshot(address: string, snapshot?: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: address,
    application_name: 'tongban-verify',
    connectionTimeoutMillis: 10_000,
    types: { getTypeParser: () => keepText },
  })
  // What was asked meanwhile fails with the same error; as an event of its own it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`begin isolation level repeatable read read only;
      ${snapshot === undefined ? '' : `set transaction snapshot '${snapshot}';`}
      set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
      set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex';
      set local tongban.everything = 'yes'`)
    return client
  } catch (error) {
    await client.end()
    throw error
  }
}

/** Lets other connections see what this one sees, for as long as its transaction lasts. */
export async function exportSnapshot(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot')
  return rows[0]?.snapshot ?? ''
}

const turns = new WeakMap<pg.Client, Promise<unknown>>()

/** A connection does one thing at a time; readers that share it wait for one another. */
export function takeTurn<Answer>(client: pg.Client, work: () => Promise<Answer>): Promise<Answer> {
  const turn = (turns.get(client) ?? Promise.resolve()).then(work, work)
  turns.set(client, turn)
  return turn
}

/** Reads the rows of an ordered query as they are asked for, a batch ahead, and never holds more than two batches. */
export interface RowReader {
  /** The row that comes next, or undefined at the end. */
  peek(): Promise<TextRow | undefined>
  /** All rows that come next and satisfy the condition, at most `limit` of them. */
  takeWhile(holds: (row: TextRow) => boolean, limit?: number): Promise<TextRow[]>
}

export async function openRowReader(
  client: pg.Client,
  name: string,
  query: string,
  batchSize = 2000,
): Promise<RowReader> {
  await takeTurn(client, () => client.query(`declare ${name} no scroll cursor for ${query}`))
  const fetchBatch = async () => {
    const text = `fetch ${batchSize} from ${name}`
    const { rows } = await takeTurn(client, () => client.query<(string | null)[]>({ text, rowMode: 'array' }))
    return rows
  }
  let batch: TextRow[] = []
  let place = 0
  let coming: Promise<TextRow[]> | undefined = fetchBatch()
  // A failure is met when the batch is asked for; until then it must not end the process.
  coming.catch(() => undefined)

  /** False at the end. */
  async function fill(): Promise<boolean> {
    if (place < batch.length) return true
    if (coming === undefined) return false
    batch = await coming
    place = 0
    coming = batch.length < batchSize ? undefined : fetchBatch()
    coming?.catch(() => undefined)
    return batch.length > 0
  }

  return {
    async peek() {
      return (await fill()) ? batch[place] : undefined
    },
    async takeWhile(holds, limit = Number.POSITIVE_INFINITY) {
      const taken: TextRow[] = []
      while (taken.length < limit && (place < batch.length || (await fill()))) {
        const row = batch[place] as TextRow
        if (!holds(row)) break
        taken.push(row)
        place += 1
      }
      return taken
    },
  }
}

/** `\x01ab` → `01ab`. */
export function readHex(text: string | null | undefined): string {
  return text?.startsWith('\\x') === true ? text.slice(2) : `?${text}`
}

/** `parseMoment`, with a short way for the form in which nearly all moments come: this is asked twice for each event. */
export function readMoment(text: string | null | undefined): string {
  if (text?.length === 26 && text.endsWith('+00')) return `${text.slice(0, 10)}T${text.slice(11, 23)}Z`
  return parseMoment(text ?? '')
}

export function missingTables(error: unknown): EnvironmentError {
  return new EnvironmentError(
    {
      zh: '这个数据库中没有存证记录的表，或者当前用户无权读取。请核对地址，必要时先运行 tongban migrate。',
      en: 'This database has no tables of the record, or this user may not read them. Check the address; run tongban migrate where it is needed.',
    },
    { cause: error },
  )
}

/** The database went away while the record was read: nothing is proved, and nothing was found. */
export function connectionLost(error: unknown): EnvironmentError {
  return new EnvironmentError(
    {
      zh: '核验期间与数据库的连接中断，没有得出结论。请确认数据库正在运行，然后重新运行 tongban verify。',
      en: 'The connection to the database was lost while the record was being proved; there is no result. Check that the database runs, then run tongban verify again.',
    },
    { cause: error },
  )
}
