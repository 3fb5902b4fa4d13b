import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { done, listEventTypes } from '../answers.ts'
import { openAct, submitAct } from './act.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import { passSteps, seedCases } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney
let caseId: string
let first: Page
let second: Page

tellJourney(async () => {
  journey = await beginBrowserJourney()
  caseId = (await seedCases(journey)).reviewed
  await passSteps(journey, caseId)
  return journey
})

describe.sequential('two heads decide on the same case at the same time', () => {
  test('both have the decision open, and the first is taken', async () => {
    first = await journey.visitAs('head-approval-han', `/workbench/cases/${caseId}`)
    second = await journey.visitAs('head-approval-lv', `/workbench/cases/${caseId}`)
    const granting = await openAct(first, '准予许可')
    const other = await openAct(second, '准予许可')
    await other.getByLabel('决定意见').fill('同意准予。')
    await granting.getByLabel('决定意见').fill('符合条件，准予许可。')
    await submitAct(granting, '作出准予决定')
    await expect
      .poll(() => listEventTypes(journey.as('head-approval-han'), caseId))
      .toContain('ApplicationGranted')
  })

  test('the second is told what came in between, and decides nothing', async () => {
    const dialog = second.getByRole('dialog')
    await dialog.getByRole('button', { name: '作出准予决定' }).click()
    await dialog
      .getByText(/准予许可|已作出|其他人|此期间|变化/)
      .first()
      .waitFor()
    const granted = (await listEventTypes(journey.as('head-approval-lv'), caseId)).filter(
      (type) => type === 'ApplicationGranted',
    )
    expect(granted).toHaveLength(1)
    // What was written is still there to be copied.
    await expect.poll(() => dialog.getByLabel('决定意见').inputValue()).toBe('同意准予。')
  })

  test('an act that does not exclude the other goes through after a look at what changed', async () => {
    const head = journey.as('head-approval-han')
    done(await head.act(caseId, 'licence', {}))
    await second.reload()
    await second.getByRole('region', { name: '可以办理' }).waitFor()
    const buttons = await second.getByRole('region', { name: '可以办理' }).getByRole('button').allInnerTexts()
    expect(buttons).not.toContain('作出准予决定')
  })
})
