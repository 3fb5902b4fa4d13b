import type { Bilingual } from '@tongban/domain'

/** A story that was not told to its end, and why. */
export interface UntoldStory {
  readonly story: string
  readonly reason: Bilingual
}

/** One sentence for each reason: a year without calendar stops twenty stories, and is to be read once. */
export function describeUntold(untold: readonly UntoldStory[]): Bilingual[] {
  const byReason = new Map<string, UntoldStory[]>()
  for (const entry of untold) {
    byReason.set(entry.reason.zh, [...(byReason.get(entry.reason.zh) ?? []), entry])
  }
  return [...byReason.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const names = group.map(({ story }) => story)
    return [
      {
        zh: `${names.length}个示范办件没有办到最后：${first.reason.zh}（${names.join('、')}）`,
        en: `${names.length === 1 ? 'One demonstration case' : `${names.length} demonstration cases`} did not come to an end: ${first.reason.en} (${names.join(', ')})`,
      },
    ]
  })
}
