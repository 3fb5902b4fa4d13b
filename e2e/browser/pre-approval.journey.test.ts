import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readCase } from '../answers.ts'
import {
  caseOf,
  compile,
  fillMatter,
  findTask,
  grantCase,
  type MatterContent,
  publishMatter,
  readMatter,
  reviewCase,
} from '../matter-story.ts'
import { findBarriers, measureOverhang } from './accessibility.ts'
import { openAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney, phone } from './begin-browser-journey.ts'
import { signAndFileMatter } from './fill-in.ts'
import { tellJourney } from './tell-journey.ts'

const matter = 'open-eatery-premises-first'
const enterprise = 'enterprise-minghua'
const task = 'pre-approval/food-business-licence/company-formation'
const reason = '场所布局图显示功能分区和冷藏设施满足餐饮服务的要求。'

let journey: BrowserJourney
let content: MatterContent
let matterCaseId: string

tellJourney(async () => {
  journey = await beginBrowserJourney()
  await publishMatter(journey, matter)
  const guide = await journey.anybody.send('GET', `/matters/${matter}`)
  const { answers } = (guide.body as { typical: { answers: Record<string, string> } }).typical
  const { unanswered } = await compile(journey, matter, answers)
  const all = { ...answers, ...Object.fromEntries(unanswered.map((key) => [key, 'no'])) }
  content = await fillMatter(journey, journey.as(enterprise), matter, all, {
    'enterprise.postcode': '990102',
  })
  return journey
})

/** Closes what was opened for one person. */
const leave = (page: Page) => page.context().close()

describe.sequential('an opinion beforehand on the pages', () => {
  test('the applicant files the matter; nothing begins before the opinion, and the page says so', async () => {
    const person = journey.as(enterprise)
    const made = (await person.send('POST', '/matter-cases', { matter })).body as { matterCaseId: string }
    matterCaseId = made.matterCaseId
    await person.send('PUT', `/matter-cases/${matterCaseId}/draft`, { content })
    const page = await journey.visitAs(enterprise, '/my')
    await page
      .getByRole('region', { name: '一件事', exact: true })
      .getByRole('link', { name: /继续填写/ })
      .click()
    await page.getByRole('heading', { level: 2, name: '申请人和情形' }).waitFor()
    const next = page.getByRole('button', { name: '下一步', exact: true })
    for (const title of ['填写申请表', '上传材料']) {
      await next.click()
      await page.getByRole('heading', { level: 2, name: title }).waitFor()
    }
    await next.click()
    await signAndFileMatter(page)
    await page.goto(`${journey.url}/my/matters/${matterCaseId}`)
    const row = page.locator(`[data-task="${task}"]`)
    await row.getByText(/应于.*前完成预审批意见/).waitFor()
    expect(findTask(await readMatter(person, matterCaseId), 'company-formation').case).toBeNull()
    await leave(page)
  })

  test('an officer of the authority reads what belongs to the item, previews the paper and gives the opinion', async () => {
    const page = await journey.visitAs('reviewer-food-gao', '/workbench/pre-approvals')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('link', { name: '食品经营许可（新办）', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^预审批：/ }).waitFor()
    await page.getByText('食品处理区面积').first().waitFor()
    await expect.poll(() => page.getByText('股东').count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: '出具预审意见……' }).click()
    const dialog = page.getByRole('dialog', { name: '出具预审意见' })
    const give = dialog.getByRole('button', { name: '确认出具' })
    await give.click()
    await dialog.getByText('请选择意见。').waitFor()
    await dialog.getByText('附条件同意', { exact: true }).click()
    await dialog.getByLabel('理由').fill(reason)
    await dialog.getByLabel('所附条件').fill('开业前在后厨加装防蝇帘。')
    await dialog.getByText('《食品安全法》第三十三条第一款第一项', { exact: true }).click()
    await dialog.getByRole('button', { name: '预览意见书' }).click()
    const preview = page.getByRole('dialog', { name: '预审意见书预览' })
    await preview.locator('canvas').first().waitFor()
    await preview.getByRole('button', { name: '返回修改' }).click()
    await give.click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('heading', { name: '预审意见', exact: true }).waitFor()
    await page.getByText('附条件同意', { exact: true }).first().waitFor()
    await leave(page)
    await journey.settleQueue()
    expect(findTask(await readMatter(journey.as(enterprise), matterCaseId), task).status).toBe('passed')
  })

  test('the applicant reads it on a phone, with its conditions and its paper', async () => {
    const page = await journey.visitAs(enterprise, `/my/matters/${matterCaseId}`, { device: phone })
    const row = page.locator(`[data-task="${task}"]`)
    await row.getByText(reason).waitFor()
    await row.getByText('开业前在后厨加装防蝇帘。').waitFor()
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('link', { name: /预审/ }).click(),
    ])
    expect(paper.suggestedFilename()).toContain('预审意见书')
    await expect.poll(() => measureOverhang(page)).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await leave(page)
  })

  test('the licence is applied for by itself; its officer sees the opinion, and a refusal must state the change', async () => {
    const person = journey.as(enterprise)
    await grantCase(journey, caseOf(await readMatter(person, matterCaseId), 'company-formation'))
    await journey.settleQueue()
    const caseId = caseOf(await readMatter(person, matterCaseId), 'food-business-licence')
    await reviewCase(journey, caseId)
    const page = await journey.visitAs('head-approval-han', `/workbench/cases/${caseId}`)
    await page.getByRole('region', { name: '所属一件事' }).getByText(reason).waitFor()
    const dialog = await openAct(page, '不予许可')
    await dialog.getByText('预审意见已同意并具有约束力').waitFor()
    await dialog.getByLabel(/理由/).first().fill('经营场所不符合规定条件，依法不予许可。')
    await dialog.getByRole('textbox', { name: '法律依据 1' }).fill('行政许可法 第三十八条第二款')
    await dialog.getByRole('button', { name: '作出不予许可决定' }).click()
    await dialog.getByText('请选择预审意见出具后发生了什么变化。').waitFor()
    await dialog.getByText('预审意见所附条件没有成就', { exact: true }).click()
    await dialog
      .getByRole('textbox', { name: '变化的具体情况' })
      .fill('现场核查时后厨没有加装防蝇帘，所附条件没有成就。')
    await dialog.getByRole('button', { name: '作出不予许可决定' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect((await readCase(journey.as('head-approval-han'), caseId)).status).toBe('decided')
    await leave(page)
  })
})
