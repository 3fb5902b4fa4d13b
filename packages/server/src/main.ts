/** The server as a program: composes the modules, runs the jobs, listens, and stops without losing a request. */
import { apiPrefix } from '@tongban/contract'
import { composeServer, type ServerOptions } from './compose-server.ts'
import type { Config } from './config.ts'
import { EnvironmentError, findErrorCode } from './environment-error.ts'
import { startJobs } from './jobs/index.ts'

export interface RunningServer {
  /** Where it listens: http://127.0.0.1:8080 */
  readonly url: string
  stop(): Promise<void>
}

function explainListenError(error: unknown, config: Config): unknown {
  if (!['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(findErrorCode(error) ?? '')) return error
  return new EnvironmentError(
    {
      zh: `无法在 ${config.host}:${config.port} 上监听：端口已被占用，或者当前用户无权使用。请更换 PORT 或者 HOST。`,
      en: `Listening on ${config.host}:${config.port} is not possible: the port is taken or may not be used. Choose another PORT or HOST.`,
    },
    { cause: error },
  )
}

/**
 * Starts the server.
 * @throws EnvironmentError when the port is taken or a folder cannot be written
 */
export async function startServer(
  options: ServerOptions & {
    /** False where the sweep and the sealing run only when a job is added, not by the time of day. */
    readonly followSchedule?: boolean
  },
): Promise<RunningServer> {
  const { config } = options
  const { app, database, jobs, release } = await composeServer(options)
  const runner = await startJobs(jobs, database.pool, {
    atOnce: config.jobsAtOnce,
    followSchedule: options.followSchedule ?? true,
  })
  const stop = async (): Promise<void> => {
    await app.close()
    await runner.stop()
    await release()
  }
  try {
    const url = await app.listen({ host: config.host, port: config.port })
    app.log.info({ url, api: apiPrefix }, 'listening')
    return { url, stop }
  } catch (error) {
    await stop()
    throw explainListenError(error, config)
  }
}
