import type { Bilingual } from '@tongban/domain'
import type { MessageKind, MessageSource } from './message-kinds.ts'

/** What a message is told in: each in both languages, ready to be put into a sentence. */
export interface Words {
  readonly it: Bilingual
  readonly due: Bilingual
  readonly because: Bilingual
}

export type Wording = (source: MessageSource, words: Words) => { title: Bilingual; body: Bilingual }

/** A title, and a body told from the words. */
export const say =
  (zh: string, en: string, tell: (words: Words, source: MessageSource) => Bilingual): Wording =>
  (source, words) => ({ title: { zh, en }, body: tell(words, source) })

/** Wordings of the kinds of messages that belong together. */
export type SomeWordings = Readonly<Partial<Record<MessageKind, Wording>>>
