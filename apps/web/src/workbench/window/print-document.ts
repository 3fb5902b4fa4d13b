import { api, send } from '../../api/index.ts'

/**
 * Fetches a sealed document and opens the print dialogue of the browser on it.
 * @throws ApiProblem where the document cannot be had
 */
export async function printDocument(caseId: string, sequence: number): Promise<void> {
  const pdf = await send(
    api.GET('/api/v1/cases/{caseId}/documents/{sequence}', {
      params: { path: { caseId, sequence } },
      parseAs: 'blob',
    }),
  )
  const address = URL.createObjectURL(new Blob([pdf as unknown as BlobPart], { type: 'application/pdf' }))
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow?.focus()
      frame.contentWindow?.print()
    } catch {
      // A browser that shows no PDF inside pages shows it in a window of its own.
      window.open(address)
    }
  })
  frame.src = address
  document.body.append(frame)
  // Long enough for the slowest dialogue; the frame holds nothing that another page needs.
  setTimeout(() => {
    frame.remove()
    URL.revokeObjectURL(address)
  }, 600_000)
}
