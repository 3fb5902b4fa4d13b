import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
const standing = { kind: 'person', name: '周小芸', identifier: '110000199203120026', phone: '13900139000' }

let journey: Journey
let clerk: Person
let reviewer: Person
let head: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  clerk = journey.as('counter-hall-zhou')
  reviewer = journey.as('reviewer-food-gao')
  head = journey.as('head-approval-lv')
  content = await fillApplication(journey, clerk, item, answers)
})
afterAll(() => journey.end())

/** Takes in at the window, for the person who stands there, what that person has brought. */
async function takeIn(brought: Content = content): Promise<string> {
  const filing = { content: brought, contact, delivery: 'window' }
  const answer = await clerk.send('POST', '/cases', { item, applicant: standing, channel: 'window', filing })
  const { caseId } = done(answer)
  done(await clerk.act(caseId, 'reception'))
  return caseId
}

async function accept(): Promise<string> {
  const caseId = await takeIn()
  done(await clerk.act(caseId, 'acceptance'))
  return caseId
}

async function review(caseId: string, outcome: 'pass' | 'fail'): Promise<void> {
  const step = (await readCase(reviewer, caseId)).steps.find((entry) => entry.step === 'review')
  const checks = step?.checks.map(({ zh }, index) =>
    outcome === 'pass' || index > 0
      ? { check: zh, met: true }
      : { check: zh, met: false, note: '主体业态与申报的经营项目不对应。' },
  )
  const opinion = outcome === 'pass' ? '材料齐全，符合要求。' : '主体业态与申报的经营项目不对应，不符合要求。'
  done(await reviewer.act(caseId, 'steps/review/completion', { outcome, opinion, checks }))
}

describe.sequential('at the window', () => {
  test('incomplete papers of somebody without an account are taken in and one notice says what is missing', async () => {
    const { 'premises-right': right, 'equipment-list': list, ...brought } = content.materials
    const caseId = await takeIn({ ...content, materials: brought })
    refused(await clerk.act(caseId, 'acceptance'), 422, 'invalid-input')
    const points = [
      { subject: 'material:premises-right', problem: '未提交。', demand: '提交经营场所使用权证明。' },
      { subject: 'material:equipment-list', problem: '未提交。', demand: '提交设备设施清单。' },
    ]
    done(await clerk.act(caseId, 'correction-notice', { points }))
    const { text } = await readDocument(clerk, caseId, 'correction-notice')
    expect(text).toContain('周小芸')
    expect(text).toContain('提交设备设施清单')
    // The papers come by post, and the clerk enters them for the applicant.
    const mended = { ...brought, 'premises-right': right ?? [], 'equipment-list': list ?? [] }
    done(await clerk.act(caseId, 'resubmission', { content: { ...content, materials: mended } }))
    expect(done(await clerk.act(caseId, 'acceptance')).status).toBe('in-review')
  })

  test('an application sent by post is taken in with its channel on record', async () => {
    const filing = { content, contact, delivery: 'post' }
    const { caseId } = done(
      await clerk.send('POST', '/cases', { item, applicant: standing, channel: 'post', filing }),
    )
    expect((await readCase(clerk, caseId)).channel).toBe('post')
  })

  test('a number that is wrong is refused with its place', async () => {
    const wrong = { ...standing, identifier: '110000199203120021' }
    const answer = await clerk.send('POST', '/cases', { item, applicant: wrong, channel: 'window' })
    expect(refused(answer, 422, 'invalid-input').errors?.[0]?.pointer).toBe('/applicant/identifier')
  })

  test('what another body decides is not accepted, with reason and the body that is competent', async () => {
    const caseId = await takeIn()
    const refusal = {
      ground: 'not-competent',
      reason: '该经营场所位于外区，应当向所在地审批部门提出申请。',
      competentAuthority: '云泽市东湖区行政审批局',
    }
    refused(
      await clerk.act(caseId, 'acceptance-refusal', { ...refusal, competentAuthority: undefined }),
      422,
      'invalid-input',
    )
    expect(done(await clerk.act(caseId, 'acceptance-refusal', refusal)).status).toBe('closed')
    const { text } = await readDocument(clerk, caseId, 'acceptance-refusal')
    expect(text).toContain('云泽市东湖区行政审批局')
    expect(text).toContain('行政复议')
  })

  test('a refusal says why, by which articles and where to turn', async () => {
    const caseId = await accept()
    await review(caseId, 'fail')
    refused(await head.act(caseId, 'grant', { opinion: '准予许可。' }), 409, 'step-failed')
    refused(await head.act(caseId, 'refusal', { reason: '不符合条件。' }), 422, 'invalid-input')
    const refusal = {
      reason: '主体业态与申报的经营项目不对应，经核实不符合许可条件。',
      basis: ['食品安全法 第三十五条第二款'],
    }
    expect(done(await head.act(caseId, 'refusal', refusal)).status).toBe('decided')
    const { text } = await readDocument(clerk, caseId, 'refusal-decision')
    expect(text).toContain(refusal.reason.replace('。', ''))
    expect(text).toContain('六十日')
    expect(text).toContain('六个月')
    const delivery = { way: 'window', recipient: '周小芸' }
    expect(done(await journey.as('delivery-hall-xu').act(caseId, 'delivery', delivery)).status).toBe(
      'finished',
    )
  })

  test('the applicant may withdraw until the decision, and not after it', async () => {
    const caseId = await accept()
    expect(done(await clerk.act(caseId, 'withdrawal', { reason: '不再经营该项目。' })).status).toBe('closed')
    const view = await readCase(clerk, caseId)
    expect(view.closeReason).toBe('withdrawn')
    expect((await readDocument(clerk, caseId, 'termination-notice')).text).toContain('周小芸')
    refused(await clerk.act(caseId, 'withdrawal', { reason: '再次撤回。' }), 409, 'not-in-status')
  })

  test('the procedure ends when the decision has lost its object', async () => {
    const caseId = await accept()
    const termination = { ground: 'applicant-gone', reason: '申请人已注销登记，许可事项无法继续办理。' }
    refused(await clerk.act(caseId, 'termination', termination), 403, 'not-permitted')
    expect(done(await head.act(caseId, 'termination', termination)).status).toBe('closed')
    expect((await readDocument(clerk, caseId, 'termination-notice')).number).toContain('明湖审批终〔2025〕')
  })

  test('only a head voids a case, with a reason', async () => {
    const caseId = await takeIn()
    refused(await clerk.act(caseId, 'voiding', { reason: '窗口重复录入同一申请。' }), 403, 'not-permitted')
    refused(await head.act(caseId, 'voiding', { reason: '重复' }), 422, 'invalid-input')
    expect(
      done(await head.act(caseId, 'voiding', { reason: '窗口重复录入同一申请，予以作废。' })).status,
    ).toBe('closed')
  })

  test('a slip of the pen is mended on record, and both values stay in it', async () => {
    const caseId = await accept()
    await review(caseId, 'pass')
    done(await head.act(caseId, 'grant', { opinion: '符合条件，准予许可。' }))
    const mend = {
      element: 'premises.name',
      to: '湖畔便利店',
      reason: '录入时将场所名称误写，按申请书原件更正。',
    }
    done(await head.act(caseId, 'clerical-correction', mend))
    expect((await readCase(clerk, caseId)).content?.form['premises.name']).toBe('湖畔便利店')
    const { text } = await readDocument(clerk, caseId, 'clerical-correction')
    expect(text).toContain('湖畔小馆')
    expect(text).toContain('湖畔便利店')
    expect(await listEventTypes(clerk, caseId)).toContain('ClericalErrorCorrected')
    refused(await head.act(caseId, 'clerical-correction', mend), 422, 'invalid-input')
  })
})
