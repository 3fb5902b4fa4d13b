import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'

export type ProblemDocument = components['schemas']['Problem']
export type ProblemError = components['schemas']['ProblemError']

/** What the platform refused, or that it could not be reached, with what to do next; pages show it as it is. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  /** Stable word; `offline` where no answer came. */
  readonly code: string
  /** Of HTTP; 0 where no answer came. */
  readonly status: number
  readonly detail: Bilingual | string
  readonly next: Bilingual | string
  readonly errors: readonly ProblemError[]
  /** Seconds after which to come again. */
  readonly retryAfter: number | undefined
  readonly facts: Readonly<Record<string, unknown>>
  /** Of the request, for whoever helps. */
  readonly reference: string | undefined

  constructor(told: Partial<ProblemDocument>, status: number, retryAfter?: number) {
    super(told.title ?? told.code ?? 'offline')
    this.code = told.code ?? 'offline'
    this.status = status
    this.detail = told.detail ?? {
      zh: '无法连接服务器。',
      en: 'The server cannot be reached.',
    }
    this.next = told.next ?? {
      zh: '请检查网络后重试，已填写的内容不会丢失。',
      en: 'Check the network and try again; nothing that you filled in is lost.',
    }
    this.errors = told.errors ?? []
    this.retryAfter = retryAfter
    this.facts = told.facts ?? {}
    this.reference = told.instance
  }
}

/** Anything thrown, as a problem that can be shown. */
export function toApiProblem(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown
  return new ApiProblem(
    {
      code: 'page-error',
      detail: String(thrown),
    },
    0,
  )
}
