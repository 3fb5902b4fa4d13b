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
 * @throws PdfRefused where it is broken, or locked with a password, or the program that reads it could not be loaded
 */
export async function openPdf(bytes: ArrayBuffer) {
  const reading = pdfjs.getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    CMapReaderFactory: CharacterMapReader,
  })
  const opened = await reading.promise.catch((thrown: unknown) => {
    throw new PdfRefused(describeFault(thrown))
  })
  if (opened.numPages > 0) return opened
  void opened.destroy()
  throw new PdfRefused({
    zh: '该 PDF 没有任何页面。请要求申请人重新提交完整的文件。',
    en: 'This PDF has no pages. Ask the applicant to supply the whole file again.',
  })
}

function describeFault(thrown: unknown): Bilingual {
  const name = thrown instanceof Error ? thrown.name : ''
  if (name === 'PasswordException') {
    return {
      zh: '该 PDF 设有打开密码，不能在线查看。请下载后核对，或者要求申请人提交未加密的文件。',
      en: 'This PDF is locked with a password. Download it, or ask the applicant for one that is not.',
    }
  }
  if (faultsOfTheFile.has(name)) {
    return {
      zh: '该 PDF 文件已损坏或者不是有效的 PDF，不能在线查看。请下载后核对，或者要求申请人重新提交。',
      en: 'This PDF is broken and cannot be shown. Download it, or ask the applicant to supply it again.',
    }
  }
  return {
    zh: '阅读程序没有加载成功，文件本身可能没有问题。请检查网络后关闭并重新打开，或者下载后查看。',
    en: 'The program that shows PDFs could not be loaded; the file may be sound. Check the connection and open it again, or download it.',
  }
}

/** What the reader calls the ways in which a file is at fault; it says other things where itself is. */
const faultsOfTheFile: ReadonlySet<string> = new Set([
  'InvalidPDFException',
  'FormatError',
  'MissingPDFException',
  'UnknownErrorException',
])
