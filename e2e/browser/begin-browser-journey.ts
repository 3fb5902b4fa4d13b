/**
 * A journey in a real browser: the platform of the other journeys with the built site, and people who are
 * signed in. Whatever a page complains of (an error in its console, an exception, a break of its security policy, an answer
 * of the server that is a failure) fails the journey when it ends.
 */
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beginJourney, type Journey } from '../harness.ts'
import type { StoryAccount } from '../story.ts'
import { openBrowser } from './open-browser.ts'

export const webFolder = fileURLToPath(new URL('../../apps/web/dist', import.meta.url))

export const desktop = { viewport: { width: 1280, height: 800 } } as const
export const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
} as const

export interface VisitOptions {
  readonly device?: typeof desktop | typeof phone
  readonly language?: 'zh' | 'en'
}

export interface BrowserJourney extends Journey {
  /** Opens a browser of its own for somebody who is signed in, at an address of the site. */
  visitAs(account: StoryAccount, path: string, options?: VisitOptions): Promise<Page>
  /** Opens a browser of its own for somebody who has not signed in. */
  visitAsAnybody(path: string, options?: VisitOptions): Promise<Page>
  /** Leaves out of the complaints what the journey brings about itself. */
  expectComplaint(pattern: RegExp): void
  /** What stands on the pages that are open, as a screen reader would go through it; for whoever reads of a failure. */
  describePages(): Promise<string>
}

/** How long anything on a page may take, in milliseconds; on a machine that does other things too. */
const patience = 20_000

/** A session is idle after 30 minutes; who comes later signs in anew. */
const sessionMilliseconds = 20 * 60_000

/** @param listSettings further settings, by the names of their variables, for a platform at an address */
export async function beginBrowserJourney(
  listSettings: (publicUrl: string) => Promise<Readonly<Record<string, string>>> = async () => ({}),
): Promise<BrowserJourney> {
  const port = await findFreePort()
  const publicUrl = `http://127.0.0.1:${port}`
  const journey = await beginJourney({
    webFolder,
    address: { port, publicUrl },
    settings: await listSettings(publicUrl),
  })
  const browser = await openBrowser()
  const complaints: string[] = []
  const expected: RegExp[] = []
  const contexts = new Set<BrowserContext>()
  const sessions = new Map<StoryAccount, { cookies: Cookies; openedAt: number }>()

  async function open(cookies: Cookies, options: VisitOptions): Promise<Page> {
    const context = await openContext(browser, options)
    contexts.add(context)
    context.setDefaultTimeout(patience)
    context.on('close', () => contexts.delete(context))
    await context.addCookies(cookies)
    await context.addInitScript(chooseLanguage, options.language ?? 'zh')
    await context.addInitScript(shiftDate)
    await context.addInitScript(setStoryTime, readShift(journey))
    collectComplaints(context, complaints)
    return context.newPage()
  }

  /** Signing in by the form has journeys of its own; each page of it loaded here would be one more for every person. */
  async function openSignedIn(account: StoryAccount, options: VisitOptions): Promise<Page> {
    const known = sessions.get(account)
    if (known && Date.parse(journey.now()) - known.openedAt < sessionMilliseconds)
      return open(known.cookies, options)
    const page = await open([], options)
    await openSession(page.context(), journey, account)
    sessions.set(account, { cookies: await page.context().cookies(), openedAt: Date.parse(journey.now()) })
    return page
  }

  return {
    ...journey,
    moveTo(moment) {
      journey.moveTo(moment)
      const shift = readShift(journey)
      for (const context of contexts) {
        void context.addInitScript(setStoryTime, shift)
        for (const page of context.pages()) void page.evaluate(setStoryTime, shift)
      }
    },
    async visitAs(account, path, options = {}) {
      const page = await openSignedIn(account, options)
      await page.goto(`${journey.url}${path}`)
      return page
    },
    async visitAsAnybody(path, options = {}) {
      const page = await open([], options)
      await page.goto(`${journey.url}${path}`)
      return page
    },
    expectComplaint: (pattern) => void expected.push(pattern),
    async describePages() {
      const pages = [...contexts].flatMap((context) => context.pages())
      const told = pages.map(
        async (page) => `${page.url()}\n${await page.locator('body').ariaSnapshot().catch(String)}`,
      )
      return [...(await Promise.all(told)), ...complaints].join('\n\n')
    },
    async end() {
      await browser.close()
      await journey.end()
      const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)))
      if (unexpected.length > 0) throw new Error(`pages complained:\n${unexpected.join('\n')}`)
    },
  }
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** Fills in the form that is on the page, with the code of the second factor where it is asked for. */
export async function signIn(
  page: Page,
  { username, password, totpSecret }: { username: string; password: string; totpSecret?: string },
): Promise<void> {
  await page.getByLabel('用户名', { exact: true }).fill(username)
  await page.getByLabel('密码', { exact: true }).fill(password)
  const button = page.getByRole('button', { name: '登录', exact: true })
  await button.click()
  if (totpSecret !== undefined) {
    await page.getByLabel('动态验证码').fill(makeCode(totpSecret))
    await button.click()
  }
  await page.getByRole('button', { name: '退出', exact: true }).first().waitFor()
}

/** Signs somebody in without a page: the cookies of the session are in the context from then on. */
export async function openSession(
  context: BrowserContext,
  journey: Journey,
  account: StoryAccount,
): Promise<void> {
  const { username, password, totpSecret } = journey.credentialsOf(account)
  const code = totpSecret === undefined ? {} : { code: makeCode(totpSecret) }
  const answer = await context.request.post(`${journey.url}/api/v1/sessions`, {
    data: { username, password, ...code },
  })
  if (answer.status() !== 201) throw new Error(`${username} could not sign in: ${await answer.text()}`)
}

function makeCode(totpSecret: string): string {
  return new TOTP({ secret: Secret.fromBase32(totpSecret), digits: 6, period: 30 }).generate()
}

function openContext(browser: Browser, { device = desktop, language = 'zh' }: VisitOptions) {
  return browser.newContext({
    ...device,
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
}

function collectComplaints(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`))
  context.on('console', (message) => {
    const text = message.text()
    // A refusal by the platform is part of its work; failures of the server are collected below.
    if (message.type() !== 'error' || /status of 4\d\d/.test(text)) return
    complaints.push(`console at ${message.page()?.url() ?? '?'}: ${text}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} of ${response.url()}`)
  })
}

/** How far the story is from the clock of the machine, in milliseconds. */
function readShift(journey: Journey): number {
  return Date.parse(journey.now()) - Date.now()
}

/** Runs in the page: dates are those of the story, timers those of the machine. */
function shiftDate(): void {
  const MachineDate = Date
  const shifted = globalThis as unknown as { storyShift?: number; Date: unknown }
  const now = () => MachineDate.now() + (shifted.storyShift ?? 0)
  shifted.Date = new Proxy(MachineDate, {
    construct: (target, parameters: unknown[], asked) =>
      Reflect.construct(target, parameters.length === 0 ? [now()] : parameters, asked) as object,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  })
}

/** Runs in the page, before it reads what was chosen on this device. */
function chooseLanguage(language: string): void {
  if (location.protocol.startsWith('http')) localStorage.setItem('tongban.language', language)
}

/** Runs in the page. */
function setStoryTime(shift: number): void {
  Object.assign(globalThis, { storyShift: shift })
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
