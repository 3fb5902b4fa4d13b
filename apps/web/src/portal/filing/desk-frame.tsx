import type { ReactElement, ReactNode } from 'react'
import { ErrorSummary } from '../../application/index.ts'
import { Button, PageHeading, ProblemNotice } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { DiscardButton } from './discard-button.tsx'
import { type StepName, StepList, StepPage, stepTitles } from './filing-steps.tsx'
import { KeepingNote } from './keeping-note.tsx'
import { SignInFirst } from './sign-in-first.tsx'
import type { DeskDraft } from './use-desk-draft.ts'
import type { FilingSteps } from './use-filing-steps.ts'
import styles from './filing.module.css'

export interface DeskFrameProps {
  /** What is applied for. */
  readonly title: Text
  readonly lead: string
  readonly draft: DeskDraft
  readonly steps: FilingSteps
  /** What is to be known of the draft, above every step. */
  readonly notices?: ReactNode
  /** What is done in each step. */
  readonly children: Readonly<Record<StepName, ReactNode>>
}

/** The desk around the step that is open: where one is, whether it is kept, what is missing, and the way on. */
export function DeskFrame({ title, lead, draft, steps, notices, children }: DeskFrameProps): ReactElement {
  const text = useText()
  const { account, caseId, keeper, problem } = draft
  const { current } = steps
  return (
    <div className={styles['desk']}>
      <PageHeading
        title={title}
        lead={lead}
        actions={
          caseId === undefined ? null : (
            <DiscardButton
              discard={(key) => draft.discard(caseId, key)}
              keeper={keeper}
              account={account?.accountId ?? null}
            />
          )
        }
      />
      <StepList steps={steps.names} current={current} open={steps.isOpen} />
      <KeepingNote
        keeping={draft.keeping}
        onTakeOther={() => void draft.takeOther()}
        onKeepThis={() => void draft.keepThis()}
      />
      {notices}
      {account === null ? <SignInFirst pressing={current === 'materials' || current === 'check'} /> : null}
      {problem === undefined ? null : (
        <ProblemNotice
          problem={problem}
          onRetry={caseId === undefined ? () => void draft.ensureCase() : undefined}
        />
      )}
      <ErrorSummary problems={steps.shown} attempt={steps.attempt} />
      <StepPage key={current} title={stepTitles[current]}>
        {children[current]}
      </StepPage>
      {current === 'check' ? null : (
        <div className={styles['foot']}>
          <span />
          <div className={styles['footWay']}>
            {current === 'situation' ? null : (
              <Button onPress={steps.goBack}>{text({ zh: '上一步', en: 'Back' })}</Button>
            )}
            <Button
              look="primary"
              isPending={draft.isMaking}
              isDisabled={account === null && current === 'materials'}
              onPress={() => void steps.goOn()}
            >
              {text({ zh: '下一步', en: 'Next' })}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
