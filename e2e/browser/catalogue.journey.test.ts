import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readCase } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'elderly-courtesy-card'
const food = 'food-business-licence'

let journey: BrowserJourney

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

const baseList = `baseList: yunling-data
entries:
  - entry: ${item}
    levels: [county]
    claimants: [minghu-civil-affairs]
    common:
      name: 老年人优待证办理
      code: '992009601001'
      type: public-service
      basis: [老年人权益保障法 第五十三条, 老年人权益保障法 第五十八条]
      fee: none
`

const choose = async (page: Page, label: string, value: string) =>
  page.getByLabel(label, { exact: true }).selectOption(value)

describe.sequential('an entry of the base list is claimed, changed above and adopted', () => {
  let civil: Page

  test('the province loads its list from a file', async () => {
    const page = await journey.visitAs('item-manager-province', '/workbench/catalogue/entries')
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: '选择文件……' }).click(),
    ])
    await chooser.setFiles({ name: '目录.yaml', mimeType: 'text/yaml', buffer: Buffer.from('baseList: 1') })
    await page.getByText('这不是基本目录文件').waitFor()
    await page.getByLabel('要导入的基本目录').setInputFiles({
      name: '目录.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from(baseList),
    })
    await page.getByText('发布1项，0项没有变化').waitFor()
    await expect.poll(() => page.getByRole('link', { name: '老年人优待证办理' }).count()).toBe(1)
  })

  test('the bureau claims it with the item that it has', async () => {
    civil = await journey.visitAs('item-manager-civil', '/workbench/catalogue')
    await civil.getByRole('button', { name: '认领……' }).click()
    const dialog = civil.getByRole('dialog')
    await dialog.getByText('理由向目录发布单位公开。').click()
    const reason = dialog.getByLabel('不认领的理由')
    await reason.fill('不办')
    await dialog.getByRole('button', { name: '不认领', exact: true }).click()
    await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('true')
    await dialog.getByText('继承共性要素，个性要素由本单位填写。').click()
    await dialog.getByLabel('对应的事项').selectOption(item)
    await dialog.getByRole('button', { name: '认领', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    await civil.getByText('已认领，一致', { exact: true }).last().waitFor()
    await expect.poll(() => civil.getByRole('button', { name: '认领……' }).count()).toBe(0)
  })

  test('a new version is work to do, adopted and published in one act', async () => {
    const province = await journey.visitAs('item-manager-province', `/workbench/catalogue/entries/${item}`)
    await province.getByRole('button', { name: '发布新版本……' }).click()
    const editor = province.getByRole('dialog')
    const source = editor.getByLabel('目录事项定义')
    await source.fill((await source.inputValue()).replace('    - 老年人权益保障法 第五十八条\n', ''))
    await editor.getByRole('button', { name: '发布', exact: true }).click()
    await editor.waitFor({ state: 'detached' })
    await civil.reload()
    await civil.getByText('目录有调整，待采用', { exact: true }).last().waitFor()
    await civil.getByRole('button', { name: '采用……' }).click()
    const dialog = civil.getByRole('dialog')
    await dialog.getByRole('row', { name: /设定依据/ }).waitFor()
    await dialog.getByRole('button', { name: '采用并发布' }).click()
    await dialog.waitFor({ state: 'detached' })
    await civil.getByText('已认领，一致', { exact: true }).last().waitFor()
    await civil.getByRole('link', { name: '四级一致性' }).click()
    await civil.getByText('100.00%').first().waitFor()
    await expect.poll(() => civil.getByText('不一致', { exact: true }).count()).toBeLessThan(2)
  })
})

describe.sequential('an item passes to another department with its open case', () => {
  let caseId: string
  let address: string

  test('the record is drawn up after a look at what follows', async () => {
    const enterprise = journey.as('enterprise-yunhe')
    const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }
    const content = await fillApplication(journey, enterprise, food, answers)
    const filing = { content, contact, delivery: 'electronic' }
    caseId = done(await enterprise.send('POST', '/cases', { item: food, filing })).caseId
    const page = await journey.visitAs('item-manager-pan', '/workbench/catalogue/handovers')
    await page.getByRole('link', { name: '拟定交接备忘录' }).click()
    // What is missing is told at its field, and the first of it has the focus.
    await page.getByRole('button', { name: '生成交接备忘录' }).click()
    await expect.poll(() => page.getByText('请选择单位。').count()).toBe(2)
    await expect
      .poll(() => page.getByLabel('移交单位').evaluate((field) => field === document.activeElement))
      .toBe(true)
    await choose(page, '移交单位', 'minghu-approval-bureau')
    await choose(page, '接收单位', 'minghu-market-regulation')
    await page.getByRole('checkbox', { name: '食品经营许可（新办）' }).check({ force: true })
    await page.getByText('在办件1件由接收单位继续办理', { exact: false }).waitFor()
    await page.getByLabel('划转依据').fill('明湖区人民政府通知（明政发〔2025〕8号）')
    await page.getByLabel('生效日期').fill('2025-09-08')
    await page.getByRole('button', { name: '生成交接备忘录' }).click()
    await page.getByRole('heading', { level: 1, name: /^交接备忘录 / }).waitFor()
    address = new URL(page.url()).pathname
    expect(address).toMatch(/handovers\/[0-9a-f-]{36}$/)
  })

  test('both heads sign, and the case follows at once', async () => {
    for (const account of ['head-approval-han', 'head-market'] as const) {
      // Each finds on the first page of the day what waits for the own signature alone.
      const page = await journey.visitAs(account, '/workbench')
      const duties = page.getByRole('region', { name: '等待您办理的其他事项' })
      await duties.getByRole('link', { name: /^签署交接备忘录：/ }).click()
      await page.waitForURL(`**${address}`)
      await page.getByRole('button', { name: '签署……' }).click()
      const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
      await dialog.getByRole('button', { name: '签署', exact: true }).click()
      await dialog.waitFor({ state: 'detached' })
      await page.goto(new URL('/workbench', page.url()).href)
      await page.getByRole('heading', { name: '辖区在办' }).waitFor()
      await expect.poll(() => duties.count()).toBe(0)
    }
    await journey.settleQueue()
    const page = await journey.visitAs('head-market', address)
    await page.getByText('已划转', { exact: true }).first().waitFor()
    const view = await readCase(journey.as('head-market'), caseId)
    expect(view.authority).toBe('minghu-market-regulation')
    await page.goto(new URL(`/workbench/cases/${caseId}`, page.url()).href)
    await page.getByText('云泽市明湖区市场监督管理局').first().waitFor()
  })
})
