import { dirname } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import QRCode from 'qrcode'
import {
  documentDataSchemas,
  printedPageSchemas,
  type DocumentTemplate,
  type PageTemplate,
} from './document-data.ts'
import { makeValuePrintable } from './printable-text.ts'
import { drawSeal } from './seal-image.ts'

export interface DocumentRenderer {
  /**
   * Renders a document on A4. The PDF bears no signature yet; see the module `seals`.
   *
   * @param request.template a key of `documentDataSchemas` or `printedPageSchemas`
   * @param request.data what that schema says
   * @throws Error when the data does not fit the schema, or the template has an error
   */
  renderDocument(request: {
    readonly template: DocumentTemplate | PageTemplate
    readonly data: unknown
  }): Promise<Uint8Array>
}

const catalogueTemplates = fileURLToPath(new URL('../../../../catalogue/templates', import.meta.url))
/** Results of the compiler unused for so many documents are forgotten. */
const cacheGenerations = 10

function findFontFolders(): string[] {
  const fonts = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'),
  )
  return ['400Regular', '700Bold'].map((weight) => `${fonts}/${weight}`)
}

/**
 * A renderer with a compiler of its own, which reads the fonts once (30 MB) and takes some milliseconds a page after
 * that. Compiling is one synchronous call, so that documents asked for together follow one another.
 *
 * @param options.templatesFolder where the `.typ` files are; those of the catalogue by default
 */
export function createDocumentRenderer(
  options: { readonly templatesFolder?: string } = {},
): DocumentRenderer {
  const workspace = options.templatesFolder ?? catalogueTemplates
  let compiler: NodeCompiler | undefined
  return {
    async renderDocument({ template, data }) {
      const inputs = { data: JSON.stringify(await prepareData(template, data)) }
      compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: findFontFolders() }] })
      const source = { mainFilePath: `${workspace}/${template}.typ`, inputs }
      try {
        // Compiled and exported in one call: a document handed to JavaScript would keep its native memory for long.
        return compiler.pdf(source)
      } catch {
        const diagnostics = compiler.compile(source).takeDiagnostics()?.shortDiagnostics ?? []
        throw new Error(`the template ${template} cannot be rendered: ${JSON.stringify(diagnostics)}`)
      } finally {
        compiler.evictCache(cacheGenerations)
      }
    },
  }
}

const defaultRenderer = createDocumentRenderer()

/** Renders with the templates of the catalogue; see `DocumentRenderer`. */
export function renderDocument(request: {
  readonly template: DocumentTemplate
  readonly data: unknown
}): Promise<Uint8Array> {
  return defaultRenderer.renderDocument(request)
}

/** The data of a template with its pictures, as the template gets them. */
async function prepareData(template: DocumentTemplate | PageTemplate, input: unknown): Promise<unknown> {
  const data = { ...documentDataSchemas, ...printedPageSchemas }[template].parse(input)
  const images = {
    ...(data.sealed
      ? { seal: drawSeal('issuer' in data ? data.issuer : data.organisation, data.sealCaption) }
      : {}),
    // Two authorities that agree both put their seal to it.
    ...(data.sealed && 'receiver' in data
      ? { seals: [drawSeal(data.organisation, data.sealCaption), drawSeal(data.receiver, data.sealCaption)] }
      : {}),
    ...(data.verification ? { qr: await drawQrCode(data.verification.url) } : {}),
  }
  return { ...(makeValuePrintable(data) as object), images }
}

function drawQrCode(content: string): Promise<string> {
  return QRCode.toString(content, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 })
}
