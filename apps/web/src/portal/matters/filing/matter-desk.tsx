import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import {
  ApplicationForm,
  MaterialList,
  SituationQuestions,
  useFilledApplication,
  useUploads,
} from '../../../application/index.ts'
import {
  ItemPromises,
  MatterInBrief,
  openJointRules,
  PassedOnMaterials,
  showUses,
  useCompiledFor,
} from '../../../application/matter/index.ts'
import { Card, ProblemNotice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import type { OwnAccount } from '../../../session/index.ts'
import { ApplicantStep } from '../../filing/applicant-step.tsx'
import { CheckStep } from '../../filing/check-step.tsx'
import { DeliveryStep } from '../../filing/delivery-step.tsx'
import { DeskFrame } from '../../filing/desk-frame.tsx'
import type { KeptDraft } from '../../filing/draft.ts'
import { writeJointStatement } from '../../filing/statement.ts'
import { useDeskDraft } from '../../filing/use-desk-draft.ts'
import { useFilingSteps } from '../../filing/use-filing-steps.ts'
import styles from '../../filing/filing.module.css'
import type { CompiledMatter } from '../../../matter/index.ts'
import { createMatterDraft, discardMatterDraft, readSavedDraft, saveMatterDraft } from './matter-calls.ts'
import { readMatterDraft } from './matter-draft.ts'
import { useMatterActs } from './use-matter-acts.ts'

/** Each item that offers it goes this way; the others by the first way that they offer. */
const offered = ['electronic', 'window', 'post'] as const

const changing = {
  zh: '正在按您的回答更新，请稍候。',
  en: 'It is being brought up to date with your answers; wait a moment.',
}

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
  const [content, setContent] = useState(start.draft.content)
  const { compiled, isChanging, problem: changeProblem, retry } = useCompiledFor(props.compiled, content)
  const rules = useMemo(() => openJointRules(compiled), [compiled])
  const application = useFilledApplication(rules, start.draft.content)
  if (application.content !== content) setContent(application.content)
  const inForce = useRef(compiled)
  useEffect(() => {
    inForce.current = compiled
  }, [compiled])
  const uploads = useUploads(application.setFiles)
  const appliedFor = useMemo(
    () => ({
      serves: compiled.serves,
      items: compiled.items.map(({ item }) => item),
      asked: new Set(
        rules
          .resolve(start.draft.content)
          .fields.flatMap(({ element, of }) => (of === undefined ? [element] : [])),
      ),
    }),
    [compiled, rules, start],
  )
  const draft = useDeskDraft({
    application,
    account,
    start,
    applicantName: props.applicantName,
    appliedFor,
    offered,
    calls: {
      create: (subject, key) => createMatterDraft(compiled.matter, subject, key),
      save: (matterCaseId, saved, basedOn) => saveMatterDraft(matterCaseId, saved, basedOn, inForce.current),
      read: async (matterCaseId) => {
        const saved = await readSavedDraft(matterCaseId)
        return { draft: readMatterDraft(saved), savedAt: saved.savedAt }
      },
      discard: discardMatterDraft,
    },
    onMade: props.onMade,
  })
  const steps = useFilingSteps(application, uploads, draft, isChanging ? changing : undefined)
  const acts = useMatterActs(draft.caseId, compiled)

  const inBrief = <MatterInBrief compiled={compiled} isChanging={isChanging} />
  return (
    <DeskFrame
      title={compiled.name}
      lead={text({ zh: '一件事，一次申请', en: 'One matter, one application' })}
      draft={draft}
      steps={steps}
      notices={changeProblem === null ? null : <ProblemNotice problem={changeProblem} onRetry={retry} />}
    >
      {{
        situation: (
          <>
            <Card>
              <div className={styles['stepPage']}>
                <ApplicantStep draft={draft} problems={steps.shown} />
                <SituationQuestions application={application} />
              </div>
            </Card>
            <ItemPromises
              application={application}
              compiled={compiled}
              subject={account === null ? undefined : draft.subject}
            />
            {inBrief}
          </>
        ),
        form: (
          <Card>
            <ApplicationForm
              application={application}
              originOf={draft.originOf}
              isFixed={draft.isFixed}
              ownDevice
              onReturn={(pointer) => steps.open('situation', pointer)}
            />
          </Card>
        ),
        materials: (
          <>
            <MaterialList
              application={application}
              uploads={uploads}
              disabled={account === null}
              before={(material) => showUses(compiled, material)}
            />
            <PassedOnMaterials compiled={compiled} />
          </>
        ),
        delivery: (
          <Card>
            <DeliveryStep draft={draft} problems={steps.shown} />
          </Card>
        ),
        check: (
          <>
            {inBrief}
            <CheckStep
              application={application}
              draft={draft}
              steps={steps}
              acts={isChanging ? undefined : acts}
              canExamine={false}
              writeStatement={writeJointStatement}
            />
          </>
        ),
      }}
    </DeskFrame>
  )
}
