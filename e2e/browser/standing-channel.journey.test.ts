import type { components } from '@tongban/client'
import { describe, expect, test } from 'vitest'
import { done, readCase } from '../answers.ts'
import { type Content, contact, fillApplication } from '../filing.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'road-excavation'
const name = '防汛抢险专项绿色通道'
const reason = '湖区发生洪水，供水、排水管线多处损坏，须立即抢修。'
const closing = '洪水已经退去，应急响应终止，转为一般程序办理。'
const page = '/workbench/green-channels/standing'

/** Journeys begin on 8 September 2025. */
const until = '2025-09-26'

let journey: BrowserJourney
let content: Content
let channel: string
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  const enterprise = journey.as('enterprise-yunhe')
  const filled = await fillApplication(journey, enterprise, item, { reason: 'emergency', traffic: 'no' })
  const { 'road-restoration-agreement': _later, ...materials } = filled.materials
  content = { ...filled, materials }
  return journey
})

const file = async () => {
  const filing = { content, contact, delivery: 'electronic' }
  return journey.as('enterprise-yunhe').send('POST', '/cases', { item, filing })
}

describe.sequential('a green channel for a time (专项绿色通道)', () => {
  test('before it, an application without what may come later is not taken on line', async () => {
    expect((await file()).status).toBe(422)
  })

  test('a head proposes it: what is missing stands at its field, then it waits for another head', async () => {
    const proposal = await journey.visitAs('head-approval-lv', `${page}/new`)
    await proposal.getByLabel('名称').fill(name)
    await proposal.getByLabel('紧急情况和理由').fill(reason)
    await proposal.reload()
    await expect.poll(() => proposal.getByLabel('紧急情况和理由').inputValue()).toBe(reason)
    await proposal.getByLabel('依据文件和文号').fill('明湖区防汛抗旱指挥部通知（明防指〔2026〕3号）')
    await proposal.getByLabel('截止日期').fill('2025-01-01')
    await proposal.getByText('挖掘城市道路', { exact: false }).first().click()
    await proposal.getByText('突发事件应急处置').first().waitFor({ state: 'attached' })
    await proposal.getByRole('button', { name: '提请批准' }).click()
    await proposal.getByText('截止日期早于起始日期').first().waitFor()
    await proposal.getByLabel('截止日期').fill(until)
    await proposal.getByRole('button', { name: '提请批准' }).click()
    await proposal.getByRole('heading', { name }).waitFor()
    await proposal.getByText('待批准').first().waitFor()
    await proposal.getByText('提请人不能批准自己提请的专项绿色通道').waitFor()
    await expect
      .poll(() => proposal.getByRole('button', { name: '批准启用', exact: true }).isDisabled())
      .toBe(true)
    channel = new URL(proposal.url()).pathname.split('/').at(-1) ?? ''
  })

  test('the other head opens it, and the guide says so with its last day', async () => {
    const list = await journey.visitAs('head-approval-han', page)
    await list.getByRole('link', { name }).click()
    await list.getByRole('button', { name: '批准启用', exact: true }).click()
    await list.getByRole('dialog').getByRole('button', { name: '批准启用' }).click()
    await list.getByText('适用中').first().waitFor()
    const guide = await journey.visitAsAnybody(`/items/${item}`)
    await guide.getByText(`${name}：`).waitFor()
    await guide.getByText('个工作日内补交').first().waitFor()
    await expect.poll(() => guide.getByText(reason).count()).toBe(1)
  })

  test('where people file, what may come later is not asked for, and the case is hurried at once', async () => {
    const filing = await journey.visitAs('enterprise-yunhe', `/apply/${item}`)
    await filing.getByText(`${name}：`).waitFor()
    caseId = done(await file()).caseId
    const { greenChannel } = await readCase(journey.as('counter-hall-zhou'), caseId)
    expect(greenChannel).toMatchObject({ status: 'open', promisedDays: 1, standing: { name } })
    const mine = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`)
    await mine.getByText('专项绿色通道').first().waitFor()
  })

  test('the grant makes what was spared owed, and the page of the channel counts it', async () => {
    done(await journey.as('counter-hall-zhou').act(caseId, 'acceptance'))
    const reviewer = journey.as('reviewer-works-cheng')
    const { steps } = await readCase(reviewer, caseId)
    expect(steps.map(({ step }) => step)).not.toContain('inspect')
    const checks = steps
      .find(({ step }) => step === 'review')
      ?.checks.map(({ zh }) => ({
        check: zh,
        met: true,
        evidence: [{ kind: 'material', material: 'emergency-repair-report', page: 1 }],
      }))
    const passed = { outcome: 'pass', opinion: '同意抢修。', checks }
    done(await reviewer.act(caseId, 'steps/review/completion', passed))
    const grant = { opinion: '同意紧急抢修。', conditions: [], validTo: '2027-12-31' }
    done(await journey.as('head-approval-lv').act(caseId, 'grant', grant))
    const view = await journey.visitAs('head-approval-lv', `${page}/${channel}`)
    const figure = (title: string) =>
      view.locator('dl > div', { has: view.getByText(title, { exact: true }) }).locator('dd')
    await figure('应补办').waitFor()
    await expect.poll(() => figure('适用办件').innerText()).toBe('1')
    await expect.poll(() => figure('应补办').innerText()).toBe('3')
    await view.getByRole('link', { name: '查看适用的办件' }).click()
    await view.getByText('待补办 3 项').waitFor()
  })

  test('closed early it takes in nothing more, and what it took in keeps its terms', async () => {
    const open = done(await file()).caseId
    const view = await journey.visitAs('head-approval-han', `${page}/${channel}`)
    await view.getByRole('button', { name: '提前关闭' }).click()
    const dialog = view.getByRole('dialog')
    await dialog.getByLabel('理由').fill(closing)
    await dialog.getByRole('button', { name: '提前关闭' }).click()
    await view.getByText(closing).waitFor()
    expect((await file()).status).toBe(422)
    const kept: components['schemas']['Case'] = await readCase(journey.as('counter-hall-zhou'), open)
    expect(kept.greenChannel?.status).toBe('open')
    const guide = await journey.visitAsAnybody(`/items/${item}`)
    await guide.getByRole('heading', { name: '申请材料' }).first().waitFor()
    await expect.poll(() => guide.getByText(`${name}：`).count()).toBe(0)
  })

  test('where a clerk confirms each case, the case waits among the clerk’s own work, and is hurried then', async () => {
    const region = '湖滨街道'
    const terms = {
      authority: 'minghu-approval-bureau',
      name: '湖滨街道排水抢修绿色通道',
      reason,
      document: '明湖区防汛抗旱指挥部通知（明防指〔2026〕4号）',
      serves: 'everyone',
      region,
      from: '2025-09-08',
      until,
      confirmed: true,
      items: [
        {
          item,
          ground: 'disaster-response',
          skips: ['inspect'],
          later: ['road-restoration-agreement'],
          limit: 1,
        },
      ],
    }
    const proposed = await journey.as('head-approval-lv').send('POST', '/standing-channels', terms)
    const { channelId } = proposed.body as { channelId: string }
    const approval = `/standing-channels/${channelId}/approval`
    done(await journey.as('head-approval-han').send('POST', approval, {}, { ifMatch: '"1"' }))
    const waiting = done(await file()).caseId
    const clerk = await journey.visitAs('counter-hall-zhou', '/workbench')
    const work = clerk.locator('section', {
      has: clerk.getByRole('heading', { name: '待确认适用专项绿色通道' }),
    })
    await work.getByText('绿色通道待确认').waitFor()
    await clerk.goto(new URL(`/workbench/cases/${waiting}`, clerk.url()).href)
    await clerk.getByRole('button', { name: '确认适用专项绿色通道' }).click()
    const dialog = clerk.getByRole('dialog')
    await dialog.getByText('属于适用范围，适用绿色通道').click()
    await dialog.getByRole('button', { name: '确认', exact: true }).click()
    await expect
      .poll(async () => (await readCase(journey.as('counter-hall-zhou'), waiting)).greenChannel?.status)
      .toBe('open')
  })
})
