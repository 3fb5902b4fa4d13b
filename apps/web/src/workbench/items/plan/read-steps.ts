import { isRecord } from '../source/definition-source.ts'
import type { PlannedStep } from './step-plan.ts'

/** A step as far as the definition says it, complete or not. */
export interface ReadStep extends PlannedStep {
  readonly name: unknown
  readonly duty: string | undefined
  readonly organisation: string | undefined
  readonly limit: number | undefined
  readonly when: unknown
  readonly isOptional: boolean
  readonly path: readonly (string | number)[]
}

/** The stages of a definition that may still be under way. */
export function readStages(definition: unknown): ReadStep[][] {
  const steps = isRecord(definition) && Array.isArray(definition['steps']) ? definition['steps'] : []
  return steps.map((entry: unknown, stage): ReadStep[] => {
    if (isRecord(entry) && Array.isArray(entry['parallel'])) {
      return entry['parallel'].map((step: unknown, index) =>
        readStep(step, ['steps', stage, 'parallel', index]),
      )
    }
    return [readStep(entry, ['steps', stage])]
  })
}

function readStep(entry: unknown, path: ReadStep['path']): ReadStep {
  const step = isRecord(entry) ? entry : {}
  const text = (key: string) => (typeof step[key] === 'string' ? step[key] : undefined)
  return {
    step: text('step') ?? '',
    name: step['name'],
    does: text('does') ?? '',
    duty: text('duty'),
    organisation: text('organisation'),
    limit: typeof step['limit'] === 'number' ? step['limit'] : undefined,
    when: step['when'],
    isOptional: step['optional'] === true,
    isConditional: step['when'] !== undefined || step['optional'] === true,
    path,
  }
}
