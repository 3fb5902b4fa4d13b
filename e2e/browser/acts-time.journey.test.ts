import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, readDocument } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import { completeStep, openAct, refuseAct, submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'public-place-hygiene-licence'
const answers = { kind: 'other', airConditioning: 'no', commitment: 'no', agent: 'no' }
const shortReason = '请写明理由，至少 10 个字。'

let journey: BrowserJourney
let caseId: string
let page: Page

tellJourney(async () => {
  journey = await beginBrowserJourney()
  const enterprise = journey.as('enterprise-yunhe')
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'electronic' }
  caseId = done(await enterprise.send('POST', '/cases', { item, filing })).caseId
  done(await journey.as('counter-hall-sun').act(caseId, 'acceptance'))
  return journey
})

async function openCase(account: Parameters<BrowserJourney['visitAs']>[0]): Promise<void> {
  page = await journey.visitAs(account, `/workbench/cases/${caseId}`)
  await page.getByRole('region', { name: '可以办理' }).waitFor()
}

async function findStatutory() {
  const { clocks } = await readCase(journey.as('head-approval-han'), caseId)
  return clocks.find(({ kind }) => kind === 'statutory')?.reading
}

describe.sequential('what is done with the time of a case', () => {
  test('a special procedure takes no longer than the item allows, says why, and stops the clock', async () => {
    await openCase('reviewer-health-tang')
    const dialog = await openAct(page, '启动特别程序')
    const days = dialog.getByLabel('所需工作日')
    await days.fill('99')
    await refuseAct(dialog, '启动并告知申请人', ['请填写 1 至 15 的整数。', shortReason])
    await expect.poll(() => days.evaluate((element) => element === document.activeElement)).toBe(true)
    await days.fill('10')
    await dialog.getByLabel('理由', { exact: true }).fill('申请人未提供检测报告，委托检测机构检测。')
    await submitAct(dialog, '启动并告知申请人')
    await page.getByText('期限停止计算').first().waitFor()
    await page.getByRole('tab', { name: '文书' }).click()
    await page.getByRole('tabpanel').getByText('特别程序告知书').first().waitFor()
    await journey.settleQueue()
    const { text } = await readDocument(journey.as('enterprise-yunhe'), caseId, 'special-procedure-notice')
    expect(text).toContain('委托检测机构检测')
    // What is made out while one looks appears by itself.
    await page
      .getByRole('tabpanel')
      .getByRole('link', { name: /下载.*特别程序告知书/ })
      .waitFor()
    await page.context().close()
  })

  test('it ends with its result, and the days that it took do not count', async () => {
    const before = await findStatutory()
    expect(before?.state).toBe('stopped')
    journey.moveTo('2025-09-11 10:00')
    await openCase('reviewer-health-tang')
    const dialog = await openAct(page, '结束特别程序')
    await refuseAct(dialog, '结束程序', ['请填写此项。'])
    await dialog.getByLabel('结果', { exact: true }).fill('检测合格，报告已收悉。')
    await submitAct(dialog, '结束程序')
    await page
      .getByText(/剩余 \d+ 个工作日/)
      .first()
      .waitFor()
    const after = await findStatutory()
    expect(after?.state).not.toBe('stopped')
    // Tuesday and Wednesday do not count: without them it would be the 11th, a Saturday that is worked.
    expect([before?.due, after?.due]).toEqual([null, '2025-10-14'])
  })

  test('an extension is asked for with days and reason, and the head who grants it sees both', async () => {
    const asking = await openAct(page, '申请延期')
    await asking.getByLabel('延长的工作日').fill('11')
    await refuseAct(asking, '提请负责人批准', ['请填写 1 至 10 的整数。', shortReason])
    await asking.getByLabel('延长的工作日').fill('5')
    await asking.getByLabel('理由', { exact: true }).fill('现场情况复杂，需要补充核查通风系统。')
    await submitAct(asking, '提请负责人批准')
    await page.context().close()
    await openCase('head-approval-han')
    const granting = await openAct(page, '批准延期')
    await granting.getByText('现场情况复杂，需要补充核查通风系统。').waitFor()
    await submitAct(granting, '批准')
    await journey.settleQueue()
    const { text } = await readDocument(journey.as('enterprise-yunhe'), caseId, 'extension-notice')
    expect(text).toContain('补充核查通风系统')
    expect((await findStatutory())?.due).toBe('2025-10-21')
  })

  test('the head orders a deadline that is still to come, at an hour that there is', async () => {
    const dialog = await openAct(page, '下达督办限期')
    await dialog.getByLabel('办结日期').fill('2025-09-10')
    await dialog.getByLabel('时间（北京时间）').fill('25:00')
    await refuseAct(dialog, '下达', ['请按 24 小时制填写时间，例如 17:00。', shortReason])
    await dialog.getByLabel('时间（北京时间）').fill('16：30')
    await dialog.getByLabel('理由', { exact: true }).fill('申请人开业在即，请优先办理并按时报告。')
    await refuseAct(dialog, '下达', [/督办限期.*已经过去/])
    await dialog.getByLabel('办结日期').fill('2025-09-16')
    await submitAct(dialog, '下达')
    await page.getByText('申请人开业在即，请优先办理并按时报告。').first().waitFor()
    await page.context().close()
    const { deadlineOrder } = await readCase(journey.as('head-approval-han'), caseId)
    expect(deadlineOrder?.due).toBe('2025-09-16T08:30:00.000Z')
  })

  test('a step that was passed is sent back with a reason, and done anew', async () => {
    await openCase('reviewer-health-tang')
    await completeStep(page, { passes: true, opinion: '材料真实完整，符合要求。' })
    await page.context().close()
    await openCase('head-approval-han')
    const dialog = await openAct(page, '退回环节')
    await dialog.getByLabel('理由', { exact: true }).fill('再看看')
    await refuseAct(dialog, '退回', [shortReason])
    await dialog.getByLabel('理由', { exact: true }).fill('请补充核对从业人员健康证明的有效期。')
    await submitAct(dialog, '退回')
    await page.getByRole('tab', { name: '办理环节' }).click()
    const step = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: '审查' }).first()
    await step.getByText('办理中').first().waitFor()
    await expect.poll(() => listEventTypes(journey.as('head-approval-han'), caseId)).toContain('StepReopened')
  })

  test('what cannot be done now says why, by what it waits for', async () => {
    const acts = page.getByRole('region', { name: '可以办理' })
    const waiting = acts.getByRole('group').filter({ hasText: '不在当前阶段' })
    await acts.getByText(/^不在当前阶段（\d+ 项）$/).click()
    await waiting.getByText(/办件当前状态为“审查中”，不能制发证照/).waitFor()
    // What waits for something in the case itself stands open.
    const waits = acts.getByText(/以下环节尚未完成/).first()
    await expect.poll(() => waits.isVisible()).toBe(true)
  })

  test('a procedure that cannot go on is terminated on a ground, and the applicant has the notice', async () => {
    const dialog = await openAct(page, '终止办理')
    await refuseAct(dialog, '终止办理', ['请选择终止的情形。', shortReason])
    await dialog.getByText('申请人要求终止', { exact: true }).click()
    await dialog.getByLabel('理由', { exact: true }).fill('申请人书面说明不再经营，要求终止办理。')
    await submitAct(dialog, '终止办理')
    await page
      .getByText(/已终止|终止办理/)
      .first()
      .waitFor()
    await journey.settleQueue()
    const { text } = await readDocument(journey.as('enterprise-yunhe'), caseId, 'termination-notice')
    expect(text).toContain('不再经营')
    expect((await readCase(journey.as('head-approval-han'), caseId)).status).toBe('closed')
  })
})
