import { type DataElement, normaliseForm } from '@tongban/domain'
import { useEffect, useMemo, useState } from 'react'
import { type CompiledMatter, useCompiledMatter } from '../../matter/index.ts'
import type { Content } from '../content.ts'

/** While somebody types, the matter is not compiled anew with each letter. */
const pauseMilliseconds = 600

export interface CompiledFor {
  readonly compiled: CompiledMatter
  /** What was answered or filled in last is not considered yet. */
  readonly isChanging: boolean
  readonly problem: Error | null
  readonly retry: () => void
}

/**
 * The matter for what is filled in so far: each answer may bring items, fields and materials, or take them away.
 * @param start for the content with which the page begins
 */
export function useCompiledFor(start: CompiledMatter, content: Content): CompiledFor {
  const [compiled, setCompiled] = useState(start)
  const wanted = useMemo(() => JSON.stringify(listConditionValues(compiled, content)), [compiled, content])
  const settled = useSettled(wanted)
  const { answers, form } = useMemo(
    () => JSON.parse(settled) as ReturnType<typeof listConditionValues>,
    [settled],
  )
  const found = useCompiledMatter(start.matter, answers, form)
  if (found.data !== undefined && !found.isPlaceholderData && found.data !== compiled) setCompiled(found.data)
  return {
    compiled,
    isChanging:
      wanted !== settled || (found.isFetching && (found.data === undefined || found.isPlaceholderData)),
    problem: found.error,
    retry: () => void found.refetch(),
  }
}

/** Answers, and values of the kinds that conditions look at; names and numbers of people stay on the page. */
function listConditionValues(compiled: CompiledMatter, { answers, form }: Content) {
  const elements: Record<string, DataElement> = {}
  for (const { element, asked, definition } of compiled.form.sections.flatMap(({ fields }) => fields)) {
    if (asked && conditionTypes.has(String(definition['type'])))
      elements[element] = definition as unknown as DataElement
  }
  const seen = Object.entries(form).filter(([element]) => Object.hasOwn(elements, element))
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0)),
    form: normaliseForm({ elements }, Object.fromEntries(seen)),
  }
}

const conditionTypes = new Set(['yes-no', 'choice', 'choices', 'number', 'money', 'date'])

/** The value once it has stayed the same for a while; the first one at once. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (settled === value) return undefined
    const timer = setTimeout(() => setSettled(value), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [value, settled])
  return settled
}
