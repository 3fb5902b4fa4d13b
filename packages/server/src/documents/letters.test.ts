import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogueFolder } from '../demonstration/index.ts'
import { type DocumentTemplate, documentTemplates, renderDocument } from './index.ts'
import { readPages } from './testing/read-pdf.ts'
import { sampleData } from './testing/sample-data.ts'

const licensing = '《中华人民共和国行政许可法》'

async function readLetter(template: DocumentTemplate, data: unknown): Promise<string[]> {
  const pages = readPages(await renderDocument({ template, data }))
  return pages.map((page) => page.replaceAll(/\s/g, ''))
}

describe('the notice that a procedure ends without a decision', () => {
  const notice = { ...sampleData['termination-notice'], correctionNotice: undefined }
  const grounds = [
    ['withdrawn', `${licensing}第二十九条第一款`],
    ['applicant-request', `${licensing}第二十九条第一款`],
    ['applicant-gone', '参照该法第七十条第二项、第三项'],
    ['objectively-impossible', '《城乡规划法》第四十条'],
    ['materials-not-supplied', `${licensing}第三十二条第一款第四项、第五项`],
    ['promise-not-kept', `${licensing}第三十一条第一款`],
  ] as const

  it.each(grounds)('names its provision and where to turn, on the ground %s', async (ground, basis) => {
    const given = ground === 'objectively-impossible' ? { basis } : {}
    const words = (await readLetter('termination-notice', { ...notice, ground, ...given })).join('')
    expect(words).toContain(`根据${basis.startsWith('参照') ? licensing : basis}`)
    expect(words).toContain(basis)
    expect(words).toContain('如不服本通知，可以自收到本通知之日起六十日内向明湖市江北区人民政府申请行政复议')
    expect(words).toContain('六个月内依法直接向明湖市江北区人民法院提起行政诉讼')
  })

  it('of an accepted application does not speak of what acceptance takes (第三十二条)', async () => {
    const data = { ...notice, ground: 'materials-not-supplied', acceptedOn: '2026-02-27' }
    const words = (await readLetter('termination-notice', data)).join('')
    expect(words).toContain(`根据${licensing}第三十一条第一款的规定`)
    expect(words).not.toContain('第三十二条')
  })

  it.each(grounds.map(([ground]) => ground))(
    'on another power than licensing cites the provision of that power and never the licensing law: %s',
    async (ground) => {
      const basis = '《不动产登记暂行条例》第十五条'
      const data = { ...notice, ground, basisOtherThanLicensing: basis, basis }
      const words = (await readLetter('termination-notice', data)).join('')
      expect(words).not.toContain('行政许可')
      expect(words).toContain(`根据${basis}的规定`)
    },
  )

  it('of somebody who has died speaks to those who come after, and invites nobody to apply again', async () => {
    const applicant = { kind: 'person', name: '张建国' }
    const data = { ...notice, applicant, ground: 'applicant-gone' }
    const words = (await readLetter('termination-notice', data)).join('')
    expect(words).toContain('张建国的近亲属或者法定代理人：张建国于2026年2月27日')
    expect(words).toContain('申请人的近亲属或者法定代理人如不服本通知')
    expect(words).not.toMatch(/[^他]你/)
    expect(words).not.toContain('重新提出申请')
  })
})

describe('the last page of a letter', () => {
  const letters = documentTemplates.filter((template) =>
    readFileSync(`${catalogueFolder}/templates/${template}.typ`, 'utf8').includes('#closing('),
  )

  it.each(letters)(
    'carries a sentence beside the seal, however long the text is: %s',
    async (template) => {
      // Each step is one line more, so that the end of the text comes to lie on every place of a page once.
      for (let lines = 0; lines < 36; lines += 1) {
        const data = lengthen(sampleData[template], lines)
        const pages = await readLetter(template, data)
        expect(strip(pages.at(-1) ?? '', data).length, `${lines} lines more`).toBeGreaterThan(3)
      }
    },
    60_000,
  )
})

/** The same data with so many lines more, in names that hold half of them at most. */
function lengthen(data: object, lines: number): object {
  const first = Math.min(lines, 18)
  const more = (name: unknown, count: number) => `${String(name)}${'长'.repeat(count * 26)}`
  const { applicant, ...rest } = data as { applicant?: { name: string } }
  const named = Object.entries(rest).map(([key, value]): [string, unknown] => [
    key,
    key === 'recipient'
      ? more(value, first)
      : key === 'itemName' || key === 'matterName' || key === 'onItem'
        ? more(value, lines - first)
        : value,
  ])
  return {
    ...Object.fromEntries(named),
    ...(applicant ? { applicant: { ...applicant, name: more(applicant.name, first) } } : {}),
  }
}

/** What a page says besides the seal, the signature and the foot. */
function strip(page: string, data: object): string {
  const { organisation, contact, verification } = data as Partial<typeof sampleData.receipt>
  const parts = [organisation, contact?.person, contact?.telephone, contact?.address, verification?.code]
  return parts
    .reduce<string>((rest, part) => (part === undefined ? rest : rest.replaceAll(part, '')), page)
    .replaceAll(
      /联系人：|联系电话：|地址：|扫描二维码查验真伪|查验码：|\d+年\d+月\d+日|第\d+页，共\d+页/g,
      '',
    )
}
