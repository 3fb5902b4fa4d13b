import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readCase } from '../answers.ts'
import { contact } from '../filing.ts'
import { openAct, refuseAct, submitAct } from './act.ts'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { courtesyCard, fileCardFromPhone, fillCardApplication } from './courtesy-card.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

describe.sequential('instant approval', () => {
  test('what sources prove is granted while the applicant looks on, and the page says why', async () => {
    const content = await fillCardApplication(journey, 'citizen-song')
    ;({ page, caseId } = await fileCardFromPhone(journey, 'citizen-song', content))
    await page.getByText('已经即时准予').waitFor()
    await page.getByRole('link', { name: '查看结果和说明' }).click()
    const explanation = page.getByRole('region', { name: /秒批（即时办理）/ })
    await explanation.getByText('系统按公布的规则当即作出准予决定，没有人工参与。').waitFor()
    await explanation.getByText('“申请人年龄”少于60周岁：不符合').waitFor()
    await explanation.getByText('“户籍所在县区代码”为“990102”：符合').waitFor()
    await explanation.getByText(/项事实和来源/).click()
    await explanation.getByText(/人口基础信息库/).waitFor()
    await expect.poll(() => explanation.getByText(/population-register/).count()).toBe(0)
    await page.getByRole('link', { name: '查看证照' }).waitFor()
    await page.context().close()
    await journey.settleQueue()
    expect((await readCase(journey.as('citizen-song'), caseId)).status).toBe('finished')
  })

  test('a case that goes to a person says which fact nobody stood for', async () => {
    const person = journey.as('citizen-chen')
    const content = await fillCardApplication(journey, 'citizen-chen')
    const filing = { content, contact: { ...contact, name: '陈素梅' }, delivery: 'electronic' }
    const { caseId: handed } = done(await person.send('POST', '/cases', { item: courtesyCard, filing }))
    await journey.settleQueue()
    page = await journey.visitAs('citizen-chen', `/my/cases/${handed}`)
    const explanation = page.getByRole('region', { name: /秒批（即时办理）/ })
    await explanation.getByText('“户籍所在县区代码”没有从可信来源查到。').waitFor()
    await explanation.getByText('转人工办理', { exact: true }).waitFor()
    await page.context().close()
    page = await journey.visitAs('counter-hall-sun', `/workbench/cases/${handed}`)
    await page
      .getByRole('region', { name: /秒批（即时办理）/ })
      .getByText('转人工的原因')
      .waitFor()
    expect((await readCase(person, handed)).status).toBe('submitted')
    await page
      .getByRole('region', { name: '可以办理' })
      .getByRole('button', { name: '受理', exact: true })
      .waitFor()
    await page.context().close()
  })

  test('who does not meet a row is told which, and at whose desk the application lies now', async () => {
    const person = journey.as('citizen-song')
    const again = await fillCardApplication(journey, 'citizen-song')
    const filing = { content: again, contact: { ...contact, name: '宋玉兰' }, delivery: 'electronic' }
    const { caseId: second } = done(await person.send('POST', '/cases', { item: courtesyCard, filing }))
    await journey.settleQueue()
    page = await journey.visitAs('citizen-song', `/my/cases/${second}/receipt`, { device: phone })
    await page.getByText('已转工作人员办理', { exact: true }).waitFor()
    await page.getByText(/已转云泽市明湖区政务服务中心工作人员办理/).waitFor()
    await page.getByRole('link', { name: '查看原因' }).click()
    const explanation = page.getByRole('region', { name: /秒批（即时办理）/ })
    const row = explanation
      .getByRole('listitem')
      .filter({ hasText: '申请人是否已持有本事项的有效证照' })
      .first()
    await row.getByText('成立', { exact: true }).waitFor()
    await row.getByText(/由工作人员核实是否需要补换/).waitFor()
    expect((await readCase(person, second)).status).toBe('submitted')
    await page.context().close()
  })

  test('the day after an officer finds the drawn decision, disagrees, and the head says what follows', async () => {
    journey.moveTo('2025-09-09 00:10')
    await journey.runJob('seal-record')
    await journey.settleQueue()
    journey.moveTo('2025-09-09 09:00')
    page = await journey.visitAs('officer-civil-affairs-a', '/workbench')
    await page.getByRole('link', { name: /复核秒批决定：老年人优待证办理.*期限2025年9月16日/ }).waitFor()
    await page.goto(`${journey.url}/workbench/instant-approvals`)
    await page.getByRole('table', { name: '每日抽取记录' }).getByText('1件中抽取1件').waitFor()
    await page
      .getByRole('table', { name: /秒批办件：待复核/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('heading', { name: '秒批复核' }).waitFor()
    const opinion = await openAct(page, '复核秒批决定')
    await refuseAct(opinion, '提交复核意见', ['请选择。'])
    await opinion.getByText('不同意原决定', { exact: true }).click()
    await opinion.getByLabel('理由').fill('户籍已于上月迁出本区，登记信息没有更新。')
    await submitAct(opinion, '提交复核意见')
    await page.context().close()
    page = await journey.visitAs('head-civil-affairs', '/workbench')
    await page.getByRole('link', { name: /处理秒批复核的不同意见：老年人优待证办理/ }).waitFor()
    await page.goto(`${journey.url}/workbench/instant-approvals?list=to-conclude`)
    await page.getByText('100.0% (1/1)').waitFor()
    await page
      .getByRole('table', { name: /秒批办件：待负责人处理/ })
      .getByRole('link')
      .first()
      .click()
    const conclusion = await openAct(page, '处理复核不同意见')
    await conclusion.getByText('维持原决定', { exact: true }).click()
    await conclusion.getByLabel('理由').fill('经核实，户籍迁移尚未办结，维持原决定。')
    await submitAct(conclusion, '登记处理结果')
    await page.goto(`${journey.url}/workbench/instant-approvals`)
    await page
      .getByRole('row', { name: /老年人优待证办理/ })
      .getByRole('button', { name: '立即停用' })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('理由').fill('人口登记信息更新不及时，暂由人工办理。')
    await dialog.getByRole('button', { name: '立即停用' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('已停用', { exact: true }).waitFor()
    const { reexamination } = (await readCase(journey.as('head-civil-affairs'), caseId)).instant ?? {}
    expect(reexamination).toMatchObject({ outcome: 'disagreed', conclusion: 'upheld' })
    await page.context().close()
  })
})
