import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { type ApiProblem, makeKey, toApiProblem } from '../../../api/index.ts'
import {
  ApplicationForm,
  ErrorSummary,
  focusField,
  MaterialList,
  SituationQuestions,
  useFilledApplication,
  useUploads,
} from '../../../application/index.ts'
import { Button, Card, PageHeading, ProblemNotice, useAnnounce } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { OwnAccount } from '../../../session/index.ts'
import { applicantMissing, ApplicantStep, listApplicants } from '../../filing/applicant-step.tsx'
import { CheckStep } from '../../filing/check-step.tsx'
import { DeliveryStep, findContactProblems } from '../../filing/delivery-step.tsx'
import { DiscardButton } from '../../filing/discard-button.tsx'
import type { Draft, KeptDraft } from '../../filing/draft.ts'
import { StepList, type StepName, StepPage, stepNames, stepTitles } from '../../filing/filing-steps.tsx'
import { KeepingNote } from '../../filing/keeping-note.tsx'
import { suggestContact } from '../../filing/prefill.ts'
import { SignInFirst } from '../../filing/sign-in-first.tsx'
import { writeJointStatement } from '../../filing/statement.ts'
import { useKeeper, useKept } from '../../filing/use-keeper.ts'
import { usePrefill } from '../../filing/use-prefill.ts'
import styles from '../../filing/filing.module.css'
import type { CompiledMatter } from '../../../matter/index.ts'
import { openJointRules } from './joint-rules.ts'
import { MatterInBrief, PassedOnMaterials, showUses } from './matter-in-brief.tsx'
import { createMatterDraft, discardMatterDraft, readSavedDraft, saveMatterDraft } from './matter-calls.ts'
import { readMatterDraft } from './matter-content.ts'
import { useCompiledFor } from './use-compiled-for.ts'
import { useMatterActs } from './use-matter-acts.ts'

/** Each item that offers it goes this way; the others by the first way that they offer. */
const offered = ['electronic', 'window', 'post'] as const

export interface MatterDeskProps {
  /** For the answers with which the draft begins. */
  readonly compiled: CompiledMatter
  readonly account: OwnAccount | null
  /** Read once. */
  readonly start: KeptDraft
  /** Where the draft has an applicant already. */
  readonly applicantName: string | undefined
  /** The draft has become a matter case. */
  readonly onMade: (matterCaseId: string) => void
}

/** The desk at which a matter is filled in once for all of its items, step by step, and filed. */
export function MatterDesk(props: MatterDeskProps): ReactElement {
  const { account, start } = props
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const [content, setContent] = useState(start.draft.content)
  const { compiled, isChanging, problem: changeProblem, retry } = useCompiledFor(props.compiled, content)
  const rules = useMemo(() => openJointRules(compiled), [compiled])
  const application = useFilledApplication(rules, start.draft.content)
  if (application.content !== content) setContent(application.content)
  const inForce = useRef(compiled)
  useEffect(() => {
    inForce.current = compiled
  }, [compiled])
  const [keeper, keeping] = useKeeper(account?.accountId ?? null, start, (matterCaseId, draft, basedOn) =>
    saveMatterDraft(matterCaseId, draft, basedOn, inForce.current),
  )
  const uploads = useUploads(application.setFiles)
  const [contact, setContact] = useState(start.draft.contact)
  const [delivery, setDelivery] = useState(start.draft.delivery)
  const applicants = useMemo(
    () =>
      listApplicants(account, {
        serves: compiled.serves,
        items: compiled.items.map(({ item }) => item),
      }),
    [account, compiled],
  )
  const served = applicants.filter(({ refusal }) => refusal === undefined)
  const [applicant, setApplicant] = useState(
    start.applicant ?? (served.length === 1 ? served[0]?.subject : undefined),
  )
  const [matterCaseId, setMatterCaseId] = useState(start.caseId)
  const [problem, setProblem] = useState<ApiProblem>()
  const [attempt, setAttempt] = useState(0)
  const [tried, setTried] = useState<StepName>()
  const [pending, setPending] = useState(false)
  const making = useRef(false)
  const wanted = useRef<{ readonly step: StepName; readonly field: string }>(undefined)

  const draft = useMemo<Draft>(
    () => ({ content: application.content, contact, delivery }),
    [application.content, contact, delivery],
  )
  useKept(keeper, draft)
  const purpose = useMemo(
    () => ({
      item: compiled.items[0]?.item ?? '',
      asked: new Set(rules.resolve(start.draft.content).fields.map(({ element }) => element)),
    }),
    [compiled, rules, start],
  )
  const { known, originOf } = usePrefill(application, purpose, account, applicant, start.caseId === undefined)
  const acts = useMatterActs(matterCaseId, compiled)

  const steps = stepNames.filter(
    (step) => step !== 'materials' || application.requirements.materials.length > 0,
  )
  const asked = stepNames.find((step) => step === search['step'])
  const step = asked !== undefined && steps.includes(asked) ? asked : 'situation'

  function findStepProblems(of: StepName) {
    switch (of) {
      case 'situation':
        return [
          ...(account !== null && applicant === undefined ? [applicantMissing] : []),
          ...application.problems.filter(({ field }) => field.startsWith('/answers/')),
        ]
      case 'form':
        return application.problems.filter(({ field }) => field.startsWith('/form/'))
      case 'materials':
        return application.problems.filter(({ field }) => field.startsWith('/materials/'))
      case 'delivery':
        return findContactProblems(contact, delivery, offered)
      case 'check':
        return []
    }
  }

  // Effects of what is inside have run by then: the step is there, and its heading has had the focus.
  useEffect(() => {
    if (wanted.current?.step !== step) return
    focusField(wanted.current.field)
    wanted.current = undefined
  })

  /** Steps before which everything is filled in. */
  function isOpen(of: StepName): boolean {
    return (
      steps.slice(0, steps.indexOf(of)).every((before) => findStepProblems(before).length === 0) ||
      steps.indexOf(of) < steps.indexOf(step)
    )
  }

  function open(to: StepName): void {
    setTried(undefined)
    setProblem(undefined)
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, step: to }),
      resetScroll: true,
    })
  }

  async function goOn(): Promise<void> {
    const parts = { situation: 'answers', form: 'form', materials: 'materials' } as const
    if (step in parts) application.reveal(parts[step as keyof typeof parts])
    if (isChanging) {
      announce({
        zh: '正在按您的回答更新，请稍候。',
        en: 'It is being brought up to date with your answers; wait a moment.',
      })
      return
    }
    if (step === 'materials' && uploads.list.length > 0) {
      announce({
        zh: '文件还在上传，请稍候或者取消未完成的文件。',
        en: 'Files are still on their way; wait, or cancel them.',
      })
      return
    }
    if (findStepProblems(step).length > 0) {
      setTried(step)
      setAttempt((before) => before + 1)
      return
    }
    if (account !== null && matterCaseId === undefined && !(await makeCase())) return
    void keeper.flush()
    const next = steps[steps.indexOf(step) + 1]
    if (next === undefined) return
    if (next === 'delivery')
      setContact((before) => suggestContact(before, application.content, known, account))
    open(next)
  }

  /** From here on the platform keeps the draft too. @returns whether there is a matter case */
  async function makeCase(): Promise<boolean> {
    if (applicant === undefined) return false
    setPending(true)
    setProblem(undefined)
    try {
      const made = await createMatterDraft(compiled.matter, applicant, keeper.kept.createKey)
      props.onMade(made)
      keeper.update({ caseId: made })
      setMatterCaseId(made)
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
      setPending(false)
    }
  }

  // Whoever signs in with the first step behind, or opens a later one by its address, needs the case all the same.
  const needsCase =
    account !== null && matterCaseId === undefined && step !== 'situation' && applicant !== undefined
  useEffect(() => {
    if (!needsCase || making.current) return
    making.current = true
    void makeCase().finally(() => (making.current = false))
  })

  function choose(subject: string): void {
    setApplicant(subject)
    keeper.update({ applicant: subject })
  }

  async function takeOther(): Promise<void> {
    if (matterCaseId === undefined) return
    try {
      const saved = await readSavedDraft(matterCaseId)
      const other = readMatterDraft(saved)
      keeper.settle(other, saved.savedAt, true)
      application.replace(other.content)
      setContact(other.contact)
      setDelivery(other.delivery)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    }
  }

  async function keepThis(): Promise<void> {
    if (matterCaseId === undefined) return
    try {
      const { savedAt } = await readSavedDraft(matterCaseId)
      keeper.settle(draft, savedAt, false)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    }
  }

  const shown = tried === step ? findStepProblems(step) : []
  return (
    <div className={styles['desk']}>
      <PageHeading
        title={compiled.name}
        lead={text({ zh: '一件事，一次申请', en: 'One matter, one application' })}
        actions={
          matterCaseId === undefined ? null : (
            <DiscardButton
              discard={(key) => discardMatterDraft(matterCaseId, key)}
              keeper={keeper}
              account={account?.accountId ?? null}
            />
          )
        }
      />
      <StepList steps={steps} current={step} open={isOpen} />
      <KeepingNote
        keeping={keeping}
        onTakeOther={() => void takeOther()}
        onKeepThis={() => void keepThis()}
      />
      {account === null ? <SignInFirst pressing={step === 'materials' || step === 'check'} /> : null}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {changeProblem === null ? null : <ProblemNotice problem={changeProblem} onRetry={retry} />}
      <ErrorSummary problems={shown} attempt={tried === step ? attempt : 0} />
      <StepPage key={step} title={stepTitles[step]}>
        {step === 'situation' ? (
          <>
            <Card>
              <div className={styles['stepPage']}>
                <ApplicantStep
                  applicants={applicants}
                  applicant={applicant}
                  signedIn={account !== null}
                  fixed={matterCaseId !== undefined}
                  fixedName={props.applicantName}
                  onChoose={choose}
                  wrong={tried === 'situation' && applicant === undefined}
                />
                <SituationQuestions application={application} />
              </div>
            </Card>
            <MatterInBrief compiled={compiled} isChanging={isChanging} />
          </>
        ) : null}
        {step === 'form' ? (
          <Card>
            <ApplicationForm application={application} originOf={originOf} ownDevice />
          </Card>
        ) : null}
        {step === 'materials' ? (
          <>
            <MaterialList
              application={application}
              uploads={uploads}
              disabled={account === null}
              before={(material) => showUses(compiled, material)}
            />
            <PassedOnMaterials compiled={compiled} />
          </>
        ) : null}
        {step === 'delivery' ? (
          <Card>
            <DeliveryStep
              offered={offered}
              contact={contact}
              delivery={delivery}
              problems={shown}
              onContact={setContact}
              onDelivery={setDelivery}
            />
          </Card>
        ) : null}
        {step === 'check' ? (
          <>
            <MatterInBrief compiled={compiled} isChanging={isChanging} />
            <CheckStep
              application={application}
              contact={contact}
              delivery={delivery}
              acts={isChanging ? undefined : acts}
              canExamine={false}
              writeStatement={writeJointStatement}
              keeper={keeper}
              account={account}
              applicant={applicants.find(({ subject }) => subject === applicant)}
              applicantName={props.applicantName}
              problemsOf={findStepProblems}
              steps={steps}
              onOpen={(to, field) => {
                if (field !== undefined) wanted.current = { step: to, field }
                open(to)
              }}
            />
          </>
        ) : null}
      </StepPage>
      {step === 'check' ? null : (
        <div className={styles['foot']}>
          <span />
          <div className={styles['footWay']}>
            {step === 'situation' ? null : (
              <Button onPress={() => open(steps[steps.indexOf(step) - 1] ?? 'situation')}>
                {text({ zh: '上一步', en: 'Back' })}
              </Button>
            )}
            <Button
              look="primary"
              isPending={pending}
              isDisabled={account === null && step === 'materials'}
              onPress={() => void goOn()}
            >
              {text({ zh: '下一步', en: 'Next' })}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
