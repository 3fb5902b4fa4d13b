import type { ItemDefinition, ItemDefinitionInput } from '../item.ts'

export type Changes = Partial<ItemDefinitionInput>

/** An item that breaks a rule, where, and one that comes close and keeps it. */
export interface LintCase {
  readonly breaks: Changes | ItemDefinition
  readonly at: string
  readonly keeps: Changes | ItemDefinition
}

/** By the id of the rule. */
export type LintCases = Readonly<Record<string, LintCase>>
