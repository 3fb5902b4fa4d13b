import { api, ApiProblem, sendForAnswer } from '../../api/index.ts'
import type { ListView } from './list-filter.ts'

export type ExportFormat = 'csv' | 'xlsx'

export interface ExportProgress {
  /** Rows that the file will have. */
  readonly rows: number
  /** Cases that match, at least; more than rows where the export is cut. */
  readonly matching: number
  readonly bytes: number
  /** Rows received; not to be seen in a workbook, which comes packed. */
  readonly rowsReceived: number | undefined
}

export interface ExportedFile {
  readonly blob: Blob
  readonly name: string
  readonly progress: ExportProgress
}

const lineFeed = 10

/**
 * Fetches the list as a file while telling how far it is.
 * @throws ApiProblem where the platform refuses, cannot be reached, or is lost on the way
 */
export async function fetchExport(
  view: ListView,
  format: ExportFormat,
  tell: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const { data, headers } = await sendForAnswer(
    api.GET('/api/v1/cases/export', {
      params: { query: { ...view.filter, order: view.order, format } },
      parseAs: 'stream',
      signal,
    }),
  )
  if (!(data instanceof ReadableStream)) throw new TypeError('the answer has no body')
  const reader = (data as ReadableStream<Uint8Array<ArrayBuffer>>).getReader()
  const rows = Number(headers.get('tongban-row-count') ?? 0)
  const matching = Number(headers.get('tongban-rows-matching') ?? rows)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  // The titles end the first line.
  let lines = -1
  const describe = (): ExportProgress => ({
    rows,
    matching,
    bytes,
    rowsReceived: format === 'csv' ? Math.min(Math.max(lines, 0), rows) : undefined,
  })
  for (;;) {
    tell(describe())
    const { done, value } = await reader.read().catch(loseConnection)
    if (done) break
    parts.push(value)
    bytes += value.byteLength
    if (format === 'csv') lines += value.reduce((sum, byte) => (byte === lineFeed ? sum + 1 : sum), 0)
  }
  const blob = new Blob(parts, { type: headers.get('content-type') ?? 'application/octet-stream' })
  return { blob, name: readName(headers, format), progress: describe() }
}

/** What has come so far is no whole file. */
function loseConnection(): never {
  throw new ApiProblem({}, 0)
}

function readName(headers: Headers, format: ExportFormat): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1]
  return encoded === undefined ? `cases.${format}` : decodeURIComponent(encoded)
}
