import { FileText } from 'lucide-react'
import type { ReactElement } from 'react'
import { formatMoment, type Text, useLanguage, useText } from '../language/index.ts'
import type { CaseView, TimelineEntry } from './case-types.ts'
import { describeEvent, nameActor } from './describe-event.ts'
import { caseDocumentPath } from './document-links.tsx'
import styles from './case.module.css'

/** Acts that keep books: the documents themselves stand beside the acts that they are of. */
const hiddenTypes: ReadonlySet<string> = new Set(['DocumentProduced', 'LicenceProduced'])

export interface TimelineProps {
  readonly events: readonly TimelineEntry[]
  /** Names steps and the authority, and knows the documents. */
  readonly view: Pick<CaseView, 'caseId' | 'steps' | 'authority' | 'authorityName' | 'documents'> &
    Partial<Pick<CaseView, 'itemName' | 'itemType'>>
  /** Of organisations other than the authority, by id; others are told by the officer's name alone. */
  readonly organisationNames?: Readonly<Record<string, Text>>
  /** The newest act above; for reading through, the other way round. */
  readonly newestFirst?: boolean
}

/** Every act of a case in plain words: what, when, by whom, with which reasons and which document. */
export function Timeline(props: TimelineProps): ReactElement {
  const { events, view, organisationNames = {}, newestFirst = true } = props
  const shown = events.filter(({ type }) => !hiddenTypes.has(type))
  const ordered = newestFirst ? [...shown].reverse() : shown
  return (
    <ol className={styles['timeline']}>
      {ordered.map((entry) => (
        <TimelineAct
          key={entry.sequence}
          entry={entry}
          view={view}
          organisation={
            entry.actor.organisation === null
              ? undefined
              : entry.actor.organisation === view.authority
                ? view.authorityName
                : organisationNames[entry.actor.organisation]
          }
        />
      ))}
    </ol>
  )
}

function TimelineAct({
  entry,
  view,
  organisation,
}: {
  readonly entry: TimelineEntry
  readonly view: TimelineProps['view']
  readonly organisation: Text | undefined
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { title, tone, lines, points } = describeEvent(entry, view)
  const document = view.documents.find(({ sequence }) => sequence === entry.sequence)
  return (
    <li className={styles['act']} data-tone={tone}>
      <p className={styles['actTitle']}>{text(title)}</p>
      <p className={styles['actWho']}>
        <time dateTime={entry.occurredAt}>{formatMoment(entry.occurredAt, language)}</time>
        <span>{text(nameActor(entry.actor))}</span>
        {organisation === undefined ? null : <span>{text(organisation)}</span>}
      </p>
      {lines.length === 0 ? null : (
        <dl className={styles['actFacts']}>
          {lines.map(({ name, value }) => (
            <div key={name.en}>
              <dt>{text(name)}</dt>
              <dd>{text(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {points.length === 0 ? null : (
        <ol className={styles['actPoints']}>
          {points.map((point) => (
            <li key={`${point.problem} ${point.demand}`}>
              {text({
                zh: `${point.problem}${point.demand}`,
                en: `${point.problem} ${point.demand}`,
              })}
            </li>
          ))}
        </ol>
      )}
      {document === undefined || document.digest === null ? null : (
        <p className="no-print">
          <a className={styles['file']} href={caseDocumentPath(view.caseId, document.sequence)} download>
            <FileText size="1.125em" aria-hidden />
            {text(document.name)}
          </a>
        </p>
      )}
    </li>
  )
}
