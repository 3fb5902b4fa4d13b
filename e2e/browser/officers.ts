/** Officers who bring cases forward on the pages of the workbench; each goes from case to case in one window. */
import { nameGrant } from '@tongban/domain'
import type { Page } from 'playwright-core'
import { readCase } from '../answers.ts'
import { makeValue } from '../filing.ts'
import {
  findLicenceType,
  getDecider,
  getOfficer,
  listAssignedFields,
  statedValidity,
} from '../matter-story.ts'
import type { StoryAccount } from '../story.ts'
import { act, completeStep, openAct, submitAct } from './act.ts'
import type { BrowserJourney } from './begin-browser-journey.ts'
import { fillForm } from './fill-in.ts'

export interface Office {
  /** Opens the page of a case, ready for acts. */
  visitCase(account: StoryAccount, caseId: string): Promise<Page>
  accept(caseId: string): Promise<void>
  /** Does every step of the review that is open, each by the officer whose it is. */
  review(caseId: string): Promise<void>
  /** Decides, and makes the licence out where there is one. */
  grant(caseId: string): Promise<void>
  deliver(caseId: string): Promise<void>
  /** All of it, from acceptance to delivery. */
  handle(caseId: string): Promise<void>
  /** Closes the windows; to be done before the story moves on by more than a session lasts. */
  leave(): Promise<void>
}

const clerk = 'counter-hall-sun'
const desk = 'delivery-hall-xu'

export function openOffice(journey: BrowserJourney): Office {
  const windows = new Map<StoryAccount, Page>()

  async function visitCase(account: StoryAccount, caseId: string): Promise<Page> {
    const path = `/workbench/cases/${caseId}`
    const known = windows.get(account)
    const page = known ?? (await journey.visitAs(account, path))
    if (known !== undefined) await known.goto(`${journey.url}${path}`)
    windows.set(account, page)
    await page.getByRole('region', { name: '可以办理' }).waitFor()
    return page
  }

  const office: Office = {
    visitCase,
    async accept(caseId) {
      await act(await visitCase(clerk, caseId), '受理', '确认受理')
    },
    async review(caseId) {
      for (;;) {
        const { steps } = await readCase(journey.as(clerk), caseId)
        const next = steps.find(({ status, optional }) => status === 'open' && !optional)
        if (next === undefined) return
        const page = await visitCase(getOfficer(next.duty), caseId)
        await completeStep(page, {
          passes: true,
          opinion: '材料真实完整，符合规定条件。',
          ...(next.people > 1 ? { people: '宋岚' } : {}),
        })
      }
    },
    async grant(caseId) {
      const { item, itemName, itemType } = await readCase(journey.as(clerk), caseId)
      const account = await getDecider(journey, item)
      const page = await visitCase(account, caseId)
      const decision = await openAct(page, nameGrant({ name: itemName, type: itemType }).zh)
      await decision.getByLabel('决定意见').fill('经审查符合法定条件，准予许可。')
      const licence = await findLicenceType(journey, journey.as(account), caseId)
      if (licence?.validity === 'stated') await decision.getByLabel('有效期截止').fill(statedValidity)
      await submitAct(decision, '作出准予决定')
      if (licence === undefined) return
      const issue = await openAct(page, '制发证照')
      const fields = await listAssignedFields(journey, journey.as(account), caseId)
      const values = fields.map(({ element, definition }) => [element, makeValue(definition)])
      await fillForm(issue, { questions: [], fields, materials: [] }, Object.fromEntries(values))
      await submitAct(issue, '制发')
    },
    async deliver(caseId) {
      await act(await visitCase(desk, caseId), '送达', '确认送达')
    },
    async handle(caseId) {
      if ((await readCase(journey.as(clerk), caseId)).status === 'submitted') await office.accept(caseId)
      await office.review(caseId)
      await office.grant(caseId)
      await office.deliver(caseId)
    },
    async leave() {
      for (const page of windows.values()) await page.context().close()
      windows.clear()
    },
  }
  return office
}
