import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import type { CaseView } from '../../case/index.ts'
import { isToExamine, type ItemChoice, type ItemToExamine } from './matter-examination.ts'
import { describeExamination } from './read-taken-in.ts'
import { isAnswered } from './use-sending.ts'

export interface MatterExamination {
  /** Cases that the clerk can examine now. */
  readonly items: readonly ItemToExamine[]
  /** All of its cases that the clerk may read. */
  readonly views: readonly CaseView[]
  readonly reading: boolean
  /** Why something could not be read. */
  readonly failed: Error | null
  readonly readAgain: () => void
  /** How many are done of those that are being dealt with. */
  readonly progress: { readonly done: number; readonly total: number } | undefined
  /** What the server refused last, by case. */
  readonly problems: ReadonlyMap<string, ApiProblem>
  /** Does what was settled, one case after the other; what one refuses keeps nothing from the others. */
  readonly settle: (choices: ReadonlyMap<string, ItemChoice>) => Promise<void>
}

/** The examination of the cases of a matter while the applicant stands at the counter. */
export function useMatterExamination(caseIds: readonly string[]): MatterExamination {
  const queries = useQueryClient()
  const answers = useQueries({ queries: caseIds.map((caseId) => describeExamination(queries, caseId)) })
  const [progress, setProgress] = useState<MatterExamination['progress']>()
  const [problems, setProblems] = useState<ReadonlyMap<string, ApiProblem>>(new Map())
  const keys = useRef(new Map<string, string>())

  function findKey(act: string): string {
    const key = keys.current.get(act) ?? makeKey()
    keys.current.set(act, key)
    return key
  }

  async function settle(choices: ReadonlyMap<string, ItemChoice>): Promise<void> {
    if (progress !== undefined) return
    const refused = new Map<string, ApiProblem>()
    let done = 0
    setProblems(refused)
    setProgress({ done, total: choices.size })
    for (const [caseId, choice] of choices) {
      const item = answers.find(({ data }) => data?.view.caseId === caseId)?.data
      try {
        if (item !== undefined) await settleItem(item, choice, (act) => findKey(`${caseId} ${act}`))
      } catch (thrown) {
        const problem = toApiProblem(thrown)
        if (isAnswered(problem)) keys.current.delete(`${caseId} ${choice.act}`)
        refused.set(caseId, problem)
      }
      done += 1
      setProgress({ done, total: choices.size })
    }
    await queries.invalidateQueries({ queryKey: ['intake-done'] })
    setProblems(refused)
    setProgress(undefined)
  }

  return {
    items: answers.flatMap(({ data }) => (data !== undefined && isToExamine(data) ? [data] : [])),
    views: answers.flatMap(({ data }) => data?.view ?? []),
    reading: answers.some(({ isPending }) => isPending),
    failed: answers.find(({ error }) => error !== null)?.error ?? null,
    readAgain: () => void Promise.all(answers.map(({ refetch }) => refetch())),
    progress,
    problems,
    settle,
  }
}

/** The papers are received; what follows is what the clerk has settled. */
async function settleItem(
  { view }: ItemToExamine,
  choice: ItemChoice,
  findKey: (act: string) => string,
): Promise<void> {
  const path = { caseId: view.caseId }
  const paramsOf = (act: string) => ({ path, header: { 'Idempotency-Key': findKey(act) } })
  if (view.status === 'submitted')
    await send(api.POST('/api/v1/cases/{caseId}/reception', { params: paramsOf('receive') }))
  if (choice.act === 'accept') {
    const body = { signed: { ...choice.signed } }
    await send(api.POST('/api/v1/cases/{caseId}/acceptance', { params: paramsOf('accept'), body }))
  }
  if (choice.act === 'notice') {
    await send(
      api.POST('/api/v1/cases/{caseId}/correction-notice', {
        params: paramsOf('notice'),
        body: { points: choice.points.map((point) => ({ ...point })) },
      }),
    )
  }
}
