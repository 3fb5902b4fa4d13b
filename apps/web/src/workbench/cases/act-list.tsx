import type { ReactElement } from 'react'
import { Button } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { actsOfThePage, type ChosenAct } from './acts/act-host.tsx'
import type { CaseAction, OpenCase } from './case-data.ts'
import { nameAct, WaitingActs } from './waiting-acts.tsx'
import styles from './cases.module.css'

/** Acts that answer what came in or was asked for: where they are possible, somebody waits for them. */
const awaited: ReadonlySet<string> = new Set([
  'RecordRemoteInspection',
  'ExamineSuppliedMaterial',
  'ApproveGreenChannel',
  'ApproveExtension',
  'ReexamineDecision',
  'ConcludeReexamination',
])

/** Acts that carry the case on; they stand next, and the first of both is the chief one. */
const leading: ReadonlySet<string> = new Set([
  'PreExamineApplication',
  'ReceiveApplication',
  'AcceptApplication',
  'CompleteStep',
  'GrantApplication',
  'IssueLicence',
  'DeliverResult',
])

/** Acts that end the case or cannot be taken back. */
const grave: ReadonlySet<string> = new Set([
  'RefuseAcceptance',
  'RefuseApplication',
  'TerminateProcedure',
  'VoidCase',
  'WithdrawApplication',
])

/** Everything that the reader may do now, and what must wait, with the reason. */
export function ActList({
  open,
  onChoose,
}: {
  readonly open: OpenCase
  readonly onChoose: (act: ChosenAct) => void
}): ReactElement {
  const text = useText()
  const shown = open.actions.filter(({ command }) => actsOfThePage.has(command))
  const possible = shown
    .filter(({ available }) => available)
    .toSorted((left, right) => rank(left) - rank(right))
  const window = open.actions.find(
    ({ command, available }) =>
      available && (command === 'SubmitApplication' || command === 'ResubmitApplication'),
  )
  return (
    <section id="acts" aria-labelledby="acts-title" className={styles['acts']}>
      <h2 id="acts-title">{text({ zh: '可以办理', en: 'What you can do' })}</h2>
      {possible.length === 0 ? (
        <p className={styles['faint']}>
          {text({ zh: '您现在没有可以办理的操作。', en: 'There is nothing for you to do now.' })}
        </p>
      ) : (
        <div className={styles['actButtons']}>
          {possible.map((action) => (
            <Button
              key={action.command}
              look={
                action === possible[0] && rank(action) < 2
                  ? 'primary'
                  : grave.has(action.command)
                    ? 'danger'
                    : 'secondary'
              }
              onPress={() => onChoose({ command: action.command })}
            >
              {text(nameAct(action))}
            </Button>
          ))}
        </div>
      )}
      {window === undefined ? null : (
        <p>
          <a href={`/workbench/intake/${open.view.caseId}`}>
            {text({ zh: '在窗口继续填写和提交', en: 'Fill in and file at the window' })}
          </a>
        </p>
      )}
      <WaitingActs actions={shown.filter(({ available }) => !available)} />
    </section>
  )
}

function rank({ command }: CaseAction): number {
  return awaited.has(command) ? 0 : leading.has(command) ? 1 : grave.has(command) ? 3 : 2
}
