import { useCallback } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import { toMatterContent } from '../../application/matter/index.ts'
import type { CompiledMatter } from '../../matter/index.ts'
import { countPaper } from './intake.ts'
import { keepAsked, type MatterIntakeDraft } from './matter-intake.ts'
import { describeContact, describeParties } from './use-filing.ts'
import { type Sending, useSending } from './use-sending.ts'

export interface MatterFiling extends Omit<Sending, 'send'> {
  /** @returns the matter as it was filed; undefined where it was refused */
  readonly file: (draft: MatterIntakeDraft, compiled: CompiledMatter) => Promise<string | undefined>
}

/** Files a matter for whoever stands at the window. The draft keeps the key: after a lost answer nothing is filed twice. */
export function useMatterFiling(save: (draft: MatterIntakeDraft) => Promise<void>): MatterFiling {
  const { send: sendOne, ...sending } = useSending()
  const file = useCallback<MatterFiling['file']>(
    (draft, compiled) =>
      sendOne(
        async () => {
          const { matterCaseId } = await send(
            api.POST('/api/v1/matter-cases', {
              params: { header: { 'Idempotency-Key': draft.key } },
              body: describeMatterFiling(draft, compiled),
            }),
          )
          return matterCaseId
        },
        () => save({ ...draft, key: makeKey() }),
      ),
    [save, sendOne],
  )
  return { ...sending, file }
}

function describeMatterFiling(draft: MatterIntakeDraft, compiled: CompiledMatter) {
  const asked = new Set(compiled.materials.map(({ material }) => material))
  const content = toMatterContent(draft.content, compiled)
  const papers = Object.entries(keepAsked(draft.papers, asked)).filter(([, paper]) => countPaper(paper) > 0)
  return {
    matter: draft.matter,
    ...describeParties(draft),
    filing: {
      content: {
        ...content,
        materials: keepAsked(content.materials, asked),
        papers: Object.fromEntries(papers),
      },
      ...describeContact(draft),
    },
  }
}
