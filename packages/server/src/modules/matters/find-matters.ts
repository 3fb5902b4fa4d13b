import { readText } from '@tongban/domain'
import type { PublishedMatter } from '../catalogue/index.ts'

interface Wanted {
  readonly q?: string | undefined
  readonly serves?: 'person' | 'enterprise' | undefined
  readonly topic?: string | undefined
}

/**
 * Published matters that fit, those whose names fit before those whose everyday words do. There are a few dozen of them,
 * so that each word is looked for in all.
 */
export function findMatters(
  matters: readonly PublishedMatter[],
  { q, serves, topic }: Wanted,
): PublishedMatter[] {
  const words = (q ?? '').toLowerCase().split(/\s+/u).filter(Boolean)
  return matters
    .filter(({ definition }) => {
      if (topic !== undefined && !definition.topics.includes(topic)) return false
      return (
        serves === undefined ||
        definition.serves.some((kind) => (kind === 'person') === (serves === 'person'))
      )
    })
    .map((published) => ({ published, rank: rank(published, words) }))
    .filter((entry) => entry.rank !== undefined)
    .toSorted((left, right) => (left.rank ?? 0) - (right.rank ?? 0))
    .map(({ published }) => published)
}

/** The place of the worst of the words: 0 in the name, 1 in an everyday word, 2 in the summary; undefined: not there. */
function rank({ definition }: PublishedMatter, words: readonly string[]): number | undefined {
  const { zh, en } = readText(definition.name)
  const summary = definition.summary === undefined ? { zh: '', en: '' } : readText(definition.summary)
  const texts = [
    `${zh} ${en}`,
    [...definition.keywords, ...definition.topics].join(' '),
    `${summary.zh} ${summary.en}`,
  ].map((text) => text.toLowerCase())
  const everyday = definition.keywords.map((keyword) => keyword.toLowerCase())
  const places = words.map((word) => {
    const at = texts.findIndex((text) => text.includes(word))
    if (at >= 0) return at
    // 我想开饭馆: what people say holds the everyday word, not the other way round.
    return everyday.some((keyword) => word.includes(keyword)) ? 1 : -1
  })
  return places.some((place) => place < 0) ? undefined : Math.max(0, ...places)
}
