import { matterDefinitionRoutes as operations } from '@tongban/contract'
import {
  type Finding,
  type MatterDefinition,
  differenceBetweenMatters,
  getBeijingDate,
  getPlainDate,
  writeJsonPointer,
} from '@tongban/domain'
import { listSourceFindings, parseMatterText } from '../../catalogue-files/index.ts'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { checkMatter, publishMatter } from '../catalogue/index.ts'
import { describeRefusal, outsideJurisdiction, refuseUnreadable } from './describe-refusal.ts'
import { countRunningMatters } from './managed-matters.ts'
import { type MatterDefinitionOptions, getOfficer } from './options.ts'
import { findNewestDefinition, withdrawMatter } from './store.ts'

export function createPublicationRoutes(options: MatterDefinitionOptions): RouteHandler[] {
  const { database, catalogue } = options
  return [
    implementRoute(operations.checkMatterSource, async ({ body, context }) => {
      const read = parseMatterText('definition', body.source)
      if (!read.ok) {
        const findings = listSourceFindings(read.error)
        return { status: 200, body: { readable: false, matter: null, findings, base: null, changes: [] } }
      }
      const { definition, findPosition } = read.value
      const on =
        body.effectiveFrom === undefined ? getBeijingDate(context.now) : getPlainDate(body.effectiveFrom)
      const registries = await catalogue.getRegistries()
      const [findings, newest] = await Promise.all([
        checkMatter(database, definition, { registries, on }),
        findNewestDefinition(database, definition.matter),
      ])
      return {
        status: 200,
        body: {
          readable: true,
          matter: definition.matter,
          findings: findings.map((finding) => ({
            ...presentFinding(finding),
            pointer: writeJsonPointer(finding.at),
            ...findPosition(finding.at),
          })),
          base: newest?.revision ?? null,
          changes: newest === undefined ? [] : describeChanges(newest.definition, definition),
        },
      }
    }),

    implementRoute(operations.publishMatter, async ({ body, actor, context }) => {
      const { account, jurisdiction } = getOfficer(actor)
      const read = parseMatterText('definition', body.source)
      if (!read.ok) return refuseUnreadable(read.error)
      const { definition } = read.value
      if (!jurisdiction.includes(definition.lead)) return outsideJurisdiction(definition.lead)
      const result = await publishMatter(database, {
        definition,
        registries: await catalogue.getRegistries(),
        jurisdiction,
        base: body.base,
        by: account,
        now: context.now,
        source: body.source,
        note: body.note,
        ...(body.effectiveFrom === undefined ? {} : { effectiveFrom: body.effectiveFrom }),
      })
      if (!result.ok) return describeRefusal(result.error)
      catalogue.forget()
      const { revision, effectiveFrom, digest, findings } = result.value
      const { matter } = definition
      context.noteForAudit({ matter, revision, effectiveFrom, note: body.note })
      return {
        status: 201,
        body: { matter, revision, effectiveFrom, digest, findings: findings.map(presentFinding) },
        headers: { location: `/api/v1/matters/${matter}/revisions/${revision}` },
      }
    }),

    implementRoute(
      operations.withdrawMatterDefinition,
      async ({ params: { matter }, body, actor, context }) => {
        const { jurisdiction } = getOfficer(actor)
        const newest = await findNewestDefinition(database, matter)
        if (newest === undefined) return problem('not-found')
        if (!jurisdiction.includes(newest.lead)) return outsideJurisdiction(newest.lead)
        const withdrawnOn = getBeijingDate(context.now)
        const { reason } = body
        const isWithdrawn = await withdrawMatter(database, {
          matter,
          on: withdrawnOn,
          reason,
          now: context.now,
        })
        catalogue.forget()
        if (!isWithdrawn) {
          return problem('withdrawn-already', {
            detail: { zh: '这件事已经停用。', en: 'The matter is withdrawn already.' },
            next: {
              zh: '如需恢复，请重新发布定义文件。',
              en: 'Publish its definition again to bring it back.',
            },
          })
        }
        context.noteForAudit({ matter, reason })
        const running = await countRunningMatters(database, matter)
        return { status: 200, body: { matter, withdrawnOn, reason, running } }
      },
    ),
  ]
}

function describeChanges(before: MatterDefinition, after: MatterDefinition) {
  return differenceBetweenMatters(before, after).map((change) => ({ ...change }))
}

function presentFinding({ rule, severity, path, message, cure }: Finding) {
  return { rule, severity, path, message, cure }
}
