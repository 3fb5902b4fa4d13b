import { caseRoutes as operations, type documentPreviewSchema, previewedActs } from '@tongban/contract'
import {
  type CaseCommand,
  type CaseState,
  type RecordedEvent,
  assert,
  decide,
  evolve,
  getPlainDate,
  may,
} from '@tongban/domain'
import type { z } from 'zod'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import type { CaseModuleOptions } from './options.ts'
import { problemFromRejection } from './problem-from-case.ts'
import { findCase } from './queries.ts'

/**
 * Shows the document of an act before it is done. The act is decided as it would be, so that what it would be refused
 * for is told now; nothing of it is kept.
 */
export function createPreviewRoute({ database, catalogue, documents }: CaseModuleOptions): RouteHandler {
  return implementRoute(operations.previewCaseDocument, async ({ params, body, actor, context }) => {
    const found = await findCase(database, actor, params.caseId)
    if (found === undefined) return problem('not-found')
    if (may(actor, previewedActs[body.command].permission) === 'none') return problem('not-permitted')
    const before = found.state
    const [revision, calendar] = await Promise.all([
      catalogue.getRevision(before.item, before.revision, before),
      catalogue.getCalendar(),
    ])
    const now = before.lastRecordedAt > context.now ? before.lastRecordedAt : context.now
    const decided = decide(before, readCommand(body), {
      now,
      actor,
      revision,
      calendar,
      takeDocumentNumber: () => '（文号在正式作出时编定）',
      takeCaseNumber: () => '（编号在提交时编定）',
    })
    if (!decided.ok) return problemFromRejection(decided.error, revision)
    let state: CaseState = before
    let act: { state: CaseState; before: CaseState; recorded: RecordedEvent } | undefined
    for (const event of decided.value) {
      const earlier = state
      const recorded = { sequence: state.sequence + 1, actor, occurredAt: now, recordedAt: now, event }
      state = evolve(state, recorded)
      if ('document' in event && event.document !== undefined) act = { state, before: earlier, recorded }
    }
    assert(act !== undefined, `${body.command} makes out a document`)
    const { pdf: content, name } = await documents.previewDocument({ ...act, revision, calendar })
    return { status: 200, file: { content, name, mediaType: 'application/pdf', size: content.byteLength } }
  })
}

function readCommand(body: z.output<typeof documentPreviewSchema>): CaseCommand {
  switch (body.command) {
    case 'GrantApplication': {
      const { opinion, conditions } = body
      const validTo = body.validTo === undefined ? undefined : getPlainDate(body.validTo)
      return { type: 'GrantApplication', opinion, conditions, validTo }
    }
    case 'CorrectClericalError': {
      const { element, reason } = body
      return { type: 'CorrectClericalError', element, to: body.to ?? null, reason }
    }
    default: {
      const { command: type, ...rest } = body
      return { type, ...rest } as CaseCommand
    }
  }
}
