import { Readable } from 'node:stream'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { countPages } from './count-pages.ts'
import { countEvidencePages } from './evidence-pages.ts'

const pdf = (...objects: readonly (string | Buffer)[]) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects.map((object) => Buffer.from(object as Buffer))])
const count = (content: Buffer) => countPages('application/pdf', content)

describe('the pages of a file', () => {
  it('are those of the root of the page tree, not of a branch of it', () => {
    const branch = '3 0 obj\n<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [4 0 R 5 0 R] >>\nendobj\n'
    const root = '2 0 obj\n<</Resources<</Font<<>>>>/Type/Pages/Kids[3 0 R 6 0 R]/Count 3>>\nendobj\n'
    expect(count(pdf(branch, root))).toBe(3)
  })

  it('are found where the tree is packed into an object stream', () => {
    const packed = deflateSync(Buffer.from('2 0 <</Type/Pages/Count 12/Kids[3 0 R]>>'))
    const head = `7 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\r\n`
    expect(count(pdf(head, packed, '\nendstream\nendobj\n'))).toBe(12)
  })

  it('are unknown where the tree is hidden, and of kinds without pages', () => {
    const head = '7 0 obj\n<</Type/ObjStm/N 1/First 4>>\nstream\n'
    expect(count(pdf(head, 'encrypted', '\nendstream\n'))).toBeUndefined()
    expect(count(pdf('2 0 obj\n<</Type/Pages/Count 9 0 R>>'))).toBeUndefined()
    expect(countPages('application/zip', Buffer.from('PK'))).toBeUndefined()
    expect(countPages('image/png', Buffer.alloc(0))).toBe(1)
  })

  it('are the longest of a material, and of one that is there on paper too nobody knows', async () => {
    const contents: Record<string, Buffer> = {
      one: pdf('<</Type/Pages/Count 1>>'),
      four: pdf('<</Type/Pages/Count 4>>'),
    }
    const files = { open: async (digest: string) => Readable.from([contents[digest] ?? Buffer.alloc(0)]) }
    const scan = (digest: string) => ({ digest, name: '图.pdf', mediaType: 'application/pdf', size: 1 })
    const point = (page?: number) => [
      {
        check: '布局',
        met: true,
        evidence: [{ kind: 'material' as const, material: 'plan', ...(page === undefined ? {} : { page }) }],
      },
    ]
    const materials = { plan: [scan('one'), scan('four')] }
    expect(await countEvidencePages(files, point(2), { materials })).toEqual({ plan: 4 })
    expect(await countEvidencePages(files, point(), { materials })).toEqual({})
    const papers = { plan: { originals: 0, copies: 1, originalSeen: true } }
    expect(await countEvidencePages(files, point(2), { materials, papers })).toEqual({})
    expect(await countEvidencePages(files, point(2), { materials: { plan: [scan('none')] } })).toEqual({})
  })
})
