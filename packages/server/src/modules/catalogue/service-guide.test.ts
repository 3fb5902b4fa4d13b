import { type ItemRevision, buildGuide, buildRevision, getInstant, getPlainDate } from '@tongban/domain'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { readCatalogue } from '../../catalogue-files/index.ts'
import { createDocumentRenderer } from '../../documents/index.ts'
import { readPages } from '../../documents/testing/read-pdf.ts'
import { describeBlankForm } from './describe-blank-form.ts'
import { describeGuide } from './describe-guide.ts'
import { describeSampleForm } from './describe-sample-form.ts'

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

function printSampleForm(revision: ItemRevision): Promise<Uint8Array> {
  const data = describeSampleForm(revision, `https://tongban.example/items/${revision.item}`)
  return renderer.renderDocument({ template: 'blank-form', data })
}

test('guide, blank form and sample of the items of the demonstration district can be printed', async () => {
  expect(revisions.length).toBeGreaterThan(100)
  for (const [index, revision] of revisions.entries()) {
    // Forms are many pages: all are described, of each ten one is printed.
    const address = 'https://tongban.example/items/x'
    expect(describeBlankForm(revision, address).sections.length).toBeGreaterThan(0)
    expect(describeSampleForm(revision, address).sections.length).toBeGreaterThan(0)
    const forms = index % 10 === 0 ? [await printBlankForm(revision), await printSampleForm(revision)] : []
    for (const pdf of [await print(revision), ...forms]) {
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

test('what an applicant may sign stands in the guide, and on sheets of the blank form, word for word', async () => {
  const find = (item: string) => {
    const revision = revisions.find((entry) => entry.item === item)
    if (revision === undefined) throw new Error(`the demonstration has no ${item}`)
    return revision
  }
  const read = async (pdf: Uint8Array) => (await readPages(pdf)).join('').replaceAll(/\s/g, '')
  const agency = find('human-resource-service-licence')
  for (const words of [await read(await print(agency)), await read(await printBlankForm(agency))]) {
    expect(words).toContain('作出决定之日起30个工作日内，由云泽市明湖区人力资源和社会保障局核查')
    expect(words).toContain('本申请人已经知晓行政机关告知的全部内容，自愿以告知承诺方式办理')
    // A lease may follow where the ordinary way is taken.
    expect(words).toContain('容缺补交“房屋租赁合同”')
    expect(words).toContain('本申请人承诺自受理之日起10个工作日内补交“房屋租赁合同”')
  }
  expect(await read(await printBlankForm(agency))).toContain('行政机关（盖章）：云泽市明湖区行政审批局')
  expect(await read(await printSampleForm(agency))).not.toContain('本申请人承诺')
  expect(await read(await print(find('elderly-courtesy-card')))).not.toContain('告知书和承诺书')
})

test('a sample is filled in for one situation, leaves out what that does not ask, and says that it is invented', async () => {
  const revision = revisions.find(({ item }) => item === 'food-business-licence')
  if (revision === undefined) throw new Error('the demonstration has no such item')
  const { questions, sections } = describeSampleForm(revision, 'https://tongban.example/items/x')
  expect(questions.map(({ ask, ticked }) => [ask, ticked])).toContainEqual(['经营哪一类？', [0]])
  // Asked of sales and of canteens alone; the sample is one of catering.
  expect(questions.map(({ ask }) => ask)).not.toContain('哪类单位的食堂？')
  expect(sections.map(({ title }) => title)).not.toContain('食堂供餐')
  const fields = sections.flatMap((section) => section.fields)
  expect(fields.find(({ label }) => label === '名称')?.value).toBe('云泽市明湖区张三餐饮有限公司')
  // Every answer to the first question gives it, so that paper asks it once.
  expect(fields.map(({ label }) => label)).not.toContain('主体业态')
  for (const { value, ticked, row } of fields) expect(value ?? ticked?.[0] ?? row?.[0]).toBeDefined()
  const words = (await readPages(await printSampleForm(revision))).join('').replaceAll(/\s/g, '')
  expect(words).toContain('均为虚构')
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
