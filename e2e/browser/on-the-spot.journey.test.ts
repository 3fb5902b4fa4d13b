import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readCase } from '../answers.ts'
import { act, completeStep, openAct, submitAct } from './act.ts'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { fileCardFromPhone, fillCardApplication } from './courtesy-card.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

async function openCase(account: Parameters<BrowserJourney['visitAs']>[0]): Promise<void> {
  page = await journey.visitAs(account, `/workbench/cases/${caseId}`)
  await page.getByRole('region', { name: '可以办理' }).waitFor()
}

describe.sequential('an item that is settled on the spot, filed from a phone', () => {
  test('the applicant files it and holds the receipt', async () => {
    const content = await fillCardApplication(journey, 'citizen-chen')
    ;({ page, caseId } = await fileCardFromPhone(journey, 'citizen-chen', content))
    await page.getByRole('heading', { level: 1, name: '申请已提交' }).waitFor()
    const { number } = await readCase(journey.as('citizen-chen'), caseId)
    await expect.poll(() => page.getByRole('main').innerText()).toContain(number)
    await page.context().close()
  })

  test('it is accepted, looked at, granted and handed over in one sitting', async () => {
    journey.moveTo('2025-09-08 09:10')
    await openCase('counter-hall-sun')
    await act(page, '受理', '确认受理')
    await page.context().close()
    await openCase('officer-civil-affairs-a')
    await completeStep(page, { passes: true, opinion: '年龄与人口数据一致。' })
    const grant = await openAct(page, '准予办理')
    await grant.getByLabel('决定意见').fill('符合条件，当场办结。')
    await submitAct(grant, '作出准予决定')
    const issue = await openAct(page, '制发证照')
    await issue.getByRole('button', { name: '制发', exact: true }).click()
    await issue.getByText('请填写由发证机关赋予的内容。').first().waitFor()
    await issue.getByText('女', { exact: true }).click()
    await submitAct(issue, '制发')
    await page.context().close()
    await openCase('delivery-hall-xu')
    await act(page, '送达', '确认送达')
    await page.context().close()
    await journey.settleQueue()
    const { status, light } = await readCase(journey.as('citizen-chen'), caseId)
    expect({ status, light }).toEqual({ status: 'finished', light: 'normal' })
  })

  test('the applicant has the card on the phone the same morning', async () => {
    page = await journey.visitAs('citizen-chen', `/my/cases/${caseId}`, { device: phone })
    await page.getByText('已办结').first().waitFor()
    await page.getByRole('link', { name: '查看证照' }).click()
    const link = page.getByRole('link', { name: '下载电子证照（PDF）' })
    await expect.poll(() => link.getAttribute('href')).toMatch(/^\/api\/v1\/licences\//)
  })
})
