import { apiPrefix, catalogueRoutes as operations } from '@tongban/contract'
import { type ItemRevision, buildGuide } from '@tongban/domain'
import type { DocumentRenderer } from '../../documents/index.ts'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { describeGuide } from './describe-guide.ts'
import type { PublishedCatalogue } from './published.ts'

export interface GuideRouteOptions {
  readonly catalogue: PublishedCatalogue
  readonly renderer: DocumentRenderer
  /** Address at which the public reaches the platform; printed as a QR code. */
  readonly publicUrl: string
}

/** Guides kept ready, of some ten or a hundred kilobytes each. */
const guidesKept = 200

export function createGuideRoute({ catalogue, renderer, publicUrl }: GuideRouteOptions): RouteHandler {
  // A revision never changes, so what was printed for it serves until it is pushed out.
  const kept = new Map<string, Promise<Uint8Array>>()

  function print(revision: ItemRevision): Promise<Uint8Array> {
    const known = kept.get(revision.digest)
    if (known) return known
    const address = `${publicUrl}${apiPrefix}/items/${encodeURIComponent(revision.item)}`
    const data = describeGuide(buildGuide(revision), address)
    const printed = renderer.renderDocument({ template: 'service-guide', data })
    const oldest = kept.size >= guidesKept ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(revision.digest, printed)
    printed.catch(() => kept.delete(revision.digest))
    return printed
  }

  return implementRoute(operations.downloadItemGuide, async ({ params }) => {
    const revision = await catalogue.findCurrentRevision(params.item)
    if (revision === undefined) return problem('not-found')
    const content = await print(revision)
    const name = `${buildGuide(revision).name.zh}办事指南.pdf`
    return {
      status: 200,
      file: { content, mediaType: 'application/pdf', name, size: content.length },
      etag: revision.digest,
    }
  })
}
