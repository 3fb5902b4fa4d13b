import { readFile } from 'node:fs/promises'
import { type TOTP, URI } from 'otpauth'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findBarriers } from './accessibility.ts'
import { beginBrowserJourney, signIn, type BrowserJourney } from './begin-browser-journey.ts'
import { readQrCode } from './read-qr-code.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let page: Page
let totp: TOTP
let codes: string[]

tellJourney(async () => (journey = await beginBrowserJourney()))

const section = () => page.getByRole('region', { name: /^双因素验证/ })

async function readCodes(): Promise<string[]> {
  const items = page.getByRole('list', { name: '备用码' }).getByRole('listitem')
  await items.first().waitFor()
  return items.allInnerTexts()
}

/** Signs in somewhere else, and stops where the code is asked for. */
async function beginSignIn(): Promise<Page> {
  const other = await journey.visitAsAnybody('/sign-in')
  const { username, password } = journey.credentialsOf('citizen-lin')
  await other.getByLabel('用户名', { exact: true }).fill(username)
  await other.getByLabel('密码', { exact: true }).fill(password)
  await other.getByRole('button', { name: '登录', exact: true }).click()
  await other.getByLabel('动态验证码').waitFor()
  return other
}

async function signInWithBackupCode(code: string): Promise<Page> {
  const other = await beginSignIn()
  await other.getByRole('button', { name: '手机不在身边？使用备用码' }).click()
  await other.getByLabel('备用码', { exact: true }).fill(code)
  await other.getByRole('button', { name: '登录', exact: true }).click()
  return other
}

describe.sequential('the second factor of an applicant', () => {
  test('is switched on by what the QR code holds, and shows its backup codes once', async () => {
    page = await journey.visitAs('citizen-lin', '/account')
    await section().getByRole('button', { name: '开始启用' }).click()
    await section().getByText('请填写登录密码。').waitFor()
    await section().getByLabel('登录密码', { exact: true }).fill('wrong password 1')
    await section().getByRole('button', { name: '开始启用' }).click()
    await section().getByText('密码或者验证码不正确').waitFor()
    const { password } = journey.credentialsOf('citizen-lin')
    await section().getByLabel('登录密码', { exact: true }).fill(password)
    await section().getByRole('button', { name: '开始启用' }).click()
    const picture = section().getByRole('img', { name: /二维码/ })
    await picture.waitFor()
    totp = URI.parse(await readQrCode(picture)) as TOTP
    const wrong = totp.generate() === '000000' ? '111111' : '000000'
    await section().getByLabel('动态验证码').fill(wrong)
    await section().getByRole('button', { name: '确认启用' }).click()
    await section().getByText('密码或者验证码不正确').waitFor()
    await section().getByLabel('动态验证码').fill(totp.generate())
    await section().getByRole('button', { name: '确认启用' }).click()
    await section().getByRole('status').filter({ hasText: '双因素验证已启用' }).waitFor()
    codes = await readCodes()
    expect(codes).toHaveLength(10)
    expect(await findBarriers(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '保存为文件' }).click()
    const saved = await readFile(await (await download).path(), 'utf8')
    expect(codes.filter((code) => !saved.includes(code))).toEqual([])
    await page.getByRole('button', { name: '我已保存' }).click()
    await section().getByText('备用码还有 10 个未使用。').waitFor()
    await page.reload()
    await section().getByText('备用码还有 10 个未使用。').waitFor()
    await expect.poll(() => page.locator('body').innerText()).not.toContain(codes[0])
  })

  test('lets a backup code in once, and no other', async () => {
    const [first = ''] = codes
    const other = await signInWithBackupCode(first.toUpperCase())
    await other.getByRole('button', { name: '退出', exact: true }).first().waitFor()
    await other.context().close()
    const again = await signInWithBackupCode(first)
    await again.getByRole('alert').waitFor()
    await expect.poll(() => again.getByRole('button', { name: '退出', exact: true }).count()).toBe(0)
    await again.getByLabel('备用码', { exact: true }).fill('k7wq2')
    await again.getByRole('button', { name: '登录', exact: true }).click()
    await again.getByText('请输入完整的备用码').waitFor()
    await again.context().close()
    await page.reload()
    await section().getByText('备用码还有 9 个未使用。').waitFor()
  })

  test('has its backup codes renewed by password and code, and the former ones are void', async () => {
    await section().getByRole('button', { name: '更换备用码' }).click()
    const dialog = page.getByRole('dialog', { name: '更换备用码' })
    await dialog.getByRole('button', { name: '生成新的备用码' }).click()
    await dialog.getByText('请填写登录密码。').waitFor()
    expect(await findBarriers(page)).toEqual([])
    const { password } = journey.credentialsOf('citizen-lin')
    await dialog.getByLabel('登录密码', { exact: true }).fill(password)
    await dialog.getByLabel('动态验证码').fill(totp.generate())
    await dialog.getByRole('button', { name: '生成新的备用码' }).click()
    await dialog.waitFor({ state: 'detached' })
    const before = codes
    codes = await readCodes()
    expect(codes.filter((code) => before.includes(code))).toEqual([])
    await page.getByRole('button', { name: '我已保存' }).click()
    const other = await signInWithBackupCode(before[1] ?? '')
    await other.getByRole('alert').waitFor()
    await other.context().close()
  })

  test('is switched off by password and code, and the password is enough again', async () => {
    await section().getByRole('button', { name: '停用双因素验证' }).click()
    const dialog = page.getByRole('dialog', { name: '停用双因素验证' })
    const { username, password } = journey.credentialsOf('citizen-lin')
    await dialog.getByLabel('登录密码', { exact: true }).fill(password)
    await dialog.getByRole('button', { name: '手机不在身边？使用备用码' }).click()
    await dialog.getByLabel('备用码', { exact: true }).fill('aaaaa-aaaaa')
    await dialog.getByRole('button', { name: '停用', exact: true }).click()
    await dialog.getByText('密码或者验证码不正确').waitFor()
    await dialog.getByLabel('备用码', { exact: true }).fill(codes[0] ?? '')
    await dialog.getByRole('button', { name: '停用', exact: true }).click()
    await section().getByRole('status').filter({ hasText: '双因素验证已停用' }).waitFor()
    await section().getByRole('button', { name: '开始启用' }).waitFor()
    const other = await journey.visitAsAnybody('/sign-in')
    await signIn(other, { username, password })
    await expect.poll(() => other.getByLabel('动态验证码').count()).toBe(0)
  })
})

test('an administrator is asked for the code at the workbench, and it opens', async () => {
  const other = await journey.visitAsAnybody('/workbench')
  const credentials = journey.credentialsOf('security-administrator-wei')
  await signIn(other, credentials)
  expect(credentials.totpSecret).toBeDefined()
  await expect.poll(() => other.getByRole('banner').innerText()).toContain(credentials.name)
})
