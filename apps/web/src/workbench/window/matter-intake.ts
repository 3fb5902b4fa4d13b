import type { PlainDate } from '@tongban/domain'
import { findJointProblems, listJointRequirements } from '../../application/matter/joint-rules.ts'
import type { Content } from '../../application/content.ts'
import type { CompiledMatter } from '../../matter/index.ts'
import {
  type Completeness,
  countPaper,
  type IntakeDraft,
  type Papers,
  sortProblems,
  startIntake,
} from './intake.ts'

/** An intake of a whole matter (一件事) that is under way. */
export interface MatterIntakeDraft extends Omit<IntakeDraft, 'item' | 'keys' | 'filed'> {
  readonly matter: string
  /** Sent again with a repeat, so that nothing is filed twice. */
  readonly key: string
}

/** @param makeKey gives a fresh idempotency key each time */
export function startMatterDraft(
  matter: { readonly matter: string; readonly name: IntakeDraft['itemName'] },
  startedAt: string,
  makeKey: () => string,
): MatterIntakeDraft {
  return { ...startIntake(matter, startedAt, makeKey), matter: matter.matter, key: makeKey() }
}

/**
 * What the clerk still has to settle. The situation decides which items are filed at all, and whoever promises signs at
 * the counter: both come before the filing. What else is missing is told with the joint correction notice.
 * @param on the day of the intake in Beijing
 */
export function checkMatterIntake(
  compiled: CompiledMatter,
  content: Content,
  papers: Papers,
  on: PlainDate,
): Completeness {
  const joint = listJointRequirements(compiled)
  const asked = new Set(joint.materials.map(({ material }) => material))
  const problems = findJointProblems(
    compiled,
    joint,
    {
      ...content,
      materials: keepAsked(content.materials, asked),
      substitutes: keepAsked(content.substitutes ?? {}, asked),
    },
    on,
    Object.fromEntries(
      Object.entries(keepAsked(papers, asked)).map(([material, paper]) => [material, countPaper(paper)]),
    ),
  )
  const { wrong, missing, later } = sortProblems(problems, joint)
  const isSettledFirst = ({ field }: { readonly field: string }) => /^\/(answers|promises)\//.test(field)
  return {
    wrong: [...missing.filter(isSettledFirst), ...wrong],
    missing: missing.filter((problem) => !isSettledFirst(problem)),
    later,
  }
}

/** Of what was handed over that which the situation asks for. */
export function keepAsked<Entry>(
  entries: Readonly<Record<string, Entry>>,
  asked: ReadonlySet<string>,
): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).filter(([material]) => asked.has(material)))
}
