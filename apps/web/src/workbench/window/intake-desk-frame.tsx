import { Fragment, type ReactElement, type ReactNode } from 'react'
import {
  ApplicationForm,
  ErrorSummary,
  type FilledApplication,
  focusField,
  makePointer,
  OwnDifferences,
} from '../../application/index.ts'
import { PageHeading } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { CheckPanel } from './check-panel.tsx'
import { ContactFields } from './contact-fields.tsx'
import type { KeptIntake } from './drafts.ts'
import { followError } from './follow-error.ts'
import type { Present } from './intake.ts'
import { MaterialsSection, type MaterialsSectionProps } from './materials-section.tsx'
import { PresentFields } from './present-fields.tsx'
import { Section } from './section.tsx'
import type { Intake } from './use-intake.ts'
import { usePresentDifferences } from './use-present-differences.ts'
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
  const differences = usePresentDifferences(application, props.own, draft.present, !isFiled)
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
          <>
            <OwnDifferences
              application={application}
              differences={differences}
              title={{
                zh: '与申请人的登记信息不一致，请核对',
                en: 'Not what is registered of the applicant',
              }}
              onForeignNumber={{
                zh: '申请书中的证件号码须是申请人的，不改正不能收件。代他人申请的，申请人应填写委托人，到场的人登记为代理人。',
                en: 'The number in the form must be that of the applicant, or nothing can be taken in. Who applies for another names the principal as the applicant and is entered as the agent.',
              }}
              onOthers={{
                zh: '请对照证件核对，填错的改正；登记信息近期有变化，或者本次申请的就是变更的，可以照此收件。',
                en: 'Compare it with the document and correct what is wrong. If the register has changed lately, or the change is what is applied for, take it in as it is.',
              }}
            />
            <ApplicationForm
              application={application}
              disabled={isFiled}
              {...(isFiled ? {} : { onReturn: focusField })}
            />
          </>
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
        <CheckPanel
          completeness={intake.completeness}
          differing={differences.map(({ element }) => makePointer('form', element))}
          onFollow={followError}
        >
          {props.closing}
        </CheckPanel>
      </div>
    </div>
  )
}
