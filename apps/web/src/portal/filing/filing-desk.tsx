import { useNavigate } from '@tanstack/react-router'
import type { ItemRevision } from '@tongban/domain'
import { listDeclaredFields, readText } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import { makeKey } from '../../api/index.ts'
import {
  ApplicationForm,
  MaterialList,
  SituationQuestions,
  useApplication,
  useUploads,
  WholePromise,
} from '../../application/index.ts'
import { Card } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { OwnAccount } from '../../session/index.ts'
import { ApplicantStep } from './applicant-step.tsx'
import { CarriedNote } from './carried-note.tsx'
import { CheckStep } from './check-step.tsx'
import { showPointsAt } from './correction-points.tsx'
import { DeliveryStep } from './delivery-step.tsx'
import { DeskFrame } from './desk-frame.tsx'
import { type KeptDraft, keepDeclared, readServerDraft } from './draft.ts'
import { ExaminationNotice, type PreExamination } from './examination-notice.tsx'
import { createDraftCase, discardDraft, readCase, readDraft, saveDraft } from './filing-calls.ts'
import { keepDraft } from './kept-drafts.ts'
import { NewerRevision } from './newer-revision.tsx'
import { writeStatement } from './statement.ts'
import { useCaseActs } from './use-case-acts.ts'
import { useDeskDraft } from './use-desk-draft.ts'
import { useFilingSteps } from './use-filing-steps.ts'
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
  const { definition } = revision
  const text = useText()
  const navigate = useNavigate()
  const application = useApplication(revision, start.draft.content)
  const uploads = useUploads(application.setFiles)
  const appliedFor = useMemo(
    () => ({
      serves: revision.definition.serves,
      items: [revision.item],
      asked: new Set(
        listDeclaredFields(revision.definition).flatMap(({ element, of }) =>
          of === undefined ? [element] : [],
        ),
      ),
    }),
    [revision],
  )
  const draft = useDeskDraft({
    application,
    account,
    start,
    applicantName: props.applicantName,
    appliedFor,
    offered: definition.result.delivery,
    calls: { create, save: saveDraft, read, discard: discardDraft },
    onMade: props.onMade,
  })
  const steps = useFilingSteps(application, uploads, draft)
  const acts = useCaseActs(draft.caseId)

  async function create(subject: string, key: string): Promise<string | undefined> {
    const made = await createDraftCase(revision.item, subject, key)
    // While the page was open the item may have been changed: the case follows the revision in force.
    if ((await readCase(made)).revision === revision.revision) return made
    await beginAnew({ caseId: made })
    return undefined
  }

  async function read(caseId: string) {
    const server = await readDraft(caseId)
    const saved = readServerDraft(server)
    return { draft: { ...saved, content: keepDeclared(revision, saved.content) }, savedAt: server.savedAt }
  }

  /** Leaves this draft as it is and goes on with what was filled in: by the revision in force or of a case. */
  async function beginAnew(part: Partial<KeptDraft>): Promise<void> {
    const { keeper } = draft
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

  const said = preExamination?.points ?? []
  return (
    <DeskFrame
      title={readText(definition.name)}
      lead={text(readText(revision.authority.name))}
      draft={draft}
      steps={steps}
      notices={
        <>
          <NewerRevision
            item={revision.item}
            revision={revision.revision}
            onCarryOver={() => beginAnew({ applicant: draft.subject })}
          />
          {start.carried === undefined ? null : (
            <CarriedNote carried={start.carried} revision={revision.revision} />
          )}
          {preExamination === null ? null : (
            <ExaminationNotice examination={preExamination} revision={revision} />
          )}
        </>
      }
    >
      {{
        situation: (
          <Card>
            <div className={styles['stepPage']}>
              <ApplicantStep draft={draft} problems={steps.shown} />
              <SituationQuestions application={application} />
              <WholePromise
                application={application}
                subject={account === null ? undefined : draft.subject}
              />
            </div>
          </Card>
        ),
        form: (
          <Card>
            <ApplicationForm
              application={application}
              originOf={draft.originOf}
              isFixed={draft.isFixed}
              onReturn={(pointer) => steps.open('situation', pointer)}
              ownDevice
              before={(element) => showPointsAt(said, `form:${element}`)}
            />
          </Card>
        ),
        materials: (
          <MaterialList
            application={application}
            uploads={uploads}
            disabled={account === null}
            before={(material) => showPointsAt(said, `material:${material}`)}
          />
        ),
        delivery: (
          <Card>
            <DeliveryStep draft={draft} problems={steps.shown} />
          </Card>
        ),
        check: (
          <CheckStep
            application={application}
            draft={draft}
            steps={steps}
            acts={acts}
            canExamine
            writeStatement={writeStatement}
          />
        ),
      }}
    </DeskFrame>
  )
}
