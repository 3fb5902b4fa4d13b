import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readCase, readDocument } from '../answers.ts'
import { fillApplication, type Content } from '../filing.ts'
import { completeStep, openAct, submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { answerQuestions, fillForm, readAsked } from './fill-in.ts'
import { item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }

let journey: BrowserJourney
let content: Content
let page: Page
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  content = await fillApplication(journey, journey.as('counter-hall-zhou'), item, answers)
  return journey
})

describe.sequential('at the counter, for somebody who stands there', () => {
  test('the clerk finds the item, takes the papers in and accepts', async () => {
    page = await journey.visitAs('counter-hall-zhou', '/workbench/intake')
    await page.getByLabel('办理什么事项？').fill('食品经营许可')
    await page
      .getByRole('main')
      .getByRole('button', { name: /食品经营许可/ })
      .or(page.getByRole('option', { name: /食品经营许可/ }))
      .or(page.getByRole('main').getByRole('link', { name: /食品经营许可/ }))
      .first()
      .click()
    const part = (name: string) => page.getByRole('region', { name, exact: true })
    const applicant = part('申请人')
    await applicant.getByRole('radiogroup', { name: '申请人类型' }).getByText('个人', { exact: true }).click()
    await applicant.getByLabel('公民身份号码', { exact: true }).fill('110000199203120026')
    await applicant.getByLabel('姓名', { exact: true }).fill('周小芸')
    await applicant.getByLabel('联系电话', { exact: true }).fill('13900139000')
    const asked = await readAsked(journey, item, content)
    await answerQuestions(part('办理情形'), asked, answers)
    await fillForm(part('申请书'), asked, content.form)
    for (const paper of await page.getByText('收到纸质材料', { exact: true }).all()) await paper.click()
    const contact = part('联系与送达')
    await contact.getByLabel('联系人', { exact: true }).fill('周小芸')
    await contact.getByLabel('联系人电话', { exact: true }).fill('13900139000')
    await contact.getByRole('radiogroup', { name: '结果送达方式' }).getByText(/窗口/).first().click()
    await page.getByRole('button', { name: /^收件并受理/ }).click()
    await page.getByRole('heading', { level: 1, name: '已受理' }).waitFor()
    caseId = /done\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    const view = await readCase(journey.as('counter-hall-zhou'), caseId)
    expect(view).toMatchObject({ status: 'in-review', channel: 'window' })
    await page.context().close()
  })

  test('the reviewer finds that a requirement is not met', async () => {
    journey.moveTo('2025-09-09 10:00')
    page = await journey.visitAs('reviewer-food-gao', `/workbench/cases/${caseId}`)
    await completeStep(page, { passes: false, opinion: '主体业态与申报的经营项目不对应，不符合要求。' })
    await page.context().close()
    const { steps } = await readCase(journey.as('reviewer-food-gao'), caseId)
    expect(steps.find(({ step }) => step === 'review')?.outcome).toBe('fail')
  })

  test('the head refuses, and not without reasons and articles', async () => {
    page = await journey.visitAs('head-approval-lv', `/workbench/cases/${caseId}`)
    const refusal = await openAct(page, '不予许可')
    const decide = refusal.getByRole('button', { name: '作出不予许可决定' })
    const reason = refusal.getByRole('textbox', { name: '理由' })
    // What the reviewer found wanting is proposed as the reason.
    await expect.poll(() => reason.inputValue()).toContain('主体业态与申报的经营项目不对应')
    await reason.fill('')
    await decide.click()
    await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('true')
    await reason.fill('申请的经营项目与主体业态不对应，不符合食品经营许可的条件。')
    await refusal.getByRole('group', { name: '本事项的条款' }).getByRole('button').first().click()
    await submitAct(refusal, '作出不予许可决定')
    await journey.settleQueue()
    const head = journey.as('head-approval-lv')
    const { text } = await readDocument(head, caseId, 'refusal-decision')
    expect(text).toContain('申请的经营项目与主体业态不对应')
    expect(text).toContain('行政复议')
  })
})
