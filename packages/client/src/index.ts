/**
 * The typed client of the API for programs and pages. `schema.ts` is made from the contract's openapi.json and never
 * edited; a test fails when it is not what the contract says now.
 */
import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './schema.ts'

export type { components, operations, paths } from './schema.ts'

export interface TongbanClientOptions {
  /** Where the platform is: https://tongban.example.gov.cn */
  readonly baseUrl: string
  /** Bearer token of a session; browsers leave it out and send their cookie. */
  readonly token?: string
  /** Language of problems and texts. */
  readonly language?: 'zh' | 'en'
  readonly fetch?: (request: Request) => Promise<Response>
}

export type TongbanClient = Client<paths>

/** A client whose paths, parameters, bodies and answers are those of the contract. */
export function createTongbanClient(options: TongbanClientOptions): TongbanClient {
  return createClient<paths>({
    baseUrl: options.baseUrl,
    credentials: 'include',
    headers: {
      'accept-language': options.language === 'en' ? 'en' : 'zh-CN',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
    },
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
  })
}
