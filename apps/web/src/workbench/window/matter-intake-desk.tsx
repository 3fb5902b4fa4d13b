import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import {
  ApplicationForm,
  type AskedRequirements,
  ErrorSummary,
  SituationQuestions,
  stillUploading,
  useFilledApplication,
  useUploads,
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
import { getToday, useText } from '../../language/index.ts'
import type { CompiledMatter } from '../../matter/index.ts'
import { ContactFields } from './contact-fields.tsx'
import { followError } from './follow-error.ts'
import { chooseDelivery, listApplicantKinds, prefillAsked } from './intake.ts'
import { listIntakeErrors } from './intake-errors.ts'
import { MaterialsSection } from './materials-section.tsx'
import { MatterClosingPanel } from './matter-closing-panel.tsx'
import { checkMatterIntake, type MatterIntakeDraft } from './matter-intake.ts'
import { checkPresent, fitPresent, selectShownErrors } from './present.ts'
import { PresentFields } from './present-fields.tsx'
import { rememberApplicant } from './same-applicant.ts'
import { Section } from './section.tsx'
import { useIntakeKey } from './use-intake-key.ts'
import { useKeptIntake } from './use-kept-intake.ts'
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
  const [draft, setDraft] = useState<MatterIntakeDraft>(() => ({
    ...initial,
    present: fitPresent(initial.present, kinds),
    delivery: chooseDelivery(offered, initial.delivery),
  }))
  const [content, setContent] = useState(initial.content)
  const { compiled, isChanging, problem: changeProblem, retry } = useCompiledFor(props.compiled, content)
  const rules = useMemo(() => openJointRules(compiled), [compiled])
  const application = useFilledApplication(rules, initial.content)
  if (application.content !== content) setContent(application.content)
  const { requirements, setValue, setFiles } = application
  const uploads = useUploads(setFiles)
  const [attempt, setAttempt] = useState(0)
  const [revealed, setRevealed] = useState(false)
  const whole = useMemo(() => ({ ...draft, content: application.content }), [draft, application.content])
  const kept = useKeptIntake(keeper, whole)
  const { keep } = kept
  const save = useCallback(
    async (next: MatterIntakeDraft) => {
      setDraft(next)
      await keep(next)
    },
    [keep],
  )
  const filing = useMatterFiling(save)

  // The clerk begins with the document in hand.
  useEffect(() => document.getElementById('intake-identifier')?.focus(), [])

  const { present, papers } = draft
  const today = getToday()
  const filled = useRef<Record<string, string>>({})
  function prefill(who: typeof present, elements: readonly string[]): void {
    const values = prefillAsked(new Set(elements), application.content.form, who, filled.current, today)
    filled.current = { ...filled.current, ...values }
    for (const [element, value] of Object.entries(values)) setValue(element, value)
  }
  const takeOver = useEffectEvent((who: typeof present) => prefill(who, listElements(requirements)))
  useEffect(() => takeOver(present), [present])
  // An answer brings fields; what the clerk has emptied stays empty.
  const fillNew = useEffectEvent((asked: typeof requirements) =>
    prefill(
      present,
      listElements(asked).filter((element) => !Object.hasOwn(filled.current, element)),
    ),
  )
  useEffect(() => fillNew(requirements), [requirements])

  const completeness = useMemo(
    () => checkMatterIntake(compiled, application.content, papers, today),
    [compiled, application.content, papers, today],
  )
  const presentErrors = useMemo(() => checkPresent(present, today), [present, today])
  const errors = listIntakeErrors(presentErrors, completeness, whole)
  const isReady = !isChanging && changeProblem === null

  async function take(): Promise<void> {
    if (filing.pending || !isReady) return
    filing.forgetProblem()
    if (errors.length > 0) {
      setRevealed(true)
      application.reveal('answers')
      for (const { field } of completeness.wrong) application.leave(field)
      setAttempt((before) => before + 1)
      return
    }
    if (uploads.list.some(({ status }) => status === 'sending' || status === 'waiting')) {
      announce(stillUploading)
      return
    }
    const matterCaseId = await filing.file(whole, compiled)
    if (matterCaseId === undefined) return
    rememberApplicant(present)
    await kept.end()
    await queries.invalidateQueries({ queryKey: ['cases'] })
    announce({ zh: '已收件。', en: 'Received.' })
    await navigate({
      to: '/workbench/intake/done/matter/$matterCaseId',
      params: { matterCaseId },
      replace: true,
    })
  }

  const { problem } = filing
  const takeErrors = useEffectEvent((found: NonNullable<typeof problem>) =>
    application.takeServerErrors(found.errors),
  )
  useEffect(() => {
    if (problem !== undefined) takeErrors(problem)
  }, [problem])

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
      <ErrorSummary problems={attempt > 0 ? errors : []} attempt={attempt} onFollow={followError} />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {changeProblem === null ? null : <ProblemNotice problem={changeProblem} onRetry={retry} />}
      <div className={styles['desk']}>
        <div className={styles['sections']}>
          <Section number={1} title={{ zh: '申请人', en: 'Applicant' }}>
            <PresentFields
              kinds={kinds}
              present={present}
              errors={revealed ? presentErrors : selectShownErrors(presentErrors, present)}
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
            <ApplicationForm application={application} />
          </Section>
          <Section number={4} title={{ zh: '收取材料', en: 'Materials' }}>
            <MaterialsSection
              application={application}
              uploads={uploads}
              papers={papers}
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
              revealed={revealed}
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
