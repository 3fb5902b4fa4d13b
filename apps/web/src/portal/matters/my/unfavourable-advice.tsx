import { type ReactElement, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../../api/index.ts'
import { Button, ConfirmDialog, Notice, ProblemNotice, useAnnounce } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { MatterCase, MatterTask } from '../../../matter/index.ts'
import { useMatterCase } from './matter-data.ts'

/** An unfavourable opinion that only advises: the applicant goes on, or withdraws below. */
export function UnfavourableAdvice({
  found,
  task,
}: {
  readonly found: MatterCase
  readonly task: MatterTask
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const { refetch } = useMatterCase(found.matterCaseId)
  const [key] = useState(makeKey)
  const [asking, setAsking] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const next = found.tasks.find((other) => other.task === task.preApproval?.for)?.name ?? task.name

  async function goOn(): Promise<void> {
    if (pending) return
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/continuation', {
          params: {
            path: {
              matterCaseId: found.matterCaseId,
              item: task.item ?? '',
              next: task.preApproval?.for ?? '',
            },
            header: { 'Idempotency-Key': key },
          },
        }),
      )
      announce({ zh: '已继续办理。', en: 'The matter goes on.' })
      await refetch()
      setAsking(false)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <Notice
      tone="warn"
      title={{ zh: '预审意见为不同意，请您决定', en: 'The opinion is unfavourable; it is for you to decide' }}
      actions={
        <Button look="primary" onPress={() => setAsking(true)}>
          {text({ zh: '继续办理……', en: 'Go on …' })}
        </Button>
      }
    >
      <p>
        {text({
          zh: `该意见为指导性意见。您可以继续办理“${next.zh}”，也可以在本页撤回。`,
          en: `The opinion only advises. You may go on with “${next.en}”, or withdraw on this page.`,
        })}
      </p>
      <ConfirmDialog
        title={{ zh: '继续办理', en: 'Go on' }}
        open={asking}
        pending={pending}
        onClose={() => setAsking(false)}
        onConfirm={() => void goOn()}
        confirm={{ zh: '确认继续', en: 'Go on' }}
      >
        <p>
          {text({
            zh: `“${next.zh}”将自动提交。正式审批时，审批机关仍可能依法作出不予批准的决定。`,
            en: `“${next.en}” will be filed by itself. The formal act may still be refused.`,
          })}
        </p>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
      </ConfirmDialog>
    </Notice>
  )
}
