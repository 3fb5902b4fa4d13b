/** Taking several steps, one after another: each is an act of its own, that may be refused while the next succeeds. */
import type { Bilingual } from '@tongban/domain'
import { api, makeKey, send, toApiProblem } from '../../api/index.ts'
import type { CaseListEntry } from '../../case/index.ts'
import type { Text } from '../../language/index.ts'
import { type CaseProgress, pageSize, readProgress } from './list-data.ts'

export interface StepToTake {
  readonly caseId: string
  readonly number: string
  readonly step: string
  readonly name: Bilingual
  /** Made once and sent again with each attempt, so that a lost answer takes the step once. */
  readonly key: string
}

export interface NotTaken {
  readonly caseId: string
  readonly number: string
  readonly reason: Text
  readonly next?: Text
  /** Where trying again can help. */
  readonly step?: StepToTake
}

export interface ClaimPlan {
  readonly steps: readonly StepToTake[]
  readonly without: readonly NotTaken[]
}

/** Which steps of the cases one can take by one's duties, and of which cases none, with the reason. */
export async function planClaims(
  entries: readonly CaseListEntry[],
  duties: readonly string[],
): Promise<ClaimPlan> {
  const progress = new Map<string, CaseProgress>()
  for (let from = 0; from < entries.length; from += pageSize) {
    const part = entries.slice(from, from + pageSize).map(({ caseId }) => caseId)
    for (const found of await readProgress(part)) progress.set(found.caseId, found)
  }
  const steps: StepToTake[] = []
  const without: NotTaken[] = []
  for (const entry of entries) {
    const mine = (progress.get(entry.caseId)?.steps ?? []).filter(({ duty }) => duties.includes(duty))
    const free = mine.filter(({ assignedTo }) => assignedTo === null)
    const number = entry.number ?? ''
    for (const { step, name } of free) {
      steps.push({ caseId: entry.caseId, number, step, name, key: makeKey() })
    }
    if (free.length === 0) without.push({ caseId: entry.caseId, number, reason: explainNone(mine) })
  }
  return { steps, without }
}

function explainNone(mine: CaseProgress['steps']): Bilingual {
  const taken = [...new Set(mine.flatMap(({ assignedTo }) => (assignedTo ? [assignedTo.name] : [])))]
  return taken.length > 0
    ? { zh: `已由${taken.join('、')}承办。`, en: `Taken by ${taken.join(', ')} already.` }
    : {
        zh: '当前没有您的岗位可以承办的环节。',
        en: 'No step is open now that your duties could take.',
      }
}

/** Takes one step; what the platform refuses is told with its reason. */
export async function takeStep(step: StepToTake): Promise<NotTaken | undefined> {
  try {
    await send(
      api.POST('/api/v1/cases/{caseId}/steps/{step}/assignment', {
        params: {
          path: { caseId: step.caseId, step: step.step },
          header: { 'Idempotency-Key': step.key },
        },
        body: {},
      }),
    )
    return undefined
  } catch (thrown) {
    const { detail, next } = toApiProblem(thrown)
    return { caseId: step.caseId, number: step.number, reason: detail, next, step }
  }
}
