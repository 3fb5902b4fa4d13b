import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ItemRevision } from '@tongban/domain'
import { listDeclaredFields, readText } from '@tongban/domain'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { type ApiProblem, makeKey, toApiProblem } from '../../api/index.ts'
import {
  ApplicationForm,
  ErrorSummary,
  focusField,
  MaterialList,
  SituationQuestions,
  useApplication,
  WholePromise,
  useUploads,
} from '../../application/index.ts'
import { Button, Card, PageHeading, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { OwnAccount } from '../../session/index.ts'
import { applicantMissing, ApplicantStep, listApplicants } from './applicant-step.tsx'
import { CheckStep } from './check-step.tsx'
import { DeliveryStep, findContactProblems } from './delivery-step.tsx'
import { DiscardButton } from './discard-button.tsx'
import { showPointsAt } from './correction-points.tsx'
import { type Draft, type KeptDraft, keepDeclared, readServerDraft } from './draft.ts'
import { suggestContact } from './prefill.ts'
import { CarriedNote } from './carried-note.tsx'
import { createDraftCase, discardDraft, readCase, readDraft } from './filing-calls.ts'
import { keepDraft } from './kept-drafts.ts'
import { NewerRevision } from './newer-revision.tsx'
import { StepList, type StepName, StepPage, stepNames, stepTitles } from './filing-steps.tsx'
import { KeepingNote } from './keeping-note.tsx'
import { ExaminationNotice, type PreExamination } from './examination-notice.tsx'
import { SignInFirst } from './sign-in-first.tsx'
import { writeStatement } from './statement.ts'
import { useCaseActs } from './use-case-acts.ts'
import { useKeeper, useKept } from './use-keeper.ts'
import { usePrefill } from './use-prefill.ts'
import styles from './filing.module.css'

export interface FilingDeskProps {
  readonly revision: ItemRevision
  readonly account: OwnAccount | null
  /** Read once. */
  readonly start: KeptDraft
  /** Where the case has an applicant already. */
  readonly applicantName: string | undefined
  readonly preExamination: PreExamination | null
  /** The draft has become a case. */
  readonly onMade: (caseId: string) => void
  /** What this device keeps is to be read again: by another revision of the item. */
  readonly onBeginAnew: () => void
}

/** The desk at which an application is filled in, step by step, and filed. */
export function FilingDesk(props: FilingDeskProps): ReactElement {
  const { revision, account, start, preExamination } = props
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Readonly<Record<string, unknown>>
  const [keeper, keeping] = useKeeper(account?.accountId ?? null, start)
  const application = useApplication(revision, start.draft.content)
  const uploads = useUploads(application.setFiles)
  const [contact, setContact] = useState(start.draft.contact)
  const [delivery, setDelivery] = useState(start.draft.delivery)
  const applicants = useMemo(
    () => listApplicants(account, { serves: revision.definition.serves, items: [revision.item] }),
    [account, revision],
  )
  const purpose = useMemo(
    () => ({
      item: revision.item,
      asked: new Set(listDeclaredFields(revision.definition).map(({ element }) => element)),
    }),
    [revision],
  )
  const served = applicants.filter(({ refusal }) => refusal === undefined)
  const [applicant, setApplicant] = useState(
    start.applicant ?? (served.length === 1 ? served[0]?.subject : undefined),
  )
  const [caseId, setCaseId] = useState(start.caseId)
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
  const { known, originOf } = usePrefill(application, purpose, account, applicant, start.caseId === undefined)

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
          ...application.problems.filter(
            ({ field }) => field.startsWith('/answers/') || field === '/promise',
          ),
        ]
      case 'form':
        return application.problems.filter(({ field }) => field.startsWith('/form/'))
      case 'materials':
        return application.problems.filter(({ field }) => field.startsWith('/materials/'))
      case 'delivery':
        return findContactProblems(contact, delivery, revision.definition.result.delivery)
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

  function open(to: StepName, replace = false): void {
    setTried(undefined)
    setProblem(undefined)
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, step: to }),
      replace,
      resetScroll: true,
    })
  }

  async function goOn(): Promise<void> {
    const parts = { situation: 'answers', form: 'form', materials: 'materials' } as const
    if (step in parts) application.reveal(parts[step as keyof typeof parts])
    const found = findStepProblems(step)
    const isSending = step === 'materials' && uploads.list.length > 0
    if (found.length > 0 && !isSending) {
      setTried(step)
      setAttempt((before) => before + 1)
      return
    }
    if (isSending) {
      announce({
        zh: '文件还在上传，请稍候或者取消未完成的文件。',
        en: 'Files are still on their way; wait, or cancel them.',
      })
      return
    }
    if (account !== null && caseId === undefined && !(await makeCase())) return
    void keeper.flush()
    const next = steps[steps.indexOf(step) + 1]
    if (next !== undefined) {
      if (next === 'delivery') fillContact()
      open(next)
    }
  }

  /** From here on the platform keeps the draft too. @returns whether there is a case */
  async function makeCase(): Promise<boolean> {
    if (applicant === undefined) return false
    setPending(true)
    setProblem(undefined)
    try {
      const made = await createDraftCase(revision.item, applicant, keeper.kept.createKey)
      // While the page was open the item may have been changed: the case follows the revision in force.
      if ((await readCase(made)).revision !== revision.revision) {
        await beginAnew({ caseId: made })
        return false
      }
      props.onMade(made)
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
      setPending(false)
    }
  }

  /** Leaves this draft as it is and goes on with what was filled in: by the revision in force or of a case. */
  async function beginAnew(part: Partial<KeptDraft>): Promise<void> {
    await keeper.flush()
    keeper.close()
    const { caseId: _case, ...kept } = keeper.kept
    await keepDraft(account?.accountId ?? null, {
      ...kept,
      basedOn: null,
      saved: false,
      changedAt: new Date().toISOString(),
      createKey: makeKey(),
      submitKey: makeKey(),
      ...part,
    })
    await navigate({
      to: '.',
      search: part.caseId === undefined ? {} : { case: part.caseId },
      replace: part.caseId !== undefined,
    })
    props.onBeginAnew()
  }

  // Whoever signs in with the first step behind, or opens a later one by its address, needs the case all the same.
  const needsCase =
    account !== null && caseId === undefined && step !== 'situation' && applicant !== undefined
  useEffect(() => {
    if (!needsCase || making.current) return
    making.current = true
    void makeCase().finally(() => (making.current = false))
  })

  function choose(subject: string): void {
    setApplicant(subject)
    keeper.update({ applicant: subject })
  }

  function fillContact(): void {
    setContact((before) => suggestContact(before, application.content, known, account))
    if (delivery === '') {
      const [only, ...others] = revision.definition.result.delivery
      if (only !== undefined && others.length === 0) setDelivery(only)
    }
  }

  async function takeOther(): Promise<void> {
    if (caseId === undefined) return
    try {
      const server = await readDraft(caseId)
      const read = readServerDraft(server)
      const other = { ...read, content: keepDeclared(revision, read.content) }
      keeper.settle(other, server.savedAt, true)
      application.replace(other.content)
      setContact(other.contact)
      setDelivery(other.delivery)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    }
  }

  async function keepThis(): Promise<void> {
    if (caseId === undefined) return
    try {
      const { savedAt } = await readDraft(caseId)
      keeper.settle(draft, savedAt, false)
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    }
  }

  const acts = useCaseActs(caseId)
  const shown = tried === step ? findStepProblems(step) : []
  const said = preExamination?.points ?? []
  return (
    <div className={styles['desk']}>
      <PageHeading
        title={readText(revision.definition.name)}
        lead={text(readText(revision.authority.name))}
        actions={
          caseId === undefined ? null : (
            <DiscardButton
              discard={(key) => discardDraft(caseId, key)}
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
      <NewerRevision
        item={revision.item}
        revision={revision.revision}
        onCarryOver={() => beginAnew({ applicant })}
      />
      {start.carried === undefined ? null : (
        <CarriedNote carried={start.carried} revision={revision.revision} />
      )}
      {preExamination === null ? null : (
        <ExaminationNotice examination={preExamination} revision={revision} />
      )}
      {account === null ? <SignInFirst pressing={step === 'materials' || step === 'check'} /> : null}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <ErrorSummary problems={shown} attempt={tried === step ? attempt : 0} />
      <StepPage key={step} title={stepTitles[step]}>
        {step === 'situation' ? (
          <Card>
            <div className={styles['stepPage']}>
              <ApplicantStep
                applicants={applicants}
                applicant={applicant}
                signedIn={account !== null}
                fixed={caseId !== undefined}
                fixedName={props.applicantName}
                onChoose={choose}
                wrong={tried === 'situation' && applicant === undefined}
              />
              <SituationQuestions application={application} />
              <WholePromise application={application} subject={account === null ? undefined : applicant} />
            </div>
          </Card>
        ) : null}
        {step === 'form' ? (
          <Card>
            <ApplicationForm
              application={application}
              originOf={originOf}
              ownDevice
              before={(element) => showPointsAt(said, `form:${element}`)}
            />
          </Card>
        ) : null}
        {step === 'materials' ? (
          <MaterialList
            application={application}
            uploads={uploads}
            disabled={account === null}
            before={(material) => showPointsAt(said, `material:${material}`)}
          />
        ) : null}
        {step === 'delivery' ? (
          <Card>
            <DeliveryStep
              offered={revision.definition.result.delivery}
              contact={contact}
              delivery={delivery}
              problems={shown}
              onContact={setContact}
              onDelivery={setDelivery}
            />
          </Card>
        ) : null}
        {step === 'check' ? (
          <CheckStep
            application={application}
            contact={contact}
            delivery={delivery}
            acts={acts}
            canExamine
            writeStatement={writeStatement}
            keeper={keeper}
            account={account}
            applicant={applicants.find(({ subject }) => subject === applicant)}
            applicantName={props.applicantName}
            problemsOf={(of) => findStepProblems(of)}
            steps={steps}
            onOpen={(to, field) => {
              if (field !== undefined) wanted.current = { step: to, field }
              open(to)
            }}
          />
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
