import { readText } from '@tongban/domain'
import { Plus, Trash2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Button, FactList, RadioField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../cases.module.css'
import { useKept } from '../kept.ts'
import { ActDialog } from './act-dialog.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import type { ActProps } from './simple-acts.tsx'

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

export function GrantAct({ open, onClose }: ActProps): ReactElement {
  const text = useText()
  const { view, revision } = open
  const statesValidity = revision.licence?.validity === 'stated'
  const [draft, change, forget] = useKept(`${view.caseId}.GrantApplication`, {
    opinion: '',
    conditions: [] as readonly string[],
    validTo: '',
  })
  const build = () => ({
    opinion: draft.opinion.trim(),
    conditions: draft.conditions.map((one) => one.trim()).filter((one) => one !== ''),
    ...(statesValidity && draft.validTo !== '' ? { validTo: draft.validTo } : {}),
  })
  return (
    <ActDialog
      open={open}
      command="GrantApplication"
      title={{ zh: '准予许可', en: 'Grant the application' }}
      submit={{ zh: '作出准予决定', en: 'Grant' }}
      told={{ zh: '已作出准予决定，决定书正在生成。', en: 'Granted; the decision is being made out.' }}
      content={draft}
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
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/grant', {
            params: { path: { caseId: view.caseId }, header },
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'GrantApplication', ...build() })}
      onClose={onClose}
      onDone={forget}
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '决定意见', en: 'Opinion' }}
            help={{ zh: '记入办件过程。', en: 'It goes on record.' }}
            long
            value={draft.opinion}
            onChange={(opinion) => change({ ...draft, opinion })}
            error={errorOf('/opinion')}
            maxLength={2000}
          />
          {statesValidity ? (
            <TextField
              label={{ zh: '有效期截止', en: 'Valid until' }}
              type="date"
              value={draft.validTo}
              onChange={(validTo) => change({ ...draft, validTo })}
              error={errorOf('/validTo')}
            />
          ) : null}
          <Lines
            label={{ zh: '要求', en: 'Condition' }}
            add={{ zh: '增加一项要求', en: 'Add a condition' }}
            lines={draft.conditions}
            onChange={(conditions) => change({ ...draft, conditions })}
            errorOf={(index) => errorOf(`/conditions/${index}`)}
          />
        </>
      )}
    </ActDialog>
  )
}

/** Several sentences, each in its own field. */
function Lines(props: {
  readonly label: { readonly zh: string; readonly en: string }
  readonly add: { readonly zh: string; readonly en: string }
  readonly lines: readonly string[]
  readonly onChange: (lines: readonly string[]) => void
  readonly errorOf: (index: number) => { readonly zh: string; readonly en: string } | undefined
}): ReactElement {
  const text = useText()
  const { label, lines, onChange } = props
  return (
    <div className={styles['lines']}>
      {lines.map((line, index) => (
        // Lines have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['line']}>
          <TextField
            label={{ zh: `${label.zh} ${index + 1}`, en: `${label.en} ${index + 1}` }}
            value={line}
            onChange={(next) => onChange(lines.map((one, at) => (at === index ? next : one)))}
            error={props.errorOf(index)}
            maxLength={500}
          />
          <Button
            look="quiet"
            aria-label={text({ zh: `移除${label.zh} ${index + 1}`, en: `Remove ${label.en} ${index + 1}` })}
            onPress={() => onChange(lines.filter((_, at) => at !== index))}
          >
            <Trash2 size="1rem" aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button size="small" onPress={() => onChange([...lines, ''])}>
          <Plus size="1rem" aria-hidden />
          {text(props.add)}
        </Button>
      </div>
    </div>
  )
}

export function RefuseAct({ open, onClose }: ActProps): ReactElement {
  const text = useText()
  const { view, revision, requirements } = open
  const [draft, change, forget] = useKept(`${view.caseId}.RefuseApplication`, {
    reason: '',
    basis: [''] as readonly string[],
  })
  const { remedies } = revision.authority
  const build = () => ({
    reason: draft.reason.trim(),
    basis: draft.basis.map((one) => one.trim()).filter((one) => one !== ''),
  })
  const offered = [
    ...new Set([
      ...(requirements?.conditions ?? []).flatMap(({ basis }) => basis),
      ...revision.definition.basis,
    ]),
  ].filter((article) => !draft.basis.includes(article))
  return (
    <ActDialog
      open={open}
      command="RefuseApplication"
      title={{ zh: '不予许可', en: 'Refuse the application' }}
      submit={{ zh: '作出不予许可决定', en: 'Refuse' }}
      told={{ zh: '已作出不予许可决定，决定书正在生成。', en: 'Refused; the decision is being made out.' }}
      danger
      content={draft}
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
        )
      }
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/refusal', {
            params: { path: { caseId: view.caseId }, header },
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'RefuseApplication', ...build() })}
      onClose={onClose}
      onDone={forget}
    >
      {(errorOf) => (
        <>
          <TextField
            label={{ zh: '理由', en: 'Reason' }}
            help={{ zh: '写入决定书，申请人可见。', en: 'Printed in the decision; the applicant reads it.' }}
            long
            value={draft.reason}
            onChange={(reason) => change({ ...draft, reason })}
            error={errorOf('/reason')}
            maxLength={2000}
          />
          <Lines
            label={{ zh: '法律依据', en: 'Article' }}
            add={{ zh: '增加一条依据', en: 'Add an article' }}
            lines={draft.basis}
            onChange={(basis) => change({ ...draft, basis })}
            errorOf={(index) => errorOf(`/basis/${index}`) ?? (index === 0 ? errorOf('/basis') : undefined)}
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
                  onPress={() =>
                    change({ ...draft, basis: [...draft.basis.filter((one) => one.trim() !== ''), article] })
                  }
                >
                  <Plus size="0.875rem" aria-hidden />
                  {article}
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

export function TerminateAct({ open, onClose }: ActProps): ReactElement {
  const text = useText()
  const [draft, change, forget] = useKept(`${open.view.caseId}.TerminateProcedure`, {
    ground: '' as '' | (typeof terminationGrounds)[number]['value'],
    reason: '',
  })
  const build = () => ({
    ground: draft.ground === '' ? ('applicant-request' as const) : draft.ground,
    reason: draft.reason.trim(),
  })
  return (
    <ActDialog
      open={open}
      command="TerminateProcedure"
      title={{ zh: '终止办理', en: 'Terminate the procedure' }}
      submit={{ zh: '终止办理', en: 'Terminate' }}
      told={{ zh: '办理已终止，通知书正在生成。', en: 'Terminated; the notice is being made out.' }}
      danger
      content={draft}
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
        )
      }
      send={(header) =>
        send(
          api.POST('/api/v1/cases/{caseId}/termination', {
            params: { path: { caseId: open.view.caseId }, header },
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'TerminateProcedure', ...build() })}
      onClose={onClose}
      onDone={forget}
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '情形', en: 'Ground' }}
            choices={terminationGrounds}
            value={draft.ground}
            onChange={(ground) => change({ ...draft, ground: ground as typeof draft.ground })}
            error={errorOf('/ground')}
          />
          <TextField
            label={{ zh: '理由', en: 'Reason' }}
            long
            value={draft.reason}
            onChange={(reason) => change({ ...draft, reason })}
            error={errorOf('/reason')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  )
}
