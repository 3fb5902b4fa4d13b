import type { Bilingual } from '@tongban/domain'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

pdfjs.GlobalWorkerOptions.workerSrc = new URL(
  '../../../../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
  import.meta.url,
).href

/** Character maps of simplified Chinese, for files that do not carry their fonts; loaded when a file asks for one. */
const characterMaps = import.meta.glob<string>(
  [
    '../../../../../../node_modules/pdfjs-dist/cmaps/GB*.bcmap',
    '../../../../../../node_modules/pdfjs-dist/cmaps/UniGB*.bcmap',
    '../../../../../../node_modules/pdfjs-dist/cmaps/Adobe-GB1*.bcmap',
  ],
  { query: '?url&no-inline', import: 'default' },
)

class CharacterMapReader {
  async fetch({ name }: { readonly name: string }) {
    const found = Object.entries(characterMaps).find(([path]) => path.endsWith(`/${name}.bcmap`))?.[1]
    if (found === undefined) throw new Error(`there is no character map ${name}`)
    const answer = await fetch(await found())
    return { cMapData: new Uint8Array(await answer.arrayBuffer()), isCompressed: true }
  }
}

/** Why a PDF cannot be shown, in words; the file itself can still be downloaded. */
export class PdfRefused extends Error {
  override readonly name = 'PdfRefused'
  readonly told: Bilingual

  constructor(told: Bilingual) {
    super(told.en)
    this.told = told
  }
}

/**
 * Opens a PDF for drawing it page by page; nothing in it is run.
 *
 * @param bytes of the file; they are handed to the worker and cannot be used afterwards
 * @throws PdfRefused where it is broken, or locked with a password
 */
export async function openPdf(bytes: ArrayBuffer) {
  try {
    return await pdfjs.getDocument({
      data: bytes,
      isEvalSupported: false,
      enableXfa: false,
      useWorkerFetch: false,
      CMapReaderFactory: CharacterMapReader,
    }).promise
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'PasswordException') {
      throw new PdfRefused({
        zh: '该 PDF 设有打开密码，不能在线查看。请下载后核对，或者要求申请人提交未加密的文件。',
        en: 'This PDF is locked with a password. Download it, or ask the applicant for one that is not.',
      })
    }
    throw new PdfRefused({
      zh: '该 PDF 文件已损坏或者不是有效的 PDF，不能在线查看。请下载后核对，或者要求申请人重新提交。',
      en: 'This PDF is broken and cannot be shown. Download it, or ask the applicant to supply it again.',
    })
  }
}
