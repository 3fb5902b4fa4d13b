import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }

type Definition = Record<string, unknown>

let journey: Journey
let manager: Person
let enterprise: Person
let clerk: Person
let content: Content
let open: string
let undecided: string
let definition: Definition

beforeAll(async () => {
  journey = await beginJourney()
  manager = journey.as('item-manager-pan')
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  content = await fillApplication(journey, enterprise, item, answers)
})
afterAll(() => journey.end())

async function fileCase(): Promise<string> {
  const filing = { content, contact, delivery: 'electronic' }
  return done(await enterprise.send('POST', '/cases', { item, filing })).caseId
}

async function readGuide(): Promise<{ guide: Definition; definition: Definition; etag: string | null }> {
  const { data, response } = await journey.anybody.client.GET('/api/v1/items/{item}', {
    params: { path: { item } },
  })
  if (data === undefined) throw new Error('the item has no guide')
  return { ...data, etag: response.headers.get('etag') }
}

describe.sequential('the catalogue', () => {
  test('anybody finds an item by everyday words and reads its guide', async () => {
    const { data } = await journey.anybody.client.GET('/api/v1/items', { params: { query: { q: '开饭馆' } } })
    expect(data?.items[0]?.item).toBe(item)
    const read = await readGuide()
    definition = read.definition
    expect(JSON.stringify(read.guide)).toContain('食品安全法')
  })

  test('the answers decide which materials, steps and questions apply', async () => {
    const ask = async (given: Definition) => {
      const answer = await journey.anybody.send('POST', `/items/${item}/requirements`, { answers: given })
      const { materials, stages, questions } = answer.body as {
        materials: { material: string }[]
        stages: { step: string }[][]
        questions: { id: string }[]
      }
      return {
        materials: materials.map(({ material }) => material),
        steps: stages.flat().map(({ step }) => step),
        questions: questions.map(({ id }) => id),
      }
    }
    const sales = await ask(answers)
    const canteen = await ask({
      business: 'canteen',
      canteenKind: 'school',
      contracted: 'yes',
      coldStorage: 'no',
      agent: 'no',
    })
    expect(sales.steps).not.toContain('inspect')
    expect(canteen.steps).toContain('inspect')
    expect(sales.materials).toContain('business-licence')
    expect(canteen.materials).toContain('school-canteen-contract')
    expect(canteen.questions).not.toContain('chain')
  })

  test('a definition that breaks rules is stopped by lint, with place and cure', async () => {
    open = await fileCase()
    undecided = await fileCase()
    done(await clerk.act(open, 'reception'))
    const broken = {
      ...definition,
      limits: { statutory: 20, promised: 25, basis: '行政许可法 第四十二条第一款' },
    }
    const linted = await manager.send('POST', '/items/lint', { definition: broken })
    const { findings } = linted.body as { findings: { severity: string; cure: { zh: string } }[] }
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.every(({ cure }) => /\p{Script=Han}/u.test(cure.zh))).toBe(true)
    const problem = refused(await manager.send('POST', '/items', { definition: broken }), 422, 'lint-failed')
    expect(problem.errors?.some(({ pointer }) => pointer.startsWith('/definition/limits'))).toBe(true)
    expect((await readGuide()).definition).toEqual(definition)
  })

  test('what has not changed is not published again, and only the item manager of the authority publishes', async () => {
    const again = refused(await manager.send('POST', '/items', { definition }), 409, 'unchanged')
    expect(again.detail).toContain('第1版')
    refused(await clerk.send('POST', '/items', { definition }), 403, 'not-permitted')
  })

  test('the mended definition is published as revision 2 and holds at once', async () => {
    const { etag } = await readGuide()
    const mended = {
      ...definition,
      name: { zh: '食品经营许可（新办，修订）', en: 'Food business licence, revised' },
      limits: { statutory: 20, promised: 8, basis: '行政许可法 第四十二条第一款' },
    }
    const published = await manager.send('POST', '/items', { definition: mended })
    expect(published).toMatchObject({ status: 201 })
    expect(published.body).toMatchObject({ item, revision: 2 })
    expect((await readGuide()).etag).not.toBe(etag)
    const { data } = await journey.anybody.client.GET('/api/v1/items/{item}/revisions/{revision}', {
      params: { path: { item, revision: 2 } },
    })
    expect(data?.changes.map(({ path }) => path).join()).toMatch(/limits|promised/)
  })

  test('an open case keeps revision 1 in its clock and its documents, a new one is under revision 2', async () => {
    const fresh = await fileCase()
    for (const caseId of [open, fresh]) done(await clerk.act(caseId, 'acceptance'))
    const [old, young] = [await readCase(clerk, open), await readCase(clerk, fresh)]
    expect([old.revision, young.revision]).toEqual([1, 2])
    const promised = (view: typeof old) => view.clocks.find(({ kind }) => kind === 'promised')?.limit
    expect([promised(old), promised(young)]).toEqual([7, 8])
    const before = (await readDocument(clerk, open, 'acceptance-notice')).text
    const after = (await readDocument(clerk, fresh, 'acceptance-notice')).text
    expect(before).toContain('承诺的办理期限为7个工作日')
    expect(before).not.toContain('修订')
    expect(after).toContain('承诺的办理期限为8个工作日')
    expect(after).toContain('修订')
  })

  test('before acceptance a case is moved to the newer revision with a recorded reason, after it not', async () => {
    const move = { to: 2, reason: '申请人书面同意适用新版办理要求。' }
    refused(await clerk.act(open, 'revision', move), 409, 'not-in-status')
    refused(await clerk.act(undecided, 'revision', { ...move, to: 9 }), 422, 'invalid-input')
    done(await clerk.act(undecided, 'revision', move))
    expect((await readCase(clerk, undecided)).revision).toBe(2)
    refused(await clerk.act(undecided, 'revision', move), 409, 'revision-unchanged')
  })

  test('a withdrawn item cannot be filed any more, and open cases go on', async () => {
    const waiting = await fileCase()
    const begun = done(await enterprise.send('POST', '/cases', { item })).caseId
    const reason = '该事项已并入其他许可事项，停止受理。'
    refused(await clerk.send('POST', `/items/${item}/withdrawal`, { reason }), 403, 'not-permitted')
    expect((await manager.send('POST', `/items/${item}/withdrawal`, { reason })).status).toBe(200)
    const filing = { content, contact, delivery: 'electronic' }
    // Whoever files is told since when and why, by its name.
    for (const answer of [
      await enterprise.send('POST', '/cases', { item, filing }),
      await enterprise.act(begun, 'submission', filing),
    ])
      expect(refused(answer, 404, 'item-withdrawn').detail).toMatch(/^“食品.*停用.*停用原因：该事项已并入/)
    expect((await journey.anybody.send('GET', `/items/${item}`)).status).toBe(404)
    done(await clerk.act(waiting, 'acceptance'))
  })

  test('the system administrator enters an organisation; one under a parent that is not there is refused', async () => {
    const keeper = journey.as('system-administrator-ji')
    const station = {
      name: { zh: '明湖区湿地公园便民服务站', en: 'Minghu Wetland Park Service Station' },
      shortName: '湿地公园站',
      kind: 'station',
      level: 'community',
      parent: 'minghu-district',
      area: '990102001009',
    }
    done(await keeper.send('PUT', '/organisations/wetland-park-station', station))
    const { data } = await journey.anybody.client.GET('/api/v1/organisations', {
      params: { query: { parent: 'minghu-district', limit: 200 } },
    })
    expect(data?.items.map(({ organisation }) => organisation)).toContain('wetland-park-station')
    const orphan = await keeper.send('PUT', '/organisations/orphan-station', {
      ...station,
      parent: 'nowhere',
    })
    expect(orphan.status).toBe(422)
    expect(orphan.body).toMatchObject({ errors: [{ pointer: '/parent', code: 'organisation-parent' }] })
    const clerkTries = await clerk.send('PUT', '/organisations/wetland-park-station', station)
    expect(clerkTries.status).toBe(403)
  })
})
