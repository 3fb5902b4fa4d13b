import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readCase, readDocument } from '../answers.ts'
import { fillApplication, type Content } from '../filing.ts'
import { findBarriers, findOverhang } from './accessibility.ts'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { answerQuestions, fillForm, readAsked } from './fill-in.ts'
import { item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

const answers = {
  business: 'sales',
  onSite: 'no',
  chain: 'no',
  online: 'no',
  coldStorage: 'no',
  agent: 'yes',
}
const registered = '云泽禾香餐饮管理有限公司'
const renamed = '云泽禾香餐饮集团有限公司'
const uscc = '91990102MA90000116'
const agent = { name: '周小芸', idNumber: '110000199203120026' }

let journey: BrowserJourney
let content: Content
let page: Page
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  content = await fillApplication(journey, journey.as('counter-hall-zhou'), item, answers)
  return journey
})

const part = (name: string) => page.getByRole('region', { name, exact: true })

describe.sequential('at the counter, an agent for a company that was renamed', () => {
  test('the clerk says what proves the new name, and neither asks for the agent nor the authorisation again', async () => {
    page = await journey.visitAs('counter-hall-zhou', '/workbench/intake')
    await page.getByLabel('办理什么事项？').fill('食品经营许可')
    await page
      .getByRole('main')
      .getByRole('button', { name: /食品经营许可/ })
      .first()
      .click()
    const applicant = part('申请人')
    await applicant.getByRole('radiogroup', { name: '申请人类型' }).getByText('单位', { exact: true }).click()
    await applicant.getByLabel('统一社会信用代码').fill(uscc)
    await applicant.getByText(`已识别：${registered}`).waitFor()
    await applicant.getByLabel('单位名称').fill(renamed)
    await applicant.getByText(`该号码登记的姓名（名称）是“${registered}”，与填写的不一致`).waitFor()
    await applicant.getByLabel('联系电话', { exact: true }).fill('13900139000')
    await applicant.getByText('代理人', { exact: true }).click()
    await applicant.getByLabel('到场人公民身份号码').fill(agent.idNumber)
    await applicant.getByLabel('到场人姓名').fill(agent.name)

    const asked = await readAsked(journey, item, content)
    await answerQuestions(part('办理情形'), asked, answers)
    expect(await part('办理情形').getByText('是否委托他人办理？').count()).toBe(0)
    const form = { ...content.form, 'enterprise.uscc': uscc, 'enterprise.name': renamed }
    await fillForm(part('申请书'), asked, {
      ...form,
      'agent.name': agent.name,
      'agent.idNumber': agent.idNumber,
    })
    await part('收取材料').getByText('登记代理人时已经收取，不必重复提交。').waitFor()
    for (const paper of await page.getByText('收到纸质材料', { exact: true }).all()) await paper.click()
    const contact = part('联系与送达')
    await contact.getByRole('radiogroup', { name: '结果送达方式' }).getByText(/窗口/).first().click()

    const accept = page.getByRole('button', { name: /^收件并受理/ })
    await accept.click()
    const reason = applicant.getByLabel(/^更名核对情况/)
    await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('true')
    expect(await findBarriers(page)).toEqual([])
    await reason.fill('已核对2025年8月换发的营业执照原件，登记库尚未更新。')
    await accept.click()
    await page.getByRole('heading', { level: 1, name: '已受理' }).waitFor()
    caseId = /done\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    await page.context().close()
  })

  test('the authorisation stands for the material, in the case and on the receipt', async () => {
    const clerk = journey.as('counter-hall-zhou')
    const view = await readCase(clerk, caseId)
    expect(view.content?.answers['agent']).toBe('yes')
    expect(view.content?.substitutes['power-of-attorney']?.by).toBe('authorisation')
    await journey.settleQueue()
    const { text } = await readDocument(clerk, caseId, 'receipt')
    expect(text).toContain(renamed)
    expect(text.match(/授权委托书/g)).toHaveLength(1)
    expect(text).toContain('登记代理人时收取')
  })

  test('whoever decides reads both names, and where the authorisation is', async () => {
    for (const options of [{}, { device: phone }] as const) {
      page = await journey.visitAs('reviewer-food-gao', `/workbench/cases/${caseId}`, options)
      await page.getByText(`登记名称为“${registered}”，窗口按证件收件：已核对2025年8月`).first().waitFor()
      await page.getByRole('tab', { name: /材料/ }).click()
      await page.getByText('登记代理人时收取纸质原件').waitFor()
      expect(await findBarriers(page)).toEqual([])
      expect(await findOverhang(page)).toEqual([])
      await page.context().close()
    }
  })
})
