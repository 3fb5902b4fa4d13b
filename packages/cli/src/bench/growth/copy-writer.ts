import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'

const chunkCharacters = 256 * 1024

/** Rows on their way into one table by COPY, on a connection of its own; all are there once it is closed, or none. */
export class CopyWriter {
  readonly #client: pg.Client
  readonly #stream: CopyStreamQuery
  #lines: string[] = []
  #characters = 0
  rows = 0

  private constructor(client: pg.Client, stream: CopyStreamQuery) {
    this.#client = client
    this.#stream = stream
  }

  /**
   * @param address of a role that owns the table, for COPY passes by row-level security
   * @param options.emptied whether the table begins anew; its rows are then frozen as they come, which nothing has to
   * do for them later
   */
  static async open(
    address: string,
    table: string,
    columns: readonly string[],
    { emptied }: { readonly emptied: boolean },
  ): Promise<CopyWriter> {
    const client = new pg.Client({ connectionString: address, application_name: 'tongban bench grow' })
    await client.connect()
    // Foreign keys hold by construction; asking for each row would take longer than writing it.
    await client.query("select set_config('session_replication_role', 'replica', false)")
    await client.query('begin')
    if (emptied) await client.query(`truncate ${table}`)
    const freeze = emptied ? 'with (freeze)' : ''
    const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin ${freeze}`))
    // The failure is met by whoever writes or closes next.
    stream.on('error', () => undefined)
    return new CopyWriter(client, stream)
  }

  /** @param line without its line break; a promise where the caller must wait for the database */
  write(line: string): Promise<unknown> | undefined {
    this.rows += 1
    this.#lines.push(line)
    this.#characters += line.length
    return this.#characters < chunkCharacters ? undefined : this.#flush()
  }

  #flush(): Promise<unknown> | undefined {
    if (this.#lines.length === 0) return undefined
    this.#lines.push('')
    const chunk = Buffer.from(this.#lines.join('\n'), 'utf8')
    this.#lines = []
    this.#characters = 0
    if (this.#stream.errored) throw this.#stream.errored
    return this.#stream.write(chunk) ? undefined : once(this.#stream, 'drain')
  }

  async close(): Promise<number> {
    try {
      await this.#flush()
      this.#stream.end()
      await finished(this.#stream)
      await this.#client.query('commit')
      return this.rows
    } finally {
      await this.#client.end()
    }
  }

  /** Gives up what was written. */
  async abandon(): Promise<void> {
    this.#stream.destroy()
    await this.#client.end().catch(() => undefined)
  }
}
