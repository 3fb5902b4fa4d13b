import { api, send } from '../../api/index.ts'

/** Long enough for whoever prints to have the pages in the viewer. */
const keptMilliseconds = 600_000

/**
 * Fetches a sealed document and opens it in a tab of its own, where the browser's viewer prints it; where the browser
 * lets no tab be opened, the file is saved instead.
 * @throws ApiProblem where the document cannot be had
 */
export async function openDocument(caseId: string, sequence: number, name: string): Promise<void> {
  const pdf = await send(
    api.GET('/api/v1/cases/{caseId}/documents/{sequence}', {
      params: { path: { caseId, sequence } },
      parseAs: 'blob',
    }),
  )
  const address = URL.createObjectURL(new Blob([pdf as unknown as BlobPart], { type: 'application/pdf' }))
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds)
  if (window.open(address, '_blank') !== null) return
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.pdf`
  link.click()
}
