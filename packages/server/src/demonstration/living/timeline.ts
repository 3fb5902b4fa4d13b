import type { Instant } from '@tongban/domain'

/** What a story does: one act after another, each at its moment. */
export interface Story {
  /** Part of the keys of its acts, and so never changed. */
  readonly name: string
  readonly tell: (until: (moment: Instant) => Promise<void>) => Promise<void>
}

export interface StoryFailure {
  readonly story: string
  readonly error: unknown
}

interface Waiting {
  readonly moment: Instant
  readonly order: number
  readonly resume: () => void
}

/**
 * Tells stories side by side in the order of their moments, as the days of an office pass: one act at a time, the same
 * order each time. A story that waits for a moment after the end stays where it is: that is how it stands today.
 *
 * @param options.moveTo told before anything happens at a moment
 * @returns the stories that could not be told to their end, and why
 */
export async function tellStories(
  stories: readonly Story[],
  options: { readonly end: Instant; readonly moveTo: (moment: Instant) => void },
): Promise<StoryFailure[]> {
  const failures: StoryFailure[] = []
  const waiting: Waiting[] = []
  let pause: () => void = () => undefined
  let now: Instant | undefined

  /** Lets one story go on until it waits again or is over. */
  const letGo = async (go: () => void): Promise<void> => {
    const paused = new Promise<void>((resolve) => {
      pause = resolve
    })
    go()
    await paused
  }

  for (const [order, story] of stories.entries()) {
    const until = (moment: Instant) =>
      new Promise<void>((resume, refuse) => {
        if (now !== undefined && moment < now) {
          refuse(new Error(`the story ${story.name} goes back to ${moment}`))
          return
        }
        waiting.push({ moment, order, resume })
        pause()
      })
    const tell = async () => {
      try {
        await story.tell(until)
      } catch (error) {
        failures.push({ story: story.name, error })
      }
      pause()
    }
    await letGo(() => void tell())
  }
  for (;;) {
    waiting.sort((left, right) => compare(left, right))
    const next = waiting.shift()
    if (next === undefined || next.moment > options.end) return failures
    now = next.moment
    options.moveTo(now)
    await letGo(next.resume)
  }
}

function compare(left: Waiting, right: Waiting): number {
  if (left.moment !== right.moment) return left.moment < right.moment ? -1 : 1
  return left.order - right.order
}
