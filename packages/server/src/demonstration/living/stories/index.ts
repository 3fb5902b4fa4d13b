import { instantStories } from './instant.ts'
import { matterStories } from './matters.ts'
import { officeStories } from './offices.ts'
import { peopleStories } from './people.ts'
import { promiseStories } from './promises.ts'
import type { LifeStory } from './story.ts'
import { togetherStories } from './together.ts'
import { tradeStories } from './trades.ts'
import { turnStories } from './turns.ts'

/** All that happened in the district; their order decides between acts of one minute. */
export const stories: readonly LifeStory[] = [
  ...tradeStories,
  ...peopleStories,
  ...turnStories,
  ...promiseStories,
  ...togetherStories,
  ...instantStories,
  ...matterStories,
  ...officeStories,
]
