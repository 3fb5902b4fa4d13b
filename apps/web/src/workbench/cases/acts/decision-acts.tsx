import { type departureGrounds, formatBasis, nameGrant, nameRefusal, readText } from '@tongban/domain'
import { Plus } from 'lucide-react'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Button, FactList, RadioField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../cases.module.css'
import { ActDialog } from './act-dialog.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import { DepartureFields, useBindingOpinion } from './departure-fields.tsx'
import { addLine, type Line, readLines } from './lines.ts'
import { LinesEditor } from './lines-editor.tsx'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

/** What the steps found, before somebody decides on it. */
function StepOpinions({ open }: Pick<ActProps, 'open'>): ReactElement | null {
  const text = useText()
  const done = open.view.steps.filter(({ outcome }) => outcome !== null)
  if (done.length === 0) return null
  return (
    <FactList
      facts={done.map(({ name, outcome, opinion, peopleNames }) => ({
        name,
        value: (
          <>
            <strong>
              {outcome === 'fail'
                ? text({ zh: '不通过', en: 'Does not pass' })
                : outcome === 'consent-by-silence'
                  ? text({ zh: '逾期未答复，视为同意', en: 'Silence, counted as consent' })
                  : text({ zh: '通过', en: 'Passes' })}
            </strong>
            {opinion ? `：${opinion}` : ''}
            {peopleNames.length === 0 ? null : (
              <span className={styles['faint']}>（{peopleNames.join('、')}）</span>
            )}
          </>
        ),
      }))}
    />
  )
}

export function GrantAct(props: ActProps): ReactElement {
  const { open } = props
  const text = useText()
  const { revision } = open
  const statesValidity = revision.licence?.validity === 'stated'
  const form = useActForm(props, 'GrantApplication', {
    opinion: '',
    conditionLines: [] as readonly Line[],
    validTo: '',
  })
  const { draft, set } = form
  const build = () => ({
    opinion: draft.opinion.trim(),
    conditions: readLines(draft.conditionLines),
    ...(statesValidity && draft.validTo !== '' ? { validTo: draft.validTo } : {}),
  })
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: nameGrant(revision.definition).zh, en: 'Grant the application' }}
      submit={{ zh: '作出准予决定', en: 'Grant' }}
      told={{ zh: '已作出准予决定，决定书正在生成。', en: 'Granted; the decision is being made out.' }}
      lead={
        <>
          <p>
            {text({
              zh: '请核对各环节意见，并预览决定书。决定作出后只能依法更正笔误。',
              en: 'Look at what the steps found and at the document. After the decision only slips of the pen can be corrected.',
            })}
          </p>
          <StepOpinions open={open} />
        </>
      }
      check={() =>
        pointTo(
          ['/opinion', checkFilled(draft.opinion)],
          [
            '/validTo',
            statesValidity && draft.validTo === ''
              ? { zh: '请写明证照的有效期截止日期。', en: 'State the last day of validity.' }
              : undefined,
          ],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/grant', {
            params,
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'GrantApplication', ...build() })}
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '决定意见', en: 'Opinion' }}
            help={{ zh: '记入办件过程。', en: 'It goes on record.' }}
            long
            value={draft.opinion}
            onChange={(opinion) => set({ opinion })}
            error={errorOf('/opinion')}
            maxLength={2000}
          />
          {statesValidity ? (
            <TextField
              label={{ zh: '有效期截止', en: 'Valid until' }}
              type="date"
              value={draft.validTo}
              onChange={(validTo) => set({ validTo })}
              error={errorOf('/validTo')}
            />
          ) : null}
          <LinesEditor
            label={{ zh: '要求', en: 'Condition' }}
            add={{ zh: '增加一项要求', en: 'Add a condition' }}
            lines={draft.conditionLines}
            onChange={(conditionLines) => set({ conditionLines })}
            errorOf={(place) => errorOf(`/conditions/${place}`)}
          />
        </>
      )}
    </ActDialog>
  )
}

/**
 * What the reviewers found not met is where the reason of a refusal begins. A point is worded as it should be (“…符合要求”),
 * so that the decision would contradict itself where it does not say that it is not met.
 */
function writeUnmet({ view }: ActProps['open']): string {
  return view.steps
    .flatMap(({ checkResults }) => checkResults)
    .filter(({ met, note = '' }) => !met && note !== '')
    .map(({ check, note = '' }) => `“${check.replace(/[。；]$/, '')}”一项经审查不符合：${note}`)
    .join('\n')
}

export function RefuseAct(props: ActProps): ReactElement {
  const { open } = props
  const text = useText()
  const { revision, requirements } = open
  const form = useActForm(props, 'RefuseApplication', {
    reason: writeUnmet(open),
    articleLines: addLine([]),
    ground: '',
    statement: '',
  })
  const binding = useBindingOpinion(open)
  const { draft, set } = form
  const { remedies } = revision.authority
  const refusal = nameRefusal(revision.definition).zh
  const build = () => ({
    reason: draft.reason.trim(),
    basis: readLines(draft.articleLines),
    ...(binding === undefined || draft.ground === ''
      ? {}
      : {
          departure: {
            ground: draft.ground as (typeof departureGrounds)[number],
            statement: draft.statement.trim(),
          },
        }),
  })
  const offered = [
    ...new Set([
      ...(requirements?.conditions ?? []).flatMap(({ basis }) => basis),
      ...revision.definition.basis,
    ]),
  ].filter((article) => !draft.articleLines.some((line) => line.text === article))
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: refusal, en: 'Refuse the application' }}
      submit={{ zh: `作出${refusal}决定`, en: 'Refuse' }}
      told={{ zh: `已作出${refusal}决定，决定书正在生成。`, en: 'Refused; the decision is being made out.' }}
      danger
      lead={
        <>
          <p>
            {text({
              zh: '应当说明理由和依据，并告知申请人申请行政复议、提起行政诉讼的权利（行政许可法第三十八条）。',
              en: 'The decision gives reasons and articles, and tells where the applicant may turn (行政许可法 第三十八条).',
            })}
          </p>
          {remedies === undefined ? null : (
            <FactList
              facts={[
                {
                  name: { zh: '行政复议机关', en: 'Body of review' },
                  value: text(readText(remedies.review)),
                },
                { name: { zh: '管辖法院', en: 'Court' }, value: text(readText(remedies.court)) },
              ]}
            />
          )}
          <StepOpinions open={open} />
        </>
      }
      check={() =>
        pointTo(
          ['/reason', checkReason(draft.reason)],
          [
            '/basis/0',
            build().basis.length === 0
              ? { zh: '请写明所依据的法律条款。', en: 'Name the articles on which it rests.' }
              : undefined,
          ],
          [
            '/departure/ground',
            binding !== undefined && draft.ground === ''
              ? {
                  zh: '请选择预审意见出具后发生了什么变化。',
                  en: 'Choose what has changed since the opinion.',
                }
              : undefined,
          ],
          ['/departure/statement', binding === undefined ? undefined : checkReason(draft.statement)],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/refusal', {
            params,
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'RefuseApplication', ...build() })}
    >
      {(errorOf) => (
        <>
          <ReasonField
            form={form}
            errorOf={errorOf}
            help={{ zh: '写入决定书，申请人可见。', en: 'Printed in the decision; the applicant reads it.' }}
          />
          {binding === undefined ? null : (
            <DepartureFields
              opinion={binding}
              ground={draft.ground}
              statement={draft.statement}
              onGround={(ground) => set({ ground })}
              onStatement={(statement) => set({ statement })}
              errorOf={errorOf}
            />
          )}
          <LinesEditor
            label={{ zh: '法律依据', en: 'Article' }}
            add={{ zh: '增加一条依据', en: 'Add an article' }}
            lines={draft.articleLines}
            onChange={(articleLines) => set({ articleLines })}
            errorOf={(place) => errorOf(`/basis/${place}`) ?? (place === 0 ? errorOf('/basis') : undefined)}
          />
          {offered.length === 0 ? null : (
            <div
              className={styles['faults']}
              role="group"
              aria-label={text({ zh: '本事项的条款', en: 'Articles of the item' })}
            >
              {offered.map((article) => (
                <Button
                  key={article}
                  size="small"
                  onPress={() => {
                    const written = draft.articleLines.filter((line) => line.text.trim() !== '')
                    set({ articleLines: addLine(written, article) })
                  }}
                >
                  <Plus size="0.875rem" aria-hidden />
                  {formatBasis(article)}
                </Button>
              ))}
            </div>
          )}
        </>
      )}
    </ActDialog>
  )
}

const terminationGrounds = [
  {
    value: 'applicant-gone',
    label: { zh: '申请人死亡、丧失行为能力或者终止', en: 'The applicant has died or ceased to be' },
  },
  { value: 'applicant-request', label: { zh: '申请人要求终止', en: 'The applicant asked for it' } },
  {
    value: 'objectively-impossible',
    label: { zh: '因不可抗力等原因客观上无法继续', en: 'It cannot go on for objective reasons' },
  },
  {
    value: 'materials-not-supplied',
    label: { zh: '申请人未按要求提供材料', en: 'Materials were not supplied' },
  },
] as const

export function TerminateAct(props: ActProps): ReactElement {
  const text = useText()
  const form = useActForm(props, 'TerminateProcedure', {
    ground: '' as '' | (typeof terminationGrounds)[number]['value'],
    reason: '',
    basis: '',
  })
  const { draft, set } = form
  // The other grounds have their articles, which the notice names by itself.
  const needsBasis = draft.ground === 'objectively-impossible'
  const build = () => ({
    ground: draft.ground === '' ? ('applicant-request' as const) : draft.ground,
    reason: draft.reason.trim(),
    ...(needsBasis ? { basis: draft.basis.trim() } : {}),
  })
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '终止办理', en: 'Terminate the procedure' }}
      submit={{ zh: '终止办理', en: 'Terminate' }}
      told={{ zh: '办理已终止，通知书正在生成。', en: 'Terminated; the notice is being made out.' }}
      danger
      lead={text({
        zh: '终止后不再作出决定，向申请人发出终止通知书。',
        en: 'No decision will be made; the applicant is told by a notice.',
      })}
      check={() =>
        pointTo(
          [
            '/ground',
            draft.ground === '' ? { zh: '请选择终止的情形。', en: 'Choose the ground.' } : undefined,
          ],
          ['/reason', checkReason(draft.reason)],
          ['/basis', needsBasis ? checkFilled(draft.basis) : undefined],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/termination', {
            params,
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'TerminateProcedure', ...build() })}
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '情形', en: 'Ground' }}
            choices={terminationGrounds}
            value={draft.ground}
            onChange={(ground) => set({ ground: ground as typeof draft.ground })}
            error={errorOf('/ground')}
          />
          <ReasonField form={form} errorOf={errorOf} />
          {needsBasis ? (
            <TextField
              label={{ zh: '法律依据', en: 'Article' }}
              help={{
                zh: '写明据以终止办理的法律、法规、规章条款，印入通知书。',
                en: 'The article by which the procedure ends; it is printed in the notice.',
              }}
              value={draft.basis}
              onChange={(basis) => set({ basis })}
              error={errorOf('/basis')}
              maxLength={200}
            />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}
