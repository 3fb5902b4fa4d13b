import { getBeijingDate } from '@tongban/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { password, startTestPlatform, type TestPlatform } from './testing/start-accounts.ts'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startTestPlatform()
})
afterAll(() => platform.stop())

async function register(username: string, body: object) {
  const payload = { username, password, phone: '13800138000', ...body }
  const answer = await platform.send(undefined, { method: 'POST', url: '/api/v1/accounts', payload })
  return { token: await platform.signIn(username), subject: answer.body.subject.subjectId as string }
}

function ask(token: string, subject: string, item = 'food-business-licence') {
  const url = `/api/v1/subjects/${subject}/particulars`
  return platform.send(token, { method: 'POST', url, payload: { item } })
}

const lin = { kind: 'person', name: '林晓禾', residentId: '110000199003120021', address: '明湖区文昌路 8 号' }
const qian = { kind: 'person', name: '钱立诚', residentId: '110000198802200517' }

describe('what is registered of an applicant', () => {
  test('is told in full to the applicant, and every look is in the audit with the item, never the number', async () => {
    const { token, subject } = await register('lin.xiaohe', lin)
    expect(await ask(token, subject)).toMatchObject({
      status: 200,
      body: {
        as: 'self',
        name: '林晓禾',
        identifier: '110000199003120021',
        phone: '13800138000',
        address: '明湖区文昌路 8 号',
      },
    })
    const { rows } = await platform.database.application.pool.query<{ detail: unknown }>(
      "select detail from audit_entry where action = 'readOwnSubject' and outcome = 'done'",
    )
    expect(rows.map(({ detail }) => detail)).toEqual([{ subject, item: 'food-business-licence', as: 'self' }])
  })

  test('of somebody else is not found, by an applicant; and refused to staff', async () => {
    const { subject } = await register('sun.yi', { ...lin, name: '孙一', residentId: '11010519491231002X' })
    const { token } = await register('qian.one', { ...qian, residentId: '110000198507240137' })
    expect((await ask(token, subject)).status).toBe(404)
    await platform.addStaff('clerk.three', 'counter-clerk')
    expect((await ask(await platform.signIn('clerk.three'), subject)).status).toBe(403)
    const { rows } = await platform.database.application.pool.query(
      "select 1 from audit_entry where action = 'readOwnSubject' and outcome <> 'done' and detail ->> 'subject' = $1",
      [subject],
    )
    expect(rows.length).toBeGreaterThan(0)
  })

  test('goes to an agent for the items of the authorisation only, without telephone and address', async () => {
    const principal = await register('zhao.principal', {
      ...lin,
      name: '赵明远',
      residentId: '110000199001010013',
    })
    const agent = await register('qian.agent', qian)
    const today = getBeijingDate(platform.readClock())
    const granted = await platform.send(principal.token, {
      method: 'POST',
      url: '/api/v1/authorisations',
      payload: {
        principalSubject: principal.subject,
        agent: { name: qian.name, identifier: qian.residentId },
        items: ['food-business-licence'],
        startsOn: today,
        endsOn: today,
        statement: '委托钱立诚代为办理食品经营许可的申请、补正和领取。',
      },
    })
    expect(granted.status).toBe(201)
    expect(await ask(agent.token, principal.subject)).toMatchObject({
      status: 200,
      body: { as: 'agent', identifier: '110000199001010013', phone: null, address: null },
    })
    expect((await ask(agent.token, principal.subject, 'drug-retail-licence')).status).toBe(404)
  })
})
