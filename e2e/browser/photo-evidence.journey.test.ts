import { describe, expect, test } from 'vitest'
import { takePicture } from '../../packages/server/src/modules/cases/testing/picture.ts'
import { done, readCase } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import { findBarriers, findOverhang } from './accessibility.ts'
import { openAct, refuseAct, submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { makePdf } from './fill-in.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'public-place-hygiene-licence'
const answers = { kind: 'other', airConditioning: 'no', commitment: 'no', agent: 'no' }
const opinion = '两人到场逐处查看，设施与图纸一致。'

let journey: BrowserJourney
let caseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  const enterprise = journey.as('enterprise-yunhe')
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'electronic' }
  caseId = done(await enterprise.send('POST', '/cases', { item, filing })).caseId
  done(await journey.as('counter-hall-sun').act(caseId, 'acceptance'))
  return journey
})

const photo = {
  name: '消毒间.jpg',
  mimeType: 'image/jpeg',
  buffer: takePicture({ at: '2025:09:08 10:00:00' }),
}

describe.sequential('a standard that demands a photo taken on site (审批标准)', () => {
  test('is not met without one, nor with a document, nor with a page that is not there', async () => {
    const page = await journey.visitAs('inspector-food-liang', `/workbench/cases/${caseId}`, {
      device: phone,
    })
    const dialog = await openAct(page, '完成环节')
    for (const choice of await dialog.getByRole('radio', { name: '符合', exact: true }).all())
      await choice.check()
    await dialog.getByRole('radiogroup', { name: '审查意见' }).getByText('通过', { exact: true }).click()
    await dialog.getByLabel('意见', { exact: true }).fill(opinion)
    await dialog.getByLabel(/^其他参加人员/).fill('宋岚')
    await refuseAct(dialog, '提交意见', ['本项须附证据：现场照片。', '本项须附证据：现场照片或者文字说明。'])

    const evidence = dialog.getByLabel(/^证据/)
    await expect.poll(() => evidence.count()).toBe(3)
    const chooser = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: '添加附件' }).click()
    await (await chooser).setFiles([makePdf('核查记录')])
    await dialog.getByText('核查记录.pdf', { exact: true }).waitFor()
    // A document can be a record and is offered as no photo.
    await expect
      .poll(() => evidence.first().getByRole('option', { name: '核查记录：核查记录.pdf' }).count())
      .toBe(1)
    expect(
      await evidence
        .first()
        .getByRole('option', { name: /^照片：/ })
        .count(),
    ).toBe(0)

    const again = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: '添加附件' }).click()
    await (await again).setFiles([photo])
    await dialog.getByText(photo.name, { exact: true }).waitFor()
    await evidence.nth(0).selectOption('照片：消毒间.jpg')
    await evidence.nth(1).selectOption('材料：场所平面布局图')
    await dialog.getByLabel('页码').fill('9')
    for (const place of [1, 2])
      await dialog
        .getByLabel('说明', { exact: true })
        .nth(place - 1)
        .fill('不涉及')
    await dialog.getByRole('button', { name: '提交意见', exact: true }).click()
    await dialog.getByText('这份材料共1页，没有第9页，请改正页码。').first().waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverhang(page)).toEqual([])
    await dialog.getByLabel('页码').fill('1')
    await submitAct(dialog, '提交意见')
    await page.context().close()
  })

  test('is seen with its photo by whoever decides', async () => {
    const { steps } = await readCase(journey.as('head-approval-han'), caseId)
    const inspected = steps.find(({ step }) => step === 'inspect')
    expect(inspected?.checkResults[0]?.evidence).toMatchObject([{ kind: 'photo' }])
    const page = await journey.visitAs('head-approval-han', `/workbench/cases/${caseId}`)
    await page
      .getByRole('tab', { name: /环节|流程/ })
      .first()
      .click()
    await page.getByText('证据：消毒间.jpg').first().waitFor()
    await page.getByText('消毒间.jpg', { exact: true }).first().waitFor()
    await page.context().close()
  })
})
