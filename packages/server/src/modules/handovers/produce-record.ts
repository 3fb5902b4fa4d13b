import { type HandoverSide, assert, getBeijingDate, getInstant, readText } from '@tongban/domain'
import { buffer } from 'node:stream/consumers'
import { sealPdf } from '../../seals/index.ts'
import type { HandoverOptions } from './options.ts'
import { findNewestRevision } from './pass-item.ts'
import { type StoredHandover, keepFile } from './store.ts'

/**
 * The handover record on paper. Two originals are made once both sides have signed (一式两份), each sealed by one side;
 * before that a preview that says so on every page.
 * @param side whose original it is
 */
export async function produceRecord(
  options: HandoverOptions,
  handover: StoredHandover,
  side: HandoverSide,
): Promise<{ readonly pdf: Uint8Array; readonly name: string }> {
  const { signatures, files, number } = handover
  const isSigned = signatures.length === 2
  const kept = files[side]
  const name = `${isSigned ? '' : '预览_'}交接备忘录_${number}.pdf`
  if (isSigned && kept !== undefined) return { pdf: await buffer(await options.store.open(kept)), name }
  const rendered = await options.renderer.renderDocument({
    template: 'handover-record',
    data: await describeRecord(options, handover, isSigned),
  })
  if (!isSigned) return { pdf: rendered, name }
  const id = handover.terms[side]
  const organisation = await options.catalogue.findOrganisation(id)
  assert(organisation !== undefined, 'a side is an organisation')
  const owner = { id, name: readText(organisation.name).zh }
  const sealed = await sealPdf(options.seals, {
    pdf: rendered,
    organisation: owner,
    reason: '事项划转交接备忘录',
    location: owner.name,
    signedAt: options.readClock(),
  })
  await options.store.putBytes(sealed.pdf)
  await keepFile(options.database.pool, handover.handover, side, sealed.digest)
  return { pdf: sealed.pdf, name }
}

async function describeRecord(
  options: HandoverOptions,
  { number, terms, signatures, preparedAt, digest }: StoredHandover,
  isSigned: boolean,
) {
  const [from, to] = await Promise.all([
    options.catalogue.findOrganisation(terms.from),
    options.catalogue.findOrganisation(terms.to),
  ])
  assert(from !== undefined && to !== undefined, 'both sides are organisations')
  const items = await Promise.all(
    terms.items.map(async (item) => {
      const newest = await findNewestRevision(options, item)
      return {
        name: readText(newest?.definition.name ?? item).zh,
        code: newest?.definition.code.base ?? '',
      }
    }),
  )
  const signed = (side: HandoverSide) => {
    const found = signatures.find((signature) => signature.side === side)
    return found && { name: found.name, on: getBeijingDate(found.at) }
  }
  return {
    organisation: readText(from.name).zh,
    receiver: readText(to.name).zh,
    documentNumber: number,
    date: getBeijingDate(signatures.at(-1)?.at ?? getInstant(preparedAt)),
    sealed: isSigned,
    preview: !isSigned,
    returns: terms.returns !== undefined,
    basis: terms.basis,
    effectiveOn: terms.effectiveOn,
    items,
    files: terms.files,
    licences: terms.licences,
    seals: terms.seals,
    remarks: terms.remarks,
    digest,
    signedFrom: signed('from'),
    signedTo: signed('to'),
  }
}
