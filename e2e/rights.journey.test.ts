import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import type { StoryAccount } from './story.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
const schoolBusAnswers = { applicant: 'provider', pupils: ['junior'] }

let journey: Journey
let enterprise: Person
let agent: Person
let clerk: Person
let principal: string
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  agent = journey.as('agent-qian')
  clerk = journey.as('counter-hall-sun')
  const account = await enterprise.client.GET('/api/v1/account')
  principal = account.data?.subject ?? ''
  content = await fillApplication(journey, agent, item, answers)
})
afterAll(() => journey.end())

function describeFiling(of: string = item, filed: Content = content) {
  return {
    item: of,
    applicant: { subject: principal },
    filing: { content: filed, contact, delivery: 'electronic' },
  }
}

describe.sequential('an agent', () => {
  let caseId: string

  test('once its authorisation is taken back there is no such applicant for it', async () => {
    const given = await enterprise.client.GET('/api/v1/authorisations')
    for (const { authorisationId } of given.data?.items ?? []) {
      expect((await enterprise.send('DELETE', `/authorisations/${authorisationId}`)).status).toBe(204)
    }
    const problem = refused(await agent.send('POST', '/cases', describeFiling()), 422, 'invalid-input')
    expect(problem.errors?.[0]?.pointer).toBe('/applicant')
  })

  test('with a written authorisation for one item files that item for the enterprise', async () => {
    const granted = await enterprise.send('POST', '/authorisations', {
      principalSubject: principal,
      agent: { name: '钱立诚', identifier: '110000198802200517' },
      items: [item],
      startsOn: '2025-09-08',
      endsOn: '2025-09-30',
      statement: '委托钱立诚代为办理食品经营许可的申请、补正和领取事宜。',
    })
    expect(granted.status).toBe(201)
    caseId = done(await agent.send('POST', '/cases', describeFiling())).caseId
    const view = await readCase(clerk, caseId)
    expect(view.applicant.name).toBe('云泽禾香餐饮管理有限公司')
    expect(view.agent).toMatchObject({ name: '钱立诚', as: 'agent' })
    expect((await readCase(enterprise, caseId)).number).toBe(view.number)
  })

  test('may not file another item', async () => {
    const bus = await fillApplication(journey, agent, 'school-bus-permit', schoolBusAnswers)
    const answer = await agent.send('POST', '/cases', describeFiling('school-bus-permit', bus))
    expect(refused(answer, 403, 'not-authorised-for-item').detail).toContain('授权')
  })

  test('may neither pass the authorisation on nor act after its last day', async () => {
    const passedOn = await agent.send('POST', '/authorisations', {
      principalSubject: principal,
      agent: { name: '林晓禾', identifier: '110000199003120021' },
      items: null,
      startsOn: '2025-09-08',
      endsOn: '2025-12-31',
      statement: '转委托林晓禾办理上述全部事项。',
    })
    expect([403, 404]).toContain(passedOn.status)
    journey.moveTo('2025-09-30 20:00')
    done(await agent.send('POST', '/cases', describeFiling()))
    journey.moveTo('2025-10-01 00:01')
    refused(await agent.send('POST', '/cases', describeFiling()), 422, 'invalid-input')
    refused(await agent.act(caseId, 'withdrawal', { reason: '代为撤回。' }), 404, 'not-found')
    expect((await agent.send('GET', `/cases/${caseId}`)).status).toBe(404)
    expect((await enterprise.send('GET', `/cases/${caseId}`)).status).toBe(200)
  })
})

describe.sequential('whoever is not concerned', () => {
  let caseId: string

  beforeAll(async () => {
    journey.moveTo('2025-10-09 09:00')
    const filing = {
      content: await fillApplication(journey, enterprise, item, answers),
      contact,
      delivery: 'window',
    }
    caseId = done(await enterprise.send('POST', '/cases', { item, filing })).caseId
  })

  const outside: StoryAccount[] = ['counter-hubin', 'head-market', 'citizen-lin', 'enterprise-minghua']
  test.each(outside)('%s does not find the case, whatever is asked of it', async (account) => {
    const person = journey.as(account)
    for (const path of ['', '/events', '/clock', '/actions', '/documents/3', '/receipt']) {
      const { status } = await person.send('GET', `/cases/${caseId}${path}`)
      expect([403, 404]).toContain(status)
    }
    expect((await person.send('GET', `/cases/${caseId}`)).status).toBe(404)
    const acted = await person.act(caseId, 'withdrawal', { reason: '与本人无关的撤回请求。' })
    expect([403, 404]).toContain(acted.status)
    const { data } = await person.client.GET('/api/v1/cases')
    expect(data?.items).toEqual([])
  })

  test('nobody sees anything without signing in', async () => {
    const answer = await journey.anybody.send('GET', `/cases/${caseId}`)
    expect(refused(answer, 401, 'sign-in-required').detail).toContain('登录')
  })

  test('officers see numbers masked, the applicant sees its own', async () => {
    const seen = JSON.stringify(await readCase(clerk, caseId))
    expect(seen).not.toContain('110000198507240137')
    expect(seen).not.toContain('13800138000')
    expect(JSON.stringify(await readCase(enterprise, caseId))).toContain('110000198507240137')
  })

  test('a number is shown in full for a reason, on the record, and nowhere in it', async () => {
    const fields = ['form:enterprise.legalRepresentativeIdNumber', 'contact.phone']
    const shown = await clerk.act(caseId, 'personal-data', { fields, reason: '核对法定代表人身份证件。' })
    expect(shown.body).toEqual({
      values: {
        'form:enterprise.legalRepresentativeIdNumber': '110000198507240137',
        'contact.phone': '13800138000',
      },
    })
    refused(await clerk.act(caseId, 'personal-data', { fields, reason: '看看' }), 422, 'invalid-input')
    const events = await clerk.send('GET', `/cases/${caseId}/events`)
    expect(await listEventTypes(clerk, caseId)).toContain('PersonalDataShown')
    expect(JSON.stringify(events.body)).not.toContain('110000198507240137')
  })

  test('an auditor reads what was done and changes nothing', async () => {
    const auditor = journey.as('auditor-bao')
    expect((await readCase(auditor, caseId)).caseId).toBe(caseId)
    expect(await listEventTypes(auditor, caseId)).toContain('PersonalDataShown')
    for (const act of ['reception', 'acceptance', 'withdrawal', 'voiding', 'personal-data']) {
      const answer = await auditor.act(
        caseId,
        act,
        act.length > 10 ? undefined : { reason: '审计人员不得办理。' },
      )
      expect([400, 403]).toContain(answer.status)
    }
    refused(await auditor.act(caseId, 'reception'), 403, 'not-permitted')
  })
})

describe.sequential('administrators', () => {
  const administrators: StoryAccount[] = [
    'system-administrator-ji',
    'security-administrator-wei',
    'audit-administrator-ding',
  ]
  test.each(administrators)('%s signs in with a second factor only, and reads no case', async (account) => {
    const person = journey.as(account)
    const { data } = await person.client.GET('/api/v1/account')
    expect(data?.secondFactor).toEqual({ enrolled: true, required: true })
    refused(await person.send('GET', '/cases'), 403, 'not-permitted')
    const bare = await journey.signInWithoutCode(account)
    refused(bare, 401, 'second-factor-code-required')
  })

  test('what was refused and what was done is in the audit, which only one of them reads', async () => {
    const { data } = await journey.as('audit-administrator-ding').client.GET('/api/v1/audit-entries')
    const actions = data?.items.map(({ action }) => action)
    expect(actions).toContain('openSession')
    expect(JSON.stringify(data)).not.toContain('110000198507240137')
    refused(
      await journey.as('security-administrator-wei').send('GET', '/audit-entries'),
      403,
      'not-permitted',
    )
  })
})

describe.sequential('several organisations in one case', () => {
  test('each step is done by the organisation where it lies, and nobody else', async () => {
    journey.moveTo('2025-10-13 09:00')
    const bus = 'school-bus-permit'
    const filled = await fillApplication(journey, enterprise, bus, schoolBusAnswers)
    const filing = { content: filled, contact, delivery: 'electronic' }
    const { caseId } = done(await enterprise.send('POST', '/cases', { item: bus, filing }))
    done(await clerk.act(caseId, 'acceptance'))
    const education = journey.as('officer-education-a')
    const police = journey.as('officer-police-a')
    const transport = journey.as('officer-transport-a')
    const complete = async (person: Person, step: string, outcome = 'pass') => {
      const { steps } = await readCase(person, caseId)
      const checks = steps
        .find((entry) => entry.step === step)
        ?.checks.map(({ zh }) => ({ check: zh, met: true }))
      return person.act(caseId, `steps/${step}/completion`, {
        outcome,
        opinion: '经核查，符合规定条件。',
        checks,
      })
    }
    refused(await complete(police, 'traffic-opinion'), 409, 'step-not-open')
    done(await complete(education, 'send'))
    expect((await complete(education, 'traffic-opinion')).status).toBe(404)
    expect((await complete(transport, 'traffic-opinion')).status).toBe(404)
    done(await complete(police, 'traffic-opinion'))
    done(await complete(transport, 'transport-opinion'))
    done(await complete(education, 'review'))
    const decision = { opinion: '同意发放校车使用许可。', validTo: '2028-10-12' }
    refused(await journey.as('head-education').act(caseId, 'grant', decision), 403, 'duty-missing')
    const district = journey.as('head-district')
    done(await district.act(caseId, 'grant', decision))
    expect((await readCase(enterprise, caseId)).decision?.outcome).toBe('granted')
  })
})
