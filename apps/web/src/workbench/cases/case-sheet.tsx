import { type ReactElement, type ReactNode, useEffect } from 'react'
import { ClockExplanation, nameOrganisations, Timeline } from '../../case/index.ts'
import { FactList, ProblemNotice } from '../../design/index.ts'
import { formatDate, formatMoment, type Text, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { type OpenCase, useCaseClocks, useCaseEvents } from './case-data.ts'
import { CaseSteps } from './case-steps.tsx'
import { FiledForm } from './filed-form.tsx'
import styles from './cases.module.css'

const ignore = (): void => undefined

/** The whole case on paper, part after part; it is printed once everything has been read, and seen on paper only. */
export function CaseSheet({
  open,
  at,
  onPrinted,
}: {
  readonly open: OpenCase
  /** When it was asked for. */
  readonly at: string
  readonly onPrinted: () => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { account } = useSession()
  const { view, revision } = open
  const events = useCaseEvents(view)
  const clocks = useCaseClocks(view.caseId)
  const isReady = events.data !== undefined && clocks.data !== undefined
  useEffect(() => {
    if (!isReady) return
    addEventListener('afterprint', onPrinted)
    window.print()
    return () => removeEventListener('afterprint', onPrinted)
  }, [isReady, onPrinted])
  const failed = events.error ?? clocks.error
  if (failed) return <ProblemNotice problem={failed} />
  if (events.data === undefined || clocks.data === undefined) return <></>
  return (
    <div className={styles['sheet']}>
      <SheetPart title={{ zh: '申请内容', en: 'Application' }}>
        <FiledForm open={open} />
      </SheetPart>
      <SheetPart title={{ zh: '时限', en: 'Time limits' }}>
        {clocks.data.map((clock) => (
          <ClockExplanation key={clock.kind} clock={clock} />
        ))}
      </SheetPart>
      <SheetPart title={{ zh: '办理环节', en: 'Steps' }}>
        <CaseSteps open={open} onShow={ignore} onAct={ignore} />
      </SheetPart>
      <SheetPart title={{ zh: '办理过程', en: 'Timeline' }}>
        <Timeline events={events.data} view={view} organisationNames={nameOrganisations(revision)} />
      </SheetPart>
      {view.documents.length === 0 ? null : (
        <SheetPart title={{ zh: '文书', en: 'Documents issued' }}>
          <FactList
            facts={view.documents.map(({ name, number, date }) => ({
              name: { zh: `${name.zh}　${number}`, en: `${name.en} ${number}` },
              value: formatDate(date, language),
            }))}
          />
        </SheetPart>
      )}
      <p className={styles['faint']}>
        {text({ zh: '打印：', en: 'Printed by ' })}
        {account?.name}　{formatMoment(at, language)}
      </p>
    </div>
  )
}

function SheetPart({
  title,
  children,
}: {
  readonly title: Text
  readonly children: ReactNode
}): ReactElement {
  const text = useText()
  return (
    <section className={styles['sheetPart']}>
      <h2>{text(title)}</h2>
      {children}
    </section>
  )
}
