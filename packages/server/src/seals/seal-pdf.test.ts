import { describe, expect, it } from 'vitest'
import {
  createMasterKey,
  createSealKeyStore,
  sealPdf,
  verifyPdfSeal,
  type PdfSealDefectKind,
} from './index.ts'
import { createMemorySealKeyRepository } from './testing/memory-repository.ts'
import { makeSamplePdf } from './testing/sample-pdf.ts'

const organisation = { id: 'jiangbei-approval', name: '明湖市江北区行政审批服务局' }
const signedAt = new Date('2026-03-02T01:30:00Z')

function makeStore() {
  return createSealKeyStore({ repository: createMemorySealKeyRepository(), masterKey: createMasterKey() })
}

async function sealSample(store = makeStore(), owner = organisation, at = signedAt) {
  const request = { organisation: owner, reason: '受理（行政许可）', location: '江北区', signedAt: at }
  const sealed = await sealPdf(store, { pdf: makeSamplePdf(), ...request })
  return { store, sealed, authorities: await store.listAuthorities() }
}

function defectOf(pdf: Uint8Array, authorities: readonly string[]): PdfSealDefectKind | 'none' {
  const answer = verifyPdfSeal(pdf, authorities)
  return answer.ok ? 'none' : answer.error.kind
}

function flip(pdf: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(pdf)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('sealing a PDF', () => {
  it('a sealed document names the organisation that sealed it and the moment', async () => {
    const { sealed, authorities } = await sealSample()
    const answer = verifyPdfSeal(sealed.pdf, authorities)
    expect(answer).toMatchObject({
      ok: true,
      value: {
        organisationId: organisation.id,
        organisationName: organisation.name,
        signedAt,
        digest: sealed.digest,
      },
    })
  })

  it('a changed byte is found wherever it lies, and what is wrong is named', async () => {
    const { sealed, authorities } = await sealSample()
    const text = Buffer.from(sealed.pdf).toString('latin1')
    const contents = text.indexOf('/Contents <') + '/Contents <'.length
    expect(defectOf(flip(sealed.pdf, text.indexOf('595')), authorities)).toBe('content-changed')
    expect(defectOf(flip(sealed.pdf, sealed.pdf.length - 8), authorities)).toBe('content-changed')
    expect(defectOf(flip(sealed.pdf, contents + 8000), authorities)).toBe('seal-malformed')
    const step = Math.ceil(sealed.pdf.length / 300)
    for (let at = 0; at < sealed.pdf.length; at += step) {
      expect(defectOf(flip(sealed.pdf, at), authorities), `byte ${at}`).not.toBe('none')
    }
  })

  it('every byte of the signature itself is guarded', async () => {
    const { sealed, authorities } = await sealSample()
    const contents = Buffer.from(sealed.pdf).indexOf('/Contents <') + '/Contents <'.length
    for (let at = contents; at < contents + 3400; at += 17) {
      expect(defectOf(flip(sealed.pdf, at), authorities), `byte ${at}`).not.toBe('none')
    }
  })

  it('content added after the seal, and a file without a seal, are named', async () => {
    const { sealed, authorities } = await sealSample()
    const longer = Buffer.concat([sealed.pdf, Buffer.from('\n1 0 obj\n<< >>\nendobj\n%%EOF\n')])
    expect(defectOf(longer, authorities)).toBe('changed-after-sealing')
    expect(defectOf(makeSamplePdf(), authorities)).toBe('not-sealed')
    expect(defectOf(new Uint8Array(), authorities)).toBe('not-sealed')
  })

  it('a seal of another installation is not trusted, whatever name it bears', async () => {
    const { sealed } = await sealSample()
    const other = await sealSample()
    expect(defectOf(sealed.pdf, other.authorities)).toBe('authority-unknown')
  })

  it('the reason and the name can hold any character without breaking the file', async () => {
    const owner = { id: 'x', name: '甲(乙)>> endobj << /AcroForm 〔2026〕\\,+="' }
    const { sealed, authorities } = await sealSample(makeStore(), owner)
    expect(verifyPdfSeal(sealed.pdf, authorities)).toMatchObject({
      ok: true,
      value: { organisationName: owner.name },
    })
  })

  it('a document is sealed once', async () => {
    const { store, sealed } = await sealSample()
    const request = { organisation, reason: '受理', location: '江北区', signedAt }
    await expect(sealPdf(store, { pdf: sealed.pdf, ...request })).rejects.toThrow('sealed')
  })
})

describe('rotating the key of a seal', () => {
  it('what a retired key sealed stays verifiable, and the new key seals from then on', async () => {
    const { store, sealed: before } = await sealSample()
    const newKeyId = await store.rotateSealKey(organisation, new Date('2026-04-01T00:00:00Z'))
    const { sealed: after, authorities } = await sealSample(
      store,
      organisation,
      new Date('2026-04-02T00:00:00Z'),
    )
    expect(after.keyId).toBe(newKeyId)
    expect(after.keyId).not.toBe(before.keyId)
    expect(defectOf(before.pdf, authorities)).toBe('none')
    expect(defectOf(after.pdf, authorities)).toBe('none')
  })

  it('an expired certificate and a renamed organisation get a new key by themselves', async () => {
    const { store, sealed } = await sealSample()
    const later = await sealSample(store, organisation, new Date('2032-01-01T00:00:00Z'))
    const renamed = await sealSample(
      store,
      { ...organisation, name: '明湖市江北区数据局' },
      new Date('2032-01-02T00:00:00Z'),
    )
    expect(new Set([sealed.keyId, later.sealed.keyId, renamed.sealed.keyId]).size).toBe(3)
    expect(defectOf(sealed.pdf, renamed.authorities)).toBe('none')
    expect(defectOf(renamed.sealed.pdf, renamed.authorities)).toBe('none')
  })

  it('two first uses at the same time end with one key', async () => {
    const store = makeStore()
    const keys = await Promise.all([1, 2, 3].map(() => store.getSigningKey(organisation, signedAt)))
    expect(new Set(keys.map(({ keyId }) => keyId)).size).toBe(1)
  })
})
