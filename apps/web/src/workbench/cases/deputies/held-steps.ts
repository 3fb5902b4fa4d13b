import { useQueries, useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { useState } from 'react'
import { api, send } from '../../../api/index.ts'
import { readProgress } from '../../lists/list-data.ts'
import type { HeldStep } from './held-step.ts'
import type { Receiver } from './plan-handover.ts'

export type StepHolder = components['schemas']['StepHolder']

const heldKey = ['held-steps'] as const

/** Everything that a handing over changes on its page. */
export const handoverKeys = [heldKey, ['step-holders'], ['lists'], ['case']] as const

/** As many cases at a time as the server tells the progress of in one answer. */
const pageSize = 100

/** Who has open steps in hand; asked by those who hand over for others. */
export function useStepHolders(enabled: boolean) {
  return useQuery({
    queryKey: ['step-holders'],
    enabled,
    queryFn: async () => (await send(api.GET('/api/v1/cases/holders'))).holders,
  })
}

/** All open steps in the hand of an account, the most pressing first, and how many are read while there are more. */
export function useHeldSteps(account: string) {
  const [readSoFar, setReadSoFar] = useState(0)
  const held = useQuery({
    queryKey: [...heldKey, account],
    enabled: account !== '',
    queryFn: ({ signal }) => readHeldSteps(account, setReadSoFar, signal),
    // What is chosen on the page must not change under the reader's hand.
    refetchOnWindowFocus: false,
  })
  return { ...held, readSoFar }
}

async function readHeldSteps(
  account: string,
  tell: (steps: number) => void,
  signal: AbortSignal,
): Promise<HeldStep[]> {
  const held: HeldStep[] = []
  let cursor: string | undefined
  do {
    const query = { officer: account, order: 'pressing', limit: pageSize } as const
    const page = await send(
      api.GET('/api/v1/cases', { params: { query: { ...query, ...(cursor ? { cursor } : {}) } }, signal }),
    )
    const cases = new Map(page.items.map((entry) => [entry.caseId, entry]))
    for (const { caseId, steps } of cases.size === 0 ? [] : await readProgress([...cases.keys()])) {
      const entry = cases.get(caseId)
      if (entry === undefined) continue
      const { number, item, itemName, applicantName } = entry
      const due = entry.promisedDue ?? entry.deliveryDue
      for (const step of steps.filter(({ assignedTo }) => assignedTo?.account === account)) {
        const { name: stepName, duty, organisation } = step
        held.push({
          caseId,
          number,
          item,
          itemName,
          applicantName,
          due,
          step: step.step,
          stepName,
          duty,
          organisation,
        })
      }
    }
    tell(held.length)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return held
}

/** The officers who could receive steps of these organisations, without the one who hands over. */
export function useReceivers(organisations: readonly string[], without: string) {
  const answers = useQueries({
    queries: organisations.map((organisation) => ({
      queryKey: ['colleagues', { organisation }],
      queryFn: async () =>
        (await send(api.GET('/api/v1/colleagues', { params: { query: { organisation } } }))).colleagues,
    })),
  })
  const receivers = new Map<string, Receiver & { readonly organisations: Set<string> }>()
  for (const [index, { data }] of answers.entries()) {
    for (const { account, name, duties } of data ?? []) {
      if (account === without) continue
      const receiver = receivers.get(account) ?? { account, name, duties, organisations: new Set<string>() }
      receiver.organisations.add(organisations[index] ?? '')
      receivers.set(account, receiver)
    }
  }
  return {
    receivers: [...receivers.values()],
    isPending: answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => Promise.all(answers.map((answer) => answer.refetch())),
  }
}
