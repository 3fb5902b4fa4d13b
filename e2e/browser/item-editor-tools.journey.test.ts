import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  readExchangeFile,
  writeExchangeFile,
} from '../../apps/web/src/workbench/items/exchange/exchange-file.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'food-business-licence'

let journey: BrowserJourney
let page: Page
/** The workbook as the page gave it. */
let workbook: Awaited<ReturnType<typeof readExchangeFile>>

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

const openSection = async (name: string): Promise<Locator> => {
  await page
    .getByRole('navigation', { name: '事项的各部分' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
  const section = page.getByRole('region', { name, exact: true })
  await section.waitFor()
  return section
}

/** The titles of entries that can be moved, in their order. */
const readTitles = (section: Locator, kind: string) =>
  section
    .getByRole('button', { name: new RegExp(`^删除第\\d+个${kind}$`) })
    .evaluateAll((buttons) =>
      buttons.map((button) => button.closest('li')?.firstElementChild?.textContent?.trim() ?? ''),
    )

const undo = () => page.getByRole('button', { name: '撤销', exact: true }).click()

async function download(press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

/** The workbook of the page with one cell written otherwise, as a file to choose. */
async function changeCell(sheet: string, field: string, row: number, text: string) {
  const tables = workbook.map(({ name, rows }) => {
    const [fields = [], names = [], ...entries] = rows.map((cells) => cells.map((cell) => String(cell ?? '')))
    const at = name === sheet ? fields.indexOf(field) : -1
    return {
      name,
      columns: fields.map((one, index) => ({ field: one, name: names[index] ?? '' })),
      rows: at < 0 ? entries : entries.map((cells, index) => (index === row ? cells.with(at, text) : cells)),
    }
  })
  const blob = await writeExchangeFile(tables)
  return { name: '修改.xlsx', mimeType: blob.type, buffer: Buffer.from(await blob.arrayBuffer()) }
}

describe.sequential('an item manager uses the tools of the editor', () => {
  test('materials, fields and steps are put in order with the keyboard, and the focus goes with them', async () => {
    page = await journey.visitAs('item-manager-pan', `/workbench/items/${item}/edit`)
    await page.getByRole('heading', { level: 1, name: /^编辑：食品经营许可/ }).waitFor()
    for (const [name, kind] of [
      ['申请材料', '材料'],
      ['申请表单', '分组或者字段'],
      ['办理流程', '阶段'],
    ] as const) {
      const section = await openSection(name)
      const [first, second, third] = await readTitles(section, kind)
      await section.getByRole('button', { name: `下移第1个${kind}`, exact: true }).focus()
      await page.keyboard.press('Enter')
      await section.getByRole('button', { name: `下移第2个${kind}`, exact: true }).waitFor()
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
      await expect.poll(focused).toBe(`下移第2个${kind}`)
      await page.keyboard.press('Enter')
      await expect.poll(focused).toMatch(new RegExp(`移第3个${kind}$`))
      const moved = await readTitles(section, kind)
      const withoutNumber = (title: string | undefined) => title?.replace(/^\d+\. /, '')
      expect(moved.slice(0, 3).map(withoutNumber)).toEqual([second, third, first].map(withoutNumber))
      await undo()
      await undo()
      expect((await readTitles(section, kind))[0]).toBe(first)
    }
  })

  test('a material is dragged to another place', async () => {
    const section = await openSection('申请材料')
    const before = await readTitles(section, '材料')
    const entry = (index: number) =>
      section
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: `删除第${index}个材料` }) })
    await entry(4).locator('[draggable=true]').first().dragTo(entry(1))
    await expect.poll(async () => (await readTitles(section, '材料'))[0]).toBe(before[3])
    await undo()
    await expect.poll(() => readTitles(section, '材料')).toEqual(before)
  })

  test('a field of the phone beside the form is asked for as soon as it stands in it', async () => {
    const section = await openSection('申请表单')
    const preview = page.getByRole('tabpanel', { name: '手机预览' })
    await preview.getByText('需要的材料').waitFor()
    expect((await preview.locator('> div').first().boundingBox())?.width).toBeLessThan(420)
    await section.getByRole('button', { name: '添加字段（不分组）' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('按名称或者标识查找').fill('person.email')
    const add = dialog.getByRole('button', { name: /^添加“/ }).first()
    const name = /“(.*)”/.exec((await add.getAttribute('aria-label')) ?? '')?.[1] ?? ''
    await add.click()
    await dialog.getByRole('button', { name: '完成' }).click()
    await preview.getByLabel(name).first().waitFor()
    await undo()
    await preview.getByLabel(name).first().waitFor({ state: 'detached' })
  })

  test('the workbook goes out, and one with mistakes comes back with sheet, row and column of each', async () => {
    await page.getByRole('button', { name: '导入导出……' }).click()
    const dialog = page.getByRole('dialog')
    const file = await download(() => dialog.getByRole('button', { name: '实施清单交换表（xlsx）' }).click())
    expect(file.name).toBe(`${item}.xlsx`)
    workbook = await readExchangeFile(new Blob([new Uint8Array(file.content)]))
    expect(workbook.map(({ name }) => name)).toContain('申请材料')
    const chooser = dialog.getByLabel('要导入的文件')
    await chooser.setInputFiles(await changeCell('基本信息', 'promise_day', 0, '五天'))
    await dialog.getByRole('alert').waitFor()
    await expect
      .poll(() => dialog.getByRole('alert').innerText())
      .toContain('工作表“基本信息”第3行“承诺办结时限”列：“五天”不是整数，请填写数字。')
    await chooser.setInputFiles(await changeCell('申请材料', 'material_name', 1, '没有登记的证明'))
    await dialog.getByText(/工作表“申请材料”第4行“材料名称”列/).waitFor()
    for (const wrong of [
      { name: '程序.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ no workbook') },
      { name: '空.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) },
      { name: '照片.yaml', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]) },
      { name: '很大.yaml', mimeType: 'text/yaml', buffer: Buffer.alloc(400_001, 'a') },
      { name: '很大.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(5_000_001) },
    ]) {
      await chooser.setInputFiles(wrong)
      await expect.poll(() => dialog.getByRole('alert').innerText()).toMatch(/^文件.*。$/)
    }
  })

  test('a workbook that is right changes what it says, and the difference is shown', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('要导入的文件').setInputFiles(await changeCell('基本信息', 'promise_day', 0, '6'))
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: '修改内容' }).click()
    const changes = page.getByRole('tabpanel', { name: '修改内容' })
    await changes
      .getByText(/承诺时限/)
      .first()
      .waitFor()
    await expect.poll(() => changes.getByRole('listitem').count()).toBe(1)
  })

  test('the steps go out as BPMN with every step', async () => {
    const section = await openSection('办理流程')
    const names = (await readTitles(section, '阶段')).map((title) => title.replace(/^\d+\. /, ''))
    const file = await download(() => section.getByRole('button', { name: /BPMN 2\.0/ }).click())
    expect(file.name).toBe(`${item}.bpmn`)
    const text = file.content.toString()
    expect(text).toContain('http://www.omg.org/spec/BPMN/20100524/MODEL')
    for (const name of names.filter((one) => !one.startsWith('并行')))
      expect(text).toContain(`name="${name}"`)
  })

  test('published for a day to come, the revision in force stays until then', async () => {
    await page.getByRole('button', { name: '发布……' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('施行日期').fill('2025-10-09')
    await dialog.getByText(/2025年10月9日之前/).waitFor()
    await dialog.getByRole('button', { name: '发布', exact: true }).dblclick()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('第2版自2025年10月9日起施行').first().waitFor()
    const { body } = await journey.anybody.send('GET', `/items/${item}`)
    expect((body as { guide: { revision: number } }).guide.revision).toBe(1)
  })

  test('withdrawn with a reason, the item says when and why to whoever looks for it', async () => {
    const reason = '与“开办餐饮店一件事”合并办理'
    await page.getByRole('button', { name: '停用……' }).click()
    const dialog = page.getByRole('dialog')
    const confirm = dialog.getByRole('button', { name: '停用', exact: true })
    await dialog.getByLabel('停用原因').fill('合并')
    await expect.poll(() => confirm.isDisabled()).toBe(true)
    await dialog.getByLabel('停用原因').fill(reason)
    await confirm.click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(`，原因：${reason}`).first().waitFor()
    const { status, body } = await journey.anybody.send('GET', `/items/${item}`)
    expect({ status, body }).toMatchObject({
      status: 404,
      body: { code: 'item-withdrawn', facts: { withdrawn: { reason } } },
    })
  })
})
