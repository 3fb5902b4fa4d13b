import {
  type Finding,
  type Place,
  type Severity,
  type Situations,
  formatPlace,
} from '../../catalogue/index.ts'
import type { Bilingual } from '../../kernel/index.ts'
import type { MatterDefinition } from '../matter-definition.ts'
import type { MatterSources, Member, PublishedMember } from '../members.ts'
import type { MatterQuestions } from '../questions.ts'

/** What rules of a matter look at. */
export interface MatterContext {
  readonly definition: MatterDefinition
  readonly sources: MatterSources
  /** Every entry of the list of items. */
  readonly members: readonly Member[]
  /** Those that are published, each once. */
  readonly published: readonly PublishedMember[]
  readonly questions: MatterQuestions
  /** What can come true of the conditions of the matter. */
  readonly situations: Situations
}

/** What a rule says about one place. */
export interface MatterComplaint {
  readonly at: Place
  readonly message: Bilingual
  readonly cure: Bilingual
}

/** A rule that a matter must keep (error) or should keep (warning). */
export interface MatterRule {
  readonly id: string
  readonly severity: Severity
  readonly title: Bilingual
  /** The law, standard or practice that it comes from. */
  readonly source: string
  readonly check: (context: MatterContext) => readonly MatterComplaint[]
}

/** The findings of one rule. */
export function applyRule(
  rule: Pick<MatterRule, 'id' | 'severity'>,
  complaints: readonly MatterComplaint[],
): Finding[] {
  return complaints.map((complaint) => ({
    rule: rule.id,
    severity: rule.severity,
    path: formatPlace(complaint.at),
    ...complaint,
  }))
}

/** The complaint when the test fails, none otherwise. */
export function demand(
  test: boolean,
  at: Place,
  message: Bilingual,
  cure: Bilingual,
): readonly MatterComplaint[] {
  return test ? [] : [{ at, message, cure }]
}
