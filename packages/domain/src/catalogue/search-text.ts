import { audienceLabels, typeLabels } from './labels.ts'
import type { ItemDefinition } from './item.ts'
import type { Registries } from './registries.ts'
import { type Text, readText } from './read-text.ts'

/** Texts to be indexed for finding an item, by how much a hit in them says. */
export interface SearchText {
  /** The official name in both languages. */
  readonly names: readonly string[]
  /** Everyday words (口语化). */
  readonly keywords: readonly string[]
  /** Departments, topics, results, kind and audience. */
  readonly labels: readonly string[]
  /** Summary, questions with their options, frequent questions. */
  readonly body: readonly string[]
}

/** The parts of a definition under which it is found. */
export type SearchedDefinition = Pick<
  ItemDefinition,
  'name' | 'summary' | 'keywords' | 'code' | 'type' | 'serves' | 'topics' | 'situations' | 'result' | 'faq'
>

/** What people may type to find the item; the server adds words and pinyin. */
export function buildSearchText(
  definition: SearchedDefinition,
  registries: Pick<Registries, 'organisations' | 'licences' | 'topics'>,
): SearchText {
  const authority = registries.organisations[definition.code.authority]
  const licence =
    definition.result.licence === undefined ? undefined : registries.licences[definition.result.licence]
  const topics = definition.topics.flatMap((topic) => registries.topics?.[topic]?.name ?? [])
  return {
    names: spread([definition.name]),
    keywords: definition.keywords,
    labels: spread([
      ...(authority === undefined ? [] : [authority.name, authority.shortName]),
      ...topics,
      ...(licence === undefined ? [] : [licence.name]),
      ...(definition.result.document === undefined ? [] : [definition.result.document]),
      typeLabels[definition.type],
      ...definition.serves.map((served) => audienceLabels[served]),
    ]),
    body: spread([
      ...(definition.summary === undefined ? [] : [definition.summary]),
      ...Object.values(definition.situations).flatMap((question) => [
        question.ask,
        ...(question.options === 'yes-no' ? [] : Object.values(question.options)),
      ]),
      ...definition.faq.flatMap(({ q, a }) => [q, a]),
    ]),
  }
}

/** Both languages of each text, each text once. */
function spread(texts: readonly Text[]): string[] {
  return [...new Set(texts.map(readText).flatMap(({ zh, en }) => [zh, en]))]
}
