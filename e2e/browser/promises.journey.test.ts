import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readCase } from '../answers.ts'
import { type Content, contact, fillApplication } from '../filing.ts'
import { sweep } from '../sweep.ts'
import { openAct, refuseAct, submitAct } from './act.ts'
import { type BrowserJourney, beginBrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const agency = 'human-resource-service-licence'
const onPromise = { way: 'promise', mode: 'office', tenure: 'leased', foreign: 'no' }
const cinema = 'film-projection-licence'
const newCinema = { matter: 'new', holder: 'enterprise' }
const owed = 'premises-right'

let journey: BrowserJourney

tellJourney(async () => {
  journey = await beginBrowserJourney()
  return journey
})

/** The page of the case for an officer, as it is now. */
async function visitCase(account: Parameters<BrowserJourney['visitAs']>[0], caseId: string): Promise<Page> {
  const page = await journey.visitAs(account, `/workbench/cases/${caseId}`)
  await page.getByRole('region', { name: '可以办理' }).waitFor()
  return page
}

/** What anybody is told of a licence that is no longer valid, once the page says these words. */
async function verifyInPublic(identifier: string, words: RegExp): Promise<string> {
  // Licences follow their case by the queue, a moment after the act.
  const readState = async () => {
    const { body } = await journey.anybody.send('GET', `/verification/licences/${identifier}`)
    return (body as { state: string }).state
  }
  await expect.poll(readState, { timeout: 30_000 }).not.toBe('valid')
  const page = await journey.visitAsAnybody(`/verify/licence/${identifier}`)
  await page.getByText(words).first().waitFor()
  const said = await page.locator('main').innerText()
  await page.close()
  return said
}

describe.sequential('an agency is licensed on a promise that proves false', () => {
  let caseId: string

  test('the applicant reads what the authority tells, and goes on only with the promise signed', async () => {
    const page = await journey.visitAs(
      'enterprise-yunhe',
      `/apply/${agency}?a.way=promise&a.mode=office&a.tenure=leased&a.foreign=no`,
    )
    await page.getByRole('heading', { name: '告知书' }).waitFor()
    await page.getByText('30个工作日内，由云泽市明湖区人力资源和社会保障局核查').waitFor()
    await page.getByText('本申请人已经知晓行政机关告知的全部内容').waitFor()
    await page.getByRole('button', { name: '下一步' }).click()
    await page.getByText('请阅读告知书并签署承诺书').first().waitFor()
    await page.getByText('我已阅读告知书，自愿签署承诺书').click()
    await page.getByRole('button', { name: '下一步' }).click()
    await page.waitForURL(/step=form/)
    await expect.poll(() => page.getByText('请阅读告知书并签署承诺书').count()).toBe(0)
    await page.close()
  })

  test('an officer accepts and grants it in one act, with the promise before the eyes', async () => {
    const enterprise = journey.as('enterprise-yunhe')
    const content = await fillApplication(journey, enterprise, agency, onPromise)
    const way = await journey.anybody.send('GET', `/items/${agency}/promise-way`)
    const promise = (way.body as { promise: { zh: string } }).promise.zh
    const filing = { content: { ...content, promise }, contact, delivery: 'electronic' }
    caseId = done(await enterprise.send('POST', '/cases', { item: agency, filing })).caseId
    const page = await visitCase('head-approval-han', caseId)
    const dialog = await openAct(page, '按告知承诺受理并准予')
    await dialog.getByText('本申请人已经知晓行政机关告知的全部内容').waitFor()
    await dialog.getByLabel('决定意见').fill('申请人已签署承诺书，准予许可。')
    await dialog.getByLabel('有效期截止').fill('2030-09-07')
    await submitAct(dialog, '受理并作出准予决定')
    expect((await readCase(enterprise, caseId)).status).toBe('decided')
    done(await journey.as('head-approval-han').act(caseId, 'licence', { assigned: {} }))
    await page.close()
  })

  test('the supervisor finds it false, and the holder reads until when to put it right', async () => {
    const page = await visitCase('officer-human-resources-a', caseId)
    await page.getByRole('heading', { name: '签署的承诺书' }).waitFor()
    const dialog = await openAct(page, '核查承诺')
    await dialog.getByText('专职工作人员的资格证书和劳动合同').waitFor()
    await refuseAct(dialog, '提交核查结果', ['请选择。'])
    await dialog.getByText('不实', { exact: true }).click()
    await dialog.getByLabel('核查情况').fill('现场核查，场所无人办公，专职人员没有资格证书。')
    await submitAct(dialog, '提交核查结果')
    await page.close()
    const portal = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`)
    await portal.getByRole('heading', { name: '承诺核查不实' }).waitFor()
    await expect.poll(() => portal.getByText('请于此日前整改到位').count()).toBe(1)
    // The verification was done; it is the promise that was false.
    await portal.getByText('不实', { exact: true }).waitFor()
    await portal.getByText('云泽市明湖区人力资源和社会保障局', { exact: true }).first().waitFor()
    await portal.close()
  })

  test('the revocation is proposed, the holder states its case, another head decides', async () => {
    journey.moveTo('2025-10-20 09:00')
    await sweep(journey)
    const proposing = await visitCase('head-approval-han', caseId)
    const proposal = await openAct(proposing, '提出撤销许可')
    await proposal.getByLabel('拟撤销的理由').fill('整改期满，仍不符合许可条件，拟撤销许可。')
    await submitAct(proposal, '提出并告知申请人')
    await proposing.close()
    const portal = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`)
    await portal.getByText('陈述申辩的最后一日').waitFor()
    await portal.getByLabel(/^陈述申辩或者整改情况/).fill('正在招聘持证人员，请求宽限。')
    await portal.getByRole('button', { name: '提交陈述申辩' }).click()
    await portal.getByText('您的陈述').waitFor()
    await portal.close()
    const deciding = await visitCase('head-approval-lv', caseId)
    const decision = await openAct(deciding, '决定撤销许可')
    await decision.getByText('正在招聘持证人员，请求宽限。').waitFor()
    await decision.getByLabel('撤销的理由').fill('复核申请人意见，仍不符合许可条件，予以撤销。')
    await submitAct(decision, '作出撤销决定')
    await deciding.close()
    const revoked = await readCase(journey.as('enterprise-yunhe'), caseId)
    expect(revoked.revokedOn).toBe('2025-10-20')
    const holder = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`)
    await holder.getByText('准予后已撤销，待送达', { exact: true }).waitFor()
    await holder.getByText(/准予决定已于2025年10月20日被撤销，证照同时失效/).waitFor()
    await holder.close()
    const said = await verifyInPublic(revoked.licence?.identifier ?? '', /撤销/)
    expect(said).not.toContain('证照有效')
  })

  test('the credit file has it, the counts tell it, and the next promise is refused on the page', async () => {
    const credit = await journey.visitAs('head-approval-han', '/workbench/credit-records')
    await credit.getByRole('table', { name: '信用记录' }).getByText('承诺不实').waitFor()
    await credit.close()
    const counts = await journey.visitAs('head-approval-han', '/workbench/obligations')
    await counts.getByRole('table', { name: '各事项承诺履行情况' }).getByText('100%').waitFor()
    await counts.close()
    const portal = await journey.visitAs('enterprise-yunhe', `/apply/${agency}?a.way=promise`)
    await portal.getByText('不适用告知承诺，请改选一般程序').waitFor()
    await expect.poll(() => portal.getByText('申请人曾作出不实承诺').count()).toBe(1)
    await portal.close()
  })

  test('staff put somebody on the list of those not served so, and remove the entry with a reason', async () => {
    const page = await journey.visitAs('head-approval-han', '/workbench/promise-exclusions')
    await page.getByRole('button', { name: '列入名单' }).click()
    const dialog = page.getByRole('dialog')
    const { body } = await journey.as('enterprise-minghua').send('GET', '/account')
    const { identifier } = (body as { actsFor: { identifier: string }[] }).actsFor[0] ?? { identifier: '' }
    await dialog.getByLabel('名称（姓名）').fill('云泽明华医药连锁有限公司')
    await dialog.getByLabel(/^统一社会信用代码/).fill(identifier)
    await dialog.getByLabel(/^限定事项/).selectOption({ label: '人力资源服务许可（职业中介活动）' })
    await dialog.getByLabel('理由').fill('一年内两次提交虚假材料，被依法处理。')
    await dialog.getByLabel('依据').fill('国办发〔2020〕42号')
    await dialog.getByRole('button', { name: '列入名单' }).click()
    await dialog.waitFor({ state: 'detached' })
    const row = page.getByRole('row', { name: /云泽明华医药连锁有限公司/ })
    await row.getByRole('button', { name: '移出' }).click()
    await dialog.getByLabel('移出的理由').fill('处理期满，经申请复核移出名单。')
    await dialog.getByRole('button', { name: '移出名单' }).click()
    await page.getByText('名单中没有申请人').waitFor()
    await expect.poll(() => row.count()).toBe(0)
    await page.close()
  })
})

describe.sequential('a cinema whose right to the premises is to follow (容缺受理)', () => {
  let complete: Content
  let promise: string

  async function bringToLicence(): Promise<{ caseId: string; identifier: string }> {
    const enterprise = journey.as('enterprise-minghua')
    complete ??= await fillApplication(journey, enterprise, cinema, newCinema)
    const asked = await journey.anybody.send('POST', `/items/${cinema}/requirements`, {
      answers: newCinema,
      form: {},
    })
    const { materials: demands } = asked.body as {
      materials: { material: string; laterPromise: { zh: string } | null }[]
    }
    promise = demands.find(({ material }) => material === owed)?.laterPromise?.zh ?? ''
    const { [owed]: _left, ...materials } = complete.materials
    const content = { ...complete, materials, substitutes: { [owed]: { by: 'later', promise } } }
    const filing = { content, contact, delivery: 'electronic' }
    const { caseId } = done(await enterprise.send('POST', '/cases', { item: cinema, filing }))
    done(await journey.as('counter-hall-sun').act(caseId, 'acceptance'))
    const head = journey.as('head-approval-han')
    for (const { step, checks } of (await readCase(head, caseId)).steps) {
      const account = step === 'inspect' ? 'inspector-society-dong' : 'reviewer-society-yu'
      const completion = {
        outcome: 'pass',
        opinion: '符合规定。',
        checks: checks.map((check) => ({ check: check.zh, met: true })),
        people: ['宋岚'],
      }
      done(await journey.as(account).act(caseId, `steps/${step}/completion`, completion))
    }
    const page = await visitCase('head-approval-han', caseId)
    await submitAct(await openAct(page, '制发临时证照'), '制发')
    await page.close()
    const { temporaryLicence } = await readCase(head, caseId)
    return { caseId, identifier: temporaryLicence?.identifier ?? '' }
  }

  test('kept: the material comes, and the formal licence takes the place of the one for the time being', async () => {
    const { caseId, identifier } = await bringToLicence()
    const portal = await journey.visitAs('enterprise-minghua', `/my/cases/${caseId}`)
    await portal.getByText('已制发临时证照').waitFor()
    const group = portal.getByRole('group', { name: /^补交/ })
    const choose = async (name: string) => {
      const choosing = portal.waitForEvent('filechooser')
      await group.getByRole('button', { name: /^(选择文件|继续添加文件)/ }).click()
      const buffer = Buffer.from(`%PDF-1.4\n% ${encodeURIComponent(name)}\n%%EOF\n`)
      await (await choosing).setFiles({ name, mimeType: 'application/pdf', buffer })
    }
    await group.getByRole('button', { name: '提交补交材料' }).click()
    await group.getByText('请先选择文件，再提交。').waitFor()
    await choose('租赁合同.pdf')
    await group.getByRole('button', { name: '移除 租赁合同.pdf' }).waitFor()
    await choose('产权证.pdf')
    await group.getByRole('button', { name: '移除 产权证.pdf' }).waitFor()
    // Nothing is sent before it is handed in, and a reload in between loses nothing.
    expect((await readCase(journey.as('enterprise-minghua'), caseId)).content?.materials[owed]).toBe(
      undefined,
    )
    await portal.reload()
    await group.getByRole('button', { name: '移除 租赁合同.pdf' }).click()
    await expect.poll(() => group.getByText('租赁合同.pdf').count()).toBe(0)
    await portal.getByText('承诺后补，补交期限').waitFor()
    await group.getByRole('button', { name: '提交补交材料' }).click()
    await portal.getByText('审核补交材料').first().waitFor()
    const supplied = await readCase(journey.as('enterprise-minghua'), caseId)
    expect(supplied.content?.materials[owed]?.map(({ name }) => name)).toEqual(['产权证.pdf'])
    await portal.close()
    const window = await visitCase('counter-hall-sun', caseId)
    const examination = await openAct(window, '审核补交材料')
    await refuseAct(examination, '提交审核结果', ['请选择。'])
    await examination.getByText('符合要求', { exact: true }).click()
    await submitAct(examination, '提交审核结果')
    await window.close()
    const head = journey.as('head-approval-han')
    done(await head.act(caseId, 'grant', { opinion: '符合条件，准予许可。', validTo: '2028-10-19' }))
    done(await head.act(caseId, 'licence', { assigned: {} }))
    expect(await verifyInPublic(identifier, /由正式证照（证号：.*代替/)).toContain('已换发正式证照')
  })

  test('not kept: the case ends by itself, the licence with it, and the applicant is told', async () => {
    const { caseId, identifier } = await bringToLicence()
    journey.moveTo('2025-11-10 09:00')
    await sweep(journey)
    const portal = await journey.visitAs('enterprise-minghua', `/my/cases/${caseId}`)
    await portal.getByText('容缺材料逾期未补交，办理终止').first().waitFor()
    await portal.getByText('记入信用记录', { exact: true }).first().waitFor()
    await portal.close()
    expect(await verifyInPublic(identifier, /本证照为临时证照，已于.*失效/)).toContain('已失效')
  })
})
