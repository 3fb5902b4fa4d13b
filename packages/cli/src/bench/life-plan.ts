import type { BenchApplicant } from './district.ts'
import { describeFiling, fillApplication, uploadMaterial, type FilledApplication } from './application.ts'
import { readDone, type LoadClient, type LoadRequest, type Sessions, type SignedIn } from './load-client.ts'

/** One act of an officer on a case, the same for every case of the item. */
export interface PlannedAct {
  /** `reception`, `acceptance`, `steps`, `grant`, `licence`, `delivery`. */
  readonly name: string
  /** Below the case: `steps/review/completion`. */
  readonly path: string
  readonly body: unknown
  /** Who may do it. */
  readonly officer: SignedIn
}

/** The whole life of a case of an item that goes well: what is filed, and what the officers do until it is delivered. */
export interface LifePlan {
  readonly item: string
  readonly application: FilledApplication
  readonly acts: readonly PlannedAct[]
}

/** An applicant who is signed in and has uploaded the material that all applications show. */
export interface ReadyApplicant {
  readonly person: BenchApplicant
  readonly token: string
  readonly fileId: string
}

/** Uploads one small file for each applicant; every material of every application is that file. */
export async function readyApplicants(
  client: LoadClient,
  people: readonly BenchApplicant[],
  sessions: Sessions,
): Promise<readonly ReadyApplicant[]> {
  return Promise.all(
    sessions.applicants.map(async ({ token }, place) => {
      const person = people[place]
      if (person === undefined) throw new Error('there are more sessions than applicants')
      return { person, token, fileId: await uploadMaterial(client, token, person.username) }
    }),
  )
}

/** POST /cases with the filing in it. @param key Idempotency-Key; the case's id follows from it and the account */
export function requestFiling(plan: LifePlan, applicant: ReadyApplicant, key: string): LoadRequest {
  const { token, person, fileId } = applicant
  return {
    method: 'POST',
    path: '/cases',
    token,
    key,
    body: describeFiling(plan.application, person, fileId),
  }
}

/** @param key Idempotency-Key */
export function requestAct(act: PlannedAct, caseId: string, key: string): LoadRequest {
  const { path, body, officer } = act
  return { method: 'POST', path: `/cases/${caseId}/${path}`, token: officer.token, key, body }
}

/**
 * Learns by one case of each item who may do what, and what an officer has to send: the acts are tried with each
 * officer until one may do them, from the filing to the delivery.
 */
export async function learnLifePlans(
  client: LoadClient,
  items: readonly string[],
  applicant: ReadyApplicant,
  sessions: Sessions,
): Promise<readonly LifePlan[]> {
  const plans: LifePlan[] = []
  for (const item of items) plans.push(await learnLifePlan(client, item, applicant, sessions))
  return plans
}

interface CaseSeen {
  readonly status: string
  readonly licence?: unknown
  readonly steps: readonly {
    readonly step: string
    readonly does: string
    readonly people: number
    readonly status: string
    readonly checks: readonly { readonly zh: string }[]
  }[]
}

async function learnLifePlan(
  client: LoadClient,
  item: string,
  applicant: ReadyApplicant,
  sessions: Sessions,
): Promise<LifePlan> {
  const application = await fillApplication(client, item)
  const plan = { item, application, acts: [] }
  const filed = await client.send(requestFiling(plan, applicant, `learn-${item}`))
  const { caseId } = readDone<{ caseId: string }>(filed, `the filing for ${item}`)
  const officers = [...sessions.officers.values()]
  const acts: PlannedAct[] = []

  /** Why those who may do an act could not do it. */
  const refusals: string[] = []

  /** Tries the act with each officer. Gives what the refusals say is missing: the pointers of a 422. */
  async function attempt(name: string, path: string, body: unknown): Promise<'done' | readonly string[]> {
    const missing: string[] = []
    for (const officer of officers) {
      const act = { name, path, body, officer }
      const answer = await client.send(requestAct(act, caseId, `learn-${acts.length}-${refusals.length}`))
      if (answer.status === 200) {
        acts.push(act)
        return 'done'
      }
      refusals.push(`${path} ${officer.username}: ${answer.status} ${answer.text.slice(0, 300)}`)
      if (answer.status === 422) missing.push(...listPointers(answer.text))
    }
    return missing
  }

  async function perform(name: string, path: string, body: unknown): Promise<void> {
    if ((await attempt(name, path, body)) === 'done') return
    const told = refusals.filter((text) => !/: (403|404) /.test(text))
    throw new Error(`nobody in the bench may do ${path} on a case of ${item}: ${told.join('; ')}`)
  }

  async function readCase(): Promise<CaseSeen> {
    const token = applicant.token
    return readDone(await client.send({ method: 'GET', path: `/cases/${caseId}`, token }), 'the case')
  }

  await perform('reception', 'reception', undefined)
  await perform('acceptance', 'acceptance', undefined)
  for (;;) {
    const step = (await readCase()).steps.find(
      (entry) => entry.status === 'open' && !['accept', 'decide', 'deliver'].includes(entry.does),
    )
    if (step === undefined) break
    await perform('steps', `steps/${step.step}/completion`, {
      outcome: 'pass',
      opinion: '材料齐全，符合规定。',
      checks: step.checks.map(({ zh }) => ({ check: zh, met: true })),
      people: Array.from(
        { length: Math.max(0, step.people - 1) },
        (_, index) => `协办人员${'甲乙丙丁'[index] ?? ''}`,
      ),
      attachments: [],
    })
  }
  await perform('grant', 'grant', { opinion: '经审查，符合法定条件、标准，准予办理。', conditions: [] })
  const missing = await attempt('licence', 'licence', { assigned: {} })
  if (missing !== 'done' && missing.length > 0) {
    // What the form does not hold is assigned by the issuer, who is told of it by name.
    const elements = missing.flatMap((pointer) => pointer.split('/assigned/').slice(1))
    const assigned = Object.fromEntries(elements.map((element) => [element, assignedValues[element] ?? '无']))
    await perform('licence', 'licence', { assigned })
  }
  await perform('delivery', 'delivery', { way: 'electronic', recipient: applicant.person.name })
  return { item, application, acts }
}

const assignedValues: Readonly<Record<string, string>> = { 'person.gender': 'female' }

function listPointers(text: string): string[] {
  const { errors = [] } = JSON.parse(text) as { errors?: { pointer: string }[] }
  return errors.map(({ pointer }) => pointer)
}
