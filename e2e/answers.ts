import { expect } from 'vitest'
import type { components } from '@tongban/client'
import type { Answer, Journey, Person } from './harness.ts'
import { readPages } from '../packages/server/src/documents/testing/read-pdf.ts'

export type CommandAnswer = components['schemas']['CommandAnswer']
export type CaseView = components['schemas']['Case']

export interface Problem {
  readonly code: string
  readonly detail: string
  readonly next: string
  readonly errors?: readonly {
    readonly pointer: string
    readonly code: string
    readonly message: { readonly zh: string; readonly en: string }
  }[]
}

/** What an act answered that was done. */
export function done(answer: Answer): CommandAnswer {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as CommandAnswer
}

/** The problem of an act that was refused; it says what is wrong and what to do next, and shows no stack. */
export function refused(answer: Answer, status: number, code: string): Problem {
  const problem = answer.body as Problem
  if (answer.status !== status || problem.code !== code) {
    throw new Error(`not ${status} ${code} but ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  expect(problem.detail).toMatch(/\p{Script=Han}.*。$/u)
  expect(problem.detail).not.toMatch(/undefined|\[object|\n\s+at /)
  return problem
}

export async function readCase(person: Person, caseId: string): Promise<CaseView> {
  const { data, error } = await person.client.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } })
  if (data === undefined) throw new Error(`the case could not be read: ${JSON.stringify(error)}`)
  return data
}

export async function listEventTypes(person: Person, caseId: string): Promise<string[]> {
  const answer = await person.client.GET('/api/v1/cases/{caseId}/events', { params: { path: { caseId } } })
  return answer.data?.events.map((event) => event.type) ?? []
}

export interface ReadDocument {
  readonly pdf: Buffer
  /** Everything that is printed, without spaces. */
  readonly text: string
  readonly number: string
}

/** The newest document of a kind, downloaded and read. */
export async function readDocument(person: Person, caseId: string, kind: string): Promise<ReadDocument> {
  const view = await readCase(person, caseId)
  const document = view.documents.findLast((entry) => entry.kind === kind)
  if (document === undefined) throw new Error(`the case has no ${kind}`)
  const answer = await person.send('GET', `/cases/${caseId}/documents/${document.sequence}`)
  expect(answer.status).toBe(200)
  const pdf = answer.body as Buffer
  const text = readPages(pdf).join('').replaceAll(/\s/g, '')
  expect(text).toContain(document.number)
  return { pdf, text, number: document.number }
}

/** Beijing's day of the story's clock as documents print it. */
export function printDay(journey: Journey): string {
  const [year, month, day] = new Date(Date.parse(journey.now()) + 8 * 3_600_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number)
  return `${year}年${month}月${day}日`
}
