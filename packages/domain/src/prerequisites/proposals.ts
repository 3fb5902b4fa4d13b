import { chooseDurations, weighDuration } from './limit-weight.ts'
import { type PrerequisiteItem, type PrerequisiteLink, compareText } from './demands.ts'

/** Where an opinion given beforehand breaks a circle: the authority of `item` gives it, and `for` need not wait. */
export interface PreApprovalProposal {
  readonly item: string
  readonly for: string
  /** Materials that the opinion stands for until the formal act. */
  readonly materials: readonly string[]
}

interface BareCircle {
  readonly items: readonly string[]
  readonly links: readonly PrerequisiteLink[]
}

/**
 * As few pre-approvals as will do, found greedily: the link that lies on most of the circles that are left is broken
 * first; among equal ones that whose opinion is promised soonest.
 * @returns the proposal for a circle by its items.
 */
export function proposePreApprovals(
  circles: readonly BareCircle[],
  byId: ReadonlyMap<string, PrerequisiteItem>,
): (items: readonly string[]) => PreApprovalProposal | undefined {
  const proposals = new Map<string, PreApprovalProposal>()
  let open = [...circles]
  while (open.length > 0) {
    const best = chooseLink(open, byId)
    if (best === undefined) break
    const { first, next, demands } = best
    const broken = open.filter(({ links }) => links.some((link) => isSame(link, best)))
    for (const { items } of broken) {
      proposals.set(items.join(' '), {
        item: first,
        for: next,
        materials: demands.map(({ material }) => material),
      })
    }
    open = open.filter((circle) => !broken.includes(circle))
  }
  return (items) => proposals.get(items.join(' '))
}

function chooseLink(
  circles: readonly BareCircle[],
  byId: ReadonlyMap<string, PrerequisiteItem>,
): PrerequisiteLink | undefined {
  const links = new Map<string, { link: PrerequisiteLink; count: number }>()
  for (const { links: own } of circles) {
    for (const link of own) {
      const key = `${link.first} ${link.next}`
      links.set(key, { link, count: (links.get(key)?.count ?? 0) + 1 })
    }
  }
  const weigh = ({ first }: PrerequisiteLink) => {
    const item = byId.get(first)
    return item === undefined ? 0 : weighDuration(chooseDurations(item.definition, undefined).promised)
  }
  const [best] = [...links.values()].toSorted(
    (left, right) =>
      right.count - left.count ||
      weigh(left.link) - weigh(right.link) ||
      compareText(`${left.link.first} ${left.link.next}`, `${right.link.first} ${right.link.next}`),
  )
  return best?.link
}

function isSame(one: PrerequisiteLink, other: PrerequisiteLink): boolean {
  return one.first === other.first && one.next === other.next
}
