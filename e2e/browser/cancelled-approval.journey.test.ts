import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

/** 直接取消审批: whoever comes for it is told that nothing has to be applied for, before anything is filled in. */
const item = 'public-place-hygiene-licence'

let journey: BrowserJourney

tellJourney(async () => {
  journey = await beginBrowserJourney()
  await journey.database.administrator.pool.query(
    `update item_revision
        set definition = jsonb_set(definition::jsonb, '{definition,reform}', '"cancelled"')::json
      where item_id = $1`,
    [item],
  )
  return journey
})

const told = (page: Page) => page.getByText('本事项已取消审批，不需要申请')

test('the form is not opened, and the way leads to the guide and to the business licence', async () => {
  const page = await journey.visitAs('enterprise-yunhe', `/apply/${item}`)
  await told(page).waitFor()
  await expect.poll(() => page.getByRole('textbox').count()).toBe(0)
  await page.getByRole('link', { name: '还没有营业执照：先办理设立登记' }).waitFor()
  await page.getByRole('link', { name: '查看设定依据和咨询电话' }).click()
  await page.getByRole('heading', { name: '设定依据和救济' }).waitFor()
  await told(page).waitFor()
  await expect.poll(() => page.getByRole('link', { name: '在线办理' }).count()).toBe(0)
  await expect.poll(() => page.getByRole('heading', { name: '申请材料' }).count()).toBe(0)
  await page.goto(`${journey.url}/items/${item}/guidance`)
  await told(page).waitFor()
  await expect.poll(() => page.getByRole('radio').count()).toBe(0)
  await page.context().close()
})

test('the window takes nothing in, and knows what to tell', async () => {
  const page = await journey.visitAs('counter-hall-sun', '/workbench/intake')
  await page.getByLabel(/^办理什么事项/).fill('公共场所卫生许可')
  await page.locator('form li button').first().click()
  await page.getByText('本事项已取消审批，不能收件').waitFor()
  await expect.poll(() => page.getByRole('textbox').count()).toBe(0)
  await page.context().close()
})
