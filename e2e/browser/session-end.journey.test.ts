import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fillApplication } from '../filing.ts'
import type { StoryAccount } from '../story.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { answerQuestions, readAsked, readWords } from './fill-in.ts'
import { answers, item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page
let field: string

tellJourney(async () => (journey = await beginBrowserJourney()))

/** Opens a page whose timers are moved by hand, so that half an hour takes no time. */
async function openWithClock(account: StoryAccount, path: string): Promise<Page> {
  const opened = await journey.visitAs(account, path)
  await opened.clock.install({ time: new Date(journey.now()) })
  await opened.reload()
  return opened
}

const warning = () => page.getByRole('alertdialog', { name: '登录即将到期' })
const ended = () => page.getByRole('alertdialog', { name: '登录已到期，请重新登录' })

/** @param before whose session has ended, and whose name stands there */
async function signInAgain(account: StoryAccount, before = account): Promise<void> {
  const { username, password } = journey.credentialsOf(account)
  const name = ended().getByLabel('用户名', { exact: true })
  await expect.poll(() => name.inputValue()).toBe(before)
  await name.fill(username)
  await ended().getByLabel('密码', { exact: true }).fill(password)
  await ended().getByRole('button', { name: '登录', exact: true }).click()
  await ended().waitFor({ state: 'detached' })
}

/** Whether what is behind the dialog can be neither seen nor reached. */
const isCovered = () =>
  page.evaluate(() => {
    const isOutOfReach = document.querySelector('main')?.closest('[inert], [aria-hidden="true"]') != null
    const backdrop = document.querySelector('[data-covering]')
    return isOutOfReach && backdrop !== null && !getComputedStyle(backdrop).backgroundColor.startsWith('rgba')
  })

const typed = () => page.getByLabel(field).first()

async function waitUntilSaved(): Promise<void> {
  await page.locator('[role="status"][data-status="saved"]').waitFor()
}

describe.sequential('the end of a session', () => {
  test('is announced two minutes before, and does not come for who goes on', async () => {
    const content = await fillApplication(journey, journey.as('enterprise-yunhe'), item, answers)
    const asked = await readAsked(journey, item, content)
    const found = asked.fields.find(({ element }) => element === 'premises.name')
    field = readWords(found?.definition.label ?? '')
    page = await openWithClock('enterprise-yunhe', `/apply/${item}`)
    await page.getByRole('heading', { level: 2, name: '申请人和情形' }).waitFor()
    await answerQuestions(page, await readAsked(journey, item, {}), answers)
    await answerQuestions(page, asked, answers)
    await page.getByRole('button', { name: '下一步', exact: true }).click()
    await typed().fill('湖畔小馆')
    await waitUntilSaved()

    await page.clock.fastForward('28:00')
    await warning().waitFor()
    journey.moveTo('2025-09-08 09:28')
    await warning().getByRole('button', { name: '继续使用' }).click()
    await warning().waitFor({ state: 'detached' })
    journey.moveTo('2025-09-08 09:50')
    await typed().fill('湖畔小馆一店')
    await page.clock.fastForward('00:05')
    await waitUntilSaved()
    await expect.poll(() => ended().count()).toBe(0)
  })

  test('covers the page, keeps what was typed, and gives it back to the same person', async () => {
    await typed().fill('湖畔小馆二店')
    await page.clock.fastForward('00:05')
    await waitUntilSaved()
    await page.clock.fastForward('28:00')
    await warning().waitFor()
    journey.moveTo('2025-09-08 10:30')
    await page.clock.fastForward('02:00')
    await ended().waitFor()
    await expect.poll(isCovered).toBe(true)
    await signInAgain('enterprise-yunhe')
    await expect.poll(() => typed().inputValue()).toBe('湖畔小馆二店')
  })

  test('met by a refusal loses nothing either: it is saved once somebody is there again', async () => {
    journey.moveTo('2025-09-08 11:30')
    await typed().fill('湖畔小馆三店')
    await page.clock.fastForward('00:05')
    await ended().waitFor()
    await signInAgain('enterprise-yunhe')
    await expect.poll(() => typed().inputValue()).toBe('湖畔小馆三店')
    await page.clock.fastForward('00:10')
    await waitUntilSaved()
    await page.context().close()
  })

  test('shows another person nothing of the one before, who finds it again', async () => {
    page = await openWithClock('counter-hall-sun', '/workbench/intake')
    await page.getByLabel('办理什么事项？').fill('食品经营许可')
    await page.keyboard.press('Enter')
    const applicant = page.getByRole('region', { name: '申请人', exact: true })
    await applicant.getByRole('radiogroup', { name: '申请人类型' }).getByText('个人', { exact: true }).click()
    await applicant.getByLabel('姓名', { exact: true }).fill('周小芸')
    await page.clock.fastForward('00:02')
    journey.moveTo('2025-09-08 12:30')
    await page.clock.fastForward('28:00')
    await warning().waitFor()
    await page.clock.fastForward('02:00')
    await ended().waitFor()
    const reloaded = page.waitForEvent('load')
    await signInAgain('counter-hall-zhou', 'counter-hall-sun')
    await reloaded
    await page.getByText('这份收件不在本机上').waitFor()
    await expect.poll(() => page.locator('body').innerText()).not.toContain('周小芸')

    await page.getByRole('button', { name: '退出', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: '工作人员登录' }).waitFor()
    const { username, password } = journey.credentialsOf('counter-hall-sun')
    await page.getByLabel('用户名', { exact: true }).fill(username)
    await page.getByLabel('密码', { exact: true }).fill(password)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.getByRole('link', { name: '窗口收件' }).first().click()
    await page.getByText('周小芸').waitFor()
  })

  test('in one tab is over when the same person has signed in again in another', async () => {
    await page.goto(`${journey.url}/workbench/intake`)
    await page.getByText('周小芸').waitFor()
    journey.moveTo('2025-09-08 14:00')
    await page.clock.fastForward('28:00')
    await warning().waitFor()
    await page.clock.fastForward('02:00')
    await ended().waitFor()
    const other = await page.context().newPage()
    await other.goto(`${journey.url}/workbench`)
    const { username, password } = journey.credentialsOf('counter-hall-sun')
    await other.getByLabel('用户名', { exact: true }).fill(username)
    await other.getByLabel('密码', { exact: true }).fill(password)
    await other.getByRole('button', { name: '登录', exact: true }).click()
    await other.getByRole('heading', { level: 1, name: '待办' }).waitFor()
    await page.bringToFront()
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await ended().waitFor({ state: 'detached' })
    await expect.poll(() => page.getByText('周小芸').count()).toBe(1)
  })
})
