import type { PlainDate } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import { type AskedRequirements, SituationQuestions, useFilledApplication } from '../../application/index.ts'
import {
  ItemPromises,
  MatterInBrief,
  openJointRules,
  PassedOnMaterials,
  showUses,
  useCompiledFor,
} from '../../application/matter/index.ts'
import { ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { CompiledMatter } from '../../matter/index.ts'
import { chooseDelivery, listApplicantKinds } from './intake.ts'
import { IntakeDeskFrame } from './intake-desk-frame.tsx'
import { MatterClosingActs } from './matter-closing-acts.tsx'
import { checkMatterIntake, type MatterIntakeDraft } from './matter-intake.ts'
import { fitPresent } from './present.ts'
import { rememberApplicant } from './same-applicant.ts'
import { useIntake, useServerErrors } from './use-intake.ts'
import { useIntakeKey } from './use-intake-key.ts'
import { useMatterFiling } from './use-matter-filing.ts'

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
  const intake = useIntake({ initial: begun, keeper, application, own: elements, check })
  const { draft, whole, kept, completeness } = intake
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
    <IntakeDeskFrame
      title={compiled.name}
      lead={<Tag tone="info">{text({ zh: '一件事', en: 'One matter' })}</Tag>}
      intake={intake}
      application={application}
      kinds={kinds}
      own={elements}
      offered={offered}
      notices={
        <>
          {problem === undefined ? null : <ProblemNotice problem={problem} />}
          {changeProblem === null ? null : <ProblemNotice problem={changeProblem} onRetry={retry} />}
        </>
      }
      situation={<SituationQuestions application={application} />}
      consequences={
        <>
          <ItemPromises application={application} compiled={compiled} subject={undefined} onPaper />
          <MatterInBrief compiled={compiled} isChanging={isChanging} />
        </>
      }
      noteOf={(material) => showUses(compiled, material)}
      passedOn={<PassedOnMaterials compiled={compiled} />}
      closing={
        <MatterClosingActs
          completeness={completeness}
          disabled={!isReady}
          pending={filing.pending}
          onTake={() => void take()}
        />
      }
    />
  )
}

function listElements({ fields }: AskedRequirements): string[] {
  return fields.map(({ element }) => element)
}
