import type { ItemRevision, Place, Registries } from '../catalogue/index.ts'
import type { PlainDate } from '../kernel/index.ts'
import type { MatterDefinition, MatterMember } from './matter-definition.ts'

/** An item of a matter, whichever of the ways it was written in. */
export interface Member extends MatterMember {
  /** Where it stands in the definition: `['items', 2]`. */
  readonly place: Place
}

/** What a matter is compiled from. */
export interface MatterSources {
  /** The revisions in force of the items of the catalogue; in any order. */
  readonly revisions: readonly ItemRevision[]
  /** Ids of items that exist and are not published, to tell them from those that do not exist. */
  readonly unpublished?: readonly string[]
  readonly registries: Pick<Registries, 'elements' | 'licences' | 'organisations' | 'topics'>
  /** The day on which revisions must be in force; where it is left out that is not looked at. */
  readonly on?: PlainDate
}

/** A member with its revision. */
export interface PublishedMember extends Member {
  readonly revision: ItemRevision
}

/** The items of a matter in order, both ways of writing one made the same. */
export function listMembers(definition: Pick<MatterDefinition, 'items'>): Member[] {
  return definition.items.map((entry, index) => ({
    ...(typeof entry === 'string' ? { item: entry, with: {}, holds: [] } : entry),
    place: ['items', index],
  }))
}

/** The items that are published, each once, in the order of the matter. */
export function listPublishedMembers(
  definition: Pick<MatterDefinition, 'items'>,
  { revisions }: Pick<MatterSources, 'revisions'>,
): PublishedMember[] {
  const byItem = new Map(revisions.map((revision) => [revision.item, revision]))
  const members = new Map<string, PublishedMember>()
  for (const member of listMembers(definition)) {
    const revision = byItem.get(member.item)
    if (revision !== undefined && !members.has(member.item)) members.set(member.item, { ...member, revision })
  }
  return [...members.values()]
}

/** The question by which an item is taken or left: `optional/large-outdoor-advertising`. */
export function nameOptionalQuestion(item: string): string {
  return `optional/${item}`
}
