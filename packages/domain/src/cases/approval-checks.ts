import { type ReviewCheck, type StepDefinition, evidenceNames, listChecks } from '../catalogue/index.ts'
import type { Command } from './decision-types.ts'
import type { CheckResult, UnmetCheck } from './events.ts'
import { checkReason, inputProblem } from './input-problems.ts'
import { countHandedIn } from './materials.ts'
import type { FileReference } from './parties.ts'
import type { InputProblem } from './rejection.ts'
import type { AcceptedCase } from './state.ts'

/**
 * What is wrong with the answers to the approval standard (审批标准) of a step. Every point is answered, with the evidence
 * that it demands; one that is not met has its reason; and a step cannot pass with one.
 */
export function checkAnswers(
  command: Command<'CompleteStep'>,
  step: StepDefinition,
  state: AcceptedCase,
): InputProblem[] {
  const checks = new Map(listChecks(step).map((check) => [check.name.zh, check]))
  const given = new Map(command.checks.map((entry) => [entry.check, entry]))
  const problems: InputProblem[] = [...checks.keys()]
    .filter((check) => !given.has(check))
    .map((check) =>
      inputProblem(
        '/checks',
        'check-missing',
        `审查要点“${check}”尚未作出结论。`,
        `The check "${check}" has no answer yet.`,
      ),
    )
  const files = new Map(command.attachments.map((file) => [file.digest, file]))
  for (const [index, answer] of command.checks.entries()) {
    const check = checks.get(answer.check)
    const at = `/checks/${index}`
    if (check === undefined) {
      const zh = `“${answer.check}”不是本环节的审查要点。`
      problems.push(
        inputProblem('/checks', 'unknown-check', zh, `"${answer.check}" is no check of this step.`),
      )
      continue
    }
    problems.push(
      ...checkEvidence(at, answer, check, { files, pages: command.pages ?? {}, content: state.content }),
    )
    if (!answer.met) problems.push(...checkReason(`${at}/note`, answer.note ?? ''))
  }
  const unmet = command.checks.find(({ met }) => !met)
  if (command.outcome === 'pass' && unmet !== undefined) {
    const zh = `审查要点“${unmet.check}”不符合，不能给出通过的意见。`
    const en = `The check "${unmet.check}" is not met, so the step cannot pass.`
    problems.push(inputProblem('/outcome', 'check-not-met', zh, en))
  }
  return problems
}

/** What the evidence is held against. */
interface EvidenceAtHand extends Pick<AcceptedCase, 'content'> {
  /** Files that come with the step, by digest. */
  readonly files: ReadonlyMap<string, FileReference>
  readonly pages: Readonly<Record<string, number>>
}

function checkEvidence(
  at: string,
  { check, note = '', evidence = [] }: CheckResult,
  { evidence: demanded }: ReviewCheck,
  { files, pages, content }: EvidenceAtHand,
): InputProblem[] {
  const problems = evidence.flatMap((entry, index): InputProblem[] => {
    const field = `${at}/evidence/${index}`
    if (entry.kind !== 'material') {
      const file = files.get(entry.file)
      if (file === undefined) {
        const zh = '所指的照片、记录没有随本环节上传，请上传后再选。'
        const en = 'The photo or record does not come with this step; upload it and choose it again.'
        return [inputProblem(`${field}/file`, 'evidence-unknown', zh, en)]
      }
      // What was shown from afar is a film as well as a photo (远程勘验).
      if (entry.kind !== 'photo' || /^(image|video)\//.test(file.mediaType)) return []
      const zh = `“${file.name}”不是现场照片，请选JPG、PNG格式的照片；核查记录请按“核查记录”选。`
      const en = `"${file.name}" is no picture; choose a photo in JPG or PNG, and a record as a record.`
      return [inputProblem(`${field}/file`, 'evidence-not-a-photo', zh, en)]
    }
    const there =
      countHandedIn(content, entry.material) > 0 || content.substitutes?.[entry.material] !== undefined
    const last = pages[entry.material]
    if (there && entry.page !== undefined && last !== undefined && entry.page > last) {
      const zh = `这份材料共${last}页，没有第${entry.page}页，请改正页码。`
      const en = `This material has ${last} ${last === 1 ? 'page' : 'pages'} and no page ${entry.page}; correct it.`
      return [inputProblem(`${field}/page`, 'page-not-there', zh, en)]
    }
    if (there) return []
    const zh = '申请材料中没有所指的这份材料，请另选。'
    const en = 'The application does not hold this material; choose another.'
    return [inputProblem(`${field}/material`, 'evidence-unknown', zh, en)]
  })
  if (demanded.length === 0) return problems
  const kinds = new Set<string>(evidence.map(({ kind }) => kind))
  if (note.trim() !== '') kinds.add('note')
  if (demanded.some((kind) => kinds.has(kind))) return problems
  const zh = `审查要点“${check}”须附证据：${demanded.map((kind) => evidenceNames[kind].zh).join('或者')}。`
  const en = `The check "${check}" needs evidence: ${demanded.map((kind) => evidenceNames[kind].en).join(' or ')}.`
  return [...problems, inputProblem(`${at}/evidence`, 'evidence-missing', zh, en)]
}

/** Points that were not met in any step, as a refusal tells them; notes of earlier records may be empty. */
export function listUnmetChecks(state: AcceptedCase): UnmetCheck[] {
  return Object.entries(state.steps).flatMap(([step, { done }]) =>
    (done?.checks ?? [])
      .filter(({ met }) => !met)
      .map(({ check, note = '' }) => ({ step, check, reason: note })),
  )
}
