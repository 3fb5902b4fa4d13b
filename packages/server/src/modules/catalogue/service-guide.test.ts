import { type ItemRevision, buildGuide, buildRevision, getInstant, getPlainDate } from '@tongban/domain'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { readCatalogue } from '../../catalogue-files/index.ts'
import { createDocumentRenderer } from '../../documents/index.ts'
import { readPages } from '../../documents/testing/read-pdf.ts'
import { describeBlankForm } from './describe-blank-form.ts'
import { describeGuide } from './describe-guide.ts'

const folder = fileURLToPath(new URL('../../../../../catalogue', import.meta.url))
const renderer = createDocumentRenderer()
const revisions: ItemRevision[] = []

beforeAll(async () => {
  const catalogue = await readCatalogue(folder)
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error[0]))
  for (const { definition } of catalogue.value.items) {
    const built = buildRevision({
      definition,
      registries: catalogue.value.registries,
      revision: 1,
      effectiveFrom: getPlainDate('2026-03-02'),
      publishedAt: getInstant('2026-03-02T01:30:00.000Z'),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    })
    if (!built.ok) throw new Error(`${definition.item}: ${JSON.stringify(built.error)}`)
    revisions.push(built.value)
  }
}, 60_000)

function print(revision: ItemRevision): Promise<Uint8Array> {
  const data = describeGuide(buildGuide(revision), `https://tongban.example/api/v1/items/${revision.item}`)
  return renderer.renderDocument({ template: 'service-guide', data })
}

function printBlankForm(revision: ItemRevision): Promise<Uint8Array> {
  const data = describeBlankForm(revision, `https://tongban.example/items/${revision.item}`)
  return renderer.renderDocument({ template: 'blank-form', data })
}

test('the guide and the blank form of every item of the demonstration district can be printed', async () => {
  expect(revisions.length).toBeGreaterThan(100)
  for (const revision of revisions) {
    for (const pdf of [await print(revision), await printBlankForm(revision)]) {
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    }
  }
}, 120_000)

test('the blank form asks what the form on line asks, and says to whom a part applies', async () => {
  const revision = revisions.find(({ item }) => item === 'food-business-licence')
  if (revision === undefined) throw new Error('the demonstration has no such item')
  const words = (await readPages(await printBlankForm(revision))).join('').replaceAll(/\s/g, '')
  for (const field of [
    '办理情形',
    '经营哪一类？',
    '餐饮服务',
    '统一社会信用代码',
    '网络经营',
    '申请人（签名或者盖章）',
  ]) {
    expect(words).toContain(field)
  }
  expect(words).toContain('（适用于“是否通过网络经营？”为“是”）')
})

test('a printed guide shows what article 30 of the licensing law wants shown, and from when it holds', async () => {
  const revision = revisions.find(({ item }) => item === 'food-business-licence')
  if (revision === undefined) throw new Error('the demonstration has no such item')
  const words = (await readPages(await print(revision))).join('')
  for (const heading of [
    '受理条件',
    '申请材料',
    '办理流程',
    '办理时限',
    '收费',
    '法律依据',
    '办理窗口',
    '联系方式',
    '常见问题',
  ]) {
    expect(words).toContain(heading)
  }
  expect(words).toContain(revision.codes.implementation)
  expect(words).toContain('《食品安全法》第三十五条')
  expect(words).toContain('自2026年3月2日起施行')
  expect(words).toContain('情形：')
})
