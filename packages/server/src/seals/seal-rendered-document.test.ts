import { describe, expect, it } from 'vitest'
import { documentTemplates, renderDocument } from '../documents/index.ts'
import { sampleData } from '../documents/testing/sample-data.ts'
import { createMasterKey, createSealKeyStore, sealPdf, verifyPdfSeal } from './index.ts'
import { createMemorySealKeyRepository } from './testing/memory-repository.ts'

const store = createSealKeyStore({
  repository: createMemorySealKeyRepository(),
  masterKey: createMasterKey(),
})
const request = {
  organisation: { id: 'jiangbei-approval', name: '明湖市江北区行政审批服务局' },
  reason: '行政许可',
  location: '明湖市江北区',
  signedAt: new Date('2026-03-02T01:30:00Z'),
}

describe('sealing what the templates make', () => {
  it.each(documentTemplates)('%s can be sealed, and the seal holds', async (template) => {
    const pdf = await renderDocument({ template, data: sampleData[template] })
    const sealed = await sealPdf(store, { pdf, ...request })
    expect(verifyPdfSeal(sealed.pdf, await store.listAuthorities()).ok).toBe(true)
    expect(Buffer.from(sealed.pdf).subarray(0, pdf.length).equals(Buffer.from(pdf))).toBe(true)
  })
})
