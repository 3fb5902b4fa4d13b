import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, readCase, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
const own = { name: '云泽禾香餐饮管理有限公司', uscc: '91990102MA90000116' }
const another = { name: '云泽明华医药连锁有限公司', uscc: '91990102MA900002XX' }

let journey: Journey
let enterprise: Person
let clerk: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  content = await fillApplication(journey, enterprise, item, answers)
})
afterAll(() => journey.end())

function describeFiling(form: Readonly<Record<string, unknown>>) {
  return {
    item,
    filing: { content: { ...content, form: { ...content.form, ...form } }, contact, delivery: 'electronic' },
  }
}

describe('whose application it is (行政许可法 第二十九条、第三十一条)', () => {
  test('the number of another enterprise is refused at its field, with the way to apply for another', async () => {
    const answer = await enterprise.send(
      'POST',
      '/cases',
      describeFiling({ 'enterprise.uscc': another.uscc }),
    )
    const { errors } = refused(answer, 422, 'invalid-input')
    const [error, ...others] = errors ?? []
    expect(others).toEqual([])
    expect(error?.pointer).toBe('/filing/content/form/enterprise.uscc')
    expect(error?.code).toBe('not-the-applicants-own')
    expect(error?.message.zh).toContain(`${own.name}（${own.uscc}）`)
    expect(error?.message.zh).toContain('授权委托')
  })

  test('an agent applies in the name of who gave the authority, with that one’s number', async () => {
    const agent = journey.as('agent-qian')
    const { body } = await agent.send('GET', '/account')
    const { actsFor } = body as { actsFor: { subject: string; as: string }[] }
    const subject = actsFor.find((relation) => relation.as === 'agent')?.subject
    const upload = await fillApplication(journey, agent, item, answers)
    const filing = (uscc: string) => ({
      item,
      applicant: { subject },
      filing: {
        content: { ...upload, form: { ...upload.form, 'enterprise.uscc': uscc } },
        contact,
        delivery: 'electronic',
      },
    })
    refused(await agent.send('POST', '/cases', filing(another.uscc)), 422, 'invalid-input')
    const { caseId } = done(await agent.send('POST', '/cases', filing(own.uscc)))
    expect((await readCase(clerk, caseId)).agent?.name).toBe('钱立诚')
  })

  test('a name and a representative that differ are filed, and the officer sees both values', async () => {
    const stated = {
      'enterprise.name': '云泽禾香餐饮有限公司',
      'enterprise.uscc': ` ${own.uscc.toLowerCase()}`,
      'enterprise.legalRepresentative': '赵明达',
    }
    const { caseId } = done(await enterprise.send('POST', '/cases', describeFiling(stated)))
    const seen = (await readCase(clerk, caseId)).registerDifferences
    expect(seen).toContainEqual(
      expect.objectContaining({
        element: 'enterprise.name',
        registered: own.name,
        stated: '云泽禾香餐饮有限公司',
      }),
    )
    expect(seen).toContainEqual(
      expect.objectContaining({
        element: 'enterprise.legalRepresentative',
        registered: '赵明远',
        stated: '赵明达',
      }),
    )
    expect(seen.map(({ element }) => element)).not.toContain('enterprise.uscc')
    expect((await readCase(enterprise, caseId)).registerDifferences).toEqual([])
  })
})
