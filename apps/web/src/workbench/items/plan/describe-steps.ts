import { describeWhen, type Names } from '../difference/describe-difference.ts'
import { isRecord, valueAt } from '../source/definition-source.ts'
import { readStages } from './read-steps.ts'
import { type DiagramStep, whereNeeded } from './write-bpmn.ts'

/** The steps with what a reader of the exported diagram is told, in Chinese, as documents of the state are. */
export function describeSteps(
  definition: unknown,
  names: Names,
): { readonly name: string; readonly stages: readonly (readonly DiagramStep[])[] } {
  const read = (value: unknown) =>
    isRecord(value) ? String(value['zh'] ?? '') : typeof value === 'string' ? value : ''
  const stages = readStages(definition).map((stage) =>
    stage.map((step): DiagramStep => {
      const lines = [
        step.duty === undefined ? '' : `岗位：${names.find('duties', step.duty)?.zh ?? step.duty}`,
        step.organisation === undefined
          ? ''
          : `机构：${names.find('organisations', step.organisation)?.zh ?? step.organisation}`,
        step.limit === undefined ? '' : `时限：${step.limit}个工作日`,
      ]
      const when = step.when === undefined ? '' : `情形：${describeWhen(step.when, definition, names).zh}`
      const condition =
        step.when === undefined
          ? step.isOptional
            ? whereNeeded
            : undefined
          : describeWhen(step.when, definition, names).zh
      return {
        ...step,
        name: read(step.name) || step.step,
        documentation: [...lines, when].filter((line) => line !== '').join('\n'),
        condition,
      }
    }),
  )
  return { name: read(valueAt(definition, ['name'])), stages }
}
