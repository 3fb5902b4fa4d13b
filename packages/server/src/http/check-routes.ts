import { listPathParameters, type AnyRoute } from '@tongban/contract'
import { assert } from '@tongban/domain'
import type { RouteHandler, ServerModule } from './implement-route.ts'

/**
 * Every declared operation has exactly one handler and every handler implements a declared operation; otherwise the
 * server does not start.
 * @throws BrokenInvariant naming the operation
 */
export function collectHandlers(
  declared: readonly AnyRoute[],
  modules: readonly ServerModule[],
): readonly RouteHandler[] {
  const handlers = modules.flatMap((module) => module.routes)
  const implemented = new Set<AnyRoute>()
  for (const handler of handlers) {
    assert(declared.includes(handler.route), `a handler without declared route: ${handler.route.id}`)
    assert(!implemented.has(handler.route), `two handlers for one route: ${handler.route.id}`)
    implemented.add(handler.route)
  }
  const missing = declared.filter((route) => !implemented.has(route)).map((route) => route.id)
  assert(missing.length === 0, `routes without handler: ${missing.join(', ')}`)
  checkDeclarations(declared)
  return handlers
}

/** What a declaration alone can get wrong. */
export function checkDeclarations(declared: readonly AnyRoute[]): void {
  const ids = new Set<string>()
  const places = new Set<string>()
  for (const route of declared) {
    assert(!ids.has(route.id), `two routes with the id ${route.id}`)
    ids.add(route.id)
    const place = `${route.method} ${route.path.replaceAll(/\{[A-Za-z]+\}/g, '{}')}`
    assert(!places.has(place), `two routes at ${place}`)
    places.add(place)
    const named = Object.keys(route.params?.shape ?? {})
    assert(
      listPathParameters(route.path).toSorted().join() === named.toSorted().join(),
      `the parameters of ${route.id} are not those of its path`,
    )
    assert(!(route.method === 'GET' && route.body !== undefined), `${route.id}: GET has no body`)
    assert(
      !(route.body !== undefined && route.upload !== undefined),
      `${route.id}: a body or an upload, not both`,
    )
  }
}
