import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page
let password: string

tellJourney(async () => (journey = await beginBrowserJourney()))

const username = 'wang.min'
const dialog = () => page.getByRole('dialog')
const press = (place: Page | Locator, name: string) =>
  place.getByRole('button', { name, exact: true }).click()

/** What the field with the focus is called; a refused form leads to the first that is wrong. */
const readFocus = () =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | null
    return field?.labels?.[0]?.textContent ?? ''
  })

async function openAccount(): Promise<void> {
  await page.getByLabel('用户名或者姓名').fill(username)
  await page.getByRole('rowheader').filter({ hasText: username }).getByRole('button').click()
  await dialog().waitFor()
}

function trySignIn(tried: string) {
  return journey.anybody.send('POST', '/sessions', { username, password: tried })
}

/** What an account may do, told by its own session; undefined where it gets none. */
async function readRoles(): Promise<readonly string[] | undefined> {
  const answer = await trySignIn(password)
  if (answer.status !== 201) return undefined
  const { token } = answer.body as { token: string }
  const own = await fetch(`${journey.url}/api/v1/account`, { headers: { authorization: `Bearer ${token}` } })
  return own.status === 200 ? ((await own.json()) as { roles: string[] }).roles : []
}

describe.sequential('the security administrator', () => {
  test('opens an account, and is led to what is wrong with it', async () => {
    page = await journey.visitAs('security-administrator-wei', '/workbench/administration/accounts')
    await press(page, '新建账号')
    await press(dialog(), '新建')
    await dialog().getByText('用户名格式不正确').waitFor()
    await dialog().getByText('请填写姓名').waitFor()
    await expect.poll(() => readFocus()).toContain('用户名')
    await dialog().getByLabel('用户名', { exact: true }).fill('counter-hall-sun')
    await dialog().getByLabel('姓名', { exact: true }).fill('王敏')
    await press(dialog(), '新建')
    await dialog().getByRole('alert').waitFor()
    await expect.poll(readFocus).toContain('用户名')
    await dialog().getByLabel('用户名', { exact: true }).fill(username)
    password = await dialog().getByLabel('初始密码', { exact: true }).inputValue()
    await press(dialog(), '新建')
    const told = page.getByRole('alertdialog', { name: '账号已开立' })
    await told.waitFor()
    await expect.poll(() => told.innerText()).toContain(password)
    await press(told, '已记下')
    await expect.poll(() => readRoles()).toEqual([])
  })

  test('gives it a post, not one that ends before it begins', async () => {
    await openAccount()
    await press(dialog(), '任命岗位')
    await press(dialog(), '任命')
    await dialog().getByText('请选择角色。').waitFor()
    await dialog().getByText('请选择机构。').waitFor()
    await expect.poll(() => readFocus()).toContain('角色')
    await dialog().getByLabel('角色', { exact: true }).selectOption({ label: '窗口人员' })
    await dialog().getByLabel('任职机构', { exact: true }).selectOption({ index: 1 })
    await dialog().getByLabel('查找岗位职责').fill('窗口')
    await dialog().getByRole('group', { name: '职责' }).getByRole('checkbox').first().check({ force: true })
    await dialog().getByLabel('任职起始日', { exact: true }).fill('2025-09-08')
    await dialog()
      .getByLabel(/^任职截止日/)
      .fill('2025-09-01')
    await press(dialog(), '任命')
    await dialog().getByText('任期的截止日期不能早于起始日期。').first().waitFor()
    await dialog()
      .getByLabel(/^任职截止日/)
      .fill('')
    await press(dialog(), '任命')
    await dialog().getByText('在任', { exact: true }).waitFor()
    await expect.poll(() => readRoles()).toEqual(['counter-clerk'])
    await press(dialog(), '任命岗位')
    await dialog().getByLabel('角色', { exact: true }).selectOption({ label: '负责人' })
    await dialog().getByLabel('任职机构', { exact: true }).selectOption({ index: 2 })
    await press(dialog(), '任命')
    await dialog().getByText('请先免去原岗位，或者把任职起止日期改到原任期之外。').waitFor()
    await press(dialog(), '取消')
  })

  test('ends the post at once, after asking', async () => {
    await press(dialog(), '免去岗位')
    await press(dialog(), '保留')
    await expect.poll(() => readRoles()).toEqual(['counter-clerk'])
    await press(dialog(), '免去岗位')
    await press(dialog(), '免去')
    await dialog().getByText('已免去', { exact: true }).waitFor()
    await expect.poll(() => readRoles()).toEqual([])
  })

  test('resets the password with a reason, and the old one opens nothing', async () => {
    await press(dialog(), '重置密码')
    await press(dialog(), '重置，结束其全部登录')
    await dialog().getByText('请写明理由').waitFor()
    await dialog()
      .getByLabel(/^重置密码和双因素验证的理由/)
      .fill('本人忘记密码，已核验身份。')
    await press(dialog(), '重置，结束其全部登录')
    await dialog().getByText('新的初始密码，只显示这一次').waitFor()
    const before = password
    password = await dialog().locator('code').innerText()
    expect((await trySignIn(before)).status).toBe(401)
    expect((await trySignIn(password)).status).toBe(201)
  })

  test('disables it and enables it again, each with a reason', async () => {
    await press(dialog(), '停用账号')
    await dialog().getByLabel('停用账号的理由', { exact: true }).fill('停')
    await press(dialog(), '停用账号，结束其全部登录')
    await dialog().getByText('请写明理由').waitFor()
    await dialog().getByLabel('停用账号的理由', { exact: true }).fill('借调期间停用账号。')
    await press(dialog(), '停用账号，结束其全部登录')
    await dialog().getByText('已停用', { exact: true }).waitFor()
    expect((await trySignIn(password)).status).toBe(401)
    await press(dialog(), '启用账号')
    await dialog().getByLabel('启用账号的理由', { exact: true }).fill('借调结束，恢复使用。')
    await press(dialog(), '启用账号')
    await dialog().getByText('启用', { exact: true }).waitFor()
    expect((await trySignIn(password)).status).toBe(201)
  })

  test('unlocks it after too many wrong passwords', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await trySignIn(`Wrong-pass-${attempt}`)
    expect((await trySignIn(password)).status).toBe(429)
    await press(dialog(), '关闭')
    await page.reload()
    await openAccount()
    await dialog().getByText('已锁定', { exact: true }).waitFor()
    await press(dialog(), '解除锁定')
    await dialog().getByText('已锁定', { exact: true }).waitFor({ state: 'detached' })
    expect((await trySignIn(password)).status).toBe(201)
    await press(dialog(), '关闭')
  })

  test('neither disables nor promotes the own account', async () => {
    await page.getByLabel('用户名或者姓名').fill('security-administrator-wei')
    await page
      .getByRole('rowheader')
      .filter({ hasText: 'security-administrator-wei' })
      .getByRole('button')
      .click()
    await dialog().getByText('这是您本人的账号').waitFor()
    for (const name of ['任命岗位', '停用账号'])
      await expect.poll(() => dialog().getByRole('button', { name, exact: true }).isDisabled()).toBe(true)
    await page.goto(`${journey.url}/workbench/administration/calendar`)
    await page.getByText('本岗位不能使用此页面').waitFor()
    await page.context().close()
  })
})

describe.sequential('the audit administrator', () => {
  const rows = () => page.getByRole('table', { name: '安全审计记录' }).getByRole('row')

  test('finds what was done with an account, and by whom', async () => {
    page = await journey.visitAs('audit-administrator-ding', '/workbench/administration/audit')
    await page.getByLabel(/^用户名或者账号编号/).fill('security-administrator-wei')
    await page.getByLabel(/^操作/).selectOption({ label: '停用或者启用账号' })
    await press(page, '筛选')
    await expect.poll(() => page.url()).toContain('action=changeAccountState')
    await expect.poll(() => rows().count()).toBe(3)
    await expect.poll(() => rows().nth(1).innerText()).toContain('借调结束，恢复使用。')
  })

  test('finds refusals and days, and is told where nothing fits', async () => {
    await press(page, '清除')
    await page.getByLabel(/^结果/).selectOption({ label: '被拒绝' })
    await press(page, '筛选')
    await expect.poll(() => page.url()).toContain('outcome=refused')
    await expect.poll(() => rows().filter({ hasText: '成功' }).count()).toBe(0)
    await rows().nth(1).waitFor()
    await page.getByLabel(/^截止日/).fill('2024-01-01')
    await press(page, '筛选')
    await page.getByText('没有符合条件的审计记录').waitFor()
    await page.getByLabel(/^起始日/).fill('2025-09-08')
    await press(page, '筛选')
    await page.getByText('截止日不能早于起始日。').waitFor()
    await page.context().close()
  })
})

describe.sequential('the system administrator', () => {
  test('proposes a year of the calendar, not without the notice that it comes from, and does not approve it', async () => {
    page = await journey.visitAs('system-administrator-ji', '/workbench/administration/calendar?year=2027')
    await page.getByText('2027 年日历尚未载入').waitFor()
    await press(page, '提请变更……')
    await page.getByText('请写明依据的文件。').waitFor()
    await expect.poll(() => page.getByRole('button', { name: /(^| )1月1日/ }).isDisabled()).toBe(true)
    await page.getByLabel('依据文件').fill('国务院办公厅关于2027年部分节假日安排的通知')
    await page.getByLabel(/^正在标注的节日/).fill('元旦')
    await page.getByRole('button', { name: /(^| )1月1日/ }).click()
    await page.getByText('有 1 天变更未提请').waitFor()
    await press(page, '提请变更……')
    await press(dialog(), '提请批准')
    await page.getByText('已提请变更 2027 年工作日历').waitFor()
    await page.getByText('提请人不能审批自己提请的日历变更。').waitFor()
    await expect.poll(() => page.getByRole('button', { name: '批准……', exact: true }).isDisabled()).toBe(true)
    const { data } = await journey.anybody.client.GET('/api/v1/calendar')
    expect(Object.keys(data?.years ?? {})).not.toContain('2027')
  })

  test('sees why another one declined it, and proposes it anew', async () => {
    const other = await journey.visitAs('system-administrator-he', '/workbench')
    await other.getByRole('link', { name: '审批工作日历变更：2027年（季晨提请）' }).click()
    await other.getByRole('button', { name: /(^| )1月1日 放假 元旦/ }).waitFor()
    await press(other, '不予批准……')
    const asked = other.getByRole('dialog')
    await expect
      .poll(() => asked.getByRole('button', { name: '不予批准', exact: true }).isDisabled())
      .toBe(true)
    await asked.getByLabel(/^不予批准的理由/).fill('1月2日、3日也放假，请核对通知原文。')
    await press(asked, '不予批准')
    await other.getByText('2027 年日历尚未载入').waitFor()
    await page.reload()
    await page.getByText('1月2日、3日也放假，请核对通知原文。').waitFor()
    await page.getByLabel('依据文件').fill('国务院办公厅关于2027年部分节假日安排的通知')
    await page.getByLabel(/^正在标注的节日/).fill('元旦')
    for (const day of [1, 2, 3]) {
      await page.getByRole('button', { name: new RegExp(`(^| )1月${day}日`) }).click()
    }
    await press(page, '提请变更……')
    await press(dialog(), '提请批准')
    await page.getByText('已提请变更 2027 年工作日历').waitFor()
    await other.reload()
    await press(other, '批准……')
    await press(other.getByRole('dialog'), '批准并重新计算')
    await other.getByRole('button', { name: '提请变更……', exact: true }).waitFor()
    await other.getByRole('button', { name: /(^| )1月3日 放假 元旦/ }).waitFor()
    await other.context().close()
    const { data } = await journey.anybody.client.GET('/api/v1/calendar')
    expect(Object.keys(data?.years['2027']?.holidays ?? {})).toHaveLength(3)
  })

  test('enters an organisation, and is led to what is wrong with it', async () => {
    await page.goto(`${journey.url}/workbench/administration/organisations`)
    await press(page, '登记机构')
    await press(dialog(), '保存')
    await dialog().getByText('编号须以小写字母开头').waitFor()
    await dialog().getByText('请填写名称。').waitFor()
    await expect.poll(() => readFocus()).toContain('编号')
    await dialog().getByLabel('编号', { exact: true }).fill('mediation-office')
    await dialog().getByLabel('名称', { exact: true }).fill('云泽市明湖区行政调解中心')
    await dialog().getByLabel('简称', { exact: true }).fill('调解中心')
    await dialog().getByLabel('区划代码', { exact: true }).fill('12')
    await press(dialog(), '保存')
    await dialog().getByRole('alert').waitFor()
    await expect.poll(readFocus).toContain('区划代码')
    await dialog().getByLabel('区划代码', { exact: true }).fill('990102')
    await press(dialog(), '保存')
    await dialog().waitFor({ state: 'detached' })
    await page.getByLabel('查找机构').fill('调解')
    await page.getByRole('rowheader', { name: '云泽市明湖区行政调解中心' }).waitFor()
    await page.getByLabel('查找机构').fill('没有这样的机构')
    await page.getByText('没有符合条件的机构').waitFor()
    await page.context().close()
  })
})
