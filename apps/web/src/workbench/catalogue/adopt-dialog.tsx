import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import { Button, Dialog, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { Claim } from './claim.ts'
import { DeviationsTable } from './deviations-table.tsx'

/** Shows what the base list changed and takes it over in one act. */
export function AdoptDialog({
  claim,
  onClose,
}: {
  readonly claim: Claim
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [key] = useState(makeKey)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const adopt = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      const done = await send(
        api.POST('/api/v1/base-lists/entries/{entry}/claims/{organisation}/adoption', {
          params: {
            path: { entry: claim.entry, organisation: claim.organisation },
            header: { 'Idempotency-Key': key },
          },
        }),
      )
      await queries.invalidateQueries()
      onClose()
      if (done.draftId !== null) {
        void navigate({
          to: '/workbench/item-drafts/$draftId' as string,
          params: { draftId: done.draftId } as never,
        })
      } else {
        announce(
          text({
            zh: `已采用并发布第${done.revision}版`,
            en: `Adopted and published as revision ${done.revision}`,
          }),
        )
      }
    } catch (thrown) {
      setProblem(thrown)
      setPending(false)
    }
  }
  return (
    <Dialog
      title={{ zh: `采用“${claim.name.zh}”的调整`, en: `Adopt the change of “${claim.name.en}”` }}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" isPending={isPending} onPress={() => void adopt()}>
            {text({ zh: '采用并发布', en: 'Adopt and publish' })}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <p>
        {text({
          zh: '个性要素保持不变。需要人工填写的，写入草稿后由您完成并发布。',
          en: 'Local elements stay. What somebody must write goes into a draft for you to complete.',
        })}
      </p>
      <DeviationsTable deviations={claim.deviations} />
    </Dialog>
  )
}
