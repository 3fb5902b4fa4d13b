/** What a journey of one matter needs: its items in the catalogue, an application filled in, cases brought to their end. */
import type { components } from '@tongban/client'
import { vi } from 'vitest'
import { readCatalogue } from '../packages/server/src/catalogue-files/index.ts'
import { catalogueFolder } from '../packages/server/src/demonstration/index.ts'
import { importCatalogue } from '../packages/server/src/modules/catalogue/index.ts'
import { type MatterDefinition, listMembers } from '@tongban/domain'
import { done, readCase } from './answers.ts'
import { contact, makeOwnValue, makeValue } from './filing.ts'
import type { Answer, Journey, Person } from './harness.ts'
import type { StoryAccount } from './story.ts'
import { uploadPhoto } from './upload-photo.ts'

export type CompiledMatter = components['schemas']['CompiledMatter']
export type MatterCase = components['schemas']['MatterCase']
export type MatterAnswer = components['schemas']['MatterAnswer']

/**
 * Publishes a matter of the demonstration with all of its items.
 * @param change makes another of it, for what no matter of the demonstration has
 */
export async function publishMatter(
  journey: Journey,
  matter: string,
  change: (definition: MatterDefinition) => MatterDefinition = (definition) => definition,
): Promise<void> {
  const read = await readCatalogue(catalogueFolder)
  if (!read.ok) throw new Error(JSON.stringify(read.error[0]))
  const matters = read.value.matters
    .filter(({ definition }) => definition.matter === matter)
    .map((source) => ({ ...source, definition: change(source.definition) }))
  const wanted = new Set(matters.flatMap(({ definition }) => listMembers(definition).map(({ item }) => item)))
  const items = read.value.items.filter(({ definition }) => wanted.has(definition.item))
  const report = await importCatalogue(
    journey.database.application,
    { ...read.value, items, matters },
    { by: 'journey', now: journey.now() },
  )
  if (report.matters.published !== 1)
    throw new Error(JSON.stringify([report.matters.refused, report.refused]))
  // What is imported beside a running server is seen by it within two seconds, the matter perhaps before its items.
  const published = matters[0]?.definition.matter ?? matter
  const isSeen = async () => {
    const { body } = await journey.anybody.send('GET', `/matters/${published}`)
    return (body as { available?: boolean }).available === true
  }
  await vi.waitUntil(isSeen, { timeout: 10_000, interval: 50 })
}

export async function compile(
  journey: Journey,
  matter: string,
  answers: Readonly<Record<string, string>>,
  form: Readonly<Record<string, unknown>> = {},
): Promise<CompiledMatter> {
  const answer = await journey.anybody.send('POST', `/matters/${matter}/compilation`, { answers, form })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body as CompiledMatter
}

export interface MatterContent {
  readonly answers: Readonly<Record<string, string>>
  readonly form: Readonly<Record<string, unknown>>
  readonly materials: Readonly<Record<string, readonly string[]>>
}

/** Fills in the one form and uploads the one set of materials, as the compiled matter asks for them. */
export async function fillMatter(
  journey: Journey,
  person: Person,
  matter: string,
  answers: Readonly<Record<string, string>>,
  form: Readonly<Record<string, unknown>> = {},
): Promise<MatterContent> {
  const compiled = await compile(journey, matter, answers, form)
  if (compiled.unanswered.length > 0)
    throw new Error(`still to be answered: ${compiled.unanswered.join(', ')}`)
  const fields = compiled.form.sections.flatMap((section) => section.fields)
  const filled = fields
    .filter(({ asked }) => asked)
    .map(({ element, definition }) => [
      element,
      form[element] ??
        makeOwnValue(person, element, definition as unknown as Parameters<typeof makeValue>[0]),
    ])
  const materials: Record<string, readonly string[]> = {}
  for (const { material, required, origin } of compiled.materials) {
    if (required && origin !== 'passed-on') materials[material] = [await person.upload(material)]
  }
  return { answers, form: Object.fromEntries(filled), materials }
}

export function fileMatter(
  person: Person,
  matter: string,
  content: MatterContent,
  options: { readonly key?: string } = {},
): Promise<Answer> {
  const filing = { content, contact, delivery: 'electronic' }
  return person.send('POST', '/matter-cases', { matter, filing }, options)
}

export function doneMatter(answer: Answer): MatterAnswer {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as MatterAnswer
}

export async function readMatter(person: Person, matterCaseId: string): Promise<MatterCase> {
  const answer = await person.send('GET', `/matter-cases/${matterCaseId}`)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body as MatterCase
}

export function findTask(view: MatterCase, task: string): MatterCase['tasks'][number] {
  const found = view.tasks.find((entry) => entry.task === task)
  if (found === undefined) throw new Error(`the matter has no task ${task}`)
  return found
}

/** The case of an item; it must have begun. */
export function caseOf(view: MatterCase, item: string): string {
  const caseId = findTask(view, item).case?.caseId
  if (caseId === undefined || caseId === null) throw new Error(`${item} has no case yet`)
  return caseId
}

/** Who does what in the offices of the story. */
const officers: Readonly<Record<string, StoryAccount>> = {
  registrar: 'reviewer-registration-he',
  'on-the-spot-officer': 'reviewer-registration-he',
  'tax-officer': 'officer-tax-a',
  'insurance-officer': 'officer-human-resources-a',
  'insurance-reviewer': 'officer-human-resources-a',
  'employment-officer': 'officer-human-resources-a',
  'housing-fund-officer': 'officer-housing-fund-a',
  'seal-filing-officer': 'officer-police-a',
  'drug-reviewer': 'reviewer-food-gao',
  'food-reviewer': 'reviewer-food-gao',
  'drug-inspector': 'inspector-food-liang',
  'food-inspector': 'inspector-food-liang',
  'health-inspector': 'inspector-food-liang',
  'health-reviewer': 'reviewer-health-tang',
  'city-reviewer': 'reviewer-works-cheng',
  'site-inspector': 'inspector-food-liang',
  'decision-head': 'head-approval-han',
}

/** Who has a duty in the offices of the story. */
export function getOfficer(duty: string): StoryAccount {
  const account = officers[duty]
  if (account === undefined) throw new Error(`nobody of the story has the duty ${duty}`)
  return account
}

interface StepOfDefinition {
  readonly does?: string
  readonly duty?: string
  readonly parallel?: readonly StepOfDefinition[]
}

/** Who decides on an item. */
export async function getDecider(journey: Journey, item: string): Promise<StoryAccount> {
  const answer = await journey.anybody.send('GET', `/items/${item}`)
  const { definition } = answer.body as { definition: { steps: readonly StepOfDefinition[] } }
  const steps = definition.steps.flatMap((step) => step.parallel ?? [step])
  const duty = steps.find(({ does }) => does === 'decide')?.duty ?? ''
  return getOfficer(duty)
}

/** Accepts a case and has every step of its review done; ready for the decision. */
export async function reviewCase(journey: Journey, caseId: string): Promise<Person> {
  const clerk = journey.as('counter-hall-sun')
  const before = await readCase(clerk, caseId)
  if (before.status === 'submitted' || before.status === 'received')
    done(await clerk.act(caseId, 'acceptance'))
  const decider = journey.as(await getDecider(journey, before.item))
  for (;;) {
    const { steps } = await readCase(decider, caseId)
    const next = steps.find(({ status, optional }) => status === 'open' && !optional)
    if (next === undefined) return decider
    const officer = journey.as(getOfficer(next.duty))
    const photo = next.checks.some(({ evidence }) => evidence.includes('photo'))
      ? await uploadPhoto(officer)
      : undefined
    done(
      await officer.act(caseId, `steps/${next.step}/completion`, {
        outcome: 'pass',
        opinion: '材料真实完整，符合规定条件。',
        checks: next.checks.map(({ zh, evidence }) => ({
          check: zh,
          met: true,
          ...(evidence.includes('photo') ? { evidence: [{ kind: 'photo', file: photo }] } : {}),
        })),
        attachments: photo === undefined ? [] : [photo],
        people: next.people > 1 ? ['宋岚'] : [],
      }),
    )
  }
}

/** Brings a case to a grant, with its licence where it issues one, and delivers the result. */
export async function grantCase(journey: Journey, caseId: string): Promise<void> {
  const decider = await reviewCase(journey, caseId)
  const licence = await findLicenceType(journey, decider, caseId)
  const validTo = licence?.validity === 'stated' ? { validTo: statedValidity } : {}
  const opinion = '经审查符合法定条件，准予许可。'
  done(await decider.act(caseId, 'grant', { opinion, conditions: [], ...validTo }))
  const assigned = Object.fromEntries(
    (await listAssignedFields(journey, decider, caseId)).map(({ element, definition }) => [
      element,
      makeValue(definition),
    ]),
  )
  if (await findLicenceType(journey, decider, caseId))
    done(await decider.act(caseId, 'licence', { assigned }))
  const desk = journey.as('delivery-hall-xu')
  done(await desk.act(caseId, 'delivery', { way: 'electronic', recipient: '经办人' }))
}

/** Where the authority says itself until when a licence is valid. */
export const statedValidity = '2027-09-30'

interface LicenceType {
  readonly fields: readonly string[]
  readonly validity: string | object
}

/** The kind of licence that a case issues, where it issues one. */
export async function findLicenceType(
  journey: Journey,
  officer: Person,
  caseId: string,
): Promise<LicenceType | undefined> {
  const { item } = await readCase(officer, caseId)
  const guide = await journey.anybody.send('GET', `/items/${item}`)
  const { licence } = (guide.body as { definition: { result: { licence?: string } } }).definition.result
  return licence === undefined ? undefined : (await readRegistry<LicenceType>(journey, 'licences'))[licence]
}

async function readRegistry<Entry>(journey: Journey, registry: string): Promise<Record<string, Entry>> {
  const { body } = await journey.anybody.send('GET', `/registries/${registry}`)
  return (body as { entries: Record<string, Entry> }).entries
}

type Words = string | { readonly zh: string }

interface Definition {
  readonly label: Words
  readonly type: string
  readonly options?: Readonly<Record<string, Words>> | string
  readonly minimum?: number
  readonly columns?: Readonly<Record<string, Definition>>
}

/** Fields of the licence that a case issues which its form does not ask, so that the authority gives them. */
export async function listAssignedFields(
  journey: Journey,
  officer: Person,
  caseId: string,
): Promise<{ readonly element: string; readonly definition: Definition }[]> {
  const licence = await findLicenceType(journey, officer, caseId)
  if (licence === undefined) return []
  const { content } = await readCase(officer, caseId)
  const elements = await readRegistry<Definition>(journey, 'elements')
  return licence.fields.flatMap((element) => {
    const definition = elements[element]
    if (definition === undefined) throw new Error(`a licence has no element ${element}`)
    return Object.hasOwn(content?.form ?? {}, element) ? [] : [{ element, definition }]
  })
}
