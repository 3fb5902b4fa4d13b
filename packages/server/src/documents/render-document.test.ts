import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createDocumentRenderer,
  documentTemplates,
  drawSeal,
  renderDocument,
  type DocumentTemplate,
} from './index.ts'
import { readPages } from './testing/read-pdf.ts'
import { sampleData } from './testing/sample-data.ts'

async function readDocument(template: DocumentTemplate, data: unknown): Promise<string> {
  return readPages(await renderDocument({ template, data })).join('')
}

describe('documents of the procedure', () => {
  it.each(documentTemplates)('%s is printed with its number, issuer and day', async (template) => {
    const data = sampleData[template]
    const words = await readDocument(template, data)
    expect(words).toContain('issuer' in data ? data.issuer : data.organisation)
    expect(words).toContain('issuer' in data ? '二〇二六年三月二日' : '2026年3月2日')
    expect(words).toContain('issuer' in data ? data.number : data.documentNumber)
  })

  const articles: readonly [DocumentTemplate, string][] = [
    ['receipt', '第三十二条第一款第四项'],
    ['correction-notice', '第三十二条第一款第四项'],
    ['acceptance-notice', '第三十二条第一款第五项'],
    ['acceptance-refusal', '第三十二条第一款第二项'],
    ['special-procedure-notice', '第四十五条'],
    ['extension-notice', '第四十二条第一款'],
    ['grant-decision', '第三十八条第一款'],
    ['refusal-decision', '第三十八条第二款'],
  ]
  it.each(articles)('%s cites 行政许可法 %s', async (template, article) => {
    expect(await readDocument(template, sampleData[template])).toContain(
      `《中华人民共和国行政许可法》${article}`,
    )
  })

  it('an act on another power than licensing cites its own provision and never the licensing law', async () => {
    const basis = '《不动产登记暂行条例》第十七条'
    for (const template of [
      'receipt',
      'correction-notice',
      'acceptance-notice',
      'acceptance-refusal',
      'special-procedure-notice',
      'extension-notice',
      'grant-decision',
      'refusal-decision',
    ] as const) {
      const words = await readDocument(template, {
        ...sampleData[template],
        basisOtherThanLicensing: basis,
        ...(template === 'grant-decision' ? { title: '准予登记决定书', ruling: '准予登记' } : {}),
        ...(template === 'refusal-decision' ? { title: '不予登记决定书', ruling: '不予登记' } : {}),
      })
      expect(words, `in ${template}`).not.toContain('行政许可')
      expect(words, `in ${template}`).toMatch(template === 'receipt' ? '收件凭证' : basis)
    }
  })

  it.each([
    ['grant-decision', '准予登记'],
    ['refusal-decision', '不予登记'],
  ] as const)('a %s of a registration is titled and rules %s', async (template, ruling) => {
    const data = { ...sampleData[template], title: `${ruling}决定书`, ruling }
    const words = (await readDocument(template, data)).replaceAll(/\s/g, '')
    expect(words).toContain(`${ruling}决定书`)
    expect(words).toContain(`本机关决定${ruling}。`)
  })

  it('a refusal names the reasons, the body of review with 60 days and the court with six months', async () => {
    const words = await readDocument('refusal-decision', sampleData['refusal-decision'])
    expect(words).toContain('不足二十五米')
    expect(words).toContain('六十日内向明湖市江北区人民政府申请行政复议')
    expect(words).toContain('六个月内依法直接向明湖市江北区人民法院提起行政诉讼')
  })

  it('acceptance by silence is told as such, and a free service says that it is free', async () => {
    const data = { ...sampleData['acceptance-notice'], bySilence: true, missingMaterials: [] }
    const words = await readDocument('acceptance-notice', data)
    expect(words).toContain('未在收到申请材料之日起五个工作日内一次告知')
    expect(words).toContain('第三十二条第一款第四项')
    expect(words).toContain('不收取任何费用')
  })

  it('a person is addressed as 你 and an organisation as 你单位', async () => {
    const applicant = { kind: 'person', name: '张建国' }
    const notice = sampleData['termination-notice']
    expect(await readDocument('termination-notice', notice)).toContain('你单位于2026年2月27日')
    const words = await readDocument('termination-notice', { ...notice, applicant })
    expect(words).toContain('你于2026年2月27日')
    expect(words).not.toContain('你单位')
  })

  it('a long notice runs over pages with the head of its table on each and the count of pages', async () => {
    const points = Array.from({ length: 40 }, (_, index) => ({
      subject: `材料${index + 1}`,
      problem: '未加盖公章。'.repeat(8),
      demand: '补充加盖公章。'.repeat(8),
    }))
    const data = { ...sampleData['correction-notice'], points }
    const pages = readPages(await renderDocument({ template: 'correction-notice', data }))
    expect(pages.length).toBeGreaterThanOrEqual(3)
    expect(pages[1]).toContain('存在问题')
    expect(pages[1]?.replaceAll(' ', '')).toContain(`第2页，共${pages.length}页`)
    expect(pages.at(-1)).toContain('2026年3月2日')
  })

  it('a specimen says so, and a licence without end says 长期有效', async () => {
    expect(await readDocument('licence-certificate', sampleData['licence-certificate'])).toContain('样本')
    const { validTo: _, ...rest } = sampleData['licence-generic']
    expect(await readDocument('licence-generic', { ...rest, longTerm: true })).toContain('长期有效')
  })
})

describe('a decision on an item of a matter', () => {
  it.each(['refusal-decision', 'acceptance-refusal'] as const)(
    'tells in the %s what follows for the rest after the decision, and never as a reason of it',
    async (template) => {
      const matter = '本事项属于一件事“我要开药店”。其他事项不受影响，继续办理。'
      const words = await readDocument(template, { ...sampleData[template], matter })
      const plain = words.replaceAll(/\s/g, '')
      expect(plain.indexOf(matter)).toBeGreaterThan(plain.indexOf('本机关决定不予'))
      expect(plain.indexOf(matter)).toBeLessThan(plain.indexOf('申请行政复议'))
    },
  )
})

describe('what applicants write', () => {
  const markup =
    '#panic("x") #sys.inputs $ x^2 $ @ref <label> *b* _i_ `c` \\n // c /* d */ [e] {f} = g - h "q" ~ \' </svg>'

  it('markup is printed as it was written and is never executed', async () => {
    const data = {
      ...sampleData['refusal-decision'],
      applicant: { kind: 'person', name: markup },
      itemName: markup,
      reason: markup,
      organisation: markup,
    }
    const words = (await readDocument('refusal-decision', data)).replaceAll(/\s/g, '')
    expect(words.split(markup.replaceAll(/\s/g, '')).length).toBeGreaterThanOrEqual(4)
  })

  it('markup in tables, licences and seals is printed too', async () => {
    const licence = {
      ...sampleData['licence-generic'],
      title: markup.slice(0, 40),
      issuer: markup,
      sealCaption: '<a>&"',
      fields: [{ label: markup, value: markup }],
    }
    expect(await readDocument('licence-generic', licence)).toContain('#panic("x")')
    const points = [{ subject: markup, problem: markup, demand: markup, basis: markup }]
    const notice = { ...sampleData['correction-notice'], points }
    expect(await readDocument('correction-notice', notice)).toContain('#panic("x")')
  })

  it('emoji, right-to-left words, broken halves and controls neither break a document nor turn it around', async () => {
    const odd = '好😀👨‍👩‍👧 שלום مرحبا 𠮷 \ud800 \u0000\u001b \u202e反\u2066 \u200b\u0301 a\r\nb\tc'
    const reason = `${odd}\n\n${odd}`
    const data = { ...sampleData['refusal-decision'], reason, itemName: odd }
    const words = await readDocument('refusal-decision', data)
    expect(words).toContain('反')
    expect(words).not.toContain('\u202e')
  })

  it('ten thousand characters fill pages, with or without spaces', async () => {
    for (const unit of ['字', 'x', 'word ']) {
      const reason = unit.repeat(Math.floor(10_000 / unit.length))
      const data = { ...sampleData['refusal-decision'], reason }
      const pages = readPages(await renderDocument({ template: 'refusal-decision', data }))
      expect(pages.length, `of “${unit}”`).toBeGreaterThan(5)
    }
  })

  it('data that does not fit the schema is refused before anything is rendered', async () => {
    const data = { ...sampleData['refusal-decision'], date: '2026-02-30' }
    await expect(renderDocument({ template: 'refusal-decision', data })).rejects.toThrow('not a date')
  })
})

describe('rendering', () => {
  it('the same data gives the same bytes, also when many are asked for at once', async () => {
    const render = () => renderDocument({ template: 'grant-decision', data: sampleData['grant-decision'] })
    const other = () => renderDocument({ template: 'receipt', data: sampleData.receipt })
    const [first, , second, , third] = await Promise.all([render(), other(), render(), other(), render()])
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, third)).toBe(0)
  })

  it('an error in a template is told with what the compiler says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongban-templates-'))
    try {
      await writeFile(join(folder, 'receipt.typ'), '#misspelt()')
      const { renderDocument } = createDocumentRenderer({ templatesFolder: folder })
      const rendering = renderDocument({ template: 'receipt', data: sampleData.receipt })
      await expect(rendering).rejects.toThrow(/receipt.*misspelt/)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('a draft bears no seal', async () => {
    const data = { ...sampleData.receipt, sealed: false }
    const countNames = (words: string) => words.split(sampleData.receipt.organisation).length - 1
    const draft = await readDocument('receipt', data)
    const sealed = await readDocument('receipt', sampleData.receipt)
    expect(countNames(draft)).toBe(2)
    expect(countNames(sealed)).toBe(3)
  })

  it('the picture of a seal holds each character of the name once, however long it is', () => {
    for (const name of ['明湖市', '明湖市江北区行政审批服务局', '长'.repeat(38)]) {
      const seal = drawSeal(name, '行政审批专用章')
      expect(seal.match(/<text/g)).toHaveLength([...name].length + 7)
    }
    expect(drawSeal('<甲>&')).toContain('&lt;')
  })
})
