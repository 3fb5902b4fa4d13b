/** Why an authority does not follow what it bound itself to. */
export const departureGrounds = ['facts', 'law', 'conditions'] as const

export interface Departure {
  /** Facts that have changed, law that has changed, or conditions of the opinion that are not met. */
  readonly ground: (typeof departureGrounds)[number]
  /** What has changed since the opinion, and what follows from it. */
  readonly statement: string
}
