import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { useEffect, useState } from 'react'
import { api, send } from '../../api/index.ts'

export type Suggestion = components['schemas']['ItemSuggestion']

/** Between two strokes of somebody who is still typing. */
const pauseMilliseconds = 200

interface Suggestions {
  readonly items: readonly Suggestion[]
  readonly approximate: boolean
}

const none: Suggestions = { items: [], approximate: false }

/** What fits the words so far; asked for when the typing pauses, and nothing where the words are too few. */
export function useSuggestions(words: string): Suggestions {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words.trim().slice(0, 60)), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [words])
  const { data } = useQuery({
    queryKey: ['item-suggestions', settled],
    queryFn: () => send(api.GET('/api/v1/item-suggestions', { params: { query: { q: settled } } })),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    // A suggestion that does not come is no loss: the search itself says what is wrong.
    retry: false,
  })
  return settled === '' || words.trim() === '' ? none : (data ?? none)
}
