import type { Page } from 'playwright-core'
import {
  compile,
  type CompiledMatter,
  fillMatter,
  type MatterContent,
  publishMatter,
} from '../matter-story.ts'
import { beginBrowserJourney, type BrowserJourney } from './begin-browser-journey.ts'
import type { answerQuestions } from './fill-in.ts'

/** The matter that is taken in at the counter, and who takes it in. */
export const matter = 'open-cinema'
export const clerk = 'counter-hall-sun'

/** Who stands at the counter: a company that the platform knows. */
export const company = {
  name: '云泽明华医药连锁有限公司',
  uscc: '91990102MA900002XX',
  representative: '吴承志',
}

/** Everything that a clerk is told and handed for the matter. */
export interface CounterMatter {
  readonly journey: BrowserJourney
  readonly content: MatterContent
  readonly compiled: CompiledMatter
}

/** @param form what the company writes otherwise than the filled example */
export async function prepareCounterMatter(
  answers: Readonly<Record<string, string>>,
  form: Readonly<Record<string, unknown>>,
): Promise<CounterMatter> {
  const journey = await beginBrowserJourney()
  await publishMatter(journey, matter)
  const filled = await fillMatter(journey, journey.as(clerk), matter, answers)
  const content = { ...filled, form: { ...filled.form, ...form } }
  return { journey, content, compiled: await compile(journey, matter, answers, content.form) }
}

/** What the clerk asks and fills in; who stands there, and the contact, the desk takes over by itself. */
export function readJointlyAsked({ form, questions }: CompiledMatter): Parameters<typeof answerQuestions>[1] {
  const fields = form.sections.flatMap((section) => section.fields).filter(({ asked }) => asked)
  return {
    questions: questions.map(({ key, definition }) => ({ id: key, definition })),
    fields: fields.filter(({ element }) => !/^(contact|agent)\./.test(element)),
    materials: [],
  } as unknown as Parameters<typeof answerQuestions>[1]
}

/** The desk at which the clerk takes the matter in. */
export async function openCounterDesk(journey: BrowserJourney): Promise<Page> {
  const page = await journey.visitAs(clerk, '/workbench/intake')
  await page.getByLabel('办理什么事项？').fill('开电影院')
  await page
    .getByRole('main')
    .getByRole('button', { name: /开电影院/ })
    .click()
  return page
}
