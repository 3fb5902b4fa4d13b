import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readCase } from '../answers.ts'
import { fillApplication, type Content } from '../filing.ts'
import { act, completeStep, openAct, submitAct } from './act.ts'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { answerQuestions, fillForm, makePdf, readAsked, readWords, supply } from './fill-in.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'elderly-courtesy-card'
const answers = { local: 'yes', form: 'electronic' }
const form = {
  'person.name': '陈素梅',
  'person.idNumber': '110000195809030246',
  'person.birthDate': '1958-09-03',
}

/** The smallest picture there is. */
const photo = {
  name: '近照.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
}

let journey: BrowserJourney
let content: Content
let page: Page
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  content = await fillApplication(journey, journey.as('citizen-chen'), item, answers, form)
  return journey
})

const goOn = () => page.getByRole('button', { name: '下一步', exact: true }).click()
const step = (title: string) => page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()

async function openCase(account: Parameters<BrowserJourney['visitAs']>[0]): Promise<void> {
  page = await journey.visitAs(account, `/workbench/cases/${caseId}`)
  await page.getByRole('region', { name: '可以办理' }).waitFor()
}

describe.sequential('an item that is settled on the spot, filed from a phone', () => {
  test('the applicant files it and holds the receipt', async () => {
    page = await journey.visitAs('citizen-chen', `/apply/${item}`, { device: phone })
    await step('申请人和情形')
    await answerQuestions(page, await readAsked(journey, item, {}), answers)
    const asked = await readAsked(journey, item, content)
    await goOn()
    await step('填写申请表')
    await fillForm(page, asked, content.form)
    await goOn()
    await step('上传材料')
    for (const { material, required, type } of asked.materials) {
      const name = readWords(type.name)
      if (required) await supply(page, name, [material === 'photo' ? photo : makePdf(name)])
    }
    await goOn()
    await step('联系和送达')
    await page.getByLabel('联系人', { exact: true }).fill('陈素梅')
    await page.getByLabel('联系电话', { exact: true }).fill('13900139000')
    await page
      .getByRole('radiogroup', { name: '结果送达方式' })
      .getByText(/电子|网上|下载/)
      .first()
      .click()
    await goOn()
    await step('核对并提交')
    await page.getByText('我已阅读并同意以上声明').click()
    await page.getByRole('button', { name: '提交申请', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '签署并提交' }).click()
    await page.getByRole('heading', { level: 1, name: '申请已提交' }).waitFor()
    caseId = /cases\/([^/]+)\/receipt/.exec(page.url())?.[1] ?? ''
    const { number } = await readCase(journey.as('citizen-chen'), caseId)
    expect(await page.getByRole('main').innerText()).toContain(number)
    await page.context().close()
  })

  test('it is accepted, looked at, granted and handed over in one sitting', async () => {
    journey.moveTo('2025-09-08 09:10')
    await openCase('counter-hall-sun')
    await act(page, '受理', '确认受理')
    await page.context().close()
    await openCase('officer-civil-affairs-a')
    await completeStep(page, { passes: true, opinion: '年龄与人口数据一致。' })
    const grant = await openAct(page, '准予许可')
    await grant.getByLabel('决定意见').fill('符合条件，当场办结。')
    await submitAct(grant, '作出准予决定')
    const issue = await openAct(page, '制发证照')
    await issue.getByRole('button', { name: '制发', exact: true }).click()
    await issue.getByText('请填写由发证机关赋予的内容。').first().waitFor()
    await issue.getByText('女', { exact: true }).click()
    await submitAct(issue, '制发')
    await page.context().close()
    await openCase('delivery-hall-xu')
    await act(page, '送达', '确认送达')
    await page.context().close()
    await journey.settleQueue()
    const { status, light } = await readCase(journey.as('citizen-chen'), caseId)
    expect({ status, light }).toEqual({ status: 'finished', light: 'normal' })
  })

  test('the applicant has the card on the phone the same morning', async () => {
    page = await journey.visitAs('citizen-chen', `/my/cases/${caseId}`, { device: phone })
    await page.getByText('已办结').first().waitFor()
    await page.getByRole('link', { name: '查看证照' }).click()
    const link = page.getByRole('link', { name: '下载电子证照（PDF）' })
    expect(await link.getAttribute('href')).toMatch(/^\/api\/v1\/licences\//)
  })
})
