import { type Problem, problem } from '../../http/index.ts'
import { presentDraftHead, type StoredDraft } from './store.ts'

/** Somebody has saved meanwhile: who, when, and the text as it is now, so that both can be laid side by side. */
export function refuseVersion(draft: StoredDraft): Problem {
  const { version, savedBy, savedAt } = presentDraftHead(draft, '')
  return problem('version-changed', {
    detail: {
      zh: `${savedBy}已经保存了这份草稿的新内容，您的修改没有覆盖它。`,
      en: `${savedBy} has saved this draft meanwhile; your changes have not overwritten it.`,
    },
    next: {
      zh: '请比较双方的修改，选择合并或者以其中一方为准，然后再次保存。',
      en: 'Compare the changes, merge them or choose one side, and save again.',
    },
    facts: { version, savedBy, savedAt, source: draft.source },
  })
}
