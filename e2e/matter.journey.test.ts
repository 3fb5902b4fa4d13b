import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { done, readCase, refused } from './answers.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'
import {
  type CompiledMatter,
  type MatterContent,
  caseOf,
  compile,
  doneMatter,
  fileMatter,
  fillMatter,
  findTask,
  grantCase,
  publishMatter,
  readMatter,
  reviewCase,
} from './matter-story.ts'

const matter = 'open-chain-pharmacy'

/** A shop of a new company that sells drugs and devices, with staff, and sells on line. */
const answers = {
  store: 'company',
  premises: 'held',
  employees: 'yes',
  devices: 'two',
  food: 'prepackaged',
  online: 'yes',
  mall: 'no',
  'optional/psychotropic-retail-approval': 'no',
  'optional/invoice-issuance': 'yes',
  'optional/bank-account-appointment': 'yes',
  'optional/large-outdoor-advertising': 'no',
  'optional/tcm-clinic-filing': 'no',
  'optional/pharmacy-insurance-designation': 'no',
}

let journey: Journey
let enterprise: Person
let clerk: Person
let lead: Person
let complete: MatterContent
let compiled: CompiledMatter

beforeAll(async () => {
  journey = await beginJourney()
  await publishMatter(journey, matter)
  enterprise = journey.as('enterprise-minghua')
  clerk = journey.as('counter-hall-sun')
  lead = journey.as('head-approval-han')
  const first = await compile(journey, matter, answers)
  const typical = (await journey.anybody.send('GET', `/matters/${matter}`)).body as {
    typical: { answers: Record<string, string> }
  }
  const more = Object.fromEntries(first.unanswered.map((key) => [key, typical.typical.answers[key] ?? 'no']))
  compiled = await compile(journey, matter, { ...answers, ...more })
  const all = { ...answers, ...more }
  complete = await fillMatter(journey, enterprise, matter, all, {
    'housingFund.rate': 8,
    'enterprise.postcode': '990102',
  })
})
afterAll(() => journey.end())

/** How the list of the applicant counts the items of a matter. */
async function countItems(matterCaseId: string): Promise<Record<string, number> | undefined> {
  const { items } = (await enterprise.send('GET', '/matter-cases?limit=50')).body as {
    items: { matterCaseId: string; items: Record<string, number> }[]
  }
  return items.find((entry) => entry.matterCaseId === matterCaseId)?.items
}

describe.sequential('a chain pharmacy, from the plan to the last licence', () => {
  let matterCaseId: string

  test('the plan asks nothing twice, and its joint date is not before its longest path', () => {
    const elements = compiled.form.sections.flatMap(({ fields }) => fields.map(({ element }) => element))
    expect(new Set(elements).size).toBe(elements.length)
    expect(new Set(compiled.materials.map(({ material }) => material)).size).toBe(compiled.materials.length)
    expect(compiled.items.length).toBeGreaterThanOrEqual(14)
    for (const { dates } of compiled.plan.tasks) {
      expect(dates?.promised.due.localeCompare(compiled.clock.promisedDue ?? '')).toBeLessThanOrEqual(0)
    }
  })

  test('what is missing is told at once, at its place in the one application', async () => {
    const { [Object.keys(complete.form)[0] ?? '']: _left, ...form } = complete.form
    const problem = refused(
      await fileMatter(enterprise, matter, { ...complete, form }),
      422,
      'invalid-matter-input',
    )
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual([
      `/filing/content/form/${Object.keys(complete.form)[0]}`,
    ])
  })

  test('one filing begins every case whose turn has come; the others wait', async () => {
    const key = randomUUID()
    const filed = doneMatter(await fileMatter(enterprise, matter, complete, { key }))
    matterCaseId = filed.matterCaseId
    expect(filed).toMatchObject({ status: 'in-progress' })
    expect(filed.number).toMatch(/^YJS990102/)
    // The same request sent again is answered as before, and files nothing more.
    expect(doneMatter(await fileMatter(enterprise, matter, complete, { key }))).toEqual(filed)
    const view = await readMatter(enterprise, matterCaseId)
    expect(view.tasks.filter(({ case: child }) => child !== null).map(({ task }) => task)).toEqual(
      view.tasks.filter(({ waitsFor }) => waitsFor.length === 0).map(({ task }) => task),
    )
    expect(findTask(view, 'drug-retail-licence')).toMatchObject({ status: 'waiting', case: null })
    const { items } = (await enterprise.send('GET', '/cases')).body as { items: { matterCaseId: string }[] }
    expect(items.filter((entry) => entry.matterCaseId === matterCaseId)).toHaveLength(
      view.tasks.filter(({ status }) => status === 'running').length,
    )
  })

  test('a case says which matter it belongs to, and an officer sees its siblings without what stands in them', async () => {
    const company = caseOf(await readMatter(enterprise, matterCaseId), 'company-formation')
    const view = await readCase(clerk, company)
    expect(view.matter?.matterCaseId).toBe(matterCaseId)
    const { body } = await clerk.send('GET', `/cases/${company}/matter`)
    const siblings = (body as { items: { item: string; status: string; self: boolean }[] }).items
    expect(siblings).toHaveLength(compiled.items.length)
    expect(siblings.find(({ self }) => self)?.item).toBe('company-formation')
    expect(JSON.stringify(body)).not.toContain('13800138000')
  })

  test('when the company is registered, what waited for it is filed with its licence, and nobody is asked for it', async () => {
    const before = await readMatter(enterprise, matterCaseId)
    await grantCase(journey, caseOf(before, 'company-formation'))
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    expect(findTask(view, 'company-formation')).toMatchObject({ status: 'granted' })
    const passed = compiled.materials.flatMap(({ material, usedBy }) =>
      usedBy.flatMap(({ item, origin }) =>
        origin.kind === 'passed-on' && origin.item === 'company-formation' ? [{ material, item }] : [],
      ),
    )
    expect(passed.length).toBeGreaterThan(0)
    const begun = passed.filter(({ item }) => findTask(view, item).case !== null)
    expect(begun.length).toBeGreaterThan(0)
    for (const { material, item } of begun) {
      const { content } = await readCase(enterprise, caseOf(view, item))
      expect({ item, by: content?.substitutes[material]?.by }).toEqual({ item, by: 'licence' })
      expect(complete.materials[material]).toBeUndefined()
    }
  })

  test('the matter carries what its cases ask of the applicant, as the cases say it, and no officer reads it there', async () => {
    const view = await readMatter(enterprise, matterCaseId)
    const filed = view.tasks.flatMap(({ case: child }) => (child === null ? [] : [child]))
    expect(filed.length).toBeGreaterThan(1)
    for (const { caseId, asking } of filed) {
      if (caseId === null || asking === null) throw new Error('the applicant may open every case')
      const { itemName, status, obligations, remoteInspections, joint, promiseAnswers } = await readCase(
        enterprise,
        caseId,
      )
      expect(asking).toEqual({ itemName, status, obligations, remoteInspections, joint, promiseAnswers })
    }
    const led = await readMatter(lead, matterCaseId)
    expect(led.tasks.map(({ case: child }) => child?.asking ?? null)).toEqual(led.tasks.map(() => null))
  })

  test('corrections of several items go out together, once the last of them was examined', async () => {
    journey.moveTo('2025-09-09 10:00')
    const view = await readMatter(enterprise, matterCaseId)
    const inIntake = view.tasks.filter(({ case: child }) => child?.status === 'submitted')
    const [first, second] = inIntake
      .map(({ task }) => task)
      .filter((item) => findMaterial(item) !== undefined)
    const rest = inIntake.map(({ task }) => task).filter((item) => item !== first && item !== second)
    if (first === undefined || second === undefined) throw new Error('two cases are in intake')
    for (const [item, material] of [first, second].map((item) => [item, materialOf(item)] as const)) {
      const points = [
        { subject: `material:${material}`, problem: '扫描件不清晰。', demand: '重新上传清晰的扫描件。' },
      ]
      const proposed = done(await clerk.act(caseOf(view, item), 'correction-notice', { points }))
      expect(proposed.status).toBe('submitted')
    }
    await journey.settleQueue()
    expect((await readMatter(enterprise, matterCaseId)).corrections).toEqual([])
    const told = (await clerk.send('GET', `/cases/${caseOf(view, first)}/matter`)).body as {
      correction: { proposed: string[]; awaited: string[] }
    }
    expect(told.correction.proposed.toSorted()).toEqual([first, second].toSorted())
    for (const item of rest) done(await clerk.act(caseOf(view, item), 'acceptance'))
    await journey.settleQueue()
    const [correction] = (await readMatter(enterprise, matterCaseId)).corrections
    expect(correction?.items.map(({ item }) => item).toSorted()).toEqual([first, second].toSorted())
    expect(await countItems(matterCaseId)).toMatchObject({ askedOfApplicant: 2, refused: 0 })

    // One place to answer: not case by case.
    const { content } = await readCase(enterprise, caseOf(view, first))
    const alone = await enterprise.act(caseOf(view, first), 'resubmission', {
      content: { answers: content?.answers, form: content?.form, materials: {} },
    })
    refused(alone, 409, 'answered-with-matter')
    const nothing = await enterprise.send('POST', `/matter-cases/${matterCaseId}/correction-answer`, {})
    refused(nothing, 422, 'nothing-corrected')
    const materials = Object.fromEntries(
      await Promise.all(
        [first, second].map(
          async (item) => [materialOf(item), [await enterprise.upload(`清晰-${item}`)]] as const,
        ),
      ),
    )
    doneMatter(
      await enterprise.send('POST', `/matter-cases/${matterCaseId}/correction-answer`, { materials }),
    )
    const after = await readMatter(enterprise, matterCaseId)
    expect(after.corrections[0]?.answeredOn).toBe('2025-09-09')
    for (const item of [first, second]) expect(findTask(after, item).case?.status).toBe('submitted')
  })

  test('results come as they are made, until the last licence; no licence before what it rests on', async () => {
    journey.moveTo('2025-09-10 09:00')
    const granted: string[] = []
    for (;;) {
      const view = await readMatter(enterprise, matterCaseId)
      const next = view.tasks.find(({ status, case: child }) => status === 'running' && child !== null)
      if (next === undefined) break
      for (const { task } of next.waitsFor) expect(findTask(view, task).status).toBe('granted')
      await grantCase(journey, caseOf(view, next.task))
      await journey.settleQueue()
      granted.push(next.task)
    }
    const view = await readMatter(enterprise, matterCaseId)
    const left = view.tasks.filter(({ status }) => status !== 'granted')
    expect(left.map(({ task, status, because }) => ({ task, status, because }))).toEqual([])
    expect(view).toMatchObject({ status: 'ended', consequences: [] })
    expect(granted.length + 1).toBe(compiled.items.length)
    const { items } = (await lead.send('GET', '/matter-cases')).body as {
      items: { matterCaseId: string; items: { total: number; granted: number } }[]
    }
    expect(items.find((entry) => entry.matterCaseId === matterCaseId)?.items).toMatchObject({
      total: compiled.items.length,
      granted: compiled.items.length,
    })
  }, 300_000)

  test('the one licence for the trade was issued by itself, once, and carries what the cases issued', async () => {
    const { items } = (await enterprise.send('GET', '/licences?limit=100')).body as {
      items: { licenceId: string; licenceType: string }[]
    }
    const [trade, ...others] = items.filter(({ licenceType }) => licenceType === 'trade-licence-pharmacy')
    expect(others).toEqual([])
    const view = (await lead.send('GET', `/licences/${trade?.licenceId}`)).body as {
      trade: { carried: { licence: string; licenceType: string }[] }
    }
    expect(view.trade.carried.map(({ licenceType }) => licenceType)).toContain('drug-business-licence')
    const carries = new Set(view.trade.carried.map(({ licenceType }) => licenceType))
    const issued = items.filter(({ licenceType }) => carries.has(licenceType))
    expect(view.trade.carried.map(({ licence }) => licence).toSorted()).toEqual(
      issued.map(({ licenceId }) => licenceId).toSorted(),
    )
    expect(issued.length).toBeGreaterThan(1)
  })
})

describe.sequential('what the end of one item means for the others', () => {
  test('a refusal tells what is not filed because of it, and what goes on', async () => {
    const { matterCaseId } = doneMatter(await fileMatter(enterprise, matter, complete))
    const before = await readMatter(enterprise, matterCaseId)
    const company = caseOf(before, 'company-formation')
    const decider = await reviewCase(journey, company)
    done(
      await decider.act(company, 'refusal', {
        reason: '拟用名称与在先登记的企业名称相同，依法不予登记。',
        basis: ['市场主体登记管理条例 第十条'],
      }),
    )
    await journey.settleQueue()
    const view = await readMatter(enterprise, matterCaseId)
    const [consequence] = view.consequences
    expect(consequence).toMatchObject({ task: 'company-formation', outcome: 'refused' })
    expect(consequence?.notFiled).toContain('drug-retail-licence')
    expect(consequence?.text.zh).toMatch(/不予登记。.*不再提交/)
    expect(findTask(view, 'company-formation').statusName.zh).toBe('不予登记')
    expect(await countItems(matterCaseId)).toMatchObject({ askedOfApplicant: 0, refused: 1, granted: 0 })
    expect(findTask(view, 'drug-retail-licence')).toMatchObject({
      status: 'not-filed',
      case: null,
      because: { kind: 'prerequisite', task: 'company-formation' },
    })
  })

  test('a part is withdrawn: what rests on it is not filed, the rest goes on', async () => {
    const { matterCaseId } = doneMatter(await fileMatter(enterprise, matter, complete))
    const view = await readMatter(enterprise, matterCaseId)
    const item = 'employee-insurance-enrolment'
    const preview = await enterprise.send('POST', `/matter-cases/${matterCaseId}/withdrawal-preview`, {
      items: [item],
    })
    expect(preview.body).toMatchObject({ withdrawn: [item], notFiled: ['employment-registration'] })
    expect(view.may.withdraw).toContain(item)
    doneMatter(
      await enterprise.send('POST', `/matter-cases/${matterCaseId}/withdrawal`, {
        items: [item],
        reason: '暂不招用职工',
      }),
    )
    const after = await readMatter(enterprise, matterCaseId)
    expect(findTask(after, item)).toMatchObject({ status: 'not-filed', because: { kind: 'withdrawn' } })
    expect(findTask(after, 'employment-registration')).toMatchObject({ status: 'not-filed' })
    expect(findTask(after, 'company-formation').status).toBe('running')

    const all = await enterprise.send('POST', `/matter-cases/${matterCaseId}/withdrawal`, {
      reason: '不再开店',
    })
    expect(doneMatter(all).status).toBe('ended')
    const company = caseOf(after, 'company-formation')
    expect(await readCase(enterprise, company)).toMatchObject({ status: 'closed', closeReason: 'withdrawn' })
  })

  test('somebody else does not find the matter', async () => {
    const { matterCaseId } = doneMatter(await fileMatter(enterprise, matter, complete))
    const stranger = journey.as('enterprise-yunhe')
    expect((await stranger.send('GET', `/matter-cases/${matterCaseId}`)).status).toBe(404)
    expect(
      (await stranger.send('POST', `/matter-cases/${matterCaseId}/withdrawal`, { reason: '' })).status,
    ).toBe(404)
  })
})

test('killed in the middle of a filing nothing is left of it; sent again, every case is there once', async () => {
  const { pool } = journey.database.administrator
  const key = randomUUID()
  const count = async () =>
    (
      await pool.query<{ matters: number; cases: number }>(
        `select (select count(*)::int from matter_case) as matters,
                (select count(*)::int from case_summary where matter_case_id is not null) as cases`,
      )
    ).rows[0]
  const before = await count()
  const holder = await pool.connect()
  await holder.query('begin')
  // The matter is written by then, and its cases are about to be.
  await holder.query('lock table case_summary in share row exclusive mode')
  const broken = fileMatter(enterprise, matter, complete, { key })
  await vi.waitUntil(async () => {
    const { rows } = await pool.query<{ pid: number }>(
      `select pid from pg_stat_activity where wait_event_type = 'Lock' and query like 'select commit_cases%'`,
    )
    for (const { pid } of rows) await pool.query('select pg_terminate_backend($1)', [pid])
    return rows.length > 0
  }, 30_000)
  await holder.query('rollback')
  holder.release()
  expect((await broken).status).toBeGreaterThanOrEqual(500)
  expect(await count()).toEqual(before)

  const filed = doneMatter(await fileMatter(enterprise, matter, complete, { key }))
  expect(doneMatter(await fileMatter(enterprise, matter, complete, { key }))).toEqual(filed)
  const view = await readMatter(enterprise, filed.matterCaseId)
  const running = view.tasks.filter(({ status }) => status === 'running').length
  expect(await count()).toEqual({
    matters: (before?.matters ?? 0) + 1,
    cases: (before?.cases ?? 0) + running,
  })
})

/** A material that the item demands from the applicant. */
function findMaterial(item: string): string | undefined {
  return compiled.materials.find(
    ({ usedBy, material }) =>
      complete.materials[material] !== undefined &&
      usedBy.some((use) => use.item === item && use.origin.kind !== 'passed-on'),
  )?.material
}

function materialOf(item: string): string {
  const found = findMaterial(item)
  if (found === undefined) throw new Error(`${item} demands nothing`)
  return found
}
