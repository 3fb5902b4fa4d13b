import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import type { StoryAccount } from '../story.ts'
import { submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'project-joint-acceptance'

let journey: BrowserJourney
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  const enterprise = journey.as('enterprise-yunhe')
  const content = await fillApplication(journey, enterprise, item, { greening: 'yes', drainage: 'no' })
  const filing = { content, contact, delivery: 'electronic' }
  caseId = done(await enterprise.send('POST', '/cases', { item, filing })).caseId
  done(await journey.as('counter-hall-sun').act(caseId, 'acceptance'))
  return journey
})

async function openJoint(account: StoryAccount): Promise<Page> {
  const page = await journey.visitAs(account, `/workbench/cases/${caseId}?part=joint`)
  await page.getByRole('tab', { name: '联合办理', selected: true }).waitFor()
  return page
}

async function passStep(account: StoryAccount, step: string): Promise<void> {
  const person = journey.as(account)
  const { steps } = await readCase(person, caseId)
  const checks = steps
    .find((entry) => entry.step === step)
    ?.checks.map(({ zh }) => ({ check: zh, met: true }))
  const completion = { outcome: 'pass', opinion: '现场查看，符合要求。', checks, people: ['同行人员'] }
  done(await person.act(caseId, `steps/${step}/completion`, completion))
}

describe.sequential('a joint acceptance by silence, on the pages', () => {
  test('the calling authority proposes a time and settles it', async () => {
    const page = await openJoint('officer-housing-a')
    await page.getByRole('button', { name: '发起联合勘验、验收' }).last().click()
    const proposing = page.getByRole('dialog')
    await proposing.getByRole('button', { name: '发起', exact: true }).click()
    await proposing.getByText('请填写此项。').first().waitFor()
    await proposing.getByLabel('名称', { exact: true }).fill('竣工联合验收')
    await proposing.getByLabel('地点', { exact: true }).fill('云泽市明湖区湖滨路26号')
    await proposing.getByLabel('日期', { exact: true }).fill('2025-09-16')
    await submitAct(proposing, '发起')
    const card = page.getByRole('region', { name: /竣工联合验收/ })
    await card.getByText('待确定时间').waitFor()
    await card.getByRole('button', { name: /^确定时间/ }).click()
    await submitAct(page.getByRole('dialog'), '发出通知书')
    await card.getByText(/2025年9月16日 09:00—11:00/).waitFor()
    await card.getByText('缺席视为同意').waitFor()
    await card.getByRole('button', { name: /^改期/ }).waitFor()
    expect((await readCase(journey.as('officer-housing-a'), caseId)).joint?.notices).toHaveLength(1)
    await page.context().close()
  })

  test('an invited authority signs for the notice, and finds the day in its calendar', async () => {
    const page = await openJoint('officer-urban-management-a')
    const notices = page.getByRole('region', { name: '通知和送达' })
    await expect.poll(() => notices.getByRole('button', { name: '签收' }).count()).toBe(1)
    await notices.getByRole('button', { name: '签收' }).click()
    await submitAct(page.getByRole('dialog'), '确认签收')
    await notices.getByText(/平台签收，秦川签收/).waitFor()
    await page.goto(`${journey.url}/workbench/inspections?week=2025-09-15`)
    await page
      .getByRole('region', { name: '2025年9月16日' })
      .getByText('竣工联合验收', { exact: true })
      .waitFor()
    await page.context().close()
  })

  test('the applicant sees when, where, who comes and what they look at', async () => {
    const page = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`)
    const part = page.getByRole('region', { name: '现场勘验、验收' })
    await part.getByText(/2025年9月16日 09:00—11:00/).waitFor()
    await part.getByText(/消防车道、救援场地畅通/).waitFor()
    await part.getByRole('button', { name: '确认收到通知' }).click()
    await part.getByRole('button', { name: '确认收到通知' }).waitFor({ state: 'detached' })
    expect((await readCase(journey.as('enterprise-yunhe'), caseId)).joint?.opinions).toEqual([])
    await page.context().close()
  })

  test('the record names who was there and who was not; the applicant confirms it', async () => {
    journey.moveTo('2025-09-16 10:00')
    await passStep('officer-housing-a', 'quality')
    await passStep('officer-natural-resources-a', 'planning')
    await passStep('officer-fire-a', 'fire')
    const page = await openJoint('officer-housing-a')
    await page.getByRole('button', { name: /^形成笔录/ }).click()
    const dialog = page.getByRole('dialog')
    for (const name of [/住房和城乡建设局/, /自然资源/, /消防救援/])
      await dialog
        .getByRole('group', { name: /到场单位/ })
        .getByText(name)
        .click()
    await dialog.getByLabel('申请人一方在场人员').fill('赵明远')
    await dialog.getByText('由申请人在平台上确认', { exact: true }).click()
    await submitAct(dialog, '形成笔录')
    const card = page.getByRole('region', { name: /竣工联合验收/ })
    await card.getByText('未到场单位').waitFor()
    await card.getByText(/消防救援大队：同意。\s*现场查看，符合要求。/).waitFor()
    await page.context().close()
    const own = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`)
    const part = own.getByRole('region', { name: '现场勘验、验收' })
    await part.getByLabel('确认人姓名').fill('赵明远')
    await part.getByRole('button', { name: '确认笔录' }).click()
    await part.getByText(/赵明远于2025年9月16日确认笔录/).waitFor()
    await expect.poll(() => part.getByText(/现场查看，符合要求/).count()).toBe(3)
    await own.context().close()
  })

  test('on the day after, the absence counts as consent; the step and the record say on what it rests', async () => {
    journey.moveTo('2025-09-17 08:30')
    await journey.runJob('settle-deadlines')
    await expect
      .poll(() => listEventTypes(journey.as('officer-housing-a'), caseId))
      .toContain('StepConsentedBySilence')
    const page = await journey.visitAs('officer-housing-a', `/workbench/cases/${caseId}?part=timeline`)
    const consent = page
      .getByRole('tabpanel')
      .getByRole('listitem')
      .filter({ hasText: '逾期未反馈或者缺席，视为同意' })
    await consent
      .getByText(/收到联合验收通知后无正当理由不参加/)
      .first()
      .waitFor()
    // By which notice it was told, and how that is known to have come.
    const { joint } = await readCase(journey.as('officer-housing-a'), caseId)
    const number = joint?.notices.at(-1)?.number ?? '—'
    await consent.getByText(number).first().waitFor()
    await consent.getByText('秦川', { exact: true }).waitFor()
    await page.getByRole('tab', { name: '联合办理' }).click()
    const notices = page.getByRole('region', { name: '通知和送达' })
    await notices.getByText(number).first().waitFor()
    await page.goto(`${journey.url}/workbench/inspections?week=2025-09-15`)
    await page.getByText('有单位缺席').waitFor()
    const counts = page.getByRole('region', { name: '各单位反馈和到场情况' })
    await counts.getByRole('row', { name: /城市管理/ }).waitFor()
    await page.context().close()
  })

  test('the combined opinion of an inspection stands on the page, and making it again is called so', async () => {
    const page = await openJoint('officer-housing-a')
    await page.getByRole('button', { name: '汇总意见', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('汇总意见', { exact: true }).fill('到场单位均同意，缺席单位视为同意，验收通过。')
    await submitAct(dialog, '形成汇总意见')
    await page
      .getByRole('region', { name: '汇总意见' })
      .getByText(/缺席单位视为同意/)
      .waitFor()
    await page.getByRole('button', { name: '重新汇总意见', exact: true }).waitFor()
    const types = await listEventTypes(journey.as('officer-housing-a'), caseId)
    expect(types.filter((type) => type === 'OpinionsCombined')).toHaveLength(1)
    await page.context().close()
  })
})
