import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  startIdentityProvider,
  type TestIdentityProvider,
} from '../../packages/server/src/modules/accounts/testing/start-identity-provider.ts'
import { findBarriers } from './accessibility.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { tellJourney } from './tell-journey.ts'

const people = {
  ruan: { name: '阮南溪', resident_id: '110000199203120026' },
  unvouched: { name: '吴师傅' },
}

let journey: BrowserJourney
let provider: TestIdentityProvider
let page: Page

tellJourney(async () => {
  journey = await beginBrowserJourney(async (publicUrl) => {
    provider = await startIdentityProvider({
      redirectUris: [`${publicUrl}/api/v1/identity/callback/outside`],
      people,
    })
    return {
      TONGBAN_OIDC_DISCOVERY_URL: provider.discoveryUrl,
      TONGBAN_OIDC_CLIENT_ID: provider.clientId,
      TONGBAN_OIDC_CLIENT_SECRET: provider.clientSecret,
      TONGBAN_OIDC_IDENTITY_NUMBER_CLAIM: 'resident_id',
    }
  })
  const { end } = journey
  return Object.assign(journey, {
    end: async () => {
      provider.stop()
      await end()
    },
  })
})

const goOutside = () => page.getByRole('button', { name: '使用统一身份认证登录' }).click()
const section = () => page.getByRole('region', { name: '统一身份认证', exact: true })

describe.sequential('an outside identity', () => {
  test('that the person declines leads back, says so, and may be tried again', async () => {
    page = await journey.visitAsAnybody('/sign-in?then=%2Fmy%2Fmessages')
    provider.seat(undefined)
    await goOutside()
    await page.getByText('您在统一身份认证处取消了操作').waitFor()
    expect(await findBarriers(page)).toEqual([])
    provider.seat('ruan')
    await goOutside()
    await page.waitForURL('**/my/messages')
    await page.getByText('阮南溪').first().waitFor()
  })

  test('has neither password nor second factor here, and is the only way in', async () => {
    await page.goto(`${journey.url}/account`)
    await section().getByText('已关联').waitFor()
    await section().getByText('此账号没有密码').waitFor()
    await expect.poll(() => page.getByRole('heading', { name: '修改密码' }).count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await page.context().close()
  })

  test('with a forged answer signs nobody in, and the page says what to do', async () => {
    page = await journey.visitAsAnybody('/api/v1/identity/callback/outside?code=guessed&state=guessed')
    await page.getByText('本次统一身份认证登录已失效').waitFor()
    await page.getByRole('button', { name: '使用统一身份认证登录' }).waitFor()
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('tongban.session_token')
    await page.context().close()
  })

  test('is linked to an account with a password, not that of another person', async () => {
    page = await journey.visitAs('citizen-wu', '/account')
    provider.seat('ruan')
    await section().getByRole('button', { name: '关联统一身份认证' }).click()
    await page.getByText('统一身份认证的身份与此账号不一致').waitFor()
    provider.seat('unvouched')
    await section().getByRole('button', { name: '关联统一身份认证' }).click()
    await page.getByText('已关联统一身份认证').waitFor()
    await section().getByText('已关联', { exact: true }).waitFor()
    const other = await journey.visitAsAnybody('/sign-in?then=%2Faccount')
    await other.getByRole('button', { name: '使用统一身份认证登录' }).click()
    await other.waitForURL('**/account')
    await expect
      .poll(() => other.getByRole('region', { name: '账号信息' }).innerText())
      .toContain('citizen-wu')
    await other.context().close()
  })

  test('ends to be a way in when the person says so', async () => {
    await section().getByRole('button', { name: '解除关联：统一身份认证' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '解除关联' }).click()
    await section().getByText('未关联', { exact: true }).waitFor()
    const other = await journey.visitAsAnybody('/sign-in?then=%2Faccount')
    await other.getByRole('button', { name: '使用统一身份认证登录' }).click()
    await other.getByText('此账号尚未关联到本人').waitFor()
    await expect.poll(() => other.locator('body').innerText()).not.toContain('citizen-wu')
    await other.context().close()
    await page.context().close()
  })
})
