import {
  type DeclaredStep,
  type ItemDefinition,
  formatBasis,
  isStepSkippable,
  listDeclaredSteps,
  readText,
} from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type { AdoptionChange, DefinitionEdit, OpenDecision, OutsideAdoption } from './adoption.ts'
import type { OutsideItem } from './outside-item.ts'
import { isNamedAmong } from './same-name.ts'

const target = 'reviewProcedure'

/** Steps that the other place does without. Where it tells their number only, nothing can be said of any one of them. */
export function planProcedureAdoption(
  definition: ItemDefinition,
  outside: Pick<OutsideItem, 'reviewProcedure' | 'steps'>,
): OutsideAdoption {
  const steps = listDeclaredSteps(definition)
  if (outside.reviewProcedure === undefined) {
    const counted = steps.filter(({ step }) => step.optional !== true).length
    if (outside.steps === undefined || outside.steps >= counted) return { changes: [], decisions: [] }
    const reason: Bilingual = {
      zh: `对方只列明环节数（${outside.steps}个），没有列明环节名称，请对照对方办事指南确定减哪一个环节。`,
      en: `The other list tells only the number of steps (${outside.steps}); find out from its guide which to leave out.`,
    }
    const what = { zh: `办理环节${counted}个`, en: `${counted} steps` }
    return { changes: [], decisions: [{ target, what, reason, place: { kind: 'place', at: ['steps'] } }] }
  }
  const theirs = outside.reviewProcedure
  const extra = steps.filter(({ step }) => !isNamedAmong(readText(step.name).zh, theirs))
  const examining = (one: DeclaredStep) => ['review', 'inspect', 'expert-review'].includes(one.step.does)
  const removable = extra.filter((one) => findHindrance(one) === undefined)
  const isLastExamination = steps.filter(examining).every((one) => removable.includes(one))
  const removed = isLastExamination ? removable.slice(1) : removable
  return {
    changes: removed.map((one) => planRemoval(definition, one)),
    decisions: extra
      .filter((one) => !removed.includes(one))
      .map((one): OpenDecision => {
        const name = readText(one.step.name)
        const reason = findHindrance(one) ?? {
          zh: '这是唯一审查申请的环节；行政机关应当对申请材料进行审查（行政许可法第三十四条）。',
          en: 'It is the only step that examines the application, which the law demands (Administrative Licensing Law, art. 34).',
        }
        return { target, what: name, reason, place: { kind: 'step', step: one.step.step } }
      }),
  }
}

/** Why no programme may leave a step out. */
function findHindrance({ step }: DeclaredStep): Bilingual | undefined {
  if (step.basis !== undefined) {
    return {
      zh: `该环节有法律依据（${formatBasis(step.basis)}），能否取消须由法制人员判断。`,
      en: `An article demands the step (${formatBasis(step.basis)}); whether it may go is for a lawyer to say.`,
    }
  }
  if (step.organisation !== undefined && step.does !== 'accept' && step.does !== 'deliver') {
    return {
      zh: '该环节由其他部门办理，取消前须与该部门商定。',
      en: 'Another authority takes the step; agree with it before leaving it out.',
    }
  }
  if (!isStepSkippable(step)) {
    return {
      zh: '受理、法制审核、决定、送达是法定环节，或者对方只是名称不同，请核对环节名称。',
      en: 'Acceptance, legal review, decision and delivery are statutory; perhaps the other place only calls it otherwise.',
    }
  }
  if (step.checks.length > 0) {
    return {
      zh: `该环节有${step.checks.length}条审查要点，取消前须确定由哪个环节审查。`,
      en: `The step has ${step.checks.length} points to examine; say first which other step takes them.`,
    }
  }
  return undefined
}

function planRemoval(definition: ItemDefinition, { step, path }: DeclaredStep): AdoptionChange {
  const name = readText(step.name)
  const skipped = definition.greenChannel?.skips.indexOf(step.step) ?? -1
  return {
    id: `${target}:${step.step}`,
    target,
    at: path,
    before: { zh: `环节“${name.zh}”`, en: `Step "${name.en}"` },
    after: { zh: '取消', en: 'left out' },
    edits: skipped < 0 ? [] : [{ path: ['greenChannel', 'skips', skipped], removed: true }],
    step: step.step,
  }
}

/** Leaves steps out of the plan: a stage with one step left is that step; one with none is gone. */
export function removeSteps(definition: ItemDefinition, steps: readonly string[]): DefinitionEdit[] {
  return definition.steps.flatMap((entry, stage): DefinitionEdit[] => {
    const at = ['steps', stage]
    if (!('parallel' in entry)) return steps.includes(entry.step) ? [{ path: at, removed: true }] : []
    const left = entry.parallel.flatMap(({ step }, position) => (steps.includes(step) ? [] : [position]))
    const [only] = left
    if (left.length === entry.parallel.length) return []
    if (only === undefined) return [{ path: at, removed: true }]
    if (left.length === 1) return [{ path: at, from: [...at, 'parallel', only] }]
    return entry.parallel.flatMap(({ step }, position): DefinitionEdit[] =>
      steps.includes(step) ? [{ path: [...at, 'parallel', position], removed: true }] : [],
    )
  })
}
