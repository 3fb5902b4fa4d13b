import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Notice, RadioField, TextField } from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { type DraftPoint, findPointProblems, writePoints } from '../notice-composer.ts'
import { ActDialog } from './act-dialog.tsx'
import { checkFilled, pointTo } from './check-act.ts'
import { PointsEditor } from './points-editor.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

/** The one notice of everything (一次性告知): composed from the checklist, seen as a document, and sent once. */
export function CorrectionNoticeAct(props: ActProps): ReactElement {
  const { open } = props
  const text = useText()
  const { language } = useLanguage()
  const { view, revision } = open
  const form = useActForm(props, 'RequestCorrection', { points: [] as readonly DraftPoint[] })
  const { points } = form.draft
  const first = view.notices[0]
  const isJoint = view.matter !== null
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '一次性告知补正', en: 'One-time correction notice' }}
      submit={
        isJoint
          ? { zh: `提出补正（${points.length} 条）`, en: `Propose the correction (${points.length})` }
          : { zh: `发出告知书（${points.length} 条）`, en: `Send the notice (${points.length})` }
      }
      told={
        isJoint
          ? {
              zh: '补正内容已提出，将与同一件事的其他事项一次性告知申请人。',
              en: 'Proposed; the applicant is told together with what the other items of the matter ask.',
            }
          : { zh: '补正告知书已发出。', en: 'The notice is sent.' }
      }
      wide
      lead={
        first === undefined ? (
          <Notice tone="warn" title={{ zh: '只能告知一次，请一次写全', en: 'Once only: say everything now' }}>
            {text({
              zh: `此后不得再就未告知的内容要求补正（行政许可法第三十二条）。申请人自告知之日起有${revision.definition.correction.days}个工作日补正。`,
              en: `What is not said now cannot be demanded later (行政许可法 第三十二条). The applicant has ${revision.definition.correction.days} working days.`,
            })}
          </Notice>
        ) : (
          <Notice tone="warn" title={{ zh: '已经告知过一次', en: 'A notice was given before' }}>
            {text({
              zh: `${formatDate(first.on, 'zh')}已经一次性告知。再次告知只限于当时要求而仍未补正的内容，以及申请人此后变更的内容。`,
              en: `On ${formatDate(first.on, language)}. A further one may only speak of what was asked then and is still missing, or of what changed since.`,
            })}
          </Notice>
        )
      }
      check={() =>
        points.length === 0
          ? pointTo(['/points', { zh: '请逐条写明需要补正的内容。', en: 'List what must be mended.' }])
          : findPointProblems(points)
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/correction-notice', {
            params,
            body: { points: writePoints(points) },
          }),
        )
      }
      preview={() => ({ command: 'RequestCorrection', points: writePoints(points) })}
    >
      {(errorOf) => {
        const missing = errorOf('/points')
        return (
          <>
            {missing === undefined ? null : <Notice tone="bad" spoken title={missing} />}
            <PointsEditor
              open={open}
              points={points}
              onChange={(next) => form.set({ points: next })}
              errorOf={errorOf}
            />
          </>
        )
      }}
    </ActDialog>
  )
}

export function PreExamineAct(props: ActProps): ReactElement {
  const { open } = props
  const text = useText()
  const form = useActForm(props, 'PreExamineApplication', {
    outcome: '' as '' | 'ready' | 'amend',
    opinion: '',
    points: [] as readonly DraftPoint[],
  })
  const { draft, set } = form
  const amend = draft.outcome === 'amend'
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '预审', en: 'Pre-examination' }}
      submit={{ zh: '答复申请人', en: 'Answer the applicant' }}
      told={{ zh: '预审意见已答复申请人。', en: 'The applicant has the answer.' }}
      wide={amend}
      lead={text({
        zh: '预审帮助申请人在正式提交前备齐材料，不计入办理期限，也不代替受理。',
        en: 'Helps the applicant to have everything ready before filing. No time runs, and it is no acceptance.',
      })}
      check={() =>
        new Map([
          ...pointTo(
            [
              '/outcome',
              draft.outcome === '' ? { zh: '请选择预审结论。', en: 'Choose the outcome.' } : undefined,
            ],
            ['/opinion', checkFilled(draft.opinion)],
          ),
          ...(amend ? findPointProblems(draft.points) : []),
        ])
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/pre-examination', {
            params,
            body: {
              outcome: amend ? 'amend' : 'ready',
              opinion: draft.opinion.trim(),
              points: amend ? writePoints(draft.points) : [],
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '结论', en: 'Outcome' }}
            choices={[
              { value: 'ready', label: { zh: '可以正式提交', en: 'Ready to be filed' } },
              { value: 'amend', label: { zh: '需要修改完善', en: 'To be amended first' } },
            ]}
            value={draft.outcome}
            onChange={(outcome) => set({ outcome: outcome as typeof draft.outcome })}
            error={errorOf('/outcome')}
          />
          <TextField
            label={{ zh: '意见', en: 'Opinion' }}
            long
            value={draft.opinion}
            onChange={(opinion) => set({ opinion })}
            error={errorOf('/opinion')}
            maxLength={2000}
          />
          {amend ? (
            <PointsEditor
              open={open}
              points={draft.points}
              onChange={(points) => set({ points })}
              errorOf={errorOf}
            />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}
