import { apiPrefix, buildOpenApi, type AnyRoute } from '@tongban/contract'
import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const assets = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
} as const

const start = `window.addEventListener('load', () => {
  SwaggerUIBundle({ url: '${apiPrefix}/openapi.json', dom_id: '#reference', deepLinking: true, docExpansion: 'list', validatorUrl: null })
})`

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口说明 · Tongban API</title>
<link rel="stylesheet" href="${apiPrefix}/reference/swagger-ui.css">
</head>
<body>
<div id="reference"></div>
<noscript>此页面需要 JavaScript；接口定义见 <a href="${apiPrefix}/openapi.json">openapi.json</a>。</noscript>
<script src="${apiPrefix}/reference/swagger-ui-bundle.js"></script>
<script src="${apiPrefix}/reference/start.js"></script>
</body>
</html>
`

/** Its own scripts only; swagger-ui writes style attributes and shows its icons as data. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Takes some hundred milliseconds, and is the same for every server that a process composes. */
const documents = new WeakMap<readonly AnyRoute[], string>()

function writeDocument(routes: readonly AnyRoute[]): string {
  const known = documents.get(routes)
  if (known !== undefined) return known
  const text = JSON.stringify(buildOpenApi(routes))
  documents.set(routes, text)
  return text
}

/** openapi.json and the page on which people read and try it, without any foreign host. */
export async function serveReference(app: FastifyInstance, routes: readonly AnyRoute[]): Promise<void> {
  const text = writeDocument(routes)
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 20)}"`
  app.get(`${apiPrefix}/openapi.json`, (request, reply) => {
    reply.header('etag', etag).header('cache-control', 'no-cache')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/json; charset=utf-8').send(text)
  })
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  for (const [name, type] of Object.entries(assets)) {
    const content = await readFile(join(folder, name))
    app.get(`${apiPrefix}/reference/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=3600').send(content),
    )
  }
  app.get(`${apiPrefix}/reference/start.js`, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  )
  app.get(`${apiPrefix}/reference`, (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page),
  )
}
