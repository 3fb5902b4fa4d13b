import { catalogueRoutes as operations } from '@tongban/contract'
import { type ItemRevision, buildGuide, readText } from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import type { DocumentRenderer } from '../../documents/index.ts'
import { type RouteHandler, implementRoute } from '../../http/index.ts'
import { describeBlankForm } from './describe-blank-form.ts'
import { describeGuide } from './describe-guide.ts'
import { describeSampleForm } from './describe-sample-form.ts'
import type { PublishedCatalogue } from './published.ts'
import { refuseAbsentItem } from './withdrawal.ts'

export interface GuideRouteOptions {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
  readonly renderer: DocumentRenderer
  /** Address at which the public reaches the platform; printed as a QR code. */
  readonly publicUrl: string
}

/** Sheets kept ready of each kind, of some ten or a hundred kilobytes each. */
const sheetsKept = 200

/** What is printed of an item: its guide, its form to be filled in by hand, and one that was. */
export function createGuideRoutes({
  database,
  catalogue,
  renderer,
  publicUrl,
}: GuideRouteOptions): RouteHandler[] {
  const addressOf = (revision: ItemRevision) => `${publicUrl}/items/${encodeURIComponent(revision.item)}`
  const printGuide = keepSheets((revision) =>
    renderer.renderDocument({
      template: 'service-guide',
      data: describeGuide(buildGuide(revision), addressOf(revision)),
    }),
  )
  const printBlankForm = keepSheets((revision) =>
    renderer.renderDocument({
      template: 'blank-form',
      data: describeBlankForm(revision, addressOf(revision)),
    }),
  )
  const printSampleForm = keepSheets((revision) =>
    renderer.renderDocument({
      template: 'blank-form',
      data: describeSampleForm(revision, addressOf(revision)),
    }),
  )

  async function answer(item: string, print: typeof printGuide, kind: string) {
    const revision = await catalogue.findCurrentRevision(item)
    if (revision === undefined) return refuseAbsentItem(database, item)
    const content = await print(revision)
    const name = `${readText(revision.definition.name).zh}${kind}.pdf`
    return {
      status: 200 as const,
      file: { content, mediaType: 'application/pdf', name, size: content.length },
      etag: revision.digest,
    }
  }

  return [
    implementRoute(operations.downloadItemGuide, ({ params }) => answer(params.item, printGuide, '办事指南')),
    implementRoute(operations.downloadBlankForm, ({ params }) =>
      answer(params.item, printBlankForm, '申请表'),
    ),
    implementRoute(operations.downloadSampleForm, ({ params }) =>
      answer(params.item, printSampleForm, '申请表示范文本'),
    ),
  ]
}

/** A revision never changes, so what was printed for it serves until it is pushed out. */
function keepSheets(
  print: (revision: ItemRevision) => Promise<Uint8Array>,
): (revision: ItemRevision) => Promise<Uint8Array> {
  const kept = new Map<string, Promise<Uint8Array>>()
  return (revision) => {
    const known = kept.get(revision.digest)
    if (known) return known
    const printed = print(revision)
    const oldest = kept.size >= sheetsKept ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    kept.set(revision.digest, printed)
    printed.catch(() => kept.delete(revision.digest))
    return printed
  }
}
