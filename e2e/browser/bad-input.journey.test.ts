import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fillApplication, type Content } from '../filing.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { answerQuestions, fillForm, findMaterial, makePdf, readAsked, supply } from './fill-in.ts'
import { answers, item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

const script = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const names = [script, '餐馆🍜👨‍👩‍👧‍👦', '\u202Eنص من اليمين 湖畔']

let journey: BrowserJourney
let content: Content
let asked: Awaited<ReturnType<typeof readAsked>>
let page: Page
/** What scripts said that must not run. */
const scripts: string[] = []

tellJourney(async () => {
  journey = await beginBrowserJourney()
  content = await fillApplication(journey, journey.as('enterprise-yunhe'), item, answers)
  asked = await readAsked(journey, item, content)
  return journey
})

const goOn = () => page.getByRole('button', { name: '下一步', exact: true }).click()
const step = (title: string) => page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
const field = (of: Page) => of.getByLabel(/^场所名称/).first()

describe.sequential('whatever is typed, chosen or pressed', () => {
  test('script, emoji and right-to-left text stay text, through a reload', async () => {
    page = await journey.visitAs('enterprise-yunhe', `/apply/${item}`)
    page.on('dialog', (dialog) => {
      // A page that holds unsaved work asks before it is left; anything else is a script that ran.
      if (dialog.type() !== 'beforeunload') scripts.push(dialog.message())
      void dialog.accept()
    })
    await step('申请人和情形')
    await answerQuestions(page, asked, answers)
    await goOn()
    await step('填写申请表')
    await fillForm(page, asked, content.form)
    for (const name of names) {
      await field(page).fill(name)
      await page
        .getByText(/^已保存(?!在本机)/)
        .first()
        .waitFor()
      await page.reload()
      await step('填写申请表')
      await expect.poll(() => field(page).inputValue()).toBe(name)
    }
  })

  test('ten million characters are cut with a word about it, and the page goes on', async () => {
    await field(page).evaluate((element: HTMLInputElement) => {
      element.focus()
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(element, '长'.repeat(10_000_000))
      element.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.getByText(/粘贴的内容过长/).waitFor()
    expect((await field(page).inputValue()).length).toBe(2000)
    await field(page).fill('湖畔小馆')
  })

  test('files of wrong kind, empty ones and those that are too large are refused with a sentence each', async () => {
    await goOn()
    await step('上传材料')
    const name = asked.materials.find(({ required }) => required)?.type.name
    const material = typeof name === 'string' ? name : (name?.zh ?? '')
    const huge = join(journey.home, '很大.pdf')
    await writeFile(huge, Buffer.concat([makePdf('很大').buffer, Buffer.alloc(51 * 1024 * 1024)]))
    const chooser = findMaterial(page, material).locator('input[type=file]').first()
    const refused: string[] = []
    for (const files of [
      { name: '程序.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ program') },
      { name: '空.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      huge,
      { name: '改名.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ not a document at all') },
    ]) {
      await chooser.setInputFiles(files)
      const alert = findMaterial(page, material).getByRole('alert').last()
      await alert.waitFor()
      refused.push(await alert.innerText())
    }
    for (const sentence of refused) expect(sentence).toMatch(/\p{Script=Han}.*。/u)
  })

  test('a lost connection keeps what is typed, and goes on when it is back', async () => {
    journey.expectComplaint(/net::ERR_INTERNET_DISCONNECTED|Failed to fetch/)
    await page.getByRole('button', { name: '上一步' }).click()
    await step('填写申请表')
    await page.context().setOffline(true)
    await page.getByText('网络已断开').waitFor()
    await field(page).fill('断网时填写的名称')
    await page.context().setOffline(false)
    await page.getByText('网络已断开').waitFor({ state: 'detached' })
    await page
      .getByText(/^已保存(?!在本机)/)
      .first()
      .waitFor()
    await page.reload()
    await step('填写申请表')
    await expect.poll(() => field(page).inputValue()).toBe('断网时填写的名称')
  })

  test('the way back and forth in the browser leads through the steps and loses nothing', async () => {
    await goOn()
    await step('上传材料')
    await page.goBack()
    await step('填写申请表')
    await expect.poll(() => field(page).inputValue()).toBe('断网时填写的名称')
    await page.goForward()
    await step('上传材料')
    const name = asked.materials.find(({ required }) => required)?.type.name
    const material = typeof name === 'string' ? name : (name?.zh ?? '')
    journey.moveTo('2025-09-08 09:05')
    await supply(page, material, [makePdf('材料')])
    await page.getByText('已保存 09:05').waitFor()
  })

  test('a second window on the same draft is told that it was changed elsewhere', async () => {
    const other = await page.context().newPage()
    await other.goto(page.url().replace(/step=\w+/, 'step=form'))
    await field(other).waitFor()
    // Both save in the very same moment of the story: that must not make one save look like the other.
    const saved = other.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().endsWith('/draft') && answer.ok(),
    )
    await field(other).fill('第二个窗口的名称')
    await saved
    await page.getByRole('button', { name: '上一步' }).click()
    await step('填写申请表')
    await field(page).fill('第一个窗口的名称')
    await page.getByText('这份草稿已在另一个窗口或者设备上修改').first().waitFor()
    await expect.poll(() => field(page).inputValue()).toBe('第一个窗口的名称')
    await other.close()
  })

  test('an expired session is said, and signing in again leads back to what was filled in', async () => {
    journey.moveTo('2025-09-08 12:00')
    await page.reload()
    const form = page.getByLabel('用户名', { exact: true })
    await page.getByRole('link', { name: /登录/ }).first().or(form).first().waitFor()
    await expect.poll(() => page.getByRole('main').innerText()).not.toMatch(/undefined|\[object/)
    expect(scripts).toEqual([])
  })
})
