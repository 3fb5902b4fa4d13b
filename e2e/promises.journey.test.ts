import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { done, listEventTypes, readCase, readDocument, refused } from './answers.ts'
import { type Content, contact, fillApplication } from './filing.ts'
import { type Journey, type Person, beginJourney } from './harness.ts'
import { sweep } from './sweep.ts'

let journey: Journey
let clerk: Person
let head: Person
let otherHead: Person

beforeAll(async () => {
  journey = await beginJourney()
  clerk = journey.as('counter-hall-sun')
  head = journey.as('head-approval-han')
  otherHead = journey.as('head-approval-lv')
})
afterAll(() => journey.end())

async function verify(
  identifier: string,
): Promise<{ state: string; licence: { explanation: { zh: string } } }> {
  const answer = await journey.anybody.send('GET', `/verification/licences/${identifier}`)
  return answer.body as Awaited<ReturnType<typeof verify>>
}

/** Licences follow their case by the queue, a moment after the act. */
async function waitForState(identifier: string, state: string) {
  await expect.poll(async () => (await verify(identifier)).state, { timeout: 15_000 }).toBe(state)
  return verify(identifier)
}

describe.sequential('a whole item decided on a promise (告知承诺制办理)', () => {
  const item = 'human-resource-service-licence'
  const answers = { way: 'promise', mode: 'office', tenure: 'leased', foreign: 'no' }
  let enterprise: Person
  let content: Content
  let promise: string
  let caseId: string
  let identifier: string

  const file = (sent: object) =>
    enterprise.send('POST', '/cases', { item, filing: { content: sent, contact, delivery: 'electronic' } })

  beforeAll(async () => {
    enterprise = journey.as('enterprise-yunhe')
    content = await fillApplication(journey, enterprise, item, answers)
    const { body } = await journey.anybody.send('GET', `/items/${item}/promise-way`)
    promise = (body as { promise: { zh: string } }).promise.zh
  })

  test('what the authority tells names who verifies what within how many days', async () => {
    const { body } = await journey.anybody.send('GET', `/items/${item}/promise-way`)
    const told = JSON.stringify(body)
    expect(told).toContain('30个工作日内，由云泽市明湖区人力资源和社会保障局核查')
    expect(told).toContain('责令15个工作日内整改')
    const other = await journey.anybody.send('GET', '/items/food-business-licence/promise-way')
    expect(other.status).toBe(404)
  })

  test('it is filed with the promise of the item, word for word, and fewer materials', async () => {
    const unsigned = refused(await file(content), 422, 'invalid-input')
    expect(unsigned.errors?.map(({ code }) => code)).toEqual(['promise-missing'])
    const differs = refused(await file({ ...content, promise: '我保证。' }), 422, 'invalid-input')
    expect(differs.errors?.map(({ code }) => code)).toEqual(['promise-differs'])
    expect(Object.keys(content.materials)).not.toContain('capital-proof')
    caseId = done(await file({ ...content, promise })).caseId
  })

  test('one act accepts and grants, and the supervisor owes the verification', async () => {
    const decided = done(
      await head.act(caseId, 'promise-decision', {
        opinion: '申请人已签署承诺书，材料齐全，准予许可。',
        validTo: '2030-09-07',
      }),
    )
    expect(decided.events).toEqual(['ApplicationAccepted', 'ApplicationGranted'])
    const { obligations, grantPromises } = await readCase(head, caseId)
    expect(obligations).toMatchObject([
      { kind: 'verify-promise', material: 'whole-item', status: 'open', debtor: 'organisation' },
    ])
    expect(grantPromises).toMatchObject([
      {
        material: 'whole-item',
        verifier: { zh: '云泽市明湖区人力资源和社会保障局' },
        due: obligations[0]?.due,
      },
    ])
    // The decision says what it rests on, and quotes what the applicant was told of a false promise.
    const { text: decision } = await readDocument(enterprise, caseId, 'grant-decision')
    expect(decision).toContain('本决定以你单位的书面承诺为依据作出（告知承诺）')
    expect(decision).toContain(grantPromises[0]?.consequences.zh.slice(0, 40))
    expect(decision).not.toContain('经审查')
    done(await head.act(caseId, 'licence', { assigned: {} }))
    const { licenceId } = (await readCase(head, caseId)) as unknown as { licenceId: string | null }
    const licences = await enterprise.send('GET', '/licences')
    const { items } = licences.body as { items: { identifier: string; licenceType: string }[] }
    identifier = items.find(({ licenceType }) => licenceType === item)?.identifier ?? String(licenceId)
    expect((await verify(identifier)).state).toBe('valid')
  })

  test('the supervisor finds it false, and the holder is given time to put it right', async () => {
    const officer = journey.as('officer-human-resources-a')
    const finding = '现场核查，场所无人办公，专职工作人员没有资格证书。'
    const found = done(
      await officer.act(caseId, 'promises/whole-item/verification', {
        outcome: 'false',
        finding,
        attachments: [],
      }),
    )
    expect(found.events).toEqual(['PromiseVerified', 'MendingOrdered'])
    const { text } = await readDocument(enterprise, caseId, 'mending-order')
    expect(text).toContain('责令限期整改通知书')
    expect(text).toContain('你单位作出的书面承诺不实')
    const proposal = { reason: '整改期满，仍不符合许可条件，拟撤销许可。' }
    refused(
      await head.act(caseId, 'promises/whole-item/revocation-proposal', proposal),
      409,
      'mending-not-over',
    )
  })

  test('a second promise is refused meanwhile, with the reason and the ordinary way', async () => {
    const answer = refused(await file({ ...content, promise }), 422, 'invalid-input')
    expect(answer.errors).toMatchObject([
      { pointer: '/filing/content/answers/way', code: 'promise-excluded' },
    ])
    expect(JSON.stringify(answer)).toContain('请改选一般程序办理')
    const { body } = await enterprise.send('GET', `/items/${item}/promise-eligibility`)
    expect(body).toMatchObject({ eligible: false, reasons: [{ code: 'false-promise-open' }] })
  })

  test('after that time one proposes, the holder is heard, and another head revokes', async () => {
    journey.moveTo('2025-10-20 09:00')
    await sweep(journey)
    expect(await listEventTypes(head, caseId)).toContain('MendingLapsed')
    const proposal = { reason: '整改期满，仍不符合许可条件，拟撤销许可。' }
    done(await head.act(caseId, 'promises/whole-item/revocation-proposal', proposal))
    const { text } = await readDocument(enterprise, caseId, 'revocation-notice')
    expect(text).toContain('陈述权、申辩权')
    const reason = '复核申请人意见，仍不符合许可条件，予以撤销。'
    refused(
      await otherHead.act(caseId, 'promises/whole-item/revocation', { reason }),
      409,
      'statement-awaited',
    )
    const statement = { statement: '正在招聘持证人员，请求宽限。', files: [] }
    done(await enterprise.act(caseId, 'promises/whole-item/statement', statement))
    refused(await head.act(caseId, 'promises/whole-item/revocation', { reason }), 403, 'own-proposal')
    const revoked = done(await otherHead.act(caseId, 'promises/whole-item/revocation', { reason }))
    expect(revoked.events).toEqual(['GrantRevoked', 'CreditRecorded'])
  })

  test('the licence follows, for everybody to see', async () => {
    const { licence } = await waitForState(identifier, 'revoked')
    expect(licence.explanation.zh).toContain('撤销')
    const decision = await readDocument(enterprise, caseId, 'revocation-decision')
    expect(decision.text).toContain('撤销')
  })

  test('the lists of the holder and of the authority call the grant revoked', async () => {
    const { revokedOn } = await readCase(enterprise, caseId)
    expect(revokedOn).not.toBeNull()
    for (const person of [enterprise, otherHead]) {
      const { items } = (await person.send('GET', '/cases?limit=100')).body as {
        items: { caseId: string; revokedOn: string | null }[]
      }
      expect(items.find((entry) => entry.caseId === caseId)?.revokedOn).toBe(revokedOn)
    }
  })

  test('the credit file has it for staff, refuses the next promise, and is repaired on record', async () => {
    const records = await head.send('GET', '/credit-records')
    expect(records.body).toMatchObject({ items: [{ caseId, kind: 'false-promise', repairedOn: null }] })
    expect((await enterprise.send('GET', '/credit-records')).status).toBe(403)
    const again = refused(await file({ ...content, promise }), 422, 'invalid-input')
    expect(again.errors).toMatchObject([{ code: 'promise-excluded' }])
    expect(JSON.stringify(again)).toContain('近3年内有1条未修复的不良信用记录')
    done(
      await head.act(caseId, 'credit-records/1/repair', { reason: '已经纠正失信行为，经核实准予信用修复。' }),
    )
    const { body } = await enterprise.send('GET', `/items/${item}/promise-eligibility`)
    expect(body).toMatchObject({ eligible: true })
  })

  test('whom staff put on the list has the ordinary way until the entry is removed', async () => {
    const entry = {
      kind: 'enterprise',
      name: '云泽禾香餐饮管理有限公司',
      identifier: await readUscc(),
      reason: '一年内两次提交虚假材料，被依法处理。',
      basis: '国办发〔2020〕42号',
      from: '2025-10-01',
    }
    refused(await clerk.send('POST', '/promise-exclusions', entry), 403, 'not-permitted')
    const added = await head.send('POST', '/promise-exclusions', entry)
    expect(added.status).toBe(201)
    const eligible = async () =>
      (await enterprise.send('GET', `/items/${item}/promise-eligibility`)).body as { eligible: boolean }
    expect((await eligible()).eligible).toBe(false)
    const { exclusionId } = added.body as { exclusionId: string }
    const removal = await head.send('POST', `/promise-exclusions/${exclusionId}/removal`, {
      reason: '处理期满，经申请复核移出名单。',
    })
    expect(removal.status).toBe(200)
    expect((await eligible()).eligible).toBe(true)
    const all = await head.send('GET', '/promise-exclusions?show=all')
    expect(all.body).toMatchObject({ items: [{ exclusionId, removedByName: '韩正平' }] })
  })

  test('the counts tell how many were given, found false and revoked, also as a table', async () => {
    const { body } = await head.send('GET', '/obligations/promises')
    expect((body as { items: object[] }).items).toContainEqual(
      expect.objectContaining({
        item,
        given: 1,
        verified: 1,
        false: 1,
        falseRate: 1,
        revoked: 1,
        overdue: 0,
      }),
    )
    const table = await head.send('GET', '/obligations/promises/export?format=csv')
    expect(table.status).toBe(200)
  })

  async function readUscc(): Promise<string> {
    const { body } = await enterprise.send('GET', '/account')
    return (body as { actsFor: { identifier: string }[] }).actsFor[0]?.identifier ?? ''
  }
})

describe.sequential('a licence for the time being (临时证照)', () => {
  const item = 'film-projection-licence'
  const answers = { matter: 'new', holder: 'enterprise' }
  const material = 'premises-right'
  let enterprise: Person
  let promise: string
  let complete: Content

  beforeAll(async () => {
    enterprise = journey.as('enterprise-minghua')
    complete = await fillApplication(journey, enterprise, item, answers)
    const asked = await journey.anybody.send('POST', `/items/${item}/requirements`, { answers, form: {} })
    const { materials } = asked.body as {
      materials: { material: string; laterPromise: { zh: string } | null }[]
    }
    promise = materials.find((entry) => entry.material === material)?.laterPromise?.zh ?? ''
  })

  /** A case in which the right to the premises is to follow, reviewed, with its licence for the time being. */
  async function begin(): Promise<{ caseId: string; identifier: string }> {
    const { [material]: _left, ...materials } = complete.materials
    const content = { ...complete, materials, substitutes: { [material]: { by: 'later', promise } } }
    const filed = await enterprise.send('POST', '/cases', {
      item,
      filing: { content, contact, delivery: 'electronic' },
    })
    const { caseId } = done(filed)
    done(await clerk.act(caseId, 'acceptance'))
    for (const { step, checks } of (await readCase(head, caseId)).steps) {
      const completion = {
        outcome: 'pass',
        opinion: '符合规定。',
        checks: checks.map((check) => ({ check: check.zh, met: true })),
        people: ['宋岚'],
      }
      const account = step === 'inspect' ? 'inspector-society-dong' : 'reviewer-society-yu'
      done(await journey.as(account).act(caseId, `steps/${step}/completion`, completion))
    }
    done(await head.act(caseId, 'temporary-licence', { assigned: {} }))
    const { temporaryLicence } = await readCase(head, caseId)
    return { caseId, identifier: temporaryLicence?.identifier ?? '' }
  }

  test('the formal one takes its place, and the public page says by which', async () => {
    const { caseId, identifier } = await begin()
    expect((await verify(identifier)).state).toBe('valid')
    const { temporaryLicence } = await readCase(enterprise, caseId)
    expect(temporaryLicence?.validTo).toBe('2025-11-18')
    const files = [await enterprise.upload('产权证')]
    done(await enterprise.act(caseId, `materials/${material}/supply`, { files }))
    done(await clerk.act(caseId, `materials/${material}/examination`, { outcome: 'in-order' }))
    done(await head.act(caseId, 'grant', { opinion: '符合条件，准予许可。', validTo: '2028-10-19' }))
    done(await head.act(caseId, 'licence', { assigned: {} }))
    const { licence } = await waitForState(identifier, 'replaced')
    expect(licence.explanation.zh).toContain('正式证照')
  })

  test('where the material does not come it ends with the case, and the credit file has an entry', async () => {
    const { caseId, identifier } = await begin()
    journey.moveTo('2025-11-10 09:00')
    await sweep(journey)
    expect(await listEventTypes(head, caseId)).toEqual(
      expect.arrayContaining(['OwedMaterialsLapsed', 'CreditRecorded']),
    )
    await waitForState(identifier, 'revoked')
  })

  test('five days before the last day the applicant is reminded, as this item says', async () => {
    const { caseId } = await begin()
    const kinds = async () => {
      const { data } = await enterprise.client.GET('/api/v1/messages', { params: { query: {} } })
      return data?.items.filter((message) => message.caseId === caseId).map((message) => message.kind)
    }
    // Ten working days after 10 November end on the 24th.
    journey.moveTo('2025-11-19 08:59')
    expect(await kinds()).not.toContain('MaterialDueSoon')
    journey.moveTo('2025-11-19 09:00')
    expect(await kinds()).toContain('MaterialDueSoon')
  })
})
