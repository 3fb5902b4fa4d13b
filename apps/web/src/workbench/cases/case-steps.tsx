import { openItemNames, readText } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import { Button, Empty, FactList, Tag, type Tone } from '../../design/index.ts'
import { formatDate, type Text, useLanguage, useText } from '../../language/index.ts'
import type { ChosenAct } from './acts/act-host.tsx'
import { CheckStandard } from './acts/check-standard.tsx'
import type { CaseStep, OpenCase } from './case-data.ts'
import { listShownFiles } from './shown-files.ts'
import styles from './cases.module.css'

const states: Readonly<Record<CaseStep['status'], { readonly name: Text; readonly tone?: Tone }>> = {
  waiting: { name: { zh: '未开始', en: 'Waiting' } },
  open: { name: { zh: '办理中', en: 'Open' }, tone: 'info' },
  done: { name: { zh: '已完成', en: 'Done' }, tone: 'good' },
  skipped: { name: { zh: '未办理', en: 'Skipped' } },
}

const outcomes: Readonly<Record<string, { readonly name: Text; readonly tone: Tone }>> = {
  pass: { name: { zh: '通过', en: 'Passes' }, tone: 'good' },
  fail: { name: { zh: '不通过', en: 'Does not pass' }, tone: 'bad' },
  'consent-by-silence': {
    name: { zh: '逾期未答复，视为同意', en: 'Silence, counted as consent' },
    tone: 'warn',
  },
}

/** Every step of the plan: where it stands, in whose hand, what was found at each check. */
export function CaseSteps({
  open,
  onShow,
  onAct,
}: {
  readonly open: OpenCase
  readonly onShow: (place: number) => void
  readonly onAct: (act: ChosenAct) => void
}): ReactElement {
  const { steps } = open.view
  if (steps.length === 0) {
    return <Empty title={{ zh: '受理后开始审查环节', en: 'The steps begin with the acceptance' }} />
  }
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <StepEntry key={step.step} open={open} step={step} onShow={onShow} onAct={onAct} />
      ))}
    </ol>
  )
}

function StepEntry({
  open,
  step,
  onShow,
  onAct,
}: {
  readonly open: OpenCase
  readonly step: CaseStep
  readonly onShow: (place: number) => void
  readonly onAct: (act: ChosenAct) => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const names = useMemo(() => openItemNames(open.revision), [open.revision])
  const files = useMemo(() => listShownFiles(open), [open])
  const state = states[step.status]
  const outcome = step.outcome === null ? undefined : outcomes[step.outcome]
  const acts = open.actions.filter(
    ({ command, available, steps }) =>
      available &&
      steps?.includes(step.step) === true &&
      (command === 'CompleteStep' || command === 'AssignStep' || command === 'ReopenStep'),
  )
  return (
    <li className={styles['step']} data-status={step.status}>
      <div className={styles['stepHead']}>
        <h2>{text(step.name)}</h2>
        <Tag {...(state.tone === undefined ? {} : { tone: state.tone })}>{text(state.name)}</Tag>
        {outcome === undefined ? null : <Tag tone={outcome.tone}>{text(outcome.name)}</Tag>}
        {step.optional ? <Tag>{text({ zh: '必要时', en: 'Where needed' })}</Tag> : null}
      </div>
      <FactList
        facts={[
          { name: { zh: '岗位职责', en: 'Duty' }, value: text(names.nameDuty(step.duty)) },
          { name: { zh: '承办人', en: 'In hand of' }, value: step.assignedToName },
          {
            name: { zh: '开始', en: 'Open since' },
            value: step.openedOn === null ? null : formatDate(step.openedOn, language),
          },
          {
            name: { zh: '完成', en: 'Done on' },
            value: step.doneOn === null ? null : formatDate(step.doneOn, language),
          },
          { name: { zh: '参加人员', en: 'Who took part' }, value: step.peopleNames.join('、') },
          { name: { zh: '意见', en: 'Opinion' }, value: step.opinion },
        ]}
      />
      {step.checkResults.length > 0 ? (
        <ul className={styles['results']}>
          {step.checkResults.map((result) => (
            <li key={result.check} data-met={result.met}>
              <strong>
                {result.met ? text({ zh: '符合', en: 'Met' }) : text({ zh: '不符合', en: 'Not met' })}
              </strong>
              <span>
                {text(step.checks.find(({ zh }) => zh === result.check) ?? result.check)}
                {result.note === undefined ? '' : `（${result.note}）`}
                <EvidenceLine open={open} step={step} result={result} />
              </span>
            </li>
          ))}
        </ul>
      ) : step.checks.length > 0 && step.status !== 'done' ? (
        <details>
          <summary>
            {text({ zh: `审查要点（${step.checks.length} 项）`, en: `Checks (${step.checks.length})` })}
          </summary>
          <ol>
            {step.checks.map((check) => (
              <li key={check.zh}>
                {text(check)}
                <CheckStandard check={check} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
      {step.attachments.length === 0 ? null : (
        <ul className={styles['plainList']}>
          {step.attachments.map((file) => (
            <li key={file.digest}>
              <Button size="small" onPress={() => onShow(files.findIndex((shown) => shown.file === file))}>
                {text({ zh: '查看附件：', en: 'View: ' })}
                <bdi>{file.name}</bdi>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {acts.length === 0 ? null : (
        <div className={styles['faults']}>
          {acts.map(({ command }) => (
            <Button
              key={command}
              size="small"
              look={command === 'CompleteStep' ? 'primary' : 'secondary'}
              onPress={() => onAct({ command, step: step.step })}
            >
              {command === 'CompleteStep'
                ? text({ zh: '完成环节', en: 'Complete it' })
                : command === 'ReopenStep'
                  ? text({ zh: '退回重办', en: 'Send it back' })
                  : text({ zh: '承办、转交', en: 'Take or hand on' })}
              <span className="visually-hidden">{text(step.name)}</span>
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}

/** What the reviewer pointed to: a page of a material, a photo, the record of an inspection. */
function EvidenceLine({
  open,
  step,
  result,
}: {
  readonly open: OpenCase
  readonly step: CaseStep
  readonly result: CaseStep['checkResults'][number]
}): ReactElement | null {
  const text = useText()
  const { evidence = [] } = result
  if (evidence.length === 0) return null
  const shown = evidence.map((entry) => {
    if (entry.kind === 'material') {
      const name = readText(open.revision.materials[entry.material]?.name ?? entry.material)
      return entry.page === undefined
        ? text(name)
        : text({ zh: `${name.zh}第${entry.page}页`, en: `${name.en}, page ${entry.page}` })
    }
    const file = step.attachments.find(({ digest }) => digest === entry.file)
    return file?.name ?? text({ zh: '附件', en: 'attachment' })
  })
  return <small>{text({ zh: `证据：${shown.join('、')}`, en: `Evidence: ${shown.join(', ')}` })}</small>
}
