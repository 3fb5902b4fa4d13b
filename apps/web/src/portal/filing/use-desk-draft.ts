import { useNavigate } from '@tanstack/react-router'
import type { Bilingual, RegisterDifference } from '@tongban/domain'
import { type Dispatch, type SetStateAction, useMemo, useState } from 'react'
import { type ApiProblem, makeKey, toApiProblem } from '../../api/index.ts'
import { type FilledApplication, useFiler } from '../../application/index.ts'
import type { OwnAccount } from '../../session/index.ts'
import { type AppliedFor, listApplicants, type PossibleApplicant } from './list-applicants.ts'
import type { ContactDraft, DeliveryWay, Draft, KeptDraft } from './draft.ts'
import type { DraftKeeper, KeeperPorts, Keeping } from './draft-keeper.ts'
import { suggestContact } from './prefill.ts'
import { useKeeper, useKept } from './use-keeper.ts'
import { usePrefill } from './use-prefill.ts'

/** What is asked of the platform for a draft: that of one item, or of a matter. */
export interface DraftCalls {
  /**
   * Makes the case of a draft. @param key of the act, the same for each attempt
   * @returns undefined where the page goes on with another draft instead @throws ApiProblem
   */
  readonly create: (subject: string, key: string) => Promise<string | undefined>
  /** Read once. */
  readonly save: KeeperPorts['save']
  /** The draft as the platform has it now. @throws ApiProblem */
  readonly read: (caseId: string) => Promise<{ readonly draft: Draft; readonly savedAt: string | null }>
  /** @param key of the act, the same for each attempt @throws ApiProblem */
  readonly discard: (caseId: string, key: string) => Promise<void>
}

export interface DeskDraftSource {
  readonly application: FilledApplication
  readonly account: OwnAccount | null
  /** Read once. */
  readonly start: KeptDraft
  /** Where the draft has an applicant already. */
  readonly applicantName: string | undefined
  /** Keeps its identity as long as it says the same. */
  readonly appliedFor: AppliedFor & {
    /** Data elements of the form that ask of the applicant or of whoever fills it in. */
    readonly asked: ReadonlySet<string>
  }
  /** Ways in which the result can be had. */
  readonly offered: readonly DeliveryWay[]
  readonly calls: DraftCalls
  /** The draft has become a case. */
  readonly onMade: (caseId: string) => void
}

/** The draft on the desk: whose it is, how they are reached, where it is kept. */
export interface DeskDraft {
  readonly account: OwnAccount | null
  readonly keeper: DraftKeeper
  readonly keeping: Keeping
  /** Undefined until the platform has a case for it. */
  readonly caseId: string | undefined
  readonly applicants: readonly PossibleApplicant[]
  /** Of the one who is chosen. */
  readonly subject: string | undefined
  readonly applicant: PossibleApplicant | undefined
  readonly applicantName: string | undefined
  readonly choose: (subject: string) => void
  readonly contact: ContactDraft
  readonly setContact: Dispatch<SetStateAction<ContactDraft>>
  readonly offered: readonly DeliveryWay[]
  readonly delivery: DeliveryWay | ''
  readonly setDelivery: Dispatch<SetStateAction<DeliveryWay | ''>>
  /** Suggests what is known of the contact, where it is blank. */
  readonly fillContact: () => void
  /** Where the value of a form field comes from. */
  readonly originOf: (element: string) => Bilingual | undefined
  /** Whether it is the applicant's own number, which cannot be another. */
  readonly isFixed: (element: string) => boolean
  /** What the form says otherwise than is registered of the applicant. */
  readonly differences: readonly RegisterDifference[]
  /** The platform refused something of the draft. */
  readonly problem: ApiProblem | undefined
  readonly forgetProblem: () => void
  /** The case is being made. */
  readonly isMaking: boolean
  /** Makes the case where there is somebody to make it for and none yet. @returns whether one may go on */
  readonly ensureCase: () => Promise<boolean>
  /** Where it was changed elsewhere too: goes on with what the platform has. */
  readonly takeOther: () => Promise<void>
  /** Where it was changed elsewhere too: goes on with what is on the page. */
  readonly keepThis: () => Promise<void>
  readonly discard: DraftCalls['discard']
}

/** Holds the draft on the desk, and keeps it. */
export function useDeskDraft(source: DeskDraftSource): DeskDraft {
  const { application, account, start, appliedFor, offered, calls } = source
  const navigate = useNavigate()
  const [keeper, keeping] = useKeeper(account?.accountId ?? null, start, calls.save)
  const [contact, setContact] = useState(start.draft.contact)
  const [delivery, setDelivery] = useState(start.draft.delivery)
  const applicants = useMemo(() => listApplicants(account, appliedFor), [account, appliedFor])
  const served = applicants.filter(({ refusal }) => refusal === undefined)
  const [subject, setSubject] = useState(
    start.applicant ?? (served.length === 1 ? served[0]?.subject : undefined),
  )
  const applicant = applicants.find((entry) => entry.subject === subject)
  // Whose account it is and in whose name it applies says whether an agent does.
  useFiler(application, account === null ? undefined : applicant?.as === 'agent' ? 'agent' : 'applicant')
  const [caseId, setCaseId] = useState(start.caseId)
  const [problem, setProblem] = useState<ApiProblem>()
  const [isMaking, setMaking] = useState(false)

  const draft = useMemo<Draft>(
    () => ({ content: application.content, contact, delivery }),
    [application.content, contact, delivery],
  )
  useKept(keeper, draft)
  const { known, originOf, isFixed, differences } = usePrefill(
    application,
    { item: appliedFor.items[0] ?? '', asked: appliedFor.asked },
    account,
    subject,
    start.caseId === undefined,
  )

  async function ensureCase(): Promise<boolean> {
    if (account === null || caseId !== undefined) return true
    if (subject === undefined) return false
    setMaking(true)
    setProblem(undefined)
    try {
      const made = await calls.create(subject, keeper.kept.createKey)
      if (made === undefined) return false
      source.onMade(made)
      // From here on the platform keeps the draft too.
      keeper.update({ caseId: made })
      setCaseId(made)
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, case: made }),
        replace: true,
        resetScroll: false,
      })
      return true
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      // Refused for good: another attempt is another act.
      if (refused.status >= 400 && refused.status < 500 && refused.status !== 429)
        keeper.update({ createKey: makeKey() })
      setProblem(refused)
      return false
    } finally {
      setMaking(false)
    }
  }

  /** Goes on from what the platform has now. */
  async function settle(take: (saved: Awaited<ReturnType<DraftCalls['read']>>) => void): Promise<void> {
    if (caseId === undefined) return
    try {
      take(await calls.read(caseId))
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    }
  }

  return {
    account,
    keeper,
    keeping,
    caseId,
    applicants,
    subject,
    applicant,
    applicantName: source.applicantName,
    choose: (chosen) => {
      setSubject(chosen)
      keeper.update({ applicant: chosen })
    },
    contact,
    setContact,
    offered,
    delivery,
    setDelivery,
    fillContact: () => {
      setContact((before) => suggestContact(before, application.content, known, account))
      const [only, ...others] = offered
      if (delivery === '' && only !== undefined && others.length === 0) setDelivery(only)
    },
    originOf,
    isFixed,
    differences,
    problem,
    forgetProblem: () => setProblem(undefined),
    isMaking,
    ensureCase,
    takeOther: () =>
      settle(({ draft: other, savedAt }) => {
        keeper.settle(other, savedAt, true)
        application.replace(other.content)
        setContact(other.contact)
        setDelivery(other.delivery)
      }),
    keepThis: () => settle(({ savedAt }) => keeper.settle(draft, savedAt, false)),
    discard: calls.discard,
  }
}
