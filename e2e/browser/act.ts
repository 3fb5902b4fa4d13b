/** What an officer does on the page of a case: opens an act, fills in its form, does it. */
import type { Locator, Page } from 'playwright-core'

/** Opens an act from the list of what can be done now; its form is what is given back. */
export async function openAct(page: Page, name: string): Promise<Locator> {
  await page.getByRole('region', { name: '可以办理' }).getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  return dialog
}

/** Does the act that is open, and waits until the page knows that it is done. */
export async function submitAct(dialog: Locator, button: string | RegExp): Promise<void> {
  await dialog
    .getByRole('button', { name: button, ...(typeof button === 'string' ? { exact: true } : {}) })
    .click()
  await dialog.waitFor({ state: 'detached' })
}

export async function act(page: Page, name: string, button: string | RegExp): Promise<void> {
  await submitAct(await openAct(page, name), button)
}

/** Completes a step: every check met or none, the outcome, the opinion, and who else took part. */
export async function completeStep(
  page: Page,
  step: { readonly passes: boolean; readonly opinion: string; readonly people?: string },
): Promise<void> {
  const dialog = await openAct(page, '完成环节')
  for (const choice of await dialog
    .getByRole('radio', { name: step.passes ? '符合' : '不符合', exact: true })
    .all())
    await choice.check()
  for (const reason of await dialog.getByRole('textbox', { name: /^不符合的理由/ }).all())
    await reason.fill(step.opinion)
  await dialog
    .getByRole('radiogroup', { name: '审查意见' })
    .getByText(step.passes ? '通过' : '不通过', { exact: true })
    .click()
  await dialog.getByLabel('意见', { exact: true }).fill(step.opinion)
  if (step.people !== undefined) await dialog.getByLabel(/^其他参加人员/).fill(step.people)
  await submitAct(dialog, '提交意见')
}

/** Presses the button of an act that is not complete, and waits for each sentence that says so. */
export async function refuseAct(
  dialog: Locator,
  button: string,
  sentences: readonly (string | RegExp)[],
): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click()
  for (const sentence of sentences) await dialog.getByText(sentence).first().waitFor()
}
