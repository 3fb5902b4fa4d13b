import { afterAll, beforeAll, expect, test } from 'vitest'
import { done } from './answers.ts'
import { cinemaAnswers } from './cinema.ts'
import { contact } from './filing.ts'
import { type Journey, type Person, beginJourney } from './harness.ts'
import {
  caseOf,
  compile,
  doneMatter,
  fillMatter,
  findTask,
  publishMatter,
  readMatter,
} from './matter-story.ts'

const matter = 'open-cinema'
const fire = 'public-venue-fire-safety-check'
const hygiene = 'public-place-hygiene-licence'

let journey: Journey
let enterprise: Person

beforeAll(async () => {
  journey = await beginJourney()
  // The hygiene licence waits for the fire check, so that its promise is looked at again when its turn comes.
  await publishMatter(journey, matter, (definition) => ({
    ...definition,
    order: [...definition.order, { first: fire, next: hygiene, basis: ['消防法 第十五条第四款'] }],
  }))
  enterprise = journey.as('enterprise-yunhe')
})
afterAll(() => journey.end())

test('whoever may no longer promise when a later item is filed is told why, and the rest goes on', async () => {
  const content = await fillMatter(journey, enterprise, matter, cinemaAnswers)
  const { promiseOffers } = await compile(journey, matter, cinemaAnswers, content.form)
  const promises = Object.fromEntries(promiseOffers.map(({ item, promise }) => [item, promise.zh]))
  const filing = { content: { ...content, promises }, contact, delivery: 'electronic' }
  const { matterCaseId } = doneMatter(await enterprise.send('POST', '/matter-cases', { matter, filing }))
  expect(findTask(await readMatter(enterprise, matterCaseId), hygiene).status).toBe('waiting')

  const { body } = await enterprise.send('GET', '/account')
  const identifier = (body as { actsFor: { identifier: string }[] }).actsFor[0]?.identifier ?? ''
  const entry = await journey.as('head-approval-han').send('POST', '/promise-exclusions', {
    kind: 'enterprise',
    name: '云泽禾香餐饮管理有限公司',
    identifier,
    item: hygiene,
    reason: '一年内两次提交虚假材料，被依法处理。',
    basis: '国办发〔2020〕42号',
    from: '2025-09-01',
  })
  expect(entry.status).toBe(201)

  const caseId = caseOf(await readMatter(enterprise, matterCaseId), fire)
  const head = journey.as('head-fire')
  done(await head.act(caseId, 'promise-decision', { opinion: '已签署承诺书，材料齐全，准予许可。' }))
  done(await head.act(caseId, 'licence', { assigned: {} }))
  const statusOf = async (item: string) => findTask(await readMatter(enterprise, matterCaseId), item).status
  await expect.poll(() => statusOf(hygiene), { timeout: 15_000 }).toBe('not-filed')
  const { because } = findTask(await readMatter(enterprise, matterCaseId), hygiene)
  expect(because).toMatchObject({ kind: 'not-fileable' })
  expect(because?.text.zh).toContain('不适用告知承诺名单')
  expect(because?.text.zh).toContain('请改选一般程序办理。请单独申请该事项')
  expect(await statusOf('film-projection-licence')).toBe('running')
})
