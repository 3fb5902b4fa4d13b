import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Loading, ProblemNotice } from '../../design/index.ts'
import { beginDraft } from './begin-draft.ts'

/** Opens the draft of an item: the one under way, or a new one from its newest revision. */
export function EditPage(): ReactElement {
  const { item = '' } = useParams({ strict: false }) as { item?: string }
  const { at } = useSearch({ strict: false }) as { readonly at?: string }
  const navigate = useNavigate()
  const [problem, setProblem] = useState<unknown>()
  const begun = useRef<string>(undefined)
  useEffect(() => {
    // Once for each item, also where the page is drawn twice.
    if (begun.current === item) return
    begun.current = item
    beginDraft({ from: item }).then(
      (draftId) =>
        void navigate({
          to: '/workbench/item-drafts/$draftId' as string,
          params: { draftId } as never,
          search: { at } as never,
          replace: true,
        }),
      setProblem,
    )
  }, [item, at, navigate])
  if (problem === undefined) return <Loading lines={8} />
  return <ProblemNotice problem={problem} />
}
