import { saveFile } from '../../device/save-file.ts'

/** Long enough for whoever prints to have the pages in the viewer. */
const keptMilliseconds = 600_000

/**
 * Fetches a sealed document and opens it in a tab of its own, where the browser's viewer prints it; where the browser
 * lets no tab be opened, the file is saved instead.
 * @param read answers the PDF as a blob
 * @throws ApiProblem where the document cannot be had
 */
export async function openDocument(read: () => Promise<unknown>, name: string): Promise<void> {
  const pdf = await read()
  const file = new Blob([pdf as BlobPart], { type: 'application/pdf' })
  const address = URL.createObjectURL(file)
  if (window.open(address, '_blank') === null) {
    URL.revokeObjectURL(address)
    saveFile(`${name}.pdf`, file.type, file)
    return
  }
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds)
}
