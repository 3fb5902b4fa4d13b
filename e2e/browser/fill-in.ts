/** What a person does on the pages on which an application is filled in, found by what the person reads there. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Content } from '../filing.ts'
import type { Journey } from '../harness.ts'

type Words = string | { readonly zh: string }

interface Definition {
  readonly label: Words
  readonly type: string
  readonly options?: Readonly<Record<string, Words>> | string
  readonly columns?: Readonly<Record<string, Definition>>
}

interface Asked {
  readonly questions: readonly {
    readonly id: string
    readonly definition: {
      readonly ask: Words
      readonly options: Readonly<Record<string, Words>> | 'yes-no'
      readonly asks?: 'agent'
    }
  }[]
  readonly fields: readonly { readonly element: string; readonly definition: Definition }[]
  readonly materials: readonly {
    readonly material: string
    readonly required: boolean
    readonly type: { readonly name: Words }
  }[]
}

/** A text of a definition file in Chinese. */
export const readWords = (words: Words): string => (typeof words === 'string' ? words : words.zh)

/** The label of a field, alone or with its unit and whether it may stay empty. */
function match(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(（[^）]*）)*$`)
}

/** What the item asks for, for these answers. */
export async function readAsked(journey: Journey, item: string, content: Partial<Content>): Promise<Asked> {
  const { answers = {}, form = {} } = content
  const answer = await journey.anybody.send('POST', `/items/${item}/requirements`, { answers, form })
  return answer.body as Asked
}

/** Answers the questions of the situation. */
export async function answerQuestions(
  page: Page | Locator,
  asked: Asked,
  answers: Content['answers'],
): Promise<void> {
  for (const { id, definition } of asked.questions) {
    const given = answers[id]
    // Who files answers it.
    if (given === undefined || definition.asks === 'agent') continue
    const options = definition.options === 'yes-no' ? { yes: '是', no: '否' } : definition.options
    await choose(page, readWords(definition.ask), readWords(options[String(given)] ?? ''))
  }
}

/** Fills in the form; what stands there already is written over. */
export async function fillForm(page: Page | Locator, asked: Asked, form: Content['form']): Promise<void> {
  for (const { element, definition } of asked.fields) await fillValue(page, definition, form[element])
}

async function fillValue(place: Page | Locator, definition: Definition, value: unknown): Promise<void> {
  const label = readWords(definition.label)
  if (value === undefined || value === null) return
  switch (definition.type) {
    case 'yes-no':
      return choose(place, label, value === true || value === 'yes' ? '是' : '否')
    case 'choice':
      return choose(place, label, nameOption(definition, value))
    case 'choices': {
      const group = place.getByRole('group', { name: match(label) })
      for (const one of value as unknown[])
        await group.getByText(nameOption(definition, one), { exact: true }).click()
      return
    }
    case 'table': {
      const table = place.getByRole('group', { name: match(label) }).first()
      for (const [index, row] of (value as Record<string, unknown>[]).entries()) {
        await table.getByRole('button', { name: '添加一行' }).click()
        const card = table.getByRole('group', { name: `${label} ${index + 1}`, exact: true })
        for (const [name, column] of Object.entries(definition.columns ?? {}))
          await fillValue(card, column, row[name])
      }
      return
    }
    default:
      return write(place.getByLabel(match(label)).first(), String(value))
  }
}

/** Writes a value, unless it stands there: the own number comes from the account and cannot be typed over. */
async function write(field: Locator, value: string): Promise<void> {
  await expect
    .poll(
      async () => {
        if ((await field.inputValue()) !== value && (await field.isEditable())) await field.fill(value)
        return field.inputValue()
      },
      { timeout: 20_000 },
    )
    .toBe(value)
}

function nameOption(definition: Definition, value: unknown): string {
  return typeof definition.options === 'object'
    ? readWords(definition.options[String(value)] ?? '')
    : String(value)
}

async function choose(place: Page | Locator, label: string, option: string): Promise<void> {
  const field = place.getByLabel(match(label)).first()
  await field.waitFor()
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(option)
  else await field.getByText(option, { exact: true }).click()
}

/** A file as a person would have it on the device. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export function makePdf(name: string): ChosenFile {
  const text = `%PDF-1.4\n% ${encodeURIComponent(name)}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`
  return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(text) }
}

/** The part of the page that speaks of a material. */
export function findMaterial(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
}

/** Chooses files for a material and waits until they are there. */
export async function supply(page: Page, name: string, files: readonly ChosenFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await findMaterial(page, name)
    .getByRole('button', { name: /^(选择文件|继续添加文件)：/ })
    .click()
  await (await chooser).setFiles([...files])
  for (const file of files)
    await findMaterial(page, name)
      .getByRole('button', { name: `移除 ${file.name}` })
      .waitFor()
}

/** Supplies each required material with a file of its name. */
export async function supplyAll(page: Page, asked: Asked): Promise<void> {
  for (const { required, type } of asked.materials) {
    const name = readWords(type.name)
    if (required) await supply(page, name, [makePdf(name)])
  }
}

/** On the step 联系和送达: where the results of a matter go and who is reached, then the signature, until it is filed. */
export async function signAndFileMatter(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: '下一步', exact: true })
  await page
    .getByRole('radiogroup', { name: '结果送达方式' })
    .getByText(/^电子送达/)
    .first()
    .click()
  await page.getByLabel('联系人', { exact: true }).fill('赵明远')
  await page.getByLabel('联系电话', { exact: true }).fill('13800138000')
  await next.click()
  await page.getByText('我已阅读并同意以上声明').click()
  await page.getByRole('button', { name: '提交申请', exact: true }).click()
  await page.getByRole('button', { name: '签署并提交', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '一件事申请已提交' }).waitFor()
}
