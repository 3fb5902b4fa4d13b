import { type Change, compareContents } from '../catalogue/index.ts'
import type { MatterDefinition } from './matter-definition.ts'

/**
 * Every place at which the second definition of a matter says something else than the first; entries of lists are told by
 * what they are about and not by their place, so that one that is put in before others changes none of these.
 * @returns `items.food-business-licence.when`, `notices.creditors.days`; none where they say the same
 */
export function differenceBetweenMatters(before: MatterDefinition, after: MatterDefinition): Change[] {
  return compareContents(arrange(before), arrange(after))
}

function arrange(definition: MatterDefinition): Record<string, unknown> {
  const { items, order, preApproval, notices, jointInspections, faq, ...rest } = definition
  return {
    ...rest,
    items: keyBy(
      items.map((member) => (typeof member === 'string' ? { item: member, with: {}, holds: [] } : member)),
      ({ item }) => item,
    ),
    order: keyBy(order, ({ first, next }) => `${first} → ${next}`),
    preApproval: keyBy(preApproval, (entry) => `${entry.item} → ${entry.for}`),
    notices: keyBy(notices, ({ notice }) => notice),
    jointInspections: keyBy(jointInspections, (entry) => entry.items.join(' + ')),
    faq: keyBy(faq, ({ q }) => (typeof q === 'string' ? q : q.zh)),
  }
}

/** What is doubled, and so refused by the rules, still stands where it is said. */
function keyBy<Entry>(
  entries: readonly Entry[],
  name: (entry: Entry) => string,
): Readonly<Record<string, Entry>> {
  const keyed = new Map<string, Entry>()
  for (const entry of entries) {
    const key = name(entry)
    keyed.set(keyed.has(key) ? `${key} (${keyed.size})` : key, entry)
  }
  return Object.fromEntries(keyed)
}
