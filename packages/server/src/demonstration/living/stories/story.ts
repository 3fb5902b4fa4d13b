import type { Scene } from '../scene.ts'

/** One story of the district, told from its first act to how it stands at the start. */
export interface LifeStory {
  /** Part of the keys of its acts, and so never changed. */
  readonly name: string
  readonly tell: (scene: Scene) => Promise<void>
}
