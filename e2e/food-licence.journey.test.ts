import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPages } from '../packages/server/src/documents/testing/read-pdf.ts'
import { verifyReceipt, verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { done, listEventTypes, printDay, readCase, readDocument, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }

let journey: Journey
let enterprise: Person
let clerk: Person
let reviewer: Person
let inspector: Person
let head: Person
let caseId: string
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  reviewer = journey.as('reviewer-food-gao')
  inspector = journey.as('inspector-food-liang')
  head = journey.as('head-approval-han')
})
afterAll(() => journey.end())

describe.sequential('a food business licence from the filing to the licence in hand', () => {
  test('what is filed online is complete, or the machine says at once everything that is missing', async () => {
    content = await fillApplication(journey, enterprise, item, answers)
    const { 'health-certificates': left, ...others } = content.materials
    expect(left).toHaveLength(1)
    const incomplete = {
      ...content,
      materials: others,
      form: { ...content.form, 'premises.area': undefined },
    }
    const filing = { contact, delivery: 'electronic' }
    const answer = await enterprise.send('POST', '/cases', {
      item,
      filing: { ...filing, content: incomplete },
    })
    const problem = refused(answer, 422, 'invalid-input')
    expect(problem.errors?.map((error) => error.pointer).toSorted()).toEqual([
      '/filing/content/form/premises.area',
      '/filing/content/materials/health-certificates',
    ])
    const filed = done(await enterprise.send('POST', '/cases', { item, filing: { ...filing, content } }))
    caseId = filed.caseId
    expect(filed.status).toBe('submitted')
    expect(filed.number).toMatch(/^99010220250908[0-9A-Z]{4}000001$/)
  })

  test('the clerk receives the materials and a receipt with the list of them is made out', async () => {
    journey.moveTo('2025-09-08 09:30')
    const received = done(await clerk.act(caseId, 'reception'))
    expect(received.documents).toEqual([
      { kind: 'receipt', number: '明湖审批收〔2025〕00001号', date: '2025-09-08' },
    ])
    const { text } = await readDocument(enterprise, caseId, 'receipt')
    expect(text).toContain(printDay(journey))
    expect(text).toContain('云泽禾香餐饮管理有限公司')
    expect(text).toContain('健康证明')
  })

  test('one notice says everything that must be mended', async () => {
    const points = [
      { subject: 'material:premises-right', problem: '租赁合同缺少签章页。', demand: '补交完整的租赁合同。' },
      { subject: 'form:premises.area', problem: '面积与平面图不一致。', demand: '按平面图更正场所面积。' },
    ]
    const noticed = done(await clerk.act(caseId, 'correction-notice', { points }))
    expect(noticed.status).toBe('correction-requested')
    const { text } = await readDocument(enterprise, caseId, 'correction-notice')
    for (const { problem, demand } of points) {
      expect(text).toContain(problem.replace('。', ''))
      expect(text).toContain(demand.replace('。', ''))
    }
    expect(text).toContain('第三十二条')
  })

  test('an answer that leaves a point untouched is refused and names it', async () => {
    journey.moveTo('2025-09-10 15:00')
    const answer = await enterprise.act(caseId, 'resubmission', {
      content: { ...content, form: { ...content.form, 'premises.area': 86 } },
    })
    refused(answer, 422, 'nothing-corrected')
    content = {
      ...content,
      form: { ...content.form, 'premises.area': 86 },
      materials: { ...content.materials, 'premises-right': [await enterprise.upload('租赁合同全本')] },
    }
    expect(done(await enterprise.act(caseId, 'resubmission', { content })).status).toBe('submitted')
  })

  test('a second notice about what could have been said the first time is refused', async () => {
    journey.moveTo('2025-09-11 09:00')
    const points = [
      { subject: 'material:equipment-list', problem: '设备清单缺少型号。', demand: '补充设备型号。' },
    ]
    const problem = refused(
      await clerk.act(caseId, 'correction-notice', { points }),
      409,
      'could-have-been-noticed-before',
    )
    expect(problem.detail).toContain('一次告知')
    expect((await readCase(clerk, caseId)).notices).toHaveLength(1)
  })

  test('what is complete is accepted, and both clocks run from that day', async () => {
    const accepted = done(await clerk.act(caseId, 'acceptance'))
    expect(accepted.status).toBe('in-review')
    const view = await readCase(enterprise, caseId)
    const due = Object.fromEntries(view.clocks.map((clock) => [clock.kind, clock.reading.due]))
    // 20 and 7 working days after 11 September; 28 September and 11 October are worked, 1 to 8 October are not.
    expect(due).toMatchObject({ statutory: '2025-10-15', promised: '2025-09-22' })
    const { text } = await readDocument(enterprise, caseId, 'acceptance-notice')
    expect(text).toContain('食品经营许可')
    expect(text).toContain('明湖审批受〔2025〕00001号')
  })

  test('review and inspection go side by side, and one person alone cannot inspect', async () => {
    journey.moveTo('2025-09-15 10:00')
    const { steps } = await readCase(reviewer, caseId)
    expect(steps.map(({ step, status }) => [step, status])).toEqual([
      ['review', 'open'],
      ['inspect', 'open'],
    ])
    const checksOf = (step: string) =>
      steps.find((entry) => entry.step === step)?.checks.map(({ zh }) => ({ check: zh, met: true }))
    refused(await head.act(caseId, 'grant', { opinion: '符合条件，准予许可。' }), 409, 'steps-unfinished')
    done(
      await reviewer.act(caseId, 'steps/review/completion', {
        outcome: 'pass',
        opinion: '材料真实完整，符合要求。',
        checks: checksOf('review'),
      }),
    )
    const inspection = {
      outcome: 'pass',
      opinion: '现场与图纸一致，设施齐备。',
      checks: checksOf('inspect'),
      attachments: [await inspector.upload('现场核查笔录')],
    }
    const alone = await inspector.act(caseId, 'steps/inspect/completion', inspection)
    refused(alone, 422, 'too-few-people')
    done(await inspector.act(caseId, 'steps/inspect/completion', { ...inspection, people: ['宋岚'] }))
    // What officers write to one another is not shown to the applicant.
    expect(JSON.stringify(await readCase(enterprise, caseId))).not.toContain('现场与图纸一致')
  })

  test('an item without special procedures offers none', async () => {
    const answer = await reviewer.act(caseId, 'special-procedures', {
      kind: 'expert-review',
      reason: '需要组织专家对布局流程进行评审。',
      days: 5,
    })
    expect(refused(answer, 422, 'procedure-not-provided').detail).toContain('特别程序')
  })

  test('the head alone approves an extension, once, and the applicant is told the reason', async () => {
    journey.moveTo('2025-09-16 09:00')
    const request = { days: 5, reason: '需向市场监管部门核实申请人既往处罚情况。' }
    done(await reviewer.act(caseId, 'extension-request', request))
    refused(await reviewer.act(caseId, 'extension-approval'), 403, 'not-permitted')
    done(await head.act(caseId, 'extension-approval'))
    const { text } = await readDocument(enterprise, caseId, 'extension-notice')
    expect(text).toContain('需向市场监管部门核实申请人既往处罚情况')
    const clocks = (await readCase(enterprise, caseId)).clocks
    expect(clocks.find((clock) => clock.kind === 'statutory')?.reading.due).toBe('2025-10-22')
    refused(await reviewer.act(caseId, 'extension-request', request), 409, 'extension-used')
  })

  test('the head orders a deadline, and the applicant sees it without what officers say of it', async () => {
    const order = { due: '2025-09-18T09:00:00.000Z', reason: '申请人已定于月底开业，须加快办理。' }
    refused(await reviewer.act(caseId, 'deadline-order', order), 403, 'not-permitted')
    const past = await head.act(caseId, 'deadline-order', { ...order, due: '2025-09-15T09:00:00.000Z' })
    expect(refused(past, 422, 'deadline-past').detail).toContain('2025年9月15日 17:00')
    const never = { ...order, due: '0001-01-01T00:00:00Z' }
    refused(await head.act(caseId, 'deadline-order', never), 400, 'invalid-request')
    done(await head.act(caseId, 'deadline-order', order))
    const judged = { verdict: 'running', against: 'ordered', due: order.due }
    expect(await readCase(head, caseId)).toMatchObject({
      deadlineOrder: { due: order.due, reason: order.reason },
      timeliness: judged,
    })
    const seen = await readCase(enterprise, caseId)
    expect(seen).toMatchObject({ deadlineOrder: { due: order.due, reason: null }, timeliness: judged })
    expect(seen.clocks.find(({ kind }) => kind === 'ordered')).toMatchObject({
      title: { zh: '督办限期至 2025年9月18日 17:00' },
      dueAt: order.due,
    })
    const timeline = await enterprise.send('GET', `/cases/${caseId}/events`)
    expect(JSON.stringify(timeline.body)).not.toContain(order.reason)
    const clock = await head.send('GET', `/cases/${caseId}/clock`)
    expect(JSON.stringify(clock.body)).toContain('下达督办，限期至 2025年9月18日 17:00')
  })

  test('the head grants and the decision is on paper', async () => {
    journey.moveTo('2025-09-18 16:00')
    const opinion = '经审查，申请材料齐全，现场核查合格，准予许可。'
    expect(done(await head.act(caseId, 'grant', { opinion })).status).toBe('decided')
    const { text } = await readDocument(enterprise, caseId, 'grant-decision')
    expect(text).toContain('明湖审批准〔2025〕00001号')
    expect(text).toContain('云泽禾香餐饮管理有限公司')
    expect((await readCase(head, caseId)).timeliness?.verdict).toBe('on-time')
    refused(await head.act(caseId, 'grant', { opinion }), 409, 'not-in-status')
  })

  test('the result is not delivered before the licence is there, and then with proof of service', async () => {
    journey.moveTo('2025-09-19 10:00')
    const deliverer = journey.as('delivery-hall-xu')
    const delivery = { way: 'electronic', recipient: '云泽禾香餐饮管理有限公司' }
    refused(await deliverer.act(caseId, 'delivery', delivery), 409, 'licence-not-issued')
    // An issue that is refused takes no number.
    refused(
      await head.act(caseId, 'licence', { assigned: { 'enterprise.name': '某公司' } }),
      422,
      'invalid-input',
    )
    done(await head.act(caseId, 'licence', {}))
    const view = await readCase(enterprise, caseId)
    expect(view.licence?.identifier).toMatch(/^1\.2\.156\.3005\.2\..+\.2025000001\.001\..$/)
    expect(done(await deliverer.act(caseId, 'delivery', delivery)).status).toBe('finished')
    const { text } = await readDocument(enterprise, caseId, 'delivery-receipt')
    expect(text).toContain('送达回证')
    expect(text).toContain('明湖审批送〔2025〕00001号')
  })

  test('every act is on record in order, and every document is sealed', async () => {
    await journey.settleQueue()
    const acts = (await listEventTypes(clerk, caseId)).filter((type) => type !== 'DocumentProduced')
    expect(acts).toEqual([
      'ApplicationDrafted',
      'ApplicationSubmitted',
      'ApplicationReceived',
      'CorrectionRequested',
      'ApplicationResubmitted',
      'ApplicationAccepted',
      'StepCompleted',
      'StepCompleted',
      'ExtensionRequested',
      'ExtensionApproved',
      'DeadlineOrdered',
      'ApplicationGranted',
      'LicenceIssued',
      'ResultDelivered',
    ])
    const { documents } = await readCase(enterprise, caseId)
    expect(documents.map(({ kind }) => kind)).toEqual([
      'receipt',
      'correction-notice',
      'acceptance-notice',
      'extension-notice',
      'grant-decision',
      'delivery-receipt',
    ])
    expect(documents.every(({ digest }) => digest !== null)).toBe(true)
  })

  test('the licence is a sealed PDF that any reader can check', async () => {
    const licence = await readLicence()
    expect(licence).toMatchObject({ standing: 'valid', validFrom: '2025-09-18', validTo: '2030-09-17' })
    const file = await enterprise.send('GET', `/licences/${licence.licenceId}/file`)
    const pdf = file.body as Buffer
    const text = readPages(pdf).join('').replaceAll(/\s/g, '')
    expect(text).toContain('食品经营许可证')
    expect(text).toContain(licence.number)
    expect(text).toContain('云泽禾香餐饮管理有限公司')
    const form = new FormData()
    form.set('file', new File([new Uint8Array(pdf)], 'licence.pdf', { type: 'application/pdf' }))
    const verified = await journey.anybody.send('POST', '/verification/files', form)
    expect(verified.body).toMatchObject({
      issuedHere: true,
      seal: { valid: true, organisation: '云泽市明湖区行政审批局' },
      licence: { state: 'valid' },
    })
    const path = join(journey.home, 'licence.pdf')
    await writeFile(path, pdf)
    const opinion = await runPdfsig(path)
    expect(opinion).toContain('Signature is Valid')
  })

  test('a PDF in which a byte was changed is told to be changed', async () => {
    const { pdf } = await readDocument(enterprise, caseId, 'grant-decision')
    const changed = new Uint8Array(pdf)
    changed[200] = (changed[200] ?? 0) ^ 1
    const form = new FormData()
    form.set('file', new File([changed], 'decision.pdf', { type: 'application/pdf' }))
    const verified = await journey.anybody.send('POST', '/verification/files', form)
    expect(verified.body).toMatchObject({ issuedHere: false, seal: { valid: false } })
  })

  test('anyone verifies licence and documents at the addresses that their codes name', async () => {
    const { identifier } = await readLicence()
    const page = await readPage(`/verify/licence/${identifier}`)
    expect(page).toContain('有效')
    expect(page).toContain('云泽禾香餐饮管理有限公司')
    expect(page).not.toContain('110000198507240137')
    expect(page).not.toMatch(/<script/i)
    const { documents } = await readCase(enterprise, caseId)
    for (const { sequence, number } of documents) {
      expect(await readPage(`/verify/document/${caseId}/${sequence}`)).toContain(number)
    }
    expect(
      await readPage(`/verify/licence/${identifier.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))}`),
    ).not.toContain('云泽禾香餐饮管理有限公司')
  })

  test('the receipt proves offline that the filing was in the record at that time', async () => {
    journey.moveTo('2025-09-20 00:10')
    await journey.runJob('seal-record')
    const { body } = await enterprise.send('GET', `/cases/${caseId}/receipt`)
    const keys = await journey.anybody.client.GET('/api/v1/record/keys')
    const trusted = keys.data?.keys.map(({ publicKeyPem }) => publicKeyPem) ?? []
    const proved = verifyReceipt(body, trusted)
    expect(proved.ok).toBe(true)
    const receipt = body as { recordedAt: string; proof: unknown }
    expect(receipt.proof).not.toBeNull()
    const later = { ...receipt, recordedAt: '2025-09-01T01:00:00.000Z' }
    expect(verifyReceipt(later, trusted).ok).toBe(false)
  })

  test('a licence that was set aside is shown so to everybody, and cannot be used again', async () => {
    journey.moveTo('2026-03-02 10:00')
    const { licenceId, identifier } = await readLicence()
    const revocation = {
      kind: 'set-aside',
      reason: '经查，申请人以提供虚假材料的方式取得行政许可。',
      basis: '行政许可法 第六十九条第二款',
    }
    const path = `/licences/${licenceId}/revocation`
    expect([403, 404]).toContain((await clerk.send('POST', path, revocation)).status)
    expect((await head.send('POST', path, revocation)).status).toBe(200)
    const page = await readPage(`/verify/licence/${identifier}`)
    expect(page).toContain('已撤销')
    const { data } = await journey.anybody.client.GET('/api/v1/verification/licences/{identifier}', {
      params: { path: { identifier } },
    })
    expect(data?.state).toBe('revoked')
    const renewal = { appliedOn: '2026-03-02', reason: '申请延续食品经营许可证有效期。' }
    expect((await head.send('POST', `/licences/${licenceId}/renewal`, renewal)).status).toBe(409)
  })

  test('the whole record can be proved from the database alone', async () => {
    await journey.settleQueue()
    await journey.runJob('seal-record')
    const report = await verifyRecord({ address: journey.database.administratorUrl, rebuild: true })
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({ ok: true, cases: 2 })
    const { pool } = journey.database.administrator
    await pool.query(
      `update case_event set payload = replace(payload::text, '86', '68')::json
        where case_id = $1 and event_type = 'ApplicationResubmitted'`,
      [caseId],
    )
    const tampered = await verifyRecord({ address: journey.database.administratorUrl })
    expect(tampered.findings[0]).toMatchObject({
      kind: 'changed',
      caseId,
      sequence: expect.any(Number) as number,
    })
  })
})

async function readLicence() {
  const { licence } = await readCase(enterprise, caseId)
  const answer = await enterprise.client.GET('/api/v1/licences/{licenceId}', {
    params: { path: { licenceId: licence?.licence ?? '' } },
  })
  if (answer.data === undefined) throw new Error('the licence is not on the register')
  return answer.data
}

/** A page for everybody, as a telephone asks for it after it has read a code. */
async function readPage(path: string): Promise<string> {
  const answer = await fetch(`${journey.url}${path}`, { headers: { 'accept-language': 'zh-CN' } })
  expect(answer.headers.get('content-type')).toContain('text/html')
  return answer.text()
}

/** What another program says of the seal, where it is installed. */
async function runPdfsig(path: string): Promise<string> {
  const run = promisify(execFile)
  return run('pdfsig', ['-nocert', path]).then(
    ({ stdout }) => stdout,
    (error: { code?: string }) => {
      if (error.code === 'ENOENT') return 'pdfsig is not here to say that the Signature is Valid'
      throw error
    },
  )
}
