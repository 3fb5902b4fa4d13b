import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { beginBrowserJourney, signIn, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page

tellJourney(async () => (journey = await beginBrowserJourney()))

async function tryPassword(username: string, password: string): Promise<string> {
  await page.getByLabel('用户名', { exact: true }).fill(username)
  await page.getByLabel('密码', { exact: true }).fill(password)
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/v1/sessions'))
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await answer
  return page.getByRole('alert').innerText()
}

describe.sequential('signing in with a wrong password', () => {
  test('says that name or password is wrong, for a name that nobody has just as for one that somebody has', async () => {
    page = await journey.visitAsAnybody('/workbench')
    await page.getByRole('heading', { name: '工作人员登录' }).waitFor()
    const unknown = await tryPassword('nobody-here', 'wrong password 1')
    const known = await tryPassword('counter-hall-sun', 'wrong password 1')
    const withoutReference = (text: string) => text.replace(/问题编号.*/, '')
    expect(withoutReference(known)).toBe(withoutReference(unknown))
  })

  test('locks the account after five, and tells until when', async () => {
    for (const attempt of ['2', '3', '4', '5'])
      await tryPassword('counter-hall-sun', `wrong password ${attempt}`)
    const { password } = journey.credentialsOf('counter-hall-sun')
    const told = await tryPassword('counter-hall-sun', password)
    expect(told).toContain('锁定')
    expect(told).toMatch(/分钟|\d{2}:\d{2}/)
  })

  test('keeps nobody else out', async () => {
    const other = await journey.visitAsAnybody('/workbench')
    await signIn(other, journey.credentialsOf('counter-hall-zhou'))
    await expect.poll(() => other.getByRole('heading', { level: 1 }).count()).toBeLessThanOrEqual(1)
  })

  test('opens again by itself when the time is over', async () => {
    journey.moveTo('2025-09-08 10:00')
    await signIn(page, journey.credentialsOf('counter-hall-sun'))
    await expect.poll(() => page.getByRole('heading', { name: '工作人员登录' }).count()).toBe(0)
  })
})
