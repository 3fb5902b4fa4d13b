import {
  type Calendar,
  type CaseState,
  type RecordedEvent,
  assert,
  evolve,
  getBeijingDate,
  getInstant,
  measureCaseClocks,
  nameDocument,
  readText,
} from '@tongban/domain'
import { buffer } from 'node:stream/consumers'
import { everyRow } from '../../database/index.ts'
import { type DocumentRenderer } from '../../documents/index.ts'
import { type SealKeyStore, sealPdf } from '../../seals/index.ts'
import { type CaseContext, executeCommand, loadCase } from '../cases/index.ts'
import type { FileStore } from '../files/index.ts'
import { describeDocument } from './describe-document.ts'
import type { DocumentSource } from './document-source.ts'

export interface DocumentProducerOptions extends CaseContext {
  readonly renderer: DocumentRenderer
  readonly seals: SealKeyStore
  readonly store: FileStore
  readonly publicUrl: string
  readonly readClock: () => Date
}

export interface ProducedDocument {
  readonly pdf: Uint8Array
  readonly name: string
}

/**
 * The sealed PDF of the document that an act made out. The first call renders, seals, keeps and records it; later
 * ones read what is kept, so that there is one document whoever asks first.
 * @param sequence of the act within the case
 */
export async function produceDocument(
  options: DocumentProducerOptions,
  caseId: string,
  sequence: number,
): Promise<ProducedDocument | undefined> {
  const { found } = await loadCase(options.database.pool, everyRow, caseId)
  const document = found?.state.documents.find((entry) => entry.sequence === sequence)
  if (found === undefined || document === undefined) return undefined
  const { item, revision } = found.state
  const { definition } = await options.catalogue.getRevision(item, revision, found.state)
  const title = nameDocument(document.kind, definition).zh
  const name = `${title}_${document.number}.pdf`
  if (document.digest !== undefined)
    return { pdf: await buffer(await options.store.open(document.digest)), name }

  const source = await gatherSource(options, caseId, found.events, sequence)
  const described = describeDocument(source)
  assert(described !== undefined, 'an act with a document describes it')
  const rendered = await options.renderer.renderDocument(described)
  const { authority } = source.revision
  const sealed = await sealPdf(options.seals, {
    pdf: rendered,
    organisation: { id: authority.id, name: readText(authority.name).zh },
    reason: title,
    location: readText(authority.name).zh,
    signedAt: options.readClock(),
  })
  await options.store.putBytes(sealed.pdf)
  const answer = await executeCommand(options, {
    caseId,
    actor: { kind: 'system', process: 'document-production' },
    now: getInstant(options.readClock().toISOString()),
    command: () => ({
      ok: true,
      value: [
        {
          type: 'RecordDocument',
          number: document.number,
          digest: sealed.digest,
          size: sealed.pdf.byteLength,
        },
      ],
    }),
  })
  if (answer.ok) return { pdf: sealed.pdf, name }
  // Somebody else was first: theirs is the document.
  const lost = answer.error.kind === 'rejected' && answer.error.rejection.kind === 'document-produced'
  assert(lost, `the document could not be recorded: ${JSON.stringify(answer.error)}`)
  return produceDocument(options, caseId, sequence)
}

async function gatherSource(
  options: DocumentProducerOptions,
  caseId: string,
  events: readonly RecordedEvent[],
  sequence: number,
): Promise<DocumentSource> {
  const before = events.slice(0, sequence - 1).reduce<CaseState | undefined>(evolve, undefined)
  const recorded = events[sequence - 1]
  assert(recorded !== undefined, 'the act is among the events')
  const state = evolve(before, recorded)
  const [revision, calendar] = await Promise.all([
    options.catalogue.getRevision(state.item, state.revision, state),
    options.catalogue.getCalendar(),
  ])
  const verificationUrl = `${options.publicUrl}/verify/document/${caseId}/${sequence}`
  return { ...measureAct({ state, before, recorded, revision, calendar }), verificationUrl }
}

/** An act with the clocks of its day. */
export function measureAct({
  calendar,
  ...act
}: Pick<DocumentSource, 'state' | 'before' | 'recorded' | 'revision'> & {
  readonly calendar: Calendar
}): Omit<DocumentSource, 'verificationUrl'> {
  const day = getBeijingDate(act.recorded.occurredAt)
  const clocksOf = (at: CaseState | undefined) => {
    const clocks = at === undefined ? undefined : measureCaseClocks(at, act.revision, calendar, day)
    return clocks?.ok ? clocks.value : []
  }
  return {
    ...act,
    clocks: clocksOf(act.state),
    previousStatutoryDue: clocksOf(act.before).find((clock) => clock.kind === 'statutory')?.reading.due,
  }
}
