import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readDocument } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
const script = '<img src=x onerror=alert(1)><script>alert(2)</script>'
const rightToLeft = '\u202Eنص من اليمين 湖畔'
const emoji = '餐馆🍜👨‍👩‍👧‍👦'
const formula = '=HYPERLINK("https://evil.example","湖畔")'

let journey: BrowserJourney
let page: Page
/** What scripts said that must not run. */
const scripts: string[] = []

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

function listen(opened: Page): Page {
  opened.on('dialog', (dialog) => {
    // A page that holds unsaved work asks before it is left; anything else is a script that ran.
    if (dialog.type() !== 'beforeunload') scripts.push(dialog.message())
    void dialog.accept()
  })
  return opened
}

/** Without the signs that only turn the direction of text around. */
const plain = (text: string) => text.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '')

describe.sequential('names that were made to break things', () => {
  const names = [script, emoji, rightToLeft, formula]
  /** What a receipt shows of each at least: emoji are pictures, and Arabic is laid out from right to left. */
  const printed = ['<imgsrc=xonerror=alert(1)>', '餐馆', '湖畔', '=HYPERLINK(']
  const identifiers = ['110105194912310038', '110105194912310054', '110105194912310070', '110105194912310097']
  let cases: string[]

  test('are taken in at the window and shown as text in list and case', async () => {
    const clerk = journey.as('counter-hall-zhou')
    const content = await fillApplication(journey, clerk, item, answers)
    cases = []
    for (const [index, name] of names.entries()) {
      const applicant = { kind: 'person', name, identifier: identifiers[index] }
      const filing = { content, contact: { ...contact, name }, delivery: 'window' }
      const { caseId } = done(
        await clerk.send('POST', '/cases', { item, applicant, channel: 'window', filing }),
      )
      done(await clerk.act(caseId, 'reception'))
      cases.push(caseId)
    }
    page = listen(await journey.visitAs('counter-hall-zhou', '/workbench/cases'))
    await page.getByRole('table').getByText(plain(script)).first().waitFor()
    for (const name of names) expect(plain(await page.getByRole('main').innerText())).toContain(plain(name))
    const [first = ''] = cases
    await page.goto(`${journey.url}/workbench/cases/${first}`)
    await page.getByText(script).first().waitFor()
    expect(scripts).toEqual([])
  })

  test('stand in the receipt as text', async () => {
    await journey.settleQueue()
    for (const [index, caseId] of cases.entries()) {
      const { text } = await readDocument(journey.as('counter-hall-zhou'), caseId, 'receipt')
      expect(text).toContain(printed[index])
    }
  })

  test('go out in the export as text and never as a formula', async () => {
    const { body } = await journey.as('head-approval-lv').send('GET', `/cases/export?format=csv&item=${item}`)
    const text = Buffer.isBuffer(body) ? body.toString('utf8') : String(body)
    expect(text).toContain(script.replaceAll('"', '""'))
    expect(text).toContain(emoji)
    expect(text).not.toMatch(/(^|[,"])=HYPERLINK/m)
  })
})

describe.sequential('whatever is put into the item editor', () => {
  const draftName = `${script}${emoji}`
  let file: Locator

  const openFile = async (of: Page) => {
    await of.getByRole('tab', { name: '定义文件' }).click()
    await of.getByLabel('定义文件（YAML）').waitFor()
    return of.getByLabel('定义文件（YAML）')
  }
  const saved = (of: Page) => of.getByText(/保存$/).first().waitFor()

  test('pressed twice, the beginning of an item makes one draft', async () => {
    page = listen(await journey.visitAs('item-manager-pan', '/workbench/items'))
    await page.getByRole('button', { name: '新建事项……' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '从空白开始' }).dblclick()
    await page.getByRole('heading', { level: 1, name: /^编辑：/ }).waitFor()
    const { body } = await journey.as('item-manager-pan').send('GET', '/item-drafts')
    expect((body as { items: unknown[] }).items).toHaveLength(1)
  })

  test('script, emoji and right-to-left text in a name stay text, in the draft and in the list', async () => {
    await page.getByLabel('事项名称', { exact: true }).fill(draftName)
    await page.getByLabel('事项名称（英文）').fill(rightToLeft)
    await saved(page)
    await page.reload()
    await page.getByLabel('事项名称', { exact: true }).waitFor()
    await expect.poll(() => page.getByLabel('事项名称', { exact: true }).inputValue()).toBe(draftName)
    await expect.poll(() => page.getByLabel('事项名称（英文）').inputValue()).toBe(rightToLeft)
    await page.getByRole('link', { name: '事项管理' }).first().click()
    await page.getByRole('link', { name: draftName }).waitFor()
    await page.getByRole('link', { name: draftName }).click()
    expect(scripts).toEqual([])
  })

  test('ten million characters pasted into the file are not taken, and the file stays as it was', async () => {
    file = await openFile(page)
    await file.evaluate((element) => {
      const data = new DataTransfer()
      data.setData('text/plain', `${'长'.repeat(99)}\n`.repeat(100_000))
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await page.getByText('内容过长，没有接受这次修改').waitFor()
    expect((await file.innerText()).length).toBeLessThan(5000)
  })

  test('ten million characters pasted into a field are cut with a word about it', async () => {
    const field = page.getByLabel('事项名称', { exact: true })
    await field.evaluate((element: HTMLInputElement) => {
      element.focus()
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(element, '长'.repeat(10_000_000))
      element.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.getByText(/粘贴的内容过长（10000000个字符），只保留了前4000个字符/).waitFor()
    expect((await field.inputValue()).length).toBe(4000)
    await field.fill(draftName)
    await saved(page)
  })

  test('what nothing can be done with is told by its line, and the forms wait', async () => {
    await file.focus()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('loop: &loop { again: *loop }\n')
    await page.getByText('定义文件暂时无法读取，表单已停用').waitFor()
    await expect.poll(() => page.getByLabel('事项名称', { exact: true }).isDisabled()).toBe(true)
    await file.focus()
    for (const key of ['ControlOrMeta+Home', 'Shift+ArrowDown', 'Delete']) await page.keyboard.press(key)
    await page.getByText('定义文件暂时无法读取，表单已停用').waitFor({ state: 'detached' })
  })

  test('files that hold no definition are refused with a sentence each', async () => {
    const list = listen(await page.context().newPage())
    await list.goto(`${journey.url}/workbench/items`)
    await list.getByRole('button', { name: '新建事项……' }).click()
    const dialog = list.getByRole('dialog')
    for (const wrong of [
      { name: '空.yaml', mimeType: 'text/yaml', buffer: Buffer.alloc(0) },
      { name: '照片.yaml', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]) },
      { name: '很大.yaml', mimeType: 'text/yaml', buffer: Buffer.alloc(400_001, 'a') },
    ]) {
      await dialog.getByLabel('要导入的文件').setInputFiles(wrong)
      await expect.poll(() => dialog.getByRole('alert').innerText()).toMatch(/^文件.*。$/)
    }
    await list.close()
  })

  test('the way back and forth in the browser loses nothing that was typed', async () => {
    await page.getByLabel('一句话说明（选填）', { exact: true }).fill('返回之前填写的说明')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '事项管理' }).waitFor()
    await page.goForward()
    await page.getByLabel('一句话说明（选填）', { exact: true }).waitFor()
    await expect
      .poll(() => page.getByLabel('一句话说明（选填）', { exact: true }).inputValue())
      .toBe('返回之前填写的说明')
    await saved(page)
  })

  test('a second window on the same draft is laid beside the first, and both are brought together', async () => {
    const other = listen(await page.context().newPage())
    await other.goto(page.url())
    await other.getByLabel('事项标识', { exact: true }).fill('second-window')
    await saved(other)
    await page.getByLabel('一句话说明（选填）', { exact: true }).fill('第一个窗口的说明')
    await page.getByText(/保存了这份草稿/).waitFor()
    await page.getByRole('button', { name: '合并双方的修改' }).click()
    await saved(page)
    await expect.poll(() => page.getByLabel('事项标识', { exact: true }).inputValue()).toBe('second-window')
    await expect
      .poll(() => page.getByLabel('一句话说明（选填）', { exact: true }).inputValue())
      .toBe('第一个窗口的说明')
    await other.close()
    expect(scripts).toEqual([])
  })
})
