import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { vi } from 'vitest'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** How long a page may take to come, in milliseconds, on a machine that does other things too. */
const patience = 15_000

/**
 * Waits until the page shows what it is about: its heading, and nothing that is still loading.
 *
 * @param settle waits until nothing is asked of the server any more, for whoever knows that better than the browser
 */
export async function waitForPage(
  page: Page,
  settle: () => Promise<unknown> = () => page.waitForLoadState('networkidle'),
): Promise<void> {
  await page
    .getByRole('heading', { level: 1 })
    .or(page.getByRole('alert'))
    .first()
    .waitFor({ timeout: patience })
  await page
    .getByText(/^(正在加载……|Loading…)$/)
    .first()
    .waitFor({ state: 'detached', timeout: patience })
  await settle()
}

/** What breaks the rules of WCAG 2.2 A and AA on the page as it is, one line each; none is what is wanted. */
export async function findBarriers(page: Page): Promise<string[]> {
  // As text, past the security policy of the page, which lets no script in that is not ours.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`)
  return page.evaluate(async (values) => {
    // A tab in the background draws nothing, and a colour on its way to another would stay there.
    for (const animation of document.getAnimations()) {
      if (animation instanceof CSSTransition) animation.finish()
    }
    const { axe: checker } = globalThis as unknown as { axe: typeof axe }
    const { violations } = await checker.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      // Only for rules that are not asked for.
      preload: false,
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    )
  }, rules)
}

/** How far the page is wider than the window, in pixels. */
export function measureOverhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What makes the page wider than the window, once it has taken the width of the window; none is what is wanted. */
export async function findOverhang(page: Page): Promise<string[]> {
  try {
    await vi.waitUntil(async () => (await measureOverhang(page)) <= 0, { timeout: 5000, interval: 50 })
    return []
  } catch {
    return page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      const outside = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      )
      const told = outside.slice(-3).map((element) => element.outerHTML.slice(0, 160))
      return [`${scrollWidth - clientWidth} px stick out: ${told.join(' | ')}`]
    })
  }
}
