import { createServer, connect, type AddressInfo, type Socket } from 'node:net'

/** When the connection is cut: before the statement reaches the server, or once the server has answered it. */
export type CutMoment = 'before' | 'after'

/** A proxy before a database that cuts connections at the moments a test asks for. */
export interface CuttingProxy {
  /** The address of the database through the proxy. */
  readonly url: string
  /** Cuts the next connections that send the statement of this name, once for each moment in the list. */
  cut(statement: string, moments: readonly CutMoment[]): void
  /** Cuts that were asked for and have not happened. */
  countPending(): number
  close(): Promise<void>
}

/** Longer than any name of a statement, which may come in two pieces. */
const overlap = 128

export async function startCuttingProxy(databaseUrl: string): Promise<CuttingProxy> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let wanted = ''
  let pending: CutMoment[] = []

  const server = createServer((client) => {
    const database = connect({ host: target.hostname, port: Number(target.port) })
    const cut = () => {
      client.destroy()
      database.destroy()
    }
    let tail = ''
    let isAnswerSwallowed = false
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.setNoDelay(true)
      socket.once('error', cut)
      socket.once('close', () => {
        sockets.delete(socket)
        cut()
      })
    }
    client.on('data', (chunk) => {
      const text = tail + chunk.toString('latin1')
      tail = text.slice(-overlap)
      if (pending.length > 0 && !isAnswerSwallowed && text.includes(wanted)) {
        tail = ''
        if (pending.shift() === 'before') return cut()
        isAnswerSwallowed = true
      }
      database.write(chunk)
    })
    // PostgreSQL answers a statement when its transaction is at its end, and not before.
    database.on('data', (chunk) => (isAnswerSwallowed ? cut() : client.write(chunk)))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    cut(statement, moments) {
      wanted = statement
      pending = [...moments]
    },
    countPending: () => pending.length,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
