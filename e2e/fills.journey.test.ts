import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, readCase, refused } from './answers.ts'
import { type Content, contact, fillApplication } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'film-projection-licence'
const type = 'enterprise.type'

let journey: Journey
let enterprise: Person

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
})
afterAll(() => journey.end())

const fill = (holder: string, form: Readonly<Record<string, unknown>> = {}): Promise<Content> =>
  fillApplication(journey, enterprise, item, { matter: 'new', holder }, form)
const file = (content: Content) =>
  enterprise.send('POST', '/cases', { item, filing: { content, contact, delivery: 'electronic' } })

describe('an answer that fills in or narrows a field', () => {
  test('gives the value that nobody is asked for, and the case has it', async () => {
    const content = await fill('individual')
    expect(Object.keys(content.form)).not.toContain(type)
    const { caseId } = done(await file(content))
    expect((await readCase(enterprise, caseId)).content?.form).toMatchObject({
      [type]: 'individual-business',
    })
  })

  test('is not contradicted by the form: refused at the field, with the answer and the way out', async () => {
    const content = await fill('individual')
    const otherwise = await file({ ...content, form: { ...content.form, [type]: 'limited-company' } })
    expect(refused(otherwise, 422, 'invalid-input').errors).toMatchObject([
      {
        pointer: `/filing/content/form/${type}`,
        code: 'answered-otherwise',
        message: { zh: expect.stringMatching(/“申请主体是哪一类？”.*“个体工商户”.*修改该回答/) },
      },
    ])
    const narrowed = await file(await fill('enterprise', { [type]: 'individual-business' }))
    expect(refused(narrowed, 422, 'invalid-input').errors).toMatchObject([
      { pointer: `/filing/content/form/${type}`, message: { zh: expect.stringContaining('有限责任公司') } },
    ])
  })

  test('is changed in a draft: the field follows the answer, and what it gave is not kept as if it had been written', async () => {
    const given = await fill('individual')
    const begun = done(await enterprise.send('POST', '/cases', { item }))
    const saved = await enterprise.send('PUT', `/cases/${begun.caseId}/draft`, { content: given })
    expect(saved.status).toBe(200)
    // What was saved for the other answer is not enough for this one: the field is asked now, and another material.
    const changed = { ...given, answers: { ...given.answers, holder: 'enterprise' } }
    const filing = { content: changed, contact, delivery: 'electronic' }
    const missing = refused(await enterprise.act(begun.caseId, 'submission', filing), 422, 'invalid-input')
    expect(missing.errors?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      `/content/form/${type} value-missing`,
      '/content/materials/articles-of-association material-missing',
    ])
    const content = await fill('enterprise', { ...given.form, [type]: 'branch' })
    done(await enterprise.act(begun.caseId, 'submission', { ...filing, content }))
    expect((await readCase(enterprise, begun.caseId)).content?.form).toMatchObject({ [type]: 'branch' })
  })
})
