import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { join } from 'node:path'

/**
 * What the pages of the site may do: their own scripts and styles, pictures and films that they made themselves, our own API,
 * and no other host. Style elements are made by the components that lay out editors; scripts are files of ours only.
 */
const sitePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A file whose name changes with what is in it. */
const keptMilliseconds = 365 * 24 * 3_600_000

/**
 * Serves the built site: its files, and for every address that a browser opens the page whose script knows it.
 *
 * @param folder of the build, with index.html and workbench.html
 * @returns answers a request for a page; false where it is none
 */
export async function serveWeb(
  app: FastifyInstance,
  folder: string,
): Promise<(request: FastifyRequest, reply: FastifyReply) => boolean> {
  await app.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: keptMilliseconds,
    preCompressed: true,
    index: false,
    decorateReply: true,
  })
  return (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    if (!wantsPage(request, path)) return false
    const page = /^\/workbench(\/|$)/.test(path) ? 'workbench.html' : 'index.html'
    reply.header('content-security-policy', sitePolicy).header('cache-control', 'no-cache')
    reply.sendFile(page, folder, { cacheControl: false })
    return true
  }
}

function wantsPage({ method, headers }: FastifyRequest, path: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (/^\/(api|assets)(\/|$)/.test(path)) return false
  return (headers.accept ?? '').includes('text/html')
}
