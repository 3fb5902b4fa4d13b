import { useCallback, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { toMatterContent } from '../../application/matter/index.ts'
import type { CompiledMatter } from '../../matter/index.ts'
import { countPaper } from './intake.ts'
import { keepAsked, type MatterIntakeDraft } from './matter-intake.ts'
import { describeContact, describeParties } from './use-filing.ts'

export interface MatterFiling {
  readonly pending: boolean
  /** What the server refused last. */
  readonly problem: ApiProblem | undefined
  readonly forgetProblem: () => void
  /** @returns the matter as it was filed; undefined where it was refused */
  readonly file: (draft: MatterIntakeDraft, compiled: CompiledMatter) => Promise<string | undefined>
}

/** Files a matter for whoever stands at the window. The draft keeps the key: after a lost answer nothing is filed twice. */
export function useMatterFiling(save: (draft: MatterIntakeDraft) => Promise<void>): MatterFiling {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const underWay = useRef(false)
  const file = useCallback<MatterFiling['file']>(
    async (draft, compiled) => {
      if (underWay.current) return undefined
      underWay.current = true
      setPending(true)
      setProblem(undefined)
      try {
        const { matterCaseId } = await send(
          api.POST('/api/v1/matter-cases', {
            params: { header: { 'Idempotency-Key': draft.key } },
            body: describeMatterFiling(draft, compiled),
          }),
        )
        return matterCaseId
      } catch (thrown) {
        const refused = toApiProblem(thrown)
        // What was answered and refused is another request when it is mended; without an answer it stays the same one.
        if (refused.status >= 400 && refused.status < 500 && refused.status !== 401)
          await save({ ...draft, key: makeKey() })
        setProblem(refused)
        return undefined
      } finally {
        underWay.current = false
        setPending(false)
      }
    },
    [save],
  )
  return { pending, problem, forgetProblem: useCallback(() => setProblem(undefined), []), file }
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
