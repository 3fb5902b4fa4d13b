import { isWrite } from '@tongban/contract'
import type { FastifyInstance } from 'fastify'
import { createRoomCheck } from '../disk-space.ts'
import { RefusedRequest, storageFull } from './problem.ts'
// For the handler in the configuration of a route.
import './serve-route.ts'

/**
 * Refuses writes while the disk has little room, so that reading goes on and nothing is half written. Signing in and
 * out stays possible, because without it nobody could read.
 */
export function guardStorage(app: FastifyInstance, folders: readonly string[]): void {
  const checkRoom = createRoomCheck(folders)
  app.addHook('onRequest', async (request) => {
    const route = request.routeOptions.config.handler?.route
    if (route === undefined || !isWrite(route) || route.path.startsWith('/sessions')) return
    if (!(await checkRoom())) throw new RefusedRequest(storageFull())
  })
}
