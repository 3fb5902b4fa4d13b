import type { PlainDate } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import {
  ApplicationForm,
  type AskedRequirements,
  ErrorSummary,
  focusField,
  SituationQuestions,
  useFilledApplication,
} from '../../application/index.ts'
import {
  ItemPromises,
  MatterInBrief,
  openJointRules,
  PassedOnMaterials,
  showUses,
  useCompiledFor,
} from '../../application/matter/index.ts'
import { PageHeading, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { CompiledMatter } from '../../matter/index.ts'
import { ContactFields } from './contact-fields.tsx'
import { followError } from './follow-error.ts'
import { chooseDelivery, listApplicantKinds } from './intake.ts'
import { MaterialsSection } from './materials-section.tsx'
import { MatterClosingPanel } from './matter-closing-panel.tsx'
import { checkMatterIntake, type MatterIntakeDraft } from './matter-intake.ts'
import { fitPresent } from './present.ts'
import { PresentFields } from './present-fields.tsx'
import { rememberApplicant } from './same-applicant.ts'
import { Section } from './section.tsx'
import { useIntake, useServerErrors } from './use-intake.ts'
import { useIntakeKey } from './use-intake-key.ts'
import { useMatterFiling } from './use-matter-filing.ts'
import styles from './window.module.css'

export interface MatterIntakeDeskProps {
  readonly initial: MatterIntakeDraft
  readonly keeper: string | null
  /** For the answers with which the draft begins. */
  readonly compiled: CompiledMatter
}

/** Each item that offers it goes this way; the others by the first way that they offer. */
const offered = ['window', 'electronic', 'post'] as const

/** A whole matter (一件事) taken in at the counter: one application for all of its items, on one page. */
export function MatterIntakeDesk(props: MatterIntakeDeskProps): ReactElement {
  const { initial, keeper } = props
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const kinds = useMemo(() => listApplicantKinds(props.compiled.serves), [props.compiled])
  const [begun] = useState<MatterIntakeDraft>(() => ({
    ...initial,
    present: fitPresent(initial.present, kinds),
    delivery: chooseDelivery(offered, initial.delivery),
  }))
  const [content, setContent] = useState(initial.content)
  const { compiled, isChanging, problem: changeProblem, retry } = useCompiledFor(props.compiled, content)
  const rules = useMemo(() => openJointRules(compiled), [compiled])
  const application = useFilledApplication(rules, initial.content)
  if (application.content !== content) setContent(application.content)
  const { requirements } = application
  const elements = useMemo(() => listElements(requirements), [requirements])
  const check = useCallback(
    (filled: MatterIntakeDraft, on: PlainDate) =>
      checkMatterIntake(compiled, filled.content, filled.papers, on),
    [compiled],
  )
  const intake = useIntake({ initial: begun, keeper, application, elements, check })
  const { draft, setDraft, whole, kept, completeness, errors, uploads } = intake
  const filing = useMatterFiling(intake.save)
  const { problem } = filing
  useServerErrors(application, problem)
  const isReady = !isChanging && changeProblem === null

  async function take(): Promise<void> {
    if (filing.pending || !isReady) return
    filing.forgetProblem()
    if (!intake.tryToGoOn()) return
    const matterCaseId = await filing.file(whole, compiled)
    if (matterCaseId === undefined) return
    rememberApplicant(draft.present)
    await kept.end()
    await queries.invalidateQueries({ queryKey: ['cases'] })
    announce({ zh: '已收件。', en: 'Received.' })
    await navigate({
      to: '/workbench/intake/done/matter/$matterCaseId',
      params: { matterCaseId },
      replace: true,
    })
  }

  useIntakeKey(() => void take())

  return (
    <div className={styles['page']}>
      <PageHeading
        title={compiled.name}
        lead={
          <span className={styles['lead']}>
            <Tag tone="info">{text({ zh: '一件事', en: 'One matter' })}</Tag>
            <span>
              {kept.keeps
                ? text({ zh: '填写内容随时保存在本机', en: 'Kept on this device as you go' })
                : text({
                    zh: '本机无法保存草稿，请勿刷新页面',
                    en: 'This device keeps nothing; do not reload',
                  })}
            </span>
          </span>
        }
      />
      <ErrorSummary
        problems={intake.revealed ? errors : []}
        attempt={intake.attempt}
        onFollow={followError}
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {changeProblem === null ? null : <ProblemNotice problem={changeProblem} onRetry={retry} />}
      <div className={styles['desk']}>
        <div className={styles['sections']}>
          <Section number={1} title={{ zh: '申请人', en: 'Applicant' }}>
            <PresentFields
              kinds={kinds}
              present={draft.present}
              errors={intake.presentErrors}
              disabled={false}
              onChange={(edit) => setDraft((before) => ({ ...before, present: edit(before.present) }))}
            />
          </Section>
          <Section number={2} title={{ zh: '办理情形', en: 'Situation' }}>
            <SituationQuestions application={application} />
          </Section>
          <ItemPromises application={application} compiled={compiled} subject={undefined} onPaper />
          <MatterInBrief compiled={compiled} isChanging={isChanging} />
          <Section number={3} title={{ zh: '申请书', en: 'Application form' }}>
            <ApplicationForm application={application} onReturn={focusField} />
          </Section>
          <Section number={4} title={{ zh: '收取材料', en: 'Materials' }}>
            <MaterialsSection
              application={application}
              uploads={uploads}
              papers={draft.papers}
              disabled={false}
              noteOf={(material) => showUses(compiled, material)}
              onPapers={(edit) => setDraft((before) => ({ ...before, papers: edit(before.papers) }))}
            />
            <PassedOnMaterials compiled={compiled} />
          </Section>
          <Section number={5} title={{ zh: '联系与送达', en: 'Contact and delivery' }}>
            <ContactFields
              draft={draft}
              offered={offered}
              disabled={false}
              revealed={intake.revealed}
              onChange={(edit) => setDraft((before) => ({ ...before, ...edit }))}
            />
          </Section>
        </div>
        <MatterClosingPanel
          completeness={completeness}
          disabled={!isReady}
          pending={filing.pending}
          onFollow={followError}
          onTake={() => void take()}
        />
      </div>
    </div>
  )
}

function listElements({ fields }: AskedRequirements): string[] {
  return fields.map(({ element }) => element)
}
