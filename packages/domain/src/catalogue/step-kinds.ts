/**
 * What a step does, in the order in which a case meets them. `follow-through` is what is left to do once it is decided:
 * 制证、公示、归档.
 */
export const stepKinds = [
  'accept',
  'review',
  'inspect',
  'expert-review',
  'legal-review',
  'decide',
  'follow-through',
  'deliver',
] as const
