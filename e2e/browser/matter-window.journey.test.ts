import { describe, expect, test } from 'vitest'
import { readPages } from '../../packages/server/src/documents/testing/read-pdf.ts'
import { readCase } from '../answers.ts'
import { cinemaAnswers } from '../cinema.ts'
import { caseOf, type CompiledMatter, type MatterContent, readMatter } from '../matter-story.ts'
import { findBarriers } from './accessibility.ts'
import type { BrowserJourney } from './begin-browser-journey.ts'
import { clerk, company, openCounterDesk, prepareCounterMatter, readJointlyAsked } from './counter-matter.ts'
import { answerQuestions, fillForm } from './fill-in.ts'
import { tellJourney } from './tell-journey.ts'

const fire = 'public-venue-fire-safety-check'

/** The fire check on a promise, the rest in the ordinary way. */
const answers = { ...cinemaAnswers, commitment: 'no' }

let journey: BrowserJourney
let content: MatterContent
let compiled: CompiledMatter

tellJourney(async () => {
  ;({ journey, content, compiled } = await prepareCounterMatter(answers, { 'enterprise.uscc': company.uscc }))
  return journey
})

describe.sequential('a whole matter at the counter, for somebody who stands there', () => {
  test('the clerk finds it, fills in one application, has the promise signed, and hands out the receipt', async () => {
    const page = await openCounterDesk(journey)
    const part = (name: string) => page.getByRole('region', { name, exact: true })
    const applicant = part('申请人')
    await applicant.getByLabel('统一社会信用代码').fill(company.uscc)
    await applicant.getByLabel('单位名称').fill(company.name)
    await applicant.getByLabel('联系电话', { exact: true }).fill('13900139000')
    await applicant.getByLabel('到场人公民身份号码').fill('110000199203120026')
    await applicant.getByLabel('到场人姓名').fill('周小芸')
    const asked = readJointlyAsked(compiled)
    await answerQuestions(part('办理情形'), asked, answers)
    await fillForm(part('申请书'), asked, content.form)
    for (const paper of await page.getByText('收到纸质材料', { exact: true }).all()) await paper.click()
    const take = page.getByRole('button', { name: '收件并出具凭证' })
    await take.click()
    await page
      .getByRole('link', { name: /^请阅读“公众聚集场所.*”的告知书并签署承诺书/ })
      .first()
      .waitFor()
    const signed = page.getByRole('checkbox', { name: /^申请人已当面阅读告知书/ })
    const words = page.getByText('申请人已当面阅读告知书，并在纸质承诺书上签字')
    await words.click()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    expect(await findBarriers(page)).toEqual([])

    // What was filled in is on the device before the next key.
    await page.getByText('填写内容随时保存在本机').waitFor()
    await page.reload()
    await words.waitFor()
    await expect.poll(() => signed.isChecked()).toBe(true)
    await expect.poll(() => applicant.getByLabel('单位名称').inputValue()).toBe(company.name)

    await take.click()
    await page.getByRole('heading', { level: 1, name: '一件事已收件' }).waitFor()
    const matterCaseId = /done\/matter\/([^/?]+)/.exec(page.url())?.[1] ?? ''
    await page.getByRole('button', { name: '打印一件事收件凭证' }).waitFor()
    const view = await readMatter(journey.as(clerk), matterCaseId)
    expect(view.applicant.name).toBe(company.name)
    expect(view.content?.promises).toEqual({ [fire]: compiled.promiseOffers[0]?.promise.zh })
    expect(await readCase(journey.as(clerk), caseOf(view, fire))).toMatchObject({ channel: 'window' })
    const { sequence } = view.documents.find(({ kind }) => kind === 'matter-receipt') ?? {}
    const receipt = await journey.as(clerk).send('GET', `/matter-cases/${matterCaseId}/documents/${sequence}`)
    expect(
      readPages(receipt.body as Buffer)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toContain(view.number)

    await page.getByRole('link', { name: '打开一件事办件' }).click()
    await page.getByRole('heading', { level: 1, name: '我要开电影院' }).waitFor()
    expect(page.url()).toContain(`/workbench/matters/${matterCaseId}`)
    await page.context().close()
  })
})
