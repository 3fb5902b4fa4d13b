import type { Page } from 'playwright-core'
import { fillApplication, type Content } from '../filing.ts'
import { type BrowserJourney, phone } from './begin-browser-journey.ts'
import { answerQuestions, fillForm, makePdf, readAsked, readWords, supply } from './fill-in.ts'

/** The card for the elderly (老年人优待证): filed from a phone, settled on the spot or without a person. */
export const courtesyCard = 'elderly-courtesy-card'

const answers = { local: 'yes', form: 'electronic' }

/** Of whom the registers prove everything, and of whom they do not. */
const applicants = {
  'citizen-song': {
    'person.name': '宋玉兰',
    'person.idNumber': '110000195105170064',
    'person.birthDate': '1951-05-17',
  },
  'citizen-chen': {
    'person.name': '陈素梅',
    'person.idNumber': '110000195809030246',
    'person.birthDate': '1958-09-03',
  },
} as const

export type CardApplicant = keyof typeof applicants

/** The smallest picture there is. */
const photo = {
  name: '近照.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
    'base64',
  ),
}

/** An application that is complete. */
export function fillCardApplication(journey: BrowserJourney, applicant: CardApplicant): Promise<Content> {
  return fillApplication(journey, journey.as(applicant), courtesyCard, answers, applicants[applicant])
}

/** Files it step by step on a phone. @returns the page with the receipt */
export async function fileCardFromPhone(
  journey: BrowserJourney,
  applicant: CardApplicant,
  content: Content,
): Promise<{ readonly page: Page; readonly caseId: string }> {
  const page = await journey.visitAs(applicant, `/apply/${courtesyCard}`, { device: phone })
  const goOn = () => page.getByRole('button', { name: '下一步', exact: true }).click()
  const step = (title: string) => page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
  await step('申请人和情形')
  await answerQuestions(page, await readAsked(journey, courtesyCard, {}), answers)
  const asked = await readAsked(journey, courtesyCard, content)
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
  await page.getByLabel('联系人', { exact: true }).fill(applicants[applicant]['person.name'])
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
  await page.waitForURL(/\/receipt/)
  return { page, caseId: /cases\/([^/]+)\/receipt/.exec(page.url())?.[1] ?? '' }
}
