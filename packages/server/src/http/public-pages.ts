import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { findProblemFromError } from './problem-from-error.ts'
import { problem, type Language } from './problem.ts'
import { html, type Html } from './html.ts'
import { pagePolicy, pageStyle } from './page-style.ts'

export interface PageRequest {
  readonly params: Readonly<Record<string, string>>
  /** The first value of each parameter. */
  readonly query: Readonly<Record<string, string>>
  readonly language: Language
}

/** A page as its module writes it; the frame around it is the same for all. */
export interface PageContent {
  readonly title: string
  readonly body: Html
  /** Path and query of the same page, without `lang`, for the link to the other language. */
  readonly here: string
}

/** Where to go instead: a path of our own. */
export interface PageRedirect {
  readonly redirectTo: `/${string}`
}

/**
 * A page for everybody, without account, script or foreign host. Modules name theirs in one list; each answers GET
 * only, has a limit of requests, and gets what people typed as text that `html` escapes.
 */
export interface PublicPage {
  /** `/verify/licence/:identifier` */
  readonly path: string
  /** Of one address. */
  readonly requestsPerMinute: number
  readonly render: (request: PageRequest) => Promise<PageContent | PageRedirect>
}

/** Puts the pages of all modules on the server. */
export function servePublicPages(app: FastifyInstance, pages: readonly PublicPage[]): void {
  for (const page of pages) {
    app.route({
      method: 'GET',
      url: page.path,
      config: { rateLimit: { max: page.requestsPerMinute } },
      errorHandler: (error, request, reply) => sendFailure(error, request, reply),
      handler: async (request, reply) => {
        const query = readFirst(request.query)
        const language = readPageLanguage(query)
        const answer = await page.render({ params: readFirst(request.params), query, language })
        if ('redirectTo' in answer) return reply.redirect(answer.redirectTo, 303)
        return sendPage(reply, 200, language, answer)
      },
    })
  }
}

/** A refusal or a failure of ours, told to people as a page. */
function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = findProblemFromError(error)
  if (known === undefined) request.log.error({ err: error }, 'unexpected error on a page')
  const refusal = known ?? problem('internal-error')
  const language = readPageLanguage(readFirst(request.query))
  reply.headers(refusal.headers)
  return sendPage(reply, refusal.status, language, {
    title: refusal.title[language],
    here: '/verify',
    body: html`<h1>${refusal.title[language]}</h1>
      <section>
        <p>${refusal.detail[language]}</p>
        <p>${refusal.next[language]}</p>
      </section>`,
  })
}

function sendPage(reply: FastifyReply, status: number, language: Language, page: PageContent): FastifyReply {
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('content-language', language === 'zh' ? 'zh-CN' : 'en')
    .header('content-security-policy', pagePolicy)
    .send(writePage(language, page))
}

const platformName = { zh: '通办 · 政务服务', en: 'Tongban · Government services' }

function writePage(language: Language, { title, body, here }: PageContent): string {
  const chinese = language === 'zh'
  const other = `${here}${here.includes('?') ? '&' : '?'}lang=${chinese ? 'en' : 'zh'}`
  const page = html`<body>
    <a class="skip" href="#content">${chinese ? '跳到正文' : 'Skip to the content'}</a>
    <header>
      <div>
        <strong>${platformName[language]}</strong>
        <a href="${other}" lang="${chinese ? 'en' : 'zh-CN'}" hreflang="${chinese ? 'en' : 'zh-CN'}"
          >${chinese ? 'English' : '中文'}</a
        >
      </div>
    </header>
    <main id="content">${body}</main>
    <footer>
      <p>
        ${
          chinese
            ? '本页面供公众免费查询，不使用 Cookie，不要求登录。'
            : 'This page is free for everybody; it sets no cookie and asks for no account.'
        }
      </p>
    </footer>
  </body>`
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title} · ${platformName[language]}</title>`
  return `<!doctype html>\n<html lang="${chinese ? 'zh-CN' : 'en'}">\n<head>${head.text}<style>${pageStyle}</style></head>\n${page.text}\n</html>\n`
}

/** Chinese unless English is asked for by `?lang=en`. */
function readPageLanguage(query: Readonly<Record<string, string>>): Language {
  return query['lang'] === 'en' ? 'en' : 'zh'
}

function readFirst(parameters: unknown): Record<string, string> {
  const entries = Object.entries((parameters ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, String(Array.isArray(value) ? value[0] : (value ?? ''))]),
  )
}
