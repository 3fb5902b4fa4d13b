import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { useRevision } from '../../application/index.ts'
import { ButtonLink, Empty, Loading, Notice, PageHeading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useCompiledMatter } from '../../matter/index.ts'
import { useSession } from '../../session/index.ts'
import { findDraft, nameDraftQuery } from './drafts.ts'
import type { IntakeDraft } from './intake.ts'
import { IntakeDesk } from './intake-desk.tsx'
import type { MatterIntakeDraft } from './matter-intake.ts'
import { MatterIntakeDesk } from './matter-intake-desk.tsx'

/** One intake, opened from this device: the draft, and the item or the matter as it is in force. */
export function IntakeDeskPage(): ReactElement {
  const text = useText()
  const { account } = useSession()
  const { draft: id = '' } = useParams({ strict: false })
  const keeper = account?.accountId ?? null
  const { data: draft, isPending } = useQuery({
    queryKey: nameDraftQuery(keeper, id),
    queryFn: async () => (await findDraft(keeper, id)) ?? null,
    staleTime: Infinity,
    gcTime: 0,
  })
  if (isPending) return <Loading lines={8} />
  if (draft === null || draft === undefined) {
    return (
      <Empty title={{ zh: '这份收件不在本机上', en: 'This intake is not on this device' }}>
        <p>
          {text({
            zh: '它可能已经办完，或者是在其他电脑上开始的。办完的可在“办件”中查到。',
            en: 'It may be done, or was begun at another desk. What is done is found among the cases.',
          })}
        </p>
        <ButtonLink look="primary" to="/workbench/intake">
          {text({ zh: '开始新的收件', en: 'Begin another' })}
        </ButtonLink>
      </Empty>
    )
  }
  return 'matter' in draft ? (
    <WithCompiledMatter key={draft.id} draft={draft} keeper={keeper} />
  ) : (
    <WithRevision key={draft.id} draft={draft} keeper={keeper} />
  )
}

function WithRevision({
  draft,
  keeper,
}: {
  readonly draft: IntakeDraft
  readonly keeper: string | null
}): ReactElement {
  const text = useText()
  const { data: revision, error, refetch } = useRevision(draft.item)
  if (revision?.definition.reform === 'cancelled') {
    return (
      <>
        <PageHeading title={draft.itemName} />
        <Notice
          tone="warn"
          title={{ zh: '本事项已取消审批，不能收件', en: 'This approval was cancelled; nothing is taken in' }}
        >
          <p>
            {text({
              zh: '请告知申请人：取得营业执照即可开展经营，不需要申请本事项；经营活动仍须遵守有关规定。尚无营业执照的，引导其办理设立登记。',
              en: 'Tell the applicant: with the business licence the business may begin, and nothing has to be applied for; its rules still hold. Whoever has no business licence is led to the registration.',
            })}
          </p>
          <ButtonLink to="/workbench/intake">{text({ zh: '返回收件', en: 'Back to the intake' })}</ButtonLink>
        </Notice>
      </>
    )
  }
  if (revision !== undefined) return <IntakeDesk initial={draft} keeper={keeper} revision={revision} />
  return (
    <>
      <PageHeading title={draft.itemName} />
      {error === null ? (
        <Loading lines={8} />
      ) : (
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      )}
    </>
  )
}

/** Reads what the matter asks for in the situation with which the draft begins. */
function WithCompiledMatter({
  draft,
  keeper,
}: {
  readonly draft: MatterIntakeDraft
  readonly keeper: string | null
}): ReactElement {
  const [initial] = useState(draft)
  const { data: compiled, error, refetch } = useCompiledMatter(initial.matter, listAnswers(initial))
  if (compiled !== undefined)
    return <MatterIntakeDesk initial={initial} keeper={keeper} compiled={compiled} />
  return (
    <>
      <PageHeading title={initial.itemName} />
      {error === null ? (
        <Loading lines={8} />
      ) : (
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      )}
    </>
  )
}

/** An answer that was taken back is none. */
function listAnswers({ content }: MatterIntakeDraft) {
  return Object.fromEntries(Object.entries(content.answers).filter(([, answer]) => answer.length > 0))
}
