import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { openItemNames } from '@tongban/domain'
import { lazy, type ReactElement, Suspense, useCallback, useMemo, useState } from 'react'
import {
  DocumentLinks,
  GrantPromises,
  GreenChannelCard,
  nameObligations,
  nameOrganisations,
  ObligationList,
  Timeline,
} from '../../case/index.ts'
import { ClockExplanation, InstantExplanation, ReexaminationFacts } from '../../case/index.ts'
import { AwaitedPage, Card, Empty, Loading, ProblemNotice } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { ActHost, type ChosenAct } from './acts/act-host.tsx'
import { ActList } from './act-list.tsx'
import { type OpenCase, useCaseClocks, useCaseEvents, useOpenCase } from './case-data.ts'
import { CaseHead } from './case-head.tsx'
import { CaseSheet } from './case-sheet.tsx'
import { CaseSteps } from './case-steps.tsx'
import { hasJointPart, JointPart } from './joint/joint-part.tsx'
import { hasRemotePart, RemotePart } from './remote/remote-part.tsx'
import { FiledForm } from './filed-form.tsx'
import { MaterialTable } from './material-table.tsx'
import { MatterOfCaseCard } from './matter-of-case.tsx'
import { listOpenMatters } from './open-matters.ts'
import { OpenMatters } from './open-matters-list.tsx'
import { ShortcutHelp, useShortcuts } from './shortcuts.tsx'
import { listShownFiles } from './shown-files.ts'
import styles from './cases.module.css'

/** The viewer and what it draws with are loaded when a file is opened. */
const MaterialViewer = lazy(async () => ({
  default: (await import('./viewer/material-viewer.tsx')).MaterialViewer,
}))

const parts = {
  form: { zh: '申请内容', en: 'Application' },
  materials: { zh: '材料', en: 'Documents supplied' },
  steps: { zh: '办理环节', en: 'Steps' },
  timeline: { zh: '办理过程', en: 'Timeline' },
  clocks: { zh: '时限', en: 'Time limits' },
  documents: { zh: '文书', en: 'Documents issued' },
  joint: { zh: '联合办理', en: 'Joint handling' },
  remote: { zh: '远程勘验', en: 'Inspection from afar' },
} as const satisfies Record<string, Text>

export type CasePart = keyof typeof parts

const everyPart = Object.keys(parts) as CasePart[]

/** One case: everything that is known of it, and everything that the reader may do with it now. */
export function CasePage(): ReactElement {
  const text = useText()
  const params: { readonly caseId?: string } = useParams({ strict: false })
  const caseId = params.caseId ?? ''
  const { open, failed, retry } = useOpenCase(caseId)
  if (failed || open === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '办件', en: 'Case' }}
        lines={10}
        problem={failed}
        onRetry={() => void retry()}
        way={<a href="/workbench/cases">{text({ zh: '返回办件列表', en: 'Back to the cases' })}</a>}
      />
    )
  }
  return <OpenCasePage key={caseId} open={open} />
}

function OpenCasePage({ open }: { readonly open: OpenCase }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const search: { readonly part?: string; readonly file?: string } = useSearch({ strict: false })
  const partIds = useMemo(
    () =>
      everyPart.filter(
        (one) => (one !== 'joint' || hasJointPart(open)) && (one !== 'remote' || hasRemotePart(open)),
      ),
    [open],
  )
  const part = partIds.find((one) => one === search.part) ?? 'form'
  const [act, setAct] = useState<ChosenAct>()
  const [help, setHelp] = useState(false)
  const [printedAt, setPrintedAt] = useState<string>()
  const endPrinting = useCallback(() => setPrintedAt(undefined), [])
  const { view, revision } = open
  const files = useMemo(() => listShownFiles(open), [open])
  const at = search.file === undefined ? -1 : Number(search.file) - 1
  const shown = files[at]
  const names = useMemo(() => openItemNames(revision), [revision])
  const matters = useMemo(() => listOpenMatters(view, names.nameDuty), [view, names])

  const go = (next: { readonly part?: string; readonly file?: string }) =>
    void navigate({ to: '.', search: next, replace: true, resetScroll: false })
  const show = (place: number) => go({ part, file: String(place + 1) })

  useShortcuts(act === undefined && shown === undefined && !help, {
    '?': () => setHelp(true),
    g: () => document.getElementById('acts')?.querySelector<HTMLElement>('button:not([disabled])')?.focus(),
    v: () => {
      if (files.length > 0) show(0)
    },
    ...Object.fromEntries(partIds.map((id, index) => [String(index + 1), () => go({ part: id })])),
  })

  return (
    <div className={styles['casePage']} data-sheet={printedAt !== undefined}>
      <CaseHead
        open={open}
        onHelp={() => setHelp(true)}
        onPrint={() => setPrintedAt(new Date().toISOString())}
      />
      {printedAt === undefined ? null : <CaseSheet open={open} at={printedAt} onPrinted={endPrinting} />}
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <div
            role="tablist"
            aria-label={text({ zh: '办件内容', en: 'The case' })}
            className={styles['tabs']}
          >
            {partIds.map((id, index) => (
              <button
                key={id}
                id={`tab-${id}`}
                type="button"
                role="tab"
                aria-selected={id === part}
                aria-controls="case-part"
                tabIndex={id === part ? 0 : -1}
                onClick={() => go({ part: id })}
                onKeyDown={(event) => {
                  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
                  if (by === 0) return
                  const next = partIds[(index + by + partIds.length) % partIds.length] ?? 'form'
                  go({ part: next })
                  document.getElementById(`tab-${next}`)?.focus()
                }}
              >
                {text(parts[id])}
              </button>
            ))}
          </div>
          <section
            id="case-part"
            role="tabpanel"
            aria-labelledby={`tab-${part}`}
            tabIndex={-1}
            className={styles['part']}
          >
            <Part part={part} open={open} onShow={show} onAct={setAct} />
          </section>
        </div>
        <div className={styles['side']}>
          <Card>
            <ActList open={open} onChoose={setAct} />
          </Card>
          <Card>
            <OpenMatters matters={matters} />
          </Card>
          {view.greenChannel === null ? null : (
            <Card>
              <GreenChannelCard channel={view.greenChannel} />
            </Card>
          )}
          {view.instant === null ? null : (
            <Card>
              <InstantExplanation instant={view.instant} />
            </Card>
          )}
          {view.instant === null || view.instant.reexamination === null ? null : (
            <Card>
              <ReexaminationFacts reexamination={view.instant.reexamination} />
            </Card>
          )}
          {view.matter === null ? null : <MatterOfCaseCard caseId={view.caseId} />}
          {view.obligations.length === 0 ? null : (
            <Card>
              <section className={styles['stack']} aria-labelledby="case-obligations">
                <h2 id="case-obligations">{text(nameObligations(view))}</h2>
                <GrantPromises view={view} />
                <ObligationList obligations={view.obligations} />
              </section>
            </Card>
          )}
        </div>
      </div>
      {act === undefined ? null : <ActHost open={open} act={act} onClose={() => setAct(undefined)} />}
      {shown === undefined ? null : (
        <Suspense fallback={null}>
          <MaterialViewer
            open={open}
            files={files}
            at={at}
            shown={shown}
            onShow={show}
            onClose={() => go({ part })}
          />
        </Suspense>
      )}
      <ShortcutHelp open={help} onClose={() => setHelp(false)} />
    </div>
  )
}

function Part({
  part,
  open,
  onShow,
  onAct,
}: {
  readonly part: CasePart
  readonly open: OpenCase
  readonly onShow: (place: number) => void
  readonly onAct: (act: ChosenAct) => void
}): ReactElement {
  switch (part) {
    case 'form':
      return <FiledForm open={open} />
    case 'materials':
      return <MaterialTable open={open} onShow={onShow} />
    case 'steps':
      return <CaseSteps open={open} onShow={onShow} onAct={onAct} />
    case 'timeline':
      return <Acts open={open} />
    case 'clocks':
      return <Clocks caseId={open.view.caseId} />
    case 'documents':
      return <Documents open={open} />
    case 'joint':
      return <JointPart open={open} onAct={onAct} />
    case 'remote':
      return <RemotePart open={open} onAct={onAct} />
    default:
      return part satisfies never
  }
}

function Acts({ open }: { readonly open: OpenCase }): ReactElement {
  const events = useCaseEvents(open.view)
  const organisationNames = useMemo(() => nameOrganisations(open.revision), [open.revision])
  if (events.error) return <ProblemNotice problem={events.error} onRetry={() => void events.refetch()} />
  if (events.data === undefined) return <Loading lines={8} />
  return <Timeline events={events.data} view={open.view} organisationNames={organisationNames} />
}

function Clocks({ caseId }: { readonly caseId: string }): ReactElement {
  const text = useText()
  const clocks = useCaseClocks(caseId)
  if (clocks.error) return <ProblemNotice problem={clocks.error} onRetry={() => void clocks.refetch()} />
  if (clocks.data === undefined) return <Loading lines={8} />
  if (clocks.data.length === 0)
    return <Empty title={{ zh: '还没有开始计算的期限', en: 'No time limit runs yet' }} />
  return (
    <div className={styles['stack']}>
      <h2 className="visually-hidden">{text(parts.clocks)}</h2>
      {clocks.data.map((clock) => (
        <ClockExplanation key={clock.kind} clock={clock} open={clocks.data.length === 1} />
      ))}
    </div>
  )
}

function Documents({ open }: { readonly open: OpenCase }): ReactElement {
  const { caseId, documents } = open.view
  return documents.length === 0 ? (
    <Empty title={{ zh: '还没有出具文书', en: 'No document has been issued' }} />
  ) : (
    <DocumentLinks caseId={caseId} documents={documents} />
  )
}
