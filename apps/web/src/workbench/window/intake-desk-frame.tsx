import { Fragment, type ReactElement, type ReactNode, useMemo } from 'react'
import { ApplicationForm, ErrorSummary, type FilledApplication, focusField } from '../../application/index.ts'
import { PageHeading } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { CheckPanel } from './check-panel.tsx'
import { ContactFields } from './contact-fields.tsx'
import type { KeptIntake } from './drafts.ts'
import { followError } from './follow-error.ts'
import type { Present } from './intake.ts'
import { MaterialsSection, type MaterialsSectionProps } from './materials-section.tsx'
import { PresentDifferences } from './present-differences.tsx'
import { PresentFields } from './present-fields.tsx'
import { Section } from './section.tsx'
import type { Intake } from './use-intake.ts'
import styles from './window.module.css'

export interface IntakeDeskFrameProps<Draft extends KeptIntake> {
  /** The item or the matter. */
  readonly title: Text
  /** What it is, in front of whether it is kept. */
  readonly lead: ReactNode
  readonly intake: Intake<Draft>
  readonly application: FilledApplication
  /** Applicants whom it serves. */
  readonly kinds: readonly Present['kind'][]
  /** Data elements of the form that are of the applicant itself. Keeps its identity while the form stays. */
  readonly own: readonly string[]
  /** Ways in which the result can go out. */
  readonly offered: readonly string[]
  /** It is filed, and nothing that stands there can be changed. */
  readonly isFiled?: boolean
  /** What is to be known, above everything. */
  readonly notices: ReactNode
  /** Undefined where nothing is asked. */
  readonly situation: ReactNode | undefined
  /** What follows from the situation, before the form. */
  readonly consequences?: ReactNode
  readonly noteOf?: MaterialsSectionProps['noteOf']
  /** Below the materials. */
  readonly passedOn?: ReactNode
  /** What can be done with what is there. */
  readonly closing: ReactNode
}

/** The desk of an intake: everything on one page, in the order in which it happens at the counter. */
export function IntakeDeskFrame<Draft extends KeptIntake>(props: IntakeDeskFrameProps<Draft>): ReactElement {
  const { intake, application, isFiled = false, situation, noteOf } = props
  const { draft, setDraft, kept } = intake
  const text = useText()
  const own = useMemo(() => new Set(props.own), [props.own])
  const parts = [
    {
      title: { zh: '申请人', en: 'Applicant' },
      content: (
        <PresentFields
          kinds={props.kinds}
          present={draft.present}
          errors={intake.presentErrors}
          disabled={isFiled}
          onChange={(edit) => setDraft((before) => ({ ...before, present: edit(before.present) }))}
        />
      ),
    },
    { title: { zh: '办理情形', en: 'Situation' }, content: situation, after: props.consequences },
    {
      title: { zh: '申请书', en: 'Application form' },
      content:
        application.requirements.fields.length === 0 ? undefined : (
          <ApplicationForm
            application={application}
            disabled={isFiled}
            {...(isFiled ? {} : { onReturn: focusField })}
          />
        ),
    },
    {
      title: { zh: '收取材料', en: 'Materials' },
      content: (
        <>
          <MaterialsSection
            application={application}
            uploads={intake.uploads}
            papers={draft.papers}
            disabled={isFiled}
            onPapers={(edit) => setDraft((before) => ({ ...before, papers: edit(before.papers) }))}
            {...(noteOf === undefined ? {} : { noteOf })}
          />
          {props.passedOn}
        </>
      ),
    },
    {
      title: { zh: '联系与送达', en: 'Contact and delivery' },
      content: (
        <ContactFields
          draft={draft}
          offered={props.offered}
          disabled={isFiled}
          revealed={intake.revealed}
          onChange={(edit) => setDraft((before) => ({ ...before, ...edit }))}
        />
      ),
    },
  ].filter(({ content }) => content !== undefined)
  return (
    <div className={styles['page']}>
      <PageHeading
        title={props.title}
        lead={
          <span className={styles['lead']}>
            {props.lead}
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
        problems={intake.revealed ? intake.errors : []}
        attempt={intake.attempt}
        onFollow={followError}
      />
      {props.notices}
      <div className={styles['desk']}>
        <div className={styles['sections']}>
          {parts.map(({ title, content, after }, index) => (
            <Fragment key={title.en}>
              <Section number={index + 1} title={title}>
                {content}
              </Section>
              {after}
            </Fragment>
          ))}
        </div>
        <CheckPanel completeness={intake.completeness} onFollow={followError}>
          {isFiled ? null : (
            <PresentDifferences application={application} own={own} present={draft.present} />
          )}
          {props.closing}
        </CheckPanel>
      </div>
    </div>
  )
}
