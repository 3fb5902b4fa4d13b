import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { takePicture } from '../../packages/server/src/modules/cases/testing/picture.ts'
import { done, readCase } from '../answers.ts'
import { contact, fillApplication } from '../filing.ts'
import { submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const item = 'food-business-licence'
const answers = { business: 'catering', chain: 'no', online: 'no', coldStorage: 'yes', agent: 'no' }
const premises = { latitude: 30.25, longitude: 120.15 }

let journey: BrowserJourney
/** Shown by a telephone that tells its place, and by one whose owner does not agree to that. */
let caseId: string
let withoutPlace: string

async function fileAccepted(): Promise<string> {
  const enterprise = journey.as('enterprise-yunhe')
  const content = await fillApplication(journey, enterprise, item, answers)
  const filing = { content, contact, delivery: 'electronic' }
  const filed = done(await enterprise.send('POST', '/cases', { item, filing }))
  done(await journey.as('counter-hall-sun').act(filed.caseId, 'acceptance'))
  return filed.caseId
}

tellJourney(async () => {
  journey = await beginBrowserJourney()
  caseId = await fileAccepted()
  withoutPlace = await fileAccepted()
  const inspector = journey.as('inspector-food-liang')
  const request = { step: 'inspect', shots: ['front'], premises }
  done(await inspector.act(withoutPlace, 'remote-inspections', request))
  return journey
})

const picture = (name: string, at: string, point?: typeof premises) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: takePicture({ at, ...(point === undefined ? {} : { point }) }),
})

async function beginShooting(of: string): Promise<Page> {
  const page = await journey.visitAs('enterprise-yunhe', `/my/cases/${of}`, { device: phone })
  await page.getByText(/^请于2025年9月\d+日前拍摄并提交远程勘验要点$/).waitFor()
  await page.getByRole('region', { name: '远程勘验' }).getByRole('link', { name: '开始拍摄' }).click()
  await page.getByRole('heading', { name: '远程勘验拍摄' }).waitFor()
  return page
}

const isWithinScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

describe.sequential('a remote inspection, on the pages (远程勘验)', () => {
  test('the officer asks for shots of the standard list, until a day, with the place of the premises', async () => {
    const page = await journey.visitAs('inspector-food-liang', `/workbench/cases/${caseId}?part=remote`)
    await page.getByRole('button', { name: '发起远程勘验：现场核查' }).click()
    const asking = page.getByRole('dialog')
    for (const shot of [/^各功能间/, /^冷藏冷冻设备/, /^防蝇/, /^周边环境/])
      await asking.getByRole('checkbox', { name: shot }).uncheck({ force: true })
    await asking.getByLabel('经营场所纬度').fill('30.25')
    await asking.getByLabel('经营场所经度').fill('120.15')
    await asking.getByText('卫星定位或者测绘').click()
    await submitAct(asking, '要求拍摄')
    const card = page.getByRole('region', { name: /^远程勘验：现场核查/ })
    await card.getByText('待申请人拍摄').waitFor()
    await expect.poll(() => card.getByRole('article').count()).toBe(2)
    await page.context().close()
  })

  test('the applicant shows them shot by shot; what was taken outlives a reload', async () => {
    journey.moveTo('2025-09-08 11:00')
    const page = await beginShooting(caseId)
    await page.context().grantPermissions(['geolocation'], { origin: journey.url })
    await page.context().setGeolocation({ latitude: 30.2509, longitude: 120.15, accuracy: 15 })
    await expect.poll(() => page.getByRole('button', { name: '拍照' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: '同意记录位置' }).click()
    await page.getByRole('heading', { name: /^1\/2\s+门头和入口/ }).waitFor()
    const camera = page.getByLabel('拍摄“门头和入口”')
    await expect.poll(() => camera.getAttribute('capture')).toBe('environment')
    const words = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('门头在修。') }
    await camera.setInputFiles(words)
    await page.getByText('“说明.txt”不是可接收的文件类型。请上传jpg、png格式的文件。').waitFor()
    await expect.poll(() => page.getByRole('list', { name: '已拍摄' }).count()).toBe(0)
    await camera.setInputFiles(picture('门头.jpg', '2025:09:08 10:30:00'))
    await page.getByText('已定位，误差约15米').waitFor()
    await page.getByText('已上传').waitFor()
    await page.reload()
    await page.getByRole('heading', { name: /^2\/2\s+清洗水池和消毒设施/ }).waitFor()
    await page
      .getByLabel('拍摄“清洗水池和消毒设施”')
      .setInputFiles(picture('水池.jpg', '2024:05:01 08:00:00'))
    await page.getByText('已上传').waitFor()
    await expect.poll(() => isWithinScreen(page)).toBe(true)
    await page.getByRole('button', { name: '检查并提交' }).click()
    await page.getByText('还有要点没有完成').waitFor()
    await page.getByRole('button', { name: '清洗水池和消毒设施', exact: true }).click()
    await page.getByText('这一项拍不了，或者拍不全').click()
    await page.getByLabel('为什么拍不了').fill('消毒柜今天送修。')
    await page.getByRole('button', { name: '检查并提交' }).click()
    await page.getByRole('button', { name: '全部提交' }).click()
    await page.getByRole('region', { name: '远程勘验' }).getByText('待勘验').waitFor()
    await page.context().close()
  })

  test('without consent no place is read, and nobody is kept from going on', async () => {
    const page = await beginShooting(withoutPlace)
    await page.getByRole('button', { name: '不同意', exact: true }).click()
    const own = picture('门头.jpg', '2025:09:08 10:40:00', premises)
    await page.getByLabel('拍摄“门头和入口”').setInputFiles(own)
    await page.getByText('没有定位：未同意或者手机不允许').waitFor()
    await page.getByText('已上传').waitFor()
    await page.getByRole('button', { name: '检查并提交' }).click()
    await page.getByRole('button', { name: '全部提交' }).click()
    await page.getByRole('region', { name: '远程勘验' }).getByText('待勘验').waitFor()
    const [remote] = (await readCase(journey.as('inspector-food-liang'), withoutPlace)).remoteInspections
    expect(remote?.files).toMatchObject([
      { place: null, placeMissing: 'refused', flags: [{ flag: 'no-place' }] },
    ])
    await page.context().close()
  })

  test('the officer sees each shot with time, place and what to look at twice, and records with a colleague', async () => {
    const page = await journey.visitAs('inspector-food-liang', `/workbench/cases/${caseId}?part=remote`)
    const card = page.getByRole('region', { name: /^远程勘验：现场核查/ })
    await card.getByText('距经营场所：100米').first().waitFor()
    await card.getByText('拍摄时间早于勘验要求').waitFor()
    await card.getByText('申请人说明：消毒柜今天送修。').waitFor()
    await card.getByRole('button', { name: '认定并形成记录' }).click()
    const judging = page.getByRole('dialog')
    await judging.getByRole('button', { name: '形成记录并完成环节' }).click()
    await judging.getByText('请作出认定。').first().waitFor()
    for (const group of await judging.getByRole('radiogroup').all()) {
      const met = group.getByText('符合', { exact: true })
      if ((await met.count()) > 0) await met.click()
    }
    await judging.getByLabel('勘验意见').fill('照片清晰，设施到位，符合要求。')
    await judging.getByLabel('一同勘验的人员').fill('宋岚')
    await submitAct(judging, '形成记录并完成环节')
    await card.getByText('已完成', { exact: true }).waitFor()
    const { steps } = await readCase(journey.as('inspector-food-liang'), caseId)
    expect(steps.find(({ step }) => step === 'inspect')).toMatchObject({ status: 'done', outcome: 'pass' })
    await page.context().close()
  })

  test('the applicant reads the findings and confirms the record', async () => {
    const page = await journey.visitAs('enterprise-yunhe', `/my/cases/${caseId}`, { device: phone })
    const part = page.getByRole('region', { name: '远程勘验' })
    await part.getByText('清洗水池和消毒设施：符合').waitFor()
    await part.getByLabel('确认人姓名').fill('赵明远')
    await part.getByRole('button', { name: '确认记录' }).click()
    await part.getByText(/赵明远于2025年9月8日确认记录/).waitFor()
    await expect.poll(() => isWithinScreen(page)).toBe(true)
    await page.context().close()
  })
})
