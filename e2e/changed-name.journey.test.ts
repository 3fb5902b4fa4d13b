import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, readCase, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no' }
const registered = '云泽禾香餐饮管理有限公司'
const renamed = '云泽禾香餐饮集团有限公司'
const uscc = '91990102MA90000116'
const nameReason = '已核对2025年8月换发的营业执照原件，登记库尚未更新。'

let journey: Journey
let clerk: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  clerk = journey.as('counter-hall-sun')
  content = await fillApplication(journey, clerk, item, { ...answers, agent: 'no' })
})
afterAll(() => journey.end())

function describeFiling(parties: Readonly<Record<string, unknown>>) {
  const form = { ...content.form, 'enterprise.uscc': uscc, 'enterprise.name': renamed }
  return {
    item,
    channel: 'window',
    applicant: { kind: 'enterprise', name: renamed, identifier: uscc, phone: '13900139000' },
    ...parties,
    filing: { content: { ...content, form }, contact, delivery: 'window' },
  }
}

const company = { kind: 'enterprise', name: renamed, identifier: uscc, nameReason }

describe('a name that has changed while the register lags', () => {
  test('is not taken in without a word: the field says what to do', async () => {
    const answer = await clerk.send('POST', '/cases', describeFiling({}))
    const [error] = refused(answer, 422, 'invalid-input').errors ?? []
    expect(error).toMatchObject({ pointer: '/applicant/name', code: 'name-differs' })
    expect(error?.message.zh).toContain('核对更名证明')
  })

  test('what proves it is said in a sentence, at its own field', async () => {
    const parties = { applicant: { ...company, nameReason: '已更名' } }
    const [error] =
      refused(await clerk.send('POST', '/cases', describeFiling(parties)), 422, 'invalid-input').errors ?? []
    expect(error).toMatchObject({ pointer: '/applicant/nameReason', code: 'reason-too-short' })
  })

  test('is taken in by the document for the same subject, with both names and the proof on record', async () => {
    const answer = await clerk.send('POST', '/cases', describeFiling({ applicant: company }))
    const { caseId } = done(answer)
    const view = await readCase(clerk, caseId)
    expect(view.applicant).toMatchObject({ name: renamed, nameDiffers: { registered, reason: nameReason } })
    const own = await readCase(journey.as('enterprise-yunhe'), caseId)
    expect(own.applicant).toMatchObject({ name: renamed, nameDiffers: null })
    const { body } = await clerk.send('POST', '/subjects/recognitions', {
      kind: 'enterprise',
      identifier: uscc,
    })
    expect(body).toMatchObject({ subject: { name: registered } })
  })

  test('an agent with a new name is taken in the same way', async () => {
    const agent = {
      as: 'agent',
      name: '周小云',
      identifier: '110000199203120026',
      authorisationOnPaper: true,
    }
    const known = { ...agent, name: '周小芸' }
    done(await clerk.send('POST', '/cases', describeFiling({ applicant: company, agent: known })))
    const answer = await clerk.send('POST', '/cases', describeFiling({ applicant: company, agent }))
    expect(refused(answer, 422, 'invalid-input').errors?.[0]?.pointer).toBe('/agent/name')
    const reason = '已核对居民户口簿上的更名记载和新身份证。'
    const taken = await clerk.send(
      'POST',
      '/cases',
      describeFiling({ applicant: company, agent: { ...agent, nameReason: reason } }),
    )
    const view = await readCase(clerk, done(taken).caseId)
    expect(view.agent).toMatchObject({ name: '周小云', nameDiffers: { registered: '周小芸', reason } })
  })
})
