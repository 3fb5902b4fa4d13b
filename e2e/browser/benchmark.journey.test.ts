import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

const items = [
  {
    name: '人力资源服务许可',
    code: '330111002000',
    promisedDays: 5,
    materials: ['人力资源服务许可申请书', '营业执照'],
    mechanism: ['跨省通办'],
  },
]

describe.sequential('what another place does better is taken over', () => {
  let page: Page

  test('its list is loaded from a file, and the preview tells what changes and what people decide', async () => {
    page = await journey.visitAs('item-manager-pan', '/workbench/catalogue/benchmarks')
    await page.getByLabel('对标地方').fill('邻江市')
    await page.getByLabel('对标事项文件').setInputFiles({
      name: '邻江市.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(items)),
    })
    await page.getByText('已导入1个事项，1个与本地事项匹配').waitFor()
    await page.getByRole('link', { name: '邻江市', exact: true }).click()
    await page.getByRole('button', { name: '采用……' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('承诺时限：9日 → 5日').waitFor()
    await dialog.getByText('该材料有法律依据（《人力资源市场暂行条例》第三十三条）').waitFor()
    const kept = dialog.getByRole('checkbox', { name: /从业人员名册/ })
    await kept.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => kept.isChecked()).toBe(false)
  })

  test('one draft holds what was chosen, with the way to each open decision and the note of the publication', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^采用到草稿/ }).click()
    await dialog.getByText('草稿已生成，尚未发布').waitFor()
    await dialog.getByRole('link', { name: /^在编辑器中修改：管理制度/ }).click()
    await page.getByRole('heading', { level: 2, name: '申请材料' }).waitFor()
    await page.getByText('从业人员名册').first().waitFor()
    await expect.poll(() => page.getByText('房屋租赁合同').count()).toBe(0)
    await page.getByRole('button', { name: '发布……' }).click()
    await expect
      .poll(() => page.getByLabel(/^修订说明/).inputValue())
      .toMatch(/^对标邻江市：.*承诺时限由9日改为5日/)
  })
})
