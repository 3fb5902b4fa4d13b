import { useQuery } from '@tanstack/react-query'
import { Navigate, useParams, useSearch } from '@tanstack/react-router'
import type { ItemRevision } from '@tongban/domain'
import { readText, relaxLaterMaterials } from '@tongban/domain'
import { type ReactElement, useMemo, useState } from 'react'
import { ApiProblem, makeKey, toApiProblem } from '../../api/index.ts'
import { useRevision } from '../../application/index.ts'
import { Loading, PageHeading, ProblemNotice } from '../../design/index.ts'
import { findOnDevice } from '../../device/index.ts'
import { getToday } from '../../language/index.ts'
import { type OwnAccount, useSession } from '../../session/index.ts'
import { AbsentItem, NothingToApply } from '../finding/index.ts'
import { carryOver } from './carry-over.ts'
import { readCase, readDraft } from './filing-calls.ts'
import { FilingDesk } from './filing-desk.tsx'
import { OtherDrafts } from './other-drafts.tsx'
import {
  type DraftChoice,
  type KeptDraft,
  type ServerDraft,
  chooseDraft,
  emptyDraft,
  isSameDraft,
  keepDeclared,
  readAnswers,
  readServerDraft,
} from './draft.ts'
import { nameDraft } from './kept-drafts.ts'
import { makeReturnSearch } from './sign-in-first.tsx'
import { StandingNotice, useStandingChannels } from '../standing/index.ts'
import { StaffCannotFile } from './staff-cannot-file.tsx'
import { TwoDrafts } from './two-drafts.tsx'
import styles from './filing.module.css'

type Search = Readonly<Record<string, unknown>>

/** Filling in an application (在线申请): for the first time, or going on with a draft that a case in the address names. */
export function FilingPage(): ReactElement {
  const { item = '' } = useParams({ strict: false }) as { readonly item?: string }
  const search = useSearch({ strict: false }) as Search
  const caseId = typeof search['case'] === 'string' ? search['case'] : undefined
  const { account } = useSession()
  const [begun, setBegun] = useState(0)
  if (account === undefined) return <Loading lines={8} />
  // Another account, another draft: nothing of the one before stays on the page.
  return (
    <FilingOf
      key={`${account?.accountId ?? ''} ${item} ${madeHere.has(caseId ?? '') ? '' : (caseId ?? '')} ${begun}`}
      begun={begun}
      item={item}
      caseId={caseId}
      account={account}
      search={search}
      onBeginAnew={() => setBegun((before) => before + 1)}
    />
  )
}

/** Cases that this page made of what was being filled in on it. */
const madeHere = new Set<string>()

interface FilingOfProps {
  readonly item: string
  readonly caseId: string | undefined
  readonly account: OwnAccount | null
  readonly search: Search
  /** How often the page was begun anew. */
  readonly begun: number
  /** Reads again what there is to go on with. */
  readonly onBeginAnew: () => void
}

function FilingOf(props: FilingOfProps): ReactElement {
  const { item, caseId: namedCase, account, search, begun } = props
  // A case that is made while the page is open comes into the address; the page goes on as it is.
  const [caseId] = useState(namedCase)
  const needsAccount = caseId !== undefined && account === null
  const found = useQuery({
    queryKey: ['filing-start', account?.accountId ?? null, item, caseId, begun],
    queryFn: () => findStart(item, caseId, account),
    enabled: !needsAccount,
    // What is filled in lives on the page; reading it anew must not take its place.
    staleTime: Infinity,
    gcTime: 0,
    // Without a network this device still knows what was filled in on it.
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const revision = useRevision(item, found.data?.revision, found.data !== undefined)
  const provides = revision.data?.definition.greenChannel !== undefined
  const standing = useStandingChannels(item, provides)
  // What a standing green channel lets come later is not asked for now; whom it is for the platform says at the filing.
  const asked = useMemo(
    () =>
      revision.data &&
      relaxLaterMaterials(
        revision.data,
        (standing ?? []).flatMap(({ later }) => later.map(({ material }) => material)),
      ),
    [revision.data, standing],
  )
  const [choice, setChoice] = useState<DraftChoice['kind']>()
  // What this device kept was filled in by a revision that is no longer the one to file by.
  const keptBy = found.data?.device?.revision
  const isOlder = keptBy !== undefined && revision.data !== undefined && keptBy < revision.data.revision
  const older = useRevision(item, keptBy ?? 1, isOlder)

  if (needsAccount) {
    return <Navigate to="/sign-in" search={makeReturnSearch()} replace />
  }
  if (account?.kind === 'staff') return <StaffCannotFile />
  const problem = found.error ?? revision.error
  if (problem && toApiProblem(problem).status === 404)
    return <AbsentItem problem={problem} onRetry={() => void revision.refetch()} />
  if (problem) {
    return (
      <ProblemNotice
        problem={problem}
        onRetry={() => void (found.error ? found.refetch() : revision.refetch())}
      />
    )
  }
  if (
    found.data === undefined ||
    revision.data === undefined ||
    asked === undefined ||
    (isOlder && older.isPending)
  )
    return <Loading lines={8} />
  const start = found.data
  if (start.filed) return <Navigate to="/my/cases/$caseId" params={{ caseId: caseId ?? '' }} replace />
  if (revision.data.definition.reform === 'cancelled') {
    return (
      <>
        <PageHeading title={readText(revision.data.definition.name)} />
        <NothingToApply item={item} />
      </>
    )
  }
  const kind = choice ?? start.choice.kind
  if (kind === 'both') {
    return (
      <TwoDrafts
        name={readText(revision.data.definition.name)}
        changedAt={start.device?.changedAt ?? ''}
        savedAt={start.server?.savedAt ?? ''}
        onChoose={setChoice}
      />
    )
  }
  return (
    <>
      {caseId === undefined && account !== null ? <OtherDrafts item={item} /> : null}
      <div className={styles['desk']}>
        <StandingNotice channels={standing} />
      </div>
      <FilingDesk
        revision={asked}
        account={account}
        start={beginDraft(revision.data, isOlder ? older.data : undefined, start, kind, search)}
        applicantName={start.applicantName}
        preExamination={start.preExamination}
        onMade={(made) => madeHere.add(made)}
        onBeginAnew={props.onBeginAnew}
      />
    </>
  )
}

interface Start {
  readonly caseId: string | undefined
  readonly applicant: string | undefined
  readonly applicantName: string | undefined
  /** Of the case; undefined: the one in force. */
  readonly revision: number | undefined
  readonly preExamination: Awaited<ReturnType<typeof readCase>>['preExamination']
  readonly filed: boolean
  readonly device: KeptDraft | undefined
  readonly server: ServerDraft | undefined
  readonly choice: DraftChoice
}

/** What there is to go on with: on this device, and on the platform. */
async function findStart(
  item: string,
  caseId: string | undefined,
  account: OwnAccount | null,
): Promise<Start> {
  const keeper = account?.accountId ?? null
  const kept = await findOnDevice<KeptDraft>(keeper, nameDraft(item, caseId))
  if (caseId === undefined) {
    // What was typed before signing in goes on under the account, unless the account has something newer here.
    const unsigned = keeper === null ? undefined : await findOnDevice<KeptDraft>(null, nameDraft(item))
    const device = unsigned !== undefined && unsigned.changedAt > (kept?.changedAt ?? '') ? unsigned : kept
    return {
      caseId: undefined,
      applicant: device?.applicant,
      applicantName: undefined,
      revision: undefined,
      preExamination: null,
      filed: false,
      device,
      server: undefined,
      choice: chooseDraft(device, undefined),
    }
  }
  const read = await readServer(caseId)
  if (read === undefined) {
    if (kept === undefined) throw new ApiProblem({}, 0)
    return {
      caseId,
      applicant: kept.applicant,
      applicantName: undefined,
      revision: kept.revision,
      preExamination: null,
      filed: false,
      device: kept,
      server: undefined,
      choice: { kind: 'device' },
    }
  }
  const [found, server] = read
  return {
    caseId,
    applicant: found.applicant.subject,
    applicantName: found.applicant.name,
    revision: found.revision,
    preExamination: found.preExamination,
    filed: found.status !== 'draft',
    device: kept,
    server,
    choice: chooseDraft(kept, server, kept !== undefined && isSameDraft(kept.draft, readServerDraft(server))),
  }
}

/** The case and its draft; undefined where no answer comes. */
async function readServer(caseId: string) {
  try {
    return await Promise.all([readCase(caseId), readDraft(caseId)])
  } catch (thrown) {
    if (toApiProblem(thrown).status === 0) return undefined
    throw thrown
  }
}

function beginDraft(
  revision: ItemRevision,
  /** By which the device's draft was filled in, where that is another. */
  older: ItemRevision | undefined,
  start: Start,
  kind: DraftChoice['kind'],
  search: Search,
): KeptDraft {
  const { device, server } = start
  const fromDevice = kind === 'device' && device !== undefined
  const draft = fromDevice ? device.draft : server === undefined ? emptyDraft : readServerDraft(server)
  const filled = { ...draft.content, answers: { ...draft.content.answers, ...readAnswers(search) } }
  const carried =
    fromDevice && older !== undefined ? carryOver(older, revision, filled, getToday()) : undefined
  return {
    item: revision.item,
    revision: revision.revision,
    carried: carried ?? (fromDevice ? device.carried : undefined),
    draft: { ...draft, content: carried?.content ?? keepDeclared(revision, filled) },
    applicant: start.applicant,
    caseId: start.caseId,
    basedOn: server === undefined ? (device?.basedOn ?? null) : server.savedAt,
    saved: fromDevice
      ? device.saved && carried === undefined
      : server?.savedAt !== undefined && server.savedAt !== null,
    changedAt: fromDevice ? device.changedAt : new Date().toISOString(),
    createKey: device?.createKey ?? makeKey(),
    submitKey: device?.submitKey ?? makeKey(),
  }
}
