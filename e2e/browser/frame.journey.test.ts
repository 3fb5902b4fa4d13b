import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBarriers, measureOverhang } from './accessibility.ts'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney

tellJourney(async () => (journey = await beginBrowserJourney()))

const narrow = { width: 320, height: 640 }

async function measureHead(page: Page): Promise<number> {
  return (await page.getByRole('banner').boundingBox())?.height ?? 0
}

describe.sequential('the frame of both sites on a phone', () => {
  test.each([
    ['enterprise-yunhe', '/', '证照核验', '/verify'],
    ['counter-hall-sun', '/workbench', '办件查询', '/workbench/cases'],
  ] as const)(
    'of %s takes one row, and its menu opens and closes by keyboard',
    async (account, path, way, to) => {
      const page = await journey.visitAs(account, path, { device: phone })
      await page.setViewportSize(narrow)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const menu = page.getByRole('button', { name: '菜单', exact: true })
      await menu.waitFor()
      await expect.poll(() => measureHead(page)).toBeLessThan(64)
      await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false')
      const link = page.getByRole('banner').getByRole('link', { name: way })
      await expect.poll(() => link.isVisible()).toBe(false)
      await menu.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('true')
      expect(await findBarriers(page)).toEqual([])
      await expect.poll(() => measureOverhang(page)).toBeLessThanOrEqual(0)
      await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').first().focus()
      await page.keyboard.press('Escape')
      await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false')
      await expect.poll(() => menu.evaluate((element) => element === document.activeElement)).toBe(true)
      await menu.click()
      await link.click()
      await page.waitForURL((address) => address.pathname === to)
      await page.context().close()
    },
  )

  test('keeps the focus where language and size are chosen, and folds whatever no longer fits', async () => {
    const page = await journey.visitAs('enterprise-yunhe', '/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: '菜单' }).filter({ visible: true }).count())
      .toBe(0)
    await page.setViewportSize({ width: 700, height: 800 })
    for (const name of ['长者版', 'English']) {
      const menu = page.getByRole('button', { name: /^(菜单|Menu)$/ })
      await menu.waitFor()
      if ((await menu.getAttribute('aria-expanded')) === 'false') await menu.click()
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON')
      await expect.poll(() => measureOverhang(page)).toBeLessThanOrEqual(0)
    }
    await page.context().close()
  })
})

describe.sequential('without a connection', () => {
  test('a page that was never opened says so, and opens by itself when the connection is back', async () => {
    journey.expectComplaint(/ERR_INTERNET_DISCONNECTED|Failed to fetch|dynamically imported module/)
    const page = await journey.visitAsAnybody('/')
    await page.getByRole('heading', { level: 1, name: '您想办什么事？' }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByRole('banner').getByRole('link', { name: '注册', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '页面暂时打不开' }).waitFor()
    await page.getByText('网络已断开', { exact: true }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByRole('heading', { level: 1, name: '页面暂时打不开' }).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('heading', { level: 1, name: '注册', exact: true }).waitFor()
    expect(page.url()).toContain('/register')
    await page.context().close()
  })

  test('what is being filled in stays while another page cannot be opened', async () => {
    const page = await journey.visitAsAnybody(`/apply/${item}`)
    await page.getByRole('heading', { level: 2, name: '申请人和情形' }).waitFor()
    const answer = page.getByRole('radio').first()
    await answer.check({ force: true })
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.getByRole('banner').getByRole('link', { name: '注册', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: '页面暂时打不开' }).waitFor()
    await page.getByRole('button', { name: '返回上一页' }).click()
    await page.getByRole('heading', { level: 2, name: '申请人和情形' }).waitFor()
    await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true)
    await page.context().setOffline(false)
    await page.context().close()
  })
})
