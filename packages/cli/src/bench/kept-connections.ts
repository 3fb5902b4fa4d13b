import { openLoadClient, type LoadAnswer, type LoadClient, type LoadRequest } from './load-client.ts'

/** Connections opened at a time; the server takes in one a turn of its loop. */
const openedAtOnce = 16

/**
 * Connections as a reverse proxy keeps them: opened beforehand and used in turn, so that none lies idle until the server
 * closes it. A request waits where all are busy, first come first served.
 */
export async function openKeptConnections(url: string, count: number): Promise<LoadClient> {
  const connections = Array.from({ length: count }, () => openLoadClient(url, 1))
  const idle: LoadClient[] = []
  const waiting: ((connection: LoadClient) => void)[] = []

  const open = async (first: number) => {
    for (let place = first; place < count; place += openedAtOnce) {
      const connection = connections[place]
      if (connection === undefined) continue
      await connection.send({ method: 'GET', path: '/items?limit=1' })
      idle.push(connection)
    }
  }
  await Promise.all(Array.from({ length: openedAtOnce }, (_, first) => open(first)))

  function release(connection: LoadClient): void {
    const next = waiting.shift()
    if (next === undefined) idle.push(connection)
    else next(connection)
  }

  return {
    async send(request: LoadRequest): Promise<LoadAnswer> {
      const connection = idle.shift() ?? (await new Promise<LoadClient>((resolve) => waiting.push(resolve)))
      try {
        return await connection.send(request)
      } finally {
        release(connection)
      }
    },
    async close() {
      await Promise.all(connections.map((connection) => connection.close()))
    },
  }
}
