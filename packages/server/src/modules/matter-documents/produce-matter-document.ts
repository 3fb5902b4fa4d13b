import {
  type DocumentReference,
  type FiledMatter,
  type MatterEvent,
  type RecordedMatterEvent,
  assert,
  nameDocument,
  findIssuer,
  getInstant,
  isFiledMatter,
  readText,
  replayMatter,
} from '@tongban/domain'
import { buffer } from 'node:stream/consumers'
import { everyRow } from '../../database/index.ts'
import type { DocumentRenderer } from '../../documents/index.ts'
import { type SealKeyStore, sealPdf } from '../../seals/index.ts'
import type { CaseContext } from '../cases/index.ts'
import type { FileStore } from '../files/index.ts'
import { decideAll, executeMatterAct, loadMatter } from '../matters/index.ts'
import { describeJointCorrection } from './describe-joint-correction.ts'
import { type OpinionGiven, describeOpinion } from './describe-opinion.ts'
import { describeMatterReceipt } from './describe-matter-receipt.ts'

export interface MatterDocumentOptions extends CaseContext {
  readonly renderer: DocumentRenderer
  readonly seals: SealKeyStore
  readonly store: FileStore
  readonly publicUrl: string
  readonly readClock: () => Date
}

/** What a paper is made from: the act, and the matter as the transaction of the act left it. */
export interface MatterDocumentSource {
  readonly event: MatterEvent & { readonly document?: DocumentReference }
  readonly document: DocumentReference
  readonly state: FiledMatter
}

/**
 * The sealed PDF of the paper that an act of a matter made out. The first call renders, seals, keeps and records it;
 * later ones read what is kept, so that there is one paper whoever asks first.
 * @param sequence of the act within the matter
 */
export async function produceMatterDocument(
  options: MatterDocumentOptions,
  matterCaseId: string,
  sequence: number,
): Promise<{ readonly pdf: Uint8Array; readonly name: string } | undefined> {
  const { found } = await loadMatter(options.database.pool, everyRow, matterCaseId)
  if (found === undefined || !isFiledMatter(found.state)) return undefined
  const document = found.state.documents.find((entry) => entry.sequence === sequence)
  if (document === undefined) return undefined
  const title = nameDocument(document.kind, undefined).zh
  const name = `${title}_${document.number}.pdf`
  if (document.digest !== undefined)
    return { pdf: await buffer(await options.store.open(document.digest)), name }

  const issuer = await nameIssuer(options, found.state, document)
  const rendered = await renderPaper(options, {
    source: readSource(found.events, sequence, document),
    issuer: issuer.name,
    url: `${options.publicUrl}/verify/document/${matterCaseId}/${sequence}`,
  })
  const sealed = await sealPdf(options.seals, {
    pdf: rendered,
    organisation: issuer,
    reason: title,
    location: issuer.name,
    signedAt: options.readClock(),
  })
  await options.store.putBytes(sealed.pdf)
  const now = getInstant(options.readClock().toISOString())
  const actor = { kind: 'system', process: 'document-production' } as const
  const { number } = document
  const answer = await executeMatterAct(options, {
    matterCaseId,
    actor,
    now,
    scope: everyRow,
    decide: async (state, children) => {
      const command = {
        type: 'RecordDocument',
        number,
        digest: sealed.digest,
        size: sealed.pdf.byteLength,
      } as const
      const decided = await decideAll(options, state, [command], { actor, now })
      return 'problem' in decided ? decided : { events: decided.events, children }
    },
  })
  if (answer !== 'nothing' && !('problem' in answer)) return { pdf: sealed.pdf, name }
  // Somebody else was first: theirs is the paper.
  const lost = answer !== 'nothing' && answer.code === 'matter-document-produced'
  assert(lost, `the paper could not be recorded: ${JSON.stringify(answer)}`)
  return produceMatterDocument(options, matterCaseId, sequence)
}

async function nameIssuer(
  { catalogue }: Pick<MatterDocumentOptions, 'catalogue'>,
  state: FiledMatter,
  { number }: DocumentReference,
): Promise<{ readonly id: string; readonly name: string }> {
  const id = findIssuer(state, number)
  const organisation = await catalogue.findOrganisation(id)
  assert(organisation !== undefined, 'a paper is made out by an organisation that is registered')
  return { id, name: readText(organisation.name).zh }
}

/** The paper of an opinion that has not been given: unsealed, and marked on each page. */
export async function previewOpinion(
  options: MatterDocumentOptions,
  { event, state }: { readonly event: OpinionGiven; readonly state: FiledMatter },
): Promise<{ readonly pdf: Uint8Array; readonly name: string }> {
  const { document } = event
  const { name: issuer } = await nameIssuer(options, state, document)
  const pdf = await renderPaper(options, { source: { event, document, state }, issuer })
  return { pdf, name: `预览_${nameDocument(document.kind, undefined).zh}.pdf` }
}

/** Items that the act itself filed stand behind it in the same transaction and so bear the same moment. */
function readSource(
  events: readonly RecordedMatterEvent[],
  sequence: number,
  document: DocumentReference,
): MatterDocumentSource {
  const recorded = events[sequence - 1]
  assert(recorded !== undefined, 'the act is among the events')
  const after = events.slice(sequence).findIndex(({ recordedAt }) => recordedAt !== recorded.recordedAt)
  const state = replayMatter(after === -1 ? events : events.slice(0, sequence + after))
  assert(state !== undefined && isFiledMatter(state), 'a paper is of a filed matter')
  return { event: recorded.event, document, state }
}

async function renderPaper(
  options: MatterDocumentOptions,
  { source, issuer, url }: { source: MatterDocumentSource; issuer: string; url?: string },
): Promise<Uint8Array> {
  const { state, document, event } = source
  const organisation = await options.catalogue.findOrganisation(state.window ?? state.lead)
  const window = organisation?.windows[0]
  const letter = {
    organisation: issuer,
    documentNumber: document.number,
    date: document.date,
    // What has not been done is shown without a seal and cannot be checked anywhere.
    ...(url === undefined ? { sealed: false, preview: true } : { verification: { url } }),
    applicant: {
      kind: state.applicant.kind === 'person' ? ('person' as const) : ('organisation' as const),
      name: state.applicant.name,
    },
    matterName: state.name.zh,
    matterNumber: state.number,
    appliedOn: state.filedOn,
    ...(window?.phone === undefined
      ? {}
      : { contact: { telephone: window.phone, address: readText(window.address).zh } }),
  }
  switch (event.type) {
    case 'MatterFiled':
      return options.renderer.renderDocument({
        template: 'matter-receipt',
        data: { ...letter, ...(await describeMatterReceipt(options, state)) },
      })
    case 'JointCorrectionRequested':
      return options.renderer.renderDocument({
        template: 'joint-correction-notice',
        data: { ...letter, ...(await describeJointCorrection(options, state, event)) },
      })
    case 'PreApprovalGiven':
      return options.renderer.renderDocument({
        template: 'pre-approval-opinion',
        data: { ...letter, ...(await describeOpinion(options, state, event)) },
      })
    default:
      throw new Error(`the act ${event.type} makes out no paper`)
  }
}
