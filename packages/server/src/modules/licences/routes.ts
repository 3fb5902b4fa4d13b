import { licenceRoutes as operations } from '@tongban/contract'
import { getBeijingDate } from '@tongban/domain'
import { readFile } from 'node:fs/promises'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { createTradeLicenceRoutes } from './trade-licence-routes.ts'
import { readCarried } from './trade-licences.ts'
import { createActRoutes } from './act-routes.ts'
import { findLicence } from './find-licence.ts'
import type { LicenceModuleOptions } from './options.ts'
import { presentLicence, presentLicenceEvent } from './present.ts'
import { produceLicence } from './produce-licence.ts'
import { describeLicenceTypes, listLicences } from './queries.ts'
import { listSealCertificates, rotateSeal } from './seal-keys.ts'
import { verifyDocument, verifyFile, verifyLicence } from './verification.ts'

/** Every operation on licences and seals: reading, verification and seals here, acts beside. */
export function createLicenceRoutes(options: LicenceModuleOptions): RouteHandler[] {
  return [
    ...createReadingRoutes(options),
    ...createActRoutes(options),
    ...createTradeLicenceRoutes(options),
    ...createVerificationRoutes(options),
    ...createSealRoutes(options),
  ]
}

function createReadingRoutes(options: LicenceModuleOptions): RouteHandler[] {
  const { database, catalogue } = options
  return [
    implementRoute(operations.listLicences, async ({ query, actor, context }) => ({
      status: 200,
      body: await listLicences(database, actor, query, getBeijingDate(context.now)),
    })),

    implementRoute(operations.getLicence, async ({ params, actor, context }) => {
      const found = await findLicence(database, actor, params.licenceId)
      if (found === undefined) return problem('not-found')
      const { state } = found
      const revision = await catalogue.getRevision(state.item, state.revision)
      const carried = await readCarried(options, state)
      const today = getBeijingDate(context.now)
      const body = presentLicence(params.licenceId, state, revision, actor, today, carried)
      return { status: 200, body, etag: String(state.version) }
    }),

    implementRoute(operations.downloadLicence, async ({ params, actor }) => {
      const found = await findLicence(database, actor, params.licenceId)
      const produced = found && (await produceLicence(options, params.licenceId))
      if (produced === undefined) return problem('not-found')
      const { pdf: content, name } = produced
      return { status: 200, file: { content, name, mediaType: 'application/pdf', size: content.byteLength } }
    }),

    implementRoute(operations.listLicenceEvents, async ({ params, actor }) => {
      const found = await findLicence(database, actor, params.licenceId)
      if (found === undefined) return problem('not-found')
      const events = found.events.map((event, index) => presentLicenceEvent(event, found.hashes[index] ?? ''))
      return { status: 200, body: { events } }
    }),

    implementRoute(operations.listLicenceTypes, async () => ({
      status: 200,
      body: describeLicenceTypes(await catalogue.getRegistries()),
    })),
  ]
}

function createVerificationRoutes(options: LicenceModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.verifyLicence, async ({ params }) => ({
      status: 200,
      body: await verifyLicence(options, params.identifier),
    })),

    implementRoute(operations.verifyDocument, async ({ params }) => ({
      status: 200,
      body: await verifyDocument(options, params.caseId, params.sequence),
    })),

    implementRoute(operations.verifyFile, async ({ files }) => {
      const [file] = files
      if (file === undefined || file.mediaType !== 'application/pdf') {
        const detail = {
          zh: '只能核验 PDF 文件。',
          en: 'Only a PDF can be verified.',
        }
        const next = {
          zh: '请上传从本平台下载的 PDF 原件，不要上传照片、扫描件或者另存后的文件。',
          en: 'Upload the PDF as it was downloaded, not a photograph, a scan or a copy that was saved anew.',
        }
        return problem('file-refused', { detail, next })
      }
      return { status: 200, body: await verifyFile(options, await readFile(file.path)) }
    }),
  ]
}

function createSealRoutes(options: LicenceModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.listSeals, async ({ query }) => ({
      status: 200,
      body: await listSealCertificates(options, query),
    })),

    implementRoute(operations.rotateSeal, async ({ params, body, context }) => {
      const certificate = await rotateSeal(options, params.organisation)
      if (certificate === undefined) return problem('not-found')
      const { keyId, organisation } = certificate
      context.noteForAudit({ organisation, keyId, reason: body.reason.slice(0, 200) })
      return { status: 200, body: certificate }
    }),
  ]
}
