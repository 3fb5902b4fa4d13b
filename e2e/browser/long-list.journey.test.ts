import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBarriers, waitForPage } from './accessibility.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { seedCases } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

/** Past cases beside those of the story; of few so many pages are read that the rows must leave the document again. */
const past = 900

let journey: BrowserJourney
let page: Page
let all: number

const findRows = () => page.locator('tbody [data-case]')

/** Brings the end of the list into sight until everything is loaded. */
async function loadAll(): Promise<void> {
  const loaded = page.getByRole('status').filter({ hasText: '已载入' })
  const scrollOn = async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    return loaded.innerText()
  }
  await expect.poll(scrollOn, { timeout: 20_000 }).toContain('已是全部')
}

/** Rows are put into the document when it is painted. */
async function waitForPaint(): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

async function readPlaceOfFocus(): Promise<number> {
  return page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')))
}

tellJourney(async () => {
  journey = await beginBrowserJourney()
  await seedCases(journey)
  const { pool } = journey.database.administrator
  await pool.query(
    `insert into case_summary (case_id, number, item_id, revision, item_name, authority_id, participants,
       applicant_subject, applicant_name, channel, status, outcome, drafted_at, submitted_on, finished_on, open_duties,
       assigned_to, version, sequence, updated_at)
     select gen_random_uuid(), '99010020240102' || lpad(n::text, 6, '0'), item_id, revision, item_name, authority_id, '{}',
       applicant_subject, repeat('云泽市明湖区', n % 4) || applicant_name, channel, 'finished', 'granted',
       '2024-01-02T01:00:00Z'::timestamptz + n * interval '1 minute', '2024-01-02', '2024-01-09', '{}', '{}', 1, 1, now()
       from (select * from case_summary where status = 'finished' limit 1) sample cross join generate_series(1, ${past}) n`,
  )
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from case_summary where status <> 'draft'`,
  )
  all = rows[0]?.count ?? 0
  return journey
})

describe.sequential('a list of many hundred cases', () => {
  test('holds only the rows in sight and near it, and says how many there are and which each one is', async () => {
    page = await journey.visitAs('head-approval-han', '/workbench/cases?order=newest')
    await waitForPage(page)
    const table = page.getByRole('table')
    // As long as more may come, nobody knows how many there are.
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('-1')
    await loadAll()
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(all + 1))
    await expect.poll(() => findRows().count()).toBeLessThan(80)
    await expect.poll(() => findRows().last().getAttribute('aria-rowindex')).toBe(String(all + 1))
    await page.evaluate(() => scrollTo(0, 0))
    await page.locator('tr[aria-rowindex="2"]').waitFor()
    await expect.poll(() => findRows().count()).toBeLessThan(80)
    expect(await findBarriers(page)).toEqual([])
  })

  test('is gone through by the keyboard, far beyond what was in the document', async () => {
    await findRows().first().getByRole('link').focus()
    for (let step = 0; step < 60; step += 1) await page.keyboard.press('j')
    await expect.poll(readPlaceOfFocus).toBe(62)
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowUp')
    await expect.poll(readPlaceOfFocus).toBe(57)
  })

  test('keeps the row with the focus while one looks elsewhere', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.locator(`tr[aria-rowindex="${all + 1}"]`).waitFor()
    await expect.poll(() => readPlaceOfFocus()).toBe(57)
    await page.keyboard.press('j')
    await expect.poll(readPlaceOfFocus).toBe(58)
    await page.locator('tr[aria-rowindex="60"]').waitFor()
  })

  test('lets all that is loaded be selected, also what is not in the document', async () => {
    await page.getByRole('checkbox', { name: '选择全部已载入的办件' }).check()
    await page.getByText(`已选 ${all} 件`).waitFor()
    await page.keyboard.press('Escape')
    await page.evaluate(() => scrollTo(0, 0))
    const first = page.locator('tr[aria-rowindex="2"]').getByRole('checkbox')
    await expect.poll(() => first.isChecked()).toBe(true)
    await first.uncheck()
    await page.getByText(`已选 ${all - 1} 件`).waitFor()
    await page.getByRole('button', { name: '取消选择' }).click()
  })

  test('is on paper with every row, and in the document where one wants to find text in it', async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect.poll(() => findRows().count()).toBe(all)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect.poll(() => findRows().count()).toBeLessThan(80)
    const whole = page.getByRole('button', { name: '完整列出，供页内查找' })
    await whole.click()
    await expect.poll(() => findRows().count()).toBe(all)
    await expect.poll(() => whole.getAttribute('aria-pressed')).toBe('true')
    await whole.click()
    await expect.poll(() => findRows().count()).toBeLessThan(80)
  })

  test('is found again where it was left for a case', async () => {
    await page.evaluate(() => scrollTo(0, 30_000))
    await waitForPaint()
    const place = await page.evaluate(() => scrollY)
    const number = await page
      .locator('tbody [data-case] a')
      .evaluateAll((links) => links.find((link) => link.getBoundingClientRect().top > 100)?.textContent ?? '')
    await page.getByRole('link', { name: number, exact: true }).click()
    await page.waitForURL(/\/workbench\/cases\/.+/)
    await page.goBack()
    await page.getByRole('link', { name: number, exact: true }).waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
  })
})

describe.sequential('the export of a list', () => {
  test('tells of as many rows as there are, and hands the file over', async () => {
    await page.getByRole('button', { name: '导出' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('逗号分隔文本（csv）').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '开始导出' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.csv$/)
    await dialog.getByText(new RegExp(`已导出 ${all} 件`)).waitFor()
    await dialog.getByRole('button', { name: '关闭' }).click()
  })

  test('makes no file where nothing matches', async () => {
    await page.goto(`${journey.url}/workbench/cases?q=查无此人&order=newest`)
    await page.getByRole('button', { name: '导出' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '开始导出' }).click()
    await dialog.getByText('没有符合条件的办件，未生成文件。').waitFor()
    await expect.poll(() => dialog.getByRole('button', { name: '再次保存文件' }).count()).toBe(0)
    await dialog.getByRole('button', { name: '关闭' }).click()
  })

  test('can be stopped, and begun again', async () => {
    await page.goto(`${journey.url}/workbench/cases?order=newest`)
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/v1/cases/export?*', async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    await page.getByRole('button', { name: '导出' }).click()
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'))
    await dialog.getByRole('button', { name: '开始导出' }).click()
    await dialog.getByRole('button', { name: '停止导出' }).click()
    await dialog.getByRole('button', { name: '开始导出' }).waitFor()
    release()
    await page.unroute('**/api/v1/cases/export?*')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '开始导出' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
    await dialog.getByRole('button', { name: '关闭' }).click()
  })

  test('says what to do where the session has ended, and whoever has no right is not offered it', async () => {
    await page.context().clearCookies()
    await page.getByRole('button', { name: '导出' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.first().getByRole('button', { name: '开始导出' }).click()
    await page
      .getByText(/登录已失效|请重新登录|登录已超时/)
      .first()
      .waitFor()
    const clerk = await journey.visitAs('counter-hall-sun', '/workbench/cases')
    await waitForPage(clerk)
    await expect.poll(() => clerk.getByRole('button', { name: '导出' }).count()).toBe(0)
    const { status } = await journey.as('counter-hall-sun').send('GET', '/cases/export?format=csv')
    expect(status).toBe(403)
  })
})
