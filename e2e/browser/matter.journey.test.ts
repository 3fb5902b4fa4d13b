import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, listEventTypes } from '../answers.ts'
import {
  caseOf,
  compile,
  type CompiledMatter,
  fillMatter,
  findTask,
  grantCase,
  type MatterCase,
  type MatterContent,
  publishMatter,
  readMatter,
} from '../matter-story.ts'
import type { StoryAccount } from '../story.ts'
import { openAct, submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { makePdf, supply, signAndFileMatter } from './fill-in.ts'
import { type Office, openOffice } from './officers.ts'
import { tellJourney } from './tell-journey.ts'

const matter = 'open-chain-pharmacy'
const enterprise = 'enterprise-minghua'

/** A branch of the chain that sells drugs and devices, with staff and a clinic, and sells on line: twenty items. */
const answers = {
  store: 'branch',
  premises: 'held',
  employees: 'yes',
  devices: 'three',
  food: 'prepackaged',
  online: 'yes',
  mall: 'no',
  'optional/psychotropic-retail-approval': 'yes',
  'optional/invoice-issuance': 'yes',
  'optional/bank-account-appointment': 'yes',
  'optional/large-outdoor-advertising': 'yes',
  'optional/tcm-clinic-filing': 'yes',
  'optional/pharmacy-insurance-designation': 'no',
}

/**
 * Those that the officers handle on the pages from acceptance to delivery: one that is registered, one that is inspected
 * by two, one that is settled on the spot, one that ends in no licence. The others go the same way through the API, which
 * the pages use too.
 */
const handledOnPages: ReadonlySet<string> = new Set([
  'branch-registration',
  'drug-retail-licence',
  'prepackaged-food-filing',
  'bank-account-appointment',
])

let journey: BrowserJourney
let office: Office
let compiled: CompiledMatter
let complete: MatterContent
let matterCaseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  office = openOffice(journey)
  await publishMatter(journey, matter)
  const guide = (await journey.anybody.send('GET', `/matters/${matter}`)).body as {
    typical: { answers: Record<string, string> }
  }
  const first = await compile(journey, matter, answers)
  const more = Object.fromEntries(first.unanswered.map((key) => [key, guide.typical.answers[key] ?? 'no']))
  const all = { ...answers, ...more }
  complete = await fillMatter(journey, journey.as(enterprise), matter, all, { 'housingFund.rate': 8 })
  compiled = await compile(journey, matter, all, complete.form)
  return journey
})

const nameOf = (item: string) => compiled.items.find((entry) => entry.item === item)?.name.zh ?? item
const materialOf = (item: string) => {
  const found = compiled.materials.find(({ usedBy }) =>
    usedBy.some((use) => use.item === item && use.origin.kind === 'supplied'),
  )
  if (found === undefined) throw new Error(`nothing is supplied for ${item}`)
  return found
}

/** An officer asks on the page of the case for one material to be supplied anew. */
async function proposeCorrection(account: StoryAccount, view: MatterCase, item: string): Promise<Page> {
  const page = await office.visitCase(account, caseOf(view, item))
  const dialog = await openAct(page, '一次性告知补正')
  const name = materialOf(item).name.zh
  const subject = dialog.getByRole('group', { name, exact: true })
  await subject.getByRole('button', { name: '其他问题' }).click()
  await dialog.getByLabel('存在的问题').fill('扫描件不清晰。')
  await dialog.getByLabel('补正要求').fill('重新上传清晰的扫描件。')
  await submitAct(dialog, /^(发出告知书|提出补正)（1 条）$/)
  return page
}

/** Closes what was opened for one person. */
const leave = (page: Page) => page.context().close()

describe.sequential('a chain pharmacy as one matter', () => {
  test('who looks for the shop finds the matter, and an answer changes everything below it at once', async () => {
    const page = await journey.visitAsAnybody('/search?q=开药店')
    await page
      .getByRole('region', { name: '可以作为一件事一次办' })
      .getByRole('link', { name: '我要开连锁药店' })
      .click()
    const items = page.getByRole('region', { name: '办理的事项' })
    await items.getByRole('link', { name: '公司设立登记', exact: true }).waitFor()
    await page
      .getByRole('radiogroup', { name: '门店怎样设立？' })
      .getByText('连锁企业设分公司', { exact: true })
      .click()
    await items.getByRole('link', { name: nameOf('branch-registration'), exact: true }).waitFor()
    await expect.poll(() => items.getByRole('link', { name: '公司设立登记', exact: true }).count()).toBe(0)
    expect(page.url()).toContain('a.store=branch')
    const plan = page.getByRole('region', { name: '办理顺序' })
    await plan.getByRole('img', { name: /能同时办理的同时办理/ }).waitFor()
    const savings = page.getByRole('region', { name: '与逐项办理相比' })
    await savings.getByText('提交材料（份）怎样计算').click()
    await savings.getByText(/每个事项各计一份/).waitFor()
    await leave(page)
  })

  test('one application for all items: what was begun goes on, what is missing is told at its place', async () => {
    const person = journey.as(enterprise)
    const made = (await person.send('POST', '/matter-cases', { matter })).body as { matterCaseId: string }
    matterCaseId = made.matterCaseId
    const field = compiled.form.sections
      .flatMap(({ fields }) => fields)
      .find(({ asked, required, definition }) => asked && required && definition['type'] === 'text')
    const material = compiled.materials.find(({ required, origin }) => required && origin === 'supplied')
    if (field === undefined || material === undefined)
      throw new Error('the matter asks for a text and a file')
    const { [field.element]: typed, ...form } = complete.form
    const { [material.material]: _file, ...materials } = complete.materials
    await person.send('PUT', `/matter-cases/${matterCaseId}/draft`, {
      content: { ...complete, form, materials },
    })

    const page = await journey.visitAs(enterprise, `/my`)
    await page
      .getByRole('region', { name: '一件事', exact: true })
      .getByRole('link', { name: /继续填写/ })
      .click()
    await page.getByRole('heading', { level: 2, name: '申请人和情形' }).waitFor()
    await page.getByRole('heading', { name: `本次一并申请${compiled.items.length}个事项` }).waitFor()
    const next = page.getByRole('button', { name: '下一步', exact: true })
    await next.click()
    await page.getByRole('heading', { level: 2, name: '填写申请表' }).waitFor()
    await next.click()
    await page.getByText('还有 1 处需要填写或者修改').waitFor()
    const id = `field-form-${field.element.replaceAll(/[^A-Za-z0-9]+/g, '-')}`
    await page.locator(`[id="${id}"]`).fill(String(typed))
    await next.click()
    await page.getByRole('heading', { level: 2, name: '上传材料' }).waitFor()
    await supply(page, material.name.zh, [makePdf(material.name.zh)])
    await next.click()
    await signAndFileMatter(page)

    const view = await readMatter(person, matterCaseId)
    await page.getByText(view.number ?? '—', { exact: true }).waitFor()
    const rows = page.getByRole('table', { name: '各事项的办件编号' }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(compiled.items.length + 1)
    const begun = view.tasks.flatMap(({ case: child }) => (child?.number ? [child.number] : []))
    expect(begun.length).toBeGreaterThan(0)
    for (const number of begun) await page.getByRole('cell', { name: number, exact: true }).waitFor()
    await leave(page)
  })

  test('officers register the branch on the page of its case, which says what it is part of; the others begin', async () => {
    expect(compiled.items.length).toBeGreaterThanOrEqual(20)
    const person = journey.as(enterprise)
    const first = caseOf(await readMatter(person, matterCaseId), 'branch-registration')
    const page = await office.visitCase('counter-hall-sun', first)
    const whole = page.getByRole('region', { name: '所属一件事' })
    await whole.getByText('本件', { exact: true }).waitFor()
    await expect.poll(() => whole.getByRole('listitem').count()).toBe(compiled.items.length)
    await office.handle(first)
    await office.leave()
    await journey.settleQueue()
    const view = await readMatter(person, matterCaseId)
    expect(findTask(view, 'branch-registration').status).toBe('granted')
    const acts = await listEventTypes(person, first)
    for (const type of ['ApplicationAccepted', 'StepCompleted', 'ApplicationGranted', 'ResultDelivered'])
      expect(acts).toContain(type)
  })

  test('what two officers ask goes out together and is answered once, on a phone', async () => {
    journey.moveTo('2025-09-09 10:00')
    const person = journey.as(enterprise)
    const before = await readMatter(person, matterCaseId)
    const inIntake = before.tasks
      .filter(({ case: child }) => child?.status === 'submitted')
      .map(({ task }) => task)
    const [one, other] = inIntake.filter((item) =>
      compiled.materials.some(({ usedBy }) =>
        usedBy.some((use) => use.item === item && use.origin.kind === 'supplied'),
      ),
    )
    if (one === undefined || other === undefined) throw new Error('two cases are in intake')
    await proposeCorrection('counter-hall-sun', before, one)
    const page = await proposeCorrection('counter-hall-zhou', before, other)
    const whole = page.getByRole('region', { name: '所属一件事' })
    await whole.getByText('补正将合并告知').waitFor()
    const both = [one, other]
    await whole.getByText(`已提出：${both.map(nameOf).join('、')}`).waitFor()
    const rest = inIntake.filter((entry) => !both.includes(entry))
    for (const item of rest) {
      if (handledOnPages.has(item)) await office.accept(caseOf(before, item))
      else done(await journey.as('counter-hall-sun').act(caseOf(before, item), 'acceptance'))
    }
    await office.leave()
    await journey.settleQueue()

    const own = await journey.visitAs(enterprise, `/my/matters/${matterCaseId}`, { device: phone })
    await own.getByText(/前一次补正：2个事项，共2处/).waitFor()
    await own.getByRole('link', { name: '统一补正', exact: true }).click()
    await own.getByRole('heading', { level: 1, name: '统一补正' }).waitFor()
    await own.getByRole('button', { name: '提交补正', exact: true }).click()
    const demanded = new Set(both.map((item) => materialOf(item).name.zh))
    for (const name of demanded)
      await own.getByRole('link', { name: `“${name}”还没有按要求修改。` }).waitFor()
    for (const name of demanded) await supply(own, name, [makePdf(`清晰的${name}`)])
    await own.getByRole('button', { name: '提交补正', exact: true }).click()
    await own.getByRole('heading', { level: 1, name: '我要开连锁药店' }).waitFor()
    await leave(own)
    const after = await readMatter(person, matterCaseId)
    expect(after.corrections).toHaveLength(1)
    expect(after.corrections[0]?.answeredOn).toBe('2025-09-09')
    for (const item of both) expect(findTask(after, item).case?.status).toBe('submitted')
  })

  test('one item is withdrawn, after what follows from it was told', async () => {
    const person = journey.as(enterprise)
    const before = await readMatter(person, matterCaseId)
    const needed = new Set(before.tasks.flatMap(({ waitsFor }) => waitsFor.map(({ task }) => task)))
    const item = before.may.withdraw.find((entry) => !needed.has(entry) && !handledOnPages.has(entry))
    if (item === undefined) throw new Error('something can be withdrawn')
    const page = await journey.visitAs(enterprise, `/my/matters/${matterCaseId}`)
    await page.getByRole('button', { name: '撤回……', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '撤回哪些事项？' })
    await dialog.getByText(nameOf(item), { exact: true }).first().click()
    await dialog.getByText(/继续办理：/).waitFor()
    const withdraw = dialog.getByRole('button', { name: '确认撤回', exact: true })
    await withdraw.click()
    await dialog.getByText('请填写撤回理由。', { exact: true }).waitFor()
    await dialog.getByLabel('撤回理由', { exact: true }).fill('暂不办理。')
    await withdraw.click()
    await dialog.waitFor({ state: 'detached' })
    await page
      .locator(`[data-task="${item}"]`)
      .getByText(/已撤回|已终止/)
      .first()
      .waitFor()
    await leave(page)
    expect(findTask(await readMatter(person, matterCaseId), item).status).toBe('closed')
  })

  test('results come one by one, until the last licence', async () => {
    journey.moveTo('2025-09-10 09:00')
    const person = journey.as(enterprise)
    for (;;) {
      const view = await readMatter(person, matterCaseId)
      const next = view.tasks.find(({ status, case: child }) => status === 'running' && child !== null)
      if (next === undefined) break
      for (const { task } of next.waitsFor) expect(findTask(view, task).status).toBe('granted')
      if (handledOnPages.has(next.task)) await office.handle(caseOf(view, next.task))
      else await grantCase(journey, caseOf(view, next.task))
      await journey.settleQueue()
    }
    await office.leave()
    const view = await readMatter(person, matterCaseId)
    const open = view.tasks.filter(({ status }) => status === 'running' || status === 'waiting')
    expect(open.map(({ task, status, case: child }) => [task, status, child?.status])).toEqual([])
    expect(view.status).toBe('ended')
    const licences = view.tasks.filter(({ case: child }) => child !== null && child.licence !== null)
    expect(licences.length).toBeGreaterThan(3)
    const page = await journey.visitAs(enterprise, `/my/matters/${matterCaseId}`)
    await page
      .getByRole('link', { name: /^查看、下载证照/ })
      .first()
      .waitFor()
    await expect.poll(() => page.getByRole('link', { name: /^查看、下载证照/ }).count()).toBe(licences.length)
    await leave(page)
  }, 300_000)

  test('the lead authority sees the whole', async () => {
    const page = await journey.visitAs('head-approval-han', '/workbench/matters')
    const { number } = await readMatter(journey.as(enterprise), matterCaseId)
    await page.getByRole('link', { name: number ?? '—', exact: true }).click()
    const items = page.getByRole('region', { name: '各事项办理情况' })
    await items.getByRole('listitem').first().waitFor()
    await expect.poll(() => items.getByRole('listitem').count()).toBe(compiled.items.length)
    await leave(page)
  })
})
