import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { type ApiProblem, toApiProblem } from '../api/index.ts'
import { type Text, useText } from '../language/index.ts'
import { Button } from './button.tsx'
import { useOnline } from './use-online.ts'
import styles from './surfaces.module.css'

export type Tone = 'info' | 'good' | 'warn' | 'bad'

export function Card({ children, id }: { readonly children: ReactNode; readonly id?: string }): ReactElement {
  return (
    <div className={styles['card']} id={id}>
      {children}
    </div>
  )
}

/** A card that is one list: a line for each thing that waits. @param children list items */
export function ListCard({ children }: { readonly children: ReactNode }): ReactElement {
  return <ul className={styles['listCard']}>{children}</ul>
}

export interface PageHeadingProps {
  readonly title: Text
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}

/** The heading of a page: it names the window too, and takes the focus when the page is reached by a link within. */
export function PageHeading({ title, lead, actions }: PageHeadingProps): ReactElement {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const named = text(title)
  useEffect(() => {
    const site = document.querySelector<HTMLElement>('[data-site-name]')?.dataset['siteName']
    document.title = site === undefined || site === named ? named : `${named} · ${site}`
  }, [named])
  useEffect(() => {
    // Not at the first page of a visit: there the reader begins at the top.
    if (document.body.dataset['visited'] === 'true') heading.current?.focus({ preventScroll: true })
    document.body.dataset['visited'] = 'true'
  }, [])
  return (
    <header className={styles['heading']}>
      <div>
        <h1 ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {named}
        </h1>
        {lead === undefined ? null : <div className={styles['lead']}>{lead}</div>}
      </div>
      {actions === undefined ? null : <div className={`${styles['actions']} no-print`}>{actions}</div>}
    </header>
  )
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert } as const

export interface NoticeProps {
  readonly tone?: Tone
  readonly title?: Text
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Spoken when it appears; for what follows an act of the reader. */
  readonly spoken?: boolean
}

export function Notice({
  tone = 'info',
  title,
  children,
  actions,
  spoken = false,
}: NoticeProps): ReactElement {
  const text = useText()
  const Icon = icons[tone]
  return (
    <div
      className={styles['notice']}
      data-tone={tone}
      role={spoken ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon className={styles['icon']} size="1.25rem" aria-hidden />
      <div className={styles['body']}>
        {title === undefined ? null : <p className={styles['title']}>{text(title)}</p>}
        {children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}

export interface ProblemNoticeProps {
  readonly problem: unknown
  readonly onRetry?: (() => void) | undefined
  readonly actions?: ReactNode
  /** Where a pointer stands, for whoever reads the message away from the field. */
  readonly renderPlace?: (pointer: string) => ReactNode
}

/** What went wrong, what to do next, and the number to tell whoever helps. */
export function ProblemNotice({ problem, onRetry, actions, renderPlace }: ProblemNoticeProps): ReactElement {
  const text = useText()
  const told: ApiProblem = toApiProblem(problem)
  return (
    <Notice
      tone="bad"
      title={told.detail}
      spoken
      actions={
        <>
          {onRetry === undefined ? null : (
            <Button size="small" onPress={onRetry}>
              {text({ zh: '重试', en: 'Try again' })}
            </Button>
          )}
          {actions}
        </>
      }
    >
      <p>{text(told.next)}</p>
      {told.errors.length === 0 ? null : (
        <ul>
          {told.errors.map((error) => (
            <li key={`${error.pointer} ${error.code}`}>
              {renderPlace?.(error.pointer)}
              {text(error.message)}
            </li>
          ))}
        </ul>
      )}
      {told.reference === undefined ? null : (
        <p className={styles['reference']}>
          {text({ zh: '问题编号：', en: 'Reference: ' })}
          {told.reference.split(':').at(-1)}
        </p>
      )}
    </Notice>
  )
}

export function Tag({
  tone,
  children,
}: {
  readonly tone?: Tone
  readonly children: ReactNode
}): ReactElement {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  )
}

export interface Fact {
  readonly name: Text
  readonly value: ReactNode
}

/** Names and values; those without a value are left out. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): ReactElement {
  const text = useText()
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(({ value }) => value !== undefined && value !== null && value !== '')
        .map(({ name, value }) => (
          <FactRow key={text(name)} name={text(name)} value={value} />
        ))}
    </dl>
  )
}

function FactRow({ name, value }: { readonly name: string; readonly value: ReactNode }): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

export interface EmptyProps {
  readonly title: Text
  readonly children?: ReactNode
}

/** Nothing is here, why, and what to do instead. */
export function Empty({ title, children }: EmptyProps): ReactElement {
  const text = useText()
  return (
    <div className={styles['empty']}>
      <h2>{text(title)}</h2>
      {children}
    </div>
  )
}

/** Holds the place of what is being read. @param lines about as many as will come */
export function Loading({ lines = 4 }: { readonly lines?: number }): ReactElement {
  const text = useText()
  const isOnline = useOnline()
  return (
    <div className={styles['loading']} role="status">
      {isOnline ? (
        <span className="visually-hidden">{text({ zh: '正在加载……', en: 'Loading…' })}</span>
      ) : (
        <p>
          {text({
            zh: '网络已断开，恢复后自动加载。',
            en: 'You are offline; it loads when the network is back.',
          })}
        </p>
      )}
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles['bar']} style={{ width: `${90 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  )
}

/** @param value 0 to 1 */
export function Progress({ value, label }: { readonly value: number; readonly label: Text }): ReactElement {
  const text = useText()
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div className={styles['progress']}>
      <div
        className={styles['track']}
        role="progressbar"
        aria-label={text(label)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className={styles['filled']} style={{ width: `${percent}%` }} />
      </div>
    </div>
  )
}
