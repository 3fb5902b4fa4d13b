import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readPages } from '../../packages/server/src/documents/testing/read-pdf.ts'
import { done, readCase } from '../answers.ts'
import { cinemaAnswers } from '../cinema.ts'
import { caseOf, type CompiledMatter, findTask, type MatterContent, readMatter } from '../matter-story.ts'
import { findBarriers, findOverhang } from './accessibility.ts'
import { openAct, submitAct } from './act.ts'
import { type BrowserJourney, phone } from './begin-browser-journey.ts'
import { clerk, company, openCounterDesk, prepareCounterMatter, readJointlyAsked } from './counter-matter.ts'
import { answerQuestions, fillForm, makePdf, supply } from './fill-in.ts'
import { tellJourney } from './tell-journey.ts'

const fire = 'public-venue-fire-safety-check'
const hygiene = 'public-place-hygiene-licence'

/** The fire check on a promise, the rest in the ordinary way; an agent stands at the counter. */
const answers = { ...cinemaAnswers, commitment: 'no', agent: 'yes' }
const agent = { name: '周小芸', idNumber: '110000199203120026' }

let journey: BrowserJourney
let content: MatterContent
let compiled: CompiledMatter
let page: Page
let matterCaseId: string

tellJourney(async () => {
  const form = { 'enterprise.uscc': company.uscc, 'enterprise.name': company.name }
  ;({ journey, content, compiled } = await prepareCounterMatter(answers, form))
  return journey
})

const part = (name: string) => page.getByRole('region', { name, exact: true })
const material = (name: string) =>
  part('收取材料')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) })

describe.sequential('a whole matter that an agent brings to the counter', () => {
  test('the agent shows the authorisation, and the clerk sees what differs from the register', async () => {
    page = await openCounterDesk(journey)
    const applicant = part('申请人')
    await applicant.getByLabel('统一社会信用代码').fill(company.uscc)
    await applicant.getByText(`已识别：${company.name}`).waitFor()
    await applicant.getByLabel('联系电话', { exact: true }).fill('13900139000')
    await applicant.getByText('代理人', { exact: true }).click()
    await applicant.getByLabel('到场人公民身份号码').fill(agent.idNumber)
    await applicant.getByLabel('到场人姓名').fill(agent.name)
    await applicant.getByText('上传扫描件', { exact: true }).click()
    const chooser = page.waitForEvent('filechooser')
    await applicant.getByRole('button', { name: '选择授权委托书扫描件' }).click()
    await (await chooser).setFiles([makePdf('授权委托书')])
    await applicant.getByText('授权委托书.pdf').waitFor()

    const asked = readJointlyAsked(compiled)
    await answerQuestions(part('办理情形'), asked, answers)
    const form = { ...content.form, 'enterprise.legalRepresentative': '吴承忠' }
    await fillForm(part('申请书'), asked, form)
    const check = page.getByRole('complementary', { name: '核对与办理' })
    const application = part('申请书')
    await application.getByText(`：登记为“${company.representative}”，本次填写“吴承忠”。`).waitFor()
    await application.getByText('可以照此收件').waitFor()
    await check.getByRole('link', { name: '申请书有 1 处与登记信息不一致，请核对。' }).waitFor()

    const number = application.getByLabel(/^统一社会信用代码/)
    await number.fill('91990102MA90000116')
    await application.getByText('不改正不能收件').waitFor()
    await number.fill(company.uscc)
    await application
      .getByLabel(/^法定代表人/)
      .first()
      .fill(company.representative)
    await expect.poll(() => page.getByText(/登记为|与登记信息不一致/).count()).toBe(0)
  })

  test('papers and scans are taken in, one promise to supply later is signed, one material is left out', async () => {
    // Who stands there has said that an agent applies, and has shown the authorisation: neither is asked again.
    const authorisation = material('授权委托书')
    await authorisation.getByText('登记代理人时已经收取，不必重复提交。').waitFor()
    expect(await authorisation.getByRole('button').or(authorisation.getByRole('checkbox')).count()).toBe(0)
    expect(await part('办理情形').getByText('是否委托他人办理？').count()).toBe(0)
    const left = new Set(['从业人员健康证明', '卫生管理制度', '场所平面布局图', '授权委托书'])
    for (const { name, required, origin } of compiled.materials) {
      if (!required || origin === 'passed-on' || left.has(name.zh)) continue
      await material(name.zh).getByText('收到纸质材料', { exact: true }).click()
    }
    await supply(page, '场所平面布局图', [makePdf('场所平面布局图')])
    await material('卫生管理制度')
      .getByRole('button', { name: /^稍后补交（容缺/ })
      .click()
    const promise = page.getByRole('dialog')
    const sheet = promise.getByRole('link', { name: /^打印承诺书供申请人签署/ })
    expect(await sheet.first().getAttribute('href')).toBe(`/api/v1/items/${hygiene}/blank-form.pdf`)
    await promise.getByRole('button', { name: '申请人已经签署' }).click()
    await page.getByText('申请人已当面阅读告知书，并在纸质承诺书上签字').click()
    const check = page.getByRole('complementary', { name: '核对与办理' })
    await check.getByText('1 项可容缺').waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: '收件并出具凭证' }).click()
    await page.getByRole('heading', { level: 1, name: '一件事已收件' }).waitFor()
    matterCaseId = /done\/matter\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    const view = await readMatter(journey.as(clerk), matterCaseId)
    expect(view.agent).toMatchObject({ name: agent.name })
    const taken = await readCase(journey.as(clerk), caseOf(view, hygiene))
    expect(taken.agent?.as).toBe('agent')
    expect(taken.content?.answers['agent']).toBe('yes')
    expect(taken.content?.substitutes['power-of-attorney']).toMatchObject({ by: 'authorisation' })
    expect(taken.content?.substitutes['hygiene-rules']).toMatchObject({ by: 'later' })
  })

  test('what may follow is promised while the applicant stands there, and the item is accepted', async () => {
    const examination = part('当场审核')
    const line = examination
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^公共场所卫生许可/ }) })
    await line.getByText('1 项可容缺', { exact: true }).waitFor()
    await line.getByText('受理', { exact: true }).click()
    const settle = examination.getByRole('button', { name: /受理 1 项/ })
    await settle.click()
    await line.getByText('请先收取申请人签署的容缺受理承诺书，或者补齐材料后再受理。').waitFor()
    const sheets = await line.getByRole('link', { name: /^打印承诺书供申请人签署/ }).getAttribute('href')
    expect(sheets).toBe(`/api/v1/items/${hygiene}/blank-form.pdf`)
    await line.getByText(/^申请人已签署承诺书：/).click()
    await settle.click()
    await part('交给申请人')
      .getByRole('button', { name: /^打印受理通知书（公共场所卫生许可/ })
      .waitFor()
    const view = await readMatter(journey.as(clerk), matterCaseId)
    const accepted = await readCase(journey.as(clerk), caseOf(view, hygiene))
    expect(accepted.status).toBe('in-review')
    // What was signed here stands in the application like what was signed before the filing.
    expect(accepted.content?.substitutes['health-certificates']).toMatchObject({ by: 'later' })
    const owed = accepted.obligations.filter(({ kind }) => kind === 'supply-material')
    expect(owed.map(({ material }) => material).toSorted()).toEqual(['health-certificates', 'hygiene-rules'])
    const firePath = `/cases/${caseOf(view, fire)}`
    expect((await journey.as(clerk).send('GET', firePath)).body).toMatchObject({ status: 'received' })
    const { items } = (await journey.as(clerk).send('GET', `${firePath}/matter`)).body as {
      items: readonly { readonly item: string; readonly waitsFor: readonly string[] }[]
    }
    // It waits for the fire check by its result and by the order of the matter, and is told so once.
    expect(items.find(({ item }) => item === 'film-projection-licence')?.waitsFor).toEqual([fire])
  })

  test('every paper is printed: the joint receipt, and the acceptance that names what is to follow', async () => {
    await journey.settleQueue()
    await page.reload()
    const papers = part('交给申请人')
    for (const name of ['打印一件事收件凭证', /^打印受理通知书/]) {
      // The browser of the journeys has no viewer for the tab that is opened.
      const opened = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            window.open = (address) => {
              resolve(String(address))
              return window
            }
          }),
      )
      await papers.getByRole('button', { name }).first().click()
      expect(await opened).toMatch(/^blob:/)
    }
    const view = await readMatter(journey.as(clerk), matterCaseId)
    const caseId = caseOf(view, hygiene)
    const { documents } = await readCase(journey.as(clerk), caseId)
    const sequence = documents.find(({ kind }) => kind === 'acceptance-notice')?.sequence
    const notice = await journey.as(clerk).send('GET', `/cases/${caseId}/documents/${sequence}`)
    const text = (await readPages(notice.body as Buffer)).join('').replaceAll(/\s/g, '')
    expect(text).toContain('从业人员健康证明')
    expect(text).toContain('卫生管理制度')
    await page.context().close()
  })

  test('the end of the intake reads well in English and on a phone', async () => {
    const path = `/workbench/intake/done/matter/${matterCaseId}`
    for (const options of [{ language: 'en' }, { language: 'en', device: phone }] as const) {
      const opened = await journey.visitAs(clerk, path, options)
      await opened.getByRole('heading', { level: 1, name: 'The matter is received' }).waitFor()
      await opened.getByRole('heading', { name: 'Examine now' }).waitFor()
      await opened
        .getByRole('button', { name: /^Print: / })
        .first()
        .waitFor()
      expect(await findBarriers(opened)).toEqual([])
      expect(await findOverhang(opened)).toEqual([])
      await opened.context().close()
    }
  })

  test('the fire brigade decides on the promise, and what waited for it is filed', async () => {
    const caseId = caseOf(await readMatter(journey.as(clerk), matterCaseId), fire)
    const decision = await journey.visitAs('head-fire', `/workbench/cases/${caseId}`)
    const dialog = await openAct(decision, '按告知承诺受理并准予')
    await dialog.getByLabel('决定意见').fill('申请人已签署承诺书，材料齐全，准予许可。')
    await submitAct(dialog, '受理并作出准予决定')
    await decision.context().close()
    done(await journey.as('head-fire').act(caseId, 'licence', { assigned: {} }))
    await expect
      .poll(
        async () =>
          findTask(await readMatter(journey.as(clerk), matterCaseId), 'film-projection-licence').status,
        { timeout: 20_000 },
      )
      .toBe('running')
  })
})
