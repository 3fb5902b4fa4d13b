import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBarriers } from './accessibility.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney

tellJourney(async () => (journey = await beginBrowserJourney()))

interface Stop {
  readonly name: string
  /** Whether it can be seen where one is. */
  readonly isMarked: boolean
}

/** Where the focus stands after the next tab. */
async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const { parentElement: around } = element
    const marked = [
      element,
      ...element.querySelectorAll('*'),
      around ?? element,
      around?.parentElement ?? element,
    ]
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      // After the last stop the focus is the browser's own.
      isMarked:
        element === document.body ||
        marked.some((part) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(part)
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
        }),
    }
  })
}

function readFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

/** Tabs on until what is wanted has the focus; every stop on the way must be marked. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    const { name, isMarked } = await tab(page)
    expect(isMarked, `the focus on “${name}” can be seen`).toBe(true)
    if (wanted.test(name)) return
  }
  throw new Error(`no tab leads to ${wanted.source}`)
}

describe.sequential('without a mouse', () => {
  test('an item is found, its guide read and the application opened', async () => {
    const page = await journey.visitAsAnybody('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await tabTo(page, /^跳到正文$/)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    await page.keyboard.type('食品经营')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /食品经营/ }).waitFor()
    await page
      .getByRole('main')
      .getByRole('link', { name: /食品经营许可/ })
      .first()
      .waitFor()
    await tabTo(page, /^食品经营许可（新办）$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '食品经营许可（新办）' }).waitFor()
    // Reading begins at the heading of the page that was opened.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo(page, /^在线办理$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: '申请人和情形' }).waitFor()
  })

  test('an officer signs in, opens a list and its menu; no stop is hidden', async () => {
    const page = await journey.visitAsAnybody('/workbench')
    const { username, password } = journey.credentialsOf('counter-hall-sun')
    await page.getByLabel('用户名', { exact: true }).focus()
    await page.keyboard.type(username)
    await page.getByLabel('密码', { exact: true }).focus()
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: '待办' }).waitFor()
    await tabTo(page, /^办件$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^一件事$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => readFocus(page)).toBe('办件')
    await expect
      .poll(() => page.getByRole('banner').getByRole('link', { name: '一件事' }).isVisible())
      .toBe(false)
    // The arrows lead into the group and through it, and from its first way back to its name.
    for (const [key, name] of [
      ['ArrowDown', '办件查询'],
      ['End', '证照'],
      ['Home', '办件查询'],
      ['ArrowUp', '办件'],
      ['ArrowDown', '办件查询'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, name)
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '办件查询' }).waitFor()
    const group = page.getByRole('banner').getByRole('button', { name: '办件', exact: true })
    await expect.poll(() => group.getAttribute('aria-expanded')).toBe('false')
    await expect.poll(() => group.getAttribute('aria-current')).toBe('true')
    await group.click()
    expect(await findBarriers(page)).toEqual([])
    // Whoever leaves the group closes it.
    await page.getByRole('heading', { level: 1, name: '办件查询' }).click()
    await expect.poll(() => group.getAttribute('aria-expanded')).toBe('false')
    for (let stops = 0; stops < 25; stops += 1) {
      const { name, isMarked } = await tab(page)
      expect(isMarked, `the focus on “${name}” can be seen`).toBe(true)
    }
  })
})
