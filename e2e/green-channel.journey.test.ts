import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'road-excavation'
const answers = { reason: 'emergency', traffic: 'no' }
const standing = {
  kind: 'enterprise',
  name: '云泽禾香餐饮管理有限公司',
  identifier: '91990102MA90000116',
  phone: '13900139000',
}
const emergency = { ground: 'emergency-repair', reason: '湖滨路主供水管爆裂，周边居民停水，须立即抢修。' }

let journey: Journey
let clerk: Person
let reviewer: Person
let head: Person
let auditor: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  clerk = journey.as('counter-hall-zhou')
  reviewer = journey.as('reviewer-works-cheng')
  head = journey.as('head-approval-lv')
  auditor = journey.as('head-approval-han')
  content = await fillApplication(journey, clerk, item, answers)
})
afterAll(() => journey.end())

/** Taken in at the window without what may come afterwards. */
async function takeIn(): Promise<string> {
  const { 'road-restoration-agreement': _later, ...brought } = content.materials
  const filing = { content: { ...content, materials: brought }, contact, delivery: 'electronic' }
  const { caseId } = done(
    await clerk.send('POST', '/cases', { item, applicant: standing, channel: 'window', filing }),
  )
  done(await clerk.act(caseId, 'reception'))
  return caseId
}

async function review(caseId: string, evidence: boolean) {
  const { steps } = await readCase(reviewer, caseId)
  const checks = steps
    .find(({ step }) => step === 'review')
    ?.checks.map(({ zh }) => ({
      check: zh,
      met: true,
      ...(evidence ? { evidence: [{ kind: 'material', material: 'emergency-repair-report', page: 1 }] } : {}),
    }))
  return reviewer.act(caseId, 'steps/review/completion', { outcome: 'pass', opinion: '同意抢修。', checks })
}

describe.sequential('a green channel in an emergency (绿色通道)', () => {
  let caseId: string

  test('a clerk asks for it, who asked cannot approve it, and a head opens it', async () => {
    caseId = await takeIn()
    refused(await clerk.act(caseId, 'acceptance'), 422, 'invalid-input')
    done(await clerk.act(caseId, 'green-channel', emergency))
    refused(await clerk.act(caseId, 'green-channel/approval'), 403, 'not-permitted')
    const waiting = await head.send('GET', '/cases?greenChannel=requested')
    expect((waiting.body as components['schemas']['CasePage']).items).toMatchObject([
      { caseId, greenChannel: 'requested' },
    ])
    done(await head.act(caseId, 'green-channel/approval'))
    const { greenChannel } = await readCase(clerk, caseId)
    expect(greenChannel).toMatchObject({ status: 'open', ground: 'emergency-repair', promisedDays: 1 })
  })

  test('it is accepted without what comes afterwards, and each point of the standard is shown to be met', async () => {
    done(await clerk.act(caseId, 'acceptance'))
    const problem = refused(await review(caseId, false), 422, 'invalid-input')
    expect(problem.errors?.map(({ code }) => code)).toContain('evidence-missing')
    done(await review(caseId, true))
    const step = (await readCase(reviewer, caseId)).steps.find((entry) => entry.step === 'review')
    expect(step?.checkResults[0]?.evidence).toEqual([
      { kind: 'material', material: 'emergency-repair-report', page: 1 },
    ])
    expect(step?.checks[0]?.criterion?.zh).toContain('不超过5%')
  })

  test('the grant ends it and says what is owed, by whom and until when', async () => {
    done(await head.act(caseId, 'grant', { opinion: '同意紧急抢修。', validTo: '2027-12-31' }))
    expect(await listEventTypes(head, caseId)).toEqual(
      expect.arrayContaining(['GreenChannelRequested', 'GreenChannelOpened', 'GreenChannelEnded']),
    )
    const { obligations, greenChannel } = await readCase(head, caseId)
    expect(greenChannel).toMatchObject({ status: 'ended', because: 'granted' })
    expect(obligations.map(({ obligationId, status }) => [obligationId, status])).toEqual([
      ['green-channel-duty:material:road-restoration-agreement', 'open'],
      ['green-channel-duty:restore-road', 'open'],
      ['green-channel-duty:check-restoration', 'open'],
    ])
  })

  test('what was done afterwards is entered, with what shows it', async () => {
    const files = [await clerk.upload('agreement')]
    done(
      await clerk.act(caseId, 'green-channel/duties/material:road-restoration-agreement/performance', {
        attachments: files,
      }),
    )
    const { obligations } = await readCase(head, caseId)
    expect(obligations[0]?.status).toBe('kept')
  })

  test('heads see every opening with what is still owed, and take the list along', async () => {
    const listed = (await auditor.send('GET', '/green-channels')).body as {
      items: components['schemas']['GreenChannelEntry'][]
    }
    expect(listed.items).toMatchObject([
      { caseId, status: 'ended', because: 'granted', owed: 3, owedOpen: 2 },
    ])
    const counts = (await auditor.send('GET', '/green-channels/counts'))
      .body as components['schemas']['GreenChannelCounts']
    expect(counts).toMatchObject({ openings: 1, granted: 1, owedOpen: 2, owedOverdue: 0 })
    expect((await auditor.send('GET', '/green-channels/export')).status).toBe(200)
  })
})

describe.sequential('a point of the standard that is not met (审批标准)', () => {
  test('has its reason, and the decision tells it', async () => {
    const caseId = await takeIn()
    done(await clerk.act(caseId, 'green-channel', emergency))
    done(await head.act(caseId, 'green-channel/approval'))
    done(await clerk.act(caseId, 'acceptance'))
    const { steps } = await readCase(reviewer, caseId)
    const checks = steps
      .find(({ step }) => step === 'review')
      ?.checks.map(({ zh }, index) => ({
        check: zh,
        met: index > 0,
        note: index > 0 ? '已核对。' : '抢修报告所载位置与申请的位置相差三百米。',
      }))
    const fail = { outcome: 'fail', opinion: '位置与抢修报告不一致，不符合要求。', checks }
    done(await reviewer.act(caseId, 'steps/review/completion', fail))
    const refusal = { reason: '申请的位置与抢修报告不一致。', basis: ['城市道路管理条例 第三十四条'] }
    done(await head.act(caseId, 'refusal', refusal))
    const { text } = await readDocument(head, caseId, 'refusal-decision')
    expect(text.replaceAll(/\s/g, '')).toContain('相差三百米')
  })
})
