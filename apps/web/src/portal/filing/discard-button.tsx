import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { type ApiProblem, makeKey, toApiProblem } from '../../api/index.ts'
import { Button, ConfirmDialog, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import { forgetDraft } from './kept-drafts.ts'

export interface DiscardButtonProps {
  /** On the platform. @param key of the act, the same for each attempt */
  readonly discard: (key: string) => Promise<void>
  readonly keeper: DraftKeeper
  readonly account: string | null
}

/** Throws the draft away, here and on the platform, after asking. */
export function DiscardButton({ discard: send, keeper, account }: DiscardButtonProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [key] = useState(makeKey)

  async function discard(): Promise<void> {
    setPending(true)
    setProblem(undefined)
    try {
      await send(key)
      keeper.close()
      await forgetDraft(account, keeper.kept)
      await queries.invalidateQueries({ queryKey: ['cases'] })
      await queries.invalidateQueries({ queryKey: ['matter-cases'] })
      announce({ zh: '草稿已删除。', en: 'The draft was discarded.' })
      await navigate({ to: '/my' })
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
      setPending(false)
    }
  }

  return (
    <>
      <Button size="small" look="danger" onPress={() => setAsking(true)}>
        {text({ zh: '删除草稿', en: 'Discard the draft' })}
      </Button>
      <ConfirmDialog
        title={{ zh: '删除这份草稿？', en: 'Discard this draft?' }}
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void discard()}
        confirm={{ zh: '删除', en: 'Discard' }}
        pending={pending}
        danger
      >
        <p>
          {text({
            zh: '已填写的内容和已上传的材料将不再保留，不能恢复。',
            en: 'What was filled in and supplied is not kept and cannot be brought back.',
          })}
        </p>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
      </ConfirmDialog>
    </>
  )
}
