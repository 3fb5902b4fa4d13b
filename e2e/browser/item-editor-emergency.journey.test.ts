import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

async function openSection(name: string): Promise<void> {
  const parts = page.getByRole('navigation', { name: '事项的各部分' })
  await parts.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('region', { name, exact: true }).waitFor()
}

const openDraft = async (item: string) => {
  page = await journey.visitAs('item-manager-pan', `/workbench/items/${item}/edit`)
  await page.getByRole('heading', { level: 1, name: /^编辑：/ }).waitFor()
}

/** The file as it is saved; the draft saves itself a moment after the last change. */
async function saveAndReload(): Promise<string> {
  await page.getByText(/有未保存的修改|正在保存/).waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /^编辑：/ }).waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const { body } = await journey.as('item-manager-pan').send('GET', `/item-drafts/${id}`)
  return (body as { source: string }).source
}

describe.sequential(
  'an item manager edits as a form what lets people begin before everything is there',
  () => {
    test('the green channel: what the law demands is not left out, and what is saved is kept', async () => {
      await openDraft('road-excavation')
      await openSection('绿色通道')
      await expect.poll(() => page.getByLabel('有效期（工作日）').inputValue()).toBe('5')
      await page.getByText('审查', { exact: true }).click()
      const findings = page.getByRole('complementary', { name: '检查与文件' })
      await findings.getByText(/申请材料无人审查/).waitFor()
      await page.getByText('审查', { exact: true }).click()
      await findings.getByText(/申请材料无人审查/).waitFor({ state: 'detached' })
      await page.getByLabel('绿色通道时限（工作日）').fill('2')
      const source = await saveAndReload()
      expect(source).toContain('greenChannel:')
      expect(source).toMatch(/\n {2}limit: 2\n {2}skips: \[inspect\]\n/)
      await openSection('绿色通道')
      await expect.poll(() => page.getByLabel('绿色通道时限（工作日）').inputValue()).toBe('2')
    })

    test('the way on a promise, and the class of the reform', async () => {
      await openDraft('human-resource-service-licence')
      await openSection('告知承诺制')
      await page.getByLabel('限期整改（工作日）').fill('20')
      await page.getByText('平台在提交时即时决定').click()
      await openSection('基本信息')
      await page.getByLabel('“证照分离”改革方式').selectOption({ label: '实行告知承诺' })
      const source = await saveAndReload()
      expect(source).toContain('decides: at-once')
      expect(source).toContain('onFalse: { mend: 20, revoke: four-eyes,')
      expect(source).toContain('reform: commitment')
    })
  },
)
