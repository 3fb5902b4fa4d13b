import { useQuery } from '@tanstack/react-query'
import { Navigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { toApiProblem } from '../../../api/index.ts'
import { ButtonLink, Loading, ProblemNotice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { type OwnAccount, useSession } from '../../../session/index.ts'
import { type DraftChoice, type KeptDraft } from '../../filing/draft.ts'
import { makeReturnSearch } from '../../filing/sign-in-first.tsx'
import { StaffCannotFile } from '../../filing/staff-cannot-file.tsx'
import { TwoDrafts } from '../../filing/two-drafts.tsx'
import { AbsentMatter } from '../absent-matter.tsx'
import {
  type MatterAnswers,
  type MatterGuide,
  readMatterAnswers,
  useCompiledMatter,
  useMatterGuide,
} from '../../../matter/index.ts'
import { useMatterParam } from '../use-matter-param.ts'
import { beginMatterDraft, findMatterStart } from './find-matter-start.ts'
import { MatterDesk } from './matter-desk.tsx'
import { OtherMatterDrafts } from './other-matter-drafts.tsx'

/** Filling in the one application of a matter: for the first time, or going on with a draft that the address names. */
export function MatterFilingPage(): ReactElement {
  const matter = useMatterParam()
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const matterCaseId = typeof search['case'] === 'string' ? search['case'] : undefined
  const { account } = useSession()
  const guide = useMatterGuide(matter)
  if (account === undefined) return <Loading lines={8} />
  if (matterCaseId !== undefined && account === null)
    return <Navigate to="/sign-in" search={makeReturnSearch()} replace />
  if (account?.kind === 'staff') return <StaffCannotFile />
  if (guide.data === undefined) {
    return guide.error === null ? (
      <Loading lines={8} />
    ) : (
      <AbsentMatter problem={guide.error} onRetry={() => void guide.refetch()} />
    )
  }
  // Another account, another draft: nothing of the one before stays on the page.
  return (
    <MatterFilingOf
      key={`${account?.accountId ?? ''} ${matter} ${madeHere.has(matterCaseId ?? '') ? '' : (matterCaseId ?? '')}`}
      guide={guide.data}
      matterCaseId={matterCaseId}
      account={account}
      answers={readMatterAnswers(search)}
    />
  )
}

/** Matter cases that this page made of what was being filled in on it. */
const madeHere = new Set<string>()

interface MatterFilingOfProps {
  readonly guide: MatterGuide
  readonly matterCaseId: string | undefined
  readonly account: OwnAccount | null
  readonly answers: MatterAnswers
}

function MatterFilingOf(props: MatterFilingOfProps): ReactElement {
  const { guide, account } = props
  // A case that is made while the page is open comes into the address; the page goes on as it is.
  const [matterCaseId] = useState(props.matterCaseId)
  const [answers] = useState(props.answers)
  const [choice, setChoice] = useState<DraftChoice['kind']>()
  const found = useQuery({
    queryKey: ['matter-start', account?.accountId ?? null, guide.matter, matterCaseId],
    queryFn: () => findMatterStart(guide.matter, matterCaseId, account),
    // What is filled in lives on the page; reading it anew must not take its place.
    staleTime: Infinity,
    gcTime: 0,
    // Without a network this device still knows what was filled in on it.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  if (found.error) return <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
  if (found.data === undefined) return <Loading lines={8} />
  const start = found.data
  if (start.filed && matterCaseId !== undefined)
    return <Navigate to="/my/matters/$matterCaseId" params={{ matterCaseId }} replace />
  const kind = choice ?? start.choice.kind
  if (kind === 'both') {
    return (
      <TwoDrafts
        name={guide.name}
        changedAt={start.device?.changedAt ?? ''}
        savedAt={start.server?.savedAt ?? ''}
        onChoose={setChoice}
      />
    )
  }
  return (
    <>
      {matterCaseId === undefined && account !== null ? <OtherMatterDrafts matter={guide.matter} /> : null}
      <CompiledDesk
        guide={guide}
        account={account}
        start={beginMatterDraft(guide.matter, start, kind, answers)}
        applicantName={start.applicantName}
      />
    </>
  )
}

interface CompiledDeskProps {
  readonly guide: MatterGuide
  readonly account: OwnAccount | null
  readonly start: KeptDraft
  readonly applicantName: string | undefined
}

/** Reads what the matter asks for in the situation with which the draft begins. */
function CompiledDesk(props: CompiledDeskProps): ReactElement {
  const { guide, account, applicantName } = props
  const text = useText()
  const [start] = useState(props.start)
  const compiled = useCompiledMatter(guide.matter, start.draft.content.answers)
  if (compiled.data === undefined) {
    if (compiled.error === null) return <Loading lines={8} />
    const isRefused = toApiProblem(compiled.error).status > 0
    return (
      <ProblemNotice
        problem={compiled.error}
        onRetry={() => void compiled.refetch()}
        actions={
          isRefused ? (
            <ButtonLink to="/matters/$matter" params={{ matter: guide.matter } as never} size="small">
              {text({ zh: '回到这件事的说明', en: 'To the page of the matter' })}
            </ButtonLink>
          ) : null
        }
      />
    )
  }
  return (
    <MatterDesk
      compiled={compiled.data}
      account={account}
      start={start}
      applicantName={applicantName}
      onMade={(made) => madeHere.add(made)}
    />
  )
}
