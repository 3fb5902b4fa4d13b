import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, readCase } from '../answers.ts'
import {
  type CompiledMatter,
  type MatterContent,
  caseOf,
  compile,
  fillMatter,
  findTask,
  publishMatter,
  readMatter,
} from '../matter-story.ts'
import { findBarriers, measureOverhang } from './accessibility.ts'
import { openAct, submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { signAndFileMatter } from './fill-in.ts'
import { tellJourney } from './tell-journey.ts'

const matter = 'open-cinema'
const enterprise = 'enterprise-yunhe'
const fire = 'public-venue-fire-safety-check'
const film = 'film-projection-licence'
const ordinary = '一般程序（现场检查合格后许可）'
const promised = '告知承诺（签署承诺书，材料齐全即许可，事后核查）'

/** A company that has its licence and its premises; the fire check on a promise, the hygiene licence in the ordinary way. */
const situation = {
  registered: 'yes',
  works: 'done',
  food: 'none',
  'optional/large-outdoor-advertising': 'no',
  agent: 'no',
  facilities: 'no',
  airConditioning: 'no',
  commitment: 'no',
}
const answers = { ...situation, way: 'commitment' }
const address = Object.entries({ ...situation, way: 'inspection' })
  .map(([key, answer]) => `a.${encodeURIComponent(key)}=${answer}`)
  .join('&')

let journey: BrowserJourney
let content: MatterContent
let compiled: CompiledMatter
let matterCaseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  await publishMatter(journey, matter)
  content = await fillMatter(journey, journey.as(enterprise), matter, answers)
  compiled = await compile(journey, matter, answers, content.form)
  return journey
})

/** Closes what was opened for one person. */
const leave = (page: Page) => page.context().close()

describe.sequential('an item of a matter that is decided on a promise', () => {
  test('the guide compares both ways of the item, and the choice changes the days of the whole at once', async () => {
    const page = await journey.visitAsAnybody(`/matters/${matter}?${address}`)
    const offers = page.getByRole('region', { name: '可以告知承诺方式办理' })
    const table = offers.getByRole('table', { name: /^“公众聚集场所投入使用/ })
    await table.getByRole('row', { name: /作出决定前的环节 审查、消防安全检查/ }).waitFor()
    const [offer] = compiled.promiseOffers
    if (offer === undefined) throw new Error('the fire check can be decided on a promise')
    const { promise, ordinary: usual } = offer.whole
    expect(usual.workingDays).toBeGreaterThan(promise.workingDays)
    await table
      .getByRole('row', {
        name: new RegExp(`整件事最长办理时间 ${usual.workingDays}.*${promise.workingDays}`),
      })
      .waitFor()
    await offers.getByText('查看告知书和承诺书').first().click()
    await offers.getByText('20个工作日内，由云泽市明湖区消防救援大队核查').waitFor()
    const plan = page.getByRole('region', { name: '办理时限' })
    const days = (count: number) => plan.getByRole('row', { name: new RegExp(`^整件事.*${count}个工作日`) })
    await days(usual.workingDays).waitFor()
    await page
      .getByRole('radiogroup', { name: /：选择哪种办理方式？/ })
      .getByText(promised, { exact: true })
      .click()
    await days(promise.workingDays).waitFor()
    expect(page.url()).toContain('a.way=commitment')
    expect(await findBarriers(page)).toEqual([])
    await leave(page)
  })

  test('the applicant reads the notice, cannot go on unsigned, and files with the promise', async () => {
    const person = journey.as(enterprise)
    const made = (await person.send('POST', '/matter-cases', { matter })).body as { matterCaseId: string }
    matterCaseId = made.matterCaseId
    await person.send('PUT', `/matter-cases/${matterCaseId}/draft`, { content })
    const page = await journey.visitAs(enterprise, `/matters/${matter}/apply?case=${matterCaseId}`)
    await page.getByRole('heading', { level: 2, name: /^以告知承诺方式办理：公众聚集场所/ }).waitFor()
    await page.getByText('场所使用、营业情况与承诺内容不符的').waitFor()
    await expect.poll(() => measureOverhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    const next = page.getByRole('button', { name: '下一步', exact: true })
    await next.click()
    await page
      .getByText(/请阅读“公众聚集场所.*”的告知书并签署承诺书/)
      .first()
      .waitFor()
    await page.getByText(/^我已阅读告知书，自愿签署承诺书，办理“公众聚集场所/).click()
    for (const title of ['填写申请表', '上传材料', '联系和送达']) {
      await next.click()
      await page.getByRole('heading', { level: 2, name: title }).waitFor()
    }
    await signAndFileMatter(page)
    await page.getByRole('rowheader', { name: /^公众聚集场所.*（告知承诺）$/ }).waitFor()
    const view = await readMatter(person, matterCaseId)
    expect(view.content?.promises).toEqual({ [fire]: compiled.promiseOffers[0]?.promise.zh })
    await leave(page)
  })

  test('an officer grants it in one act with the promise before the eyes, and what waited is filed by itself', async () => {
    const caseId = caseOf(await readMatter(journey.as(enterprise), matterCaseId), fire)
    const page = await journey.visitAs('head-fire', `/workbench/cases/${caseId}`)
    await page.getByRole('region', { name: '所属一件事' }).getByText('告知承诺', { exact: true }).waitFor()
    const dialog = await openAct(page, '按告知承诺受理并准予')
    await dialog.getByText('本申请人已经知晓行政机关告知的全部内容').waitFor()
    await dialog.getByLabel('决定意见').fill('申请人已签署承诺书，材料齐全，准予许可。')
    await submitAct(dialog, '受理并作出准予决定')
    await leave(page)
    expect((await readCase(journey.as(enterprise), caseId)).status).toBe('decided')
    done(await journey.as('head-fire').act(caseId, 'licence', { assigned: {} }))
    await expect
      .poll(async () => findTask(await readMatter(journey.as(enterprise), matterCaseId), film).status, {
        timeout: 20_000,
      })
      .toBe('running')
    const portal = await journey.visitAs(enterprise, `/my/matters/${matterCaseId}`)
    const row = portal.locator(`[data-task="${fire}"]`)
    await row.getByText('以告知承诺方式办理。承诺应于2025年10月11日前核查。').waitFor()
    expect(await findBarriers(portal)).toEqual([])
    await leave(portal)
  })

  test('a promise found false is revoked, and both sides read what that means for what rested on it', async () => {
    const caseId = caseOf(await readMatter(journey.as(enterprise), matterCaseId), fire)
    const officer = journey.as('officer-fire-a')
    const finding = '现场核查，疏散通道被占用。'
    done(
      await officer.act(caseId, 'promises/whole-item/verification', {
        outcome: 'false',
        finding,
        attachments: [],
      }),
    )
    const proposal = { reason: '场所情况与承诺不符，拟撤销许可。' }
    done(await officer.act(caseId, 'promises/whole-item/revocation-proposal', proposal))
    const statement = { statement: '正在清理通道。', files: [] }
    done(await journey.as(enterprise).act(caseId, 'promises/whole-item/statement', statement))
    const reason = '复核后仍与承诺不符，予以撤销。'
    done(await journey.as('head-fire').act(caseId, 'promises/whole-item/revocation', { reason }))
    const isNoted = async () =>
      findTask(await readMatter(journey.as(enterprise), matterCaseId), fire).promise?.revoked !== null
    await expect.poll(isNoted, { timeout: 20_000 }).toBe(true)
    const portal = await journey.visitAs(enterprise, `/my/matters/${matterCaseId}`)
    await portal.getByText(/以它为前提，由审批部门按撤销后的情况重新审查/).waitFor()
    await portal.locator(`[data-task="${fire}"]`).getByText('已撤销', { exact: true }).waitFor()
    await leave(portal)
    const filmCase = caseOf(await readMatter(journey.as(enterprise), matterCaseId), film)
    const page = await journey.visitAs('head-approval-han', `/workbench/cases/${filmCase}`)
    await page.getByText('前提事项的许可已被撤销').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await leave(page)
  })

  test('whoever promised falsely reads why it may not promise again, and takes the ordinary way at once', async () => {
    const page = await journey.visitAs(
      enterprise,
      `/matters/${matter}/apply?${address.replace('a.way=inspection', 'a.way=commitment')}`,
    )
    await page.getByText('不适用告知承诺，请改选一般程序').waitFor()
    await page.getByText('申请人曾作出不实承诺').waitFor()
    await page.getByRole('button', { name: '改选一般程序' }).click()
    await expect
      .poll(() =>
        page
          .getByRole('radiogroup', { name: /：选择哪种办理方式？/ })
          .getByRole('radio', { name: ordinary })
          .isChecked(),
      )
      .toBe(true)
    await expect.poll(() => page.getByRole('heading', { name: /^以告知承诺方式办理/ }).count()).toBe(0)
    await leave(page)
  })
})
