import { formatBasis } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight, Download, RotateCw, X, ZoomIn, ZoomOut } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { api, send } from '../../../api/index.ts'
import { type CaseFile, CaseFileLink, caseFilePath } from '../../../case/index.ts'
import { Button, Loading, Notice, ProblemNotice } from '../../../design/index.ts'
import { formatSize, useText } from '../../../language/index.ts'
import { CheckAnswers, useCheckAnswers } from '../acts/check-answers.tsx'
import type { CaseStep, OpenCase } from '../case-data.ts'
import { useShortcuts } from '../shortcuts.tsx'
import type { ShownFile } from '../shown-files.ts'
import { PageField } from './page-field.tsx'
import { PdfPages } from './pdf-pages.tsx'
import { Picture } from './picture.tsx'
import styles from './viewer.module.css'

export interface MaterialViewerProps {
  readonly open: OpenCase
  readonly files: readonly ShownFile[]
  /** Place of the one that is shown; the same file may stand at two. */
  readonly at: number
  readonly shown: ShownFile
  readonly onShow: (at: number) => void
  readonly onClose: () => void
}

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const

/** Materials on the one side, what is to be checked on the other; everything by keyboard. */
export function MaterialViewer({
  open,
  files,
  at,
  shown,
  onShow,
  onClose,
}: MaterialViewerProps): ReactElement {
  const text = useText()
  const [zoom, setZoom] = useState(1)
  const [turn, setTurn] = useState(0)
  const [pages, setPages] = useState(0)
  const [page, setPage] = useState(1)
  const stage = useRef<HTMLDivElement>(null)
  const { file } = shown
  const viewable = chooseView(file) !== undefined

  function step(by: number): void {
    if (files[at + by] === undefined) return
    setZoom(1)
    setTurn(0)
    setPages(0)
    setPage(1)
    stage.current?.scrollTo(0, 0)
    onShow(at + by)
  }
  const change = (by: number) =>
    setZoom((before) => zooms[Math.min(zooms.length - 1, Math.max(0, nearest(before) + by))] ?? 1)
  const goTo = (number: number) => {
    const element = stage.current?.querySelector(`#page-${Math.min(pages, Math.max(1, number))}`)
    element?.scrollIntoView({ block: 'start' })
  }

  useShortcuts(
    true,
    {
      '+': () => change(1),
      '=': () => change(1),
      '-': () => change(-1),
      '0': () => setZoom(1),
      r: () => setTurn((before) => (before + 90) % 360),
      n: () => step(1),
      p: () => step(-1),
      PageDown: () => goTo(page + 1),
      PageUp: () => goTo(page - 1),
    },
    true,
  )

  return (
    <ModalOverlay
      className={styles['backdrop'] ?? ''}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      isDismissable={false}
    >
      <Modal className={styles['modal'] ?? ''}>
        <AriaDialog className={styles['viewer'] ?? ''}>
          <header className={styles['head']}>
            <div className={styles['names']}>
              <Heading slot="title" level={2}>
                {text(shown.name)}
              </Heading>
              <p>
                <bdi>{file.name}</bdi>　{formatSize(file.size)}
              </p>
            </div>
            <Button onPress={onClose} size="small">
              <X size="1rem" aria-hidden />
              {text({ zh: '关闭', en: 'Close' })}
            </Button>
          </header>
          <div className={styles['body']}>
            <div className={styles['work']}>
              <div
                role="toolbar"
                aria-label={text({ zh: '查看工具', en: 'Viewing tools' })}
                className={styles['tools']}
              >
                <Button size="small" isDisabled={at <= 0} onPress={() => step(-1)}>
                  <ChevronLeft size="1rem" aria-hidden />
                  {text({ zh: '上一份', en: 'Previous' })}
                </Button>
                <span className={styles['count']}>
                  {at + 1} / {files.length}
                </span>
                <Button size="small" isDisabled={at >= files.length - 1} onPress={() => step(1)}>
                  {text({ zh: '下一份', en: 'Next' })}
                  <ChevronRight size="1rem" aria-hidden />
                </Button>
                <Button
                  size="small"
                  aria-label={text({ zh: '缩小', en: 'Zoom out' })}
                  isDisabled={!viewable || zoom <= zooms[0]}
                  onPress={() => change(-1)}
                >
                  <ZoomOut size="1rem" aria-hidden />
                </Button>
                <span className={styles['count']} aria-live="polite">
                  {Math.round(zoom * 100)}%
                </span>
                <Button
                  size="small"
                  aria-label={text({ zh: '放大', en: 'Zoom in' })}
                  isDisabled={!viewable || zoom >= 4}
                  onPress={() => change(1)}
                >
                  <ZoomIn size="1rem" aria-hidden />
                </Button>
                <Button
                  size="small"
                  aria-label={text({ zh: '顺时针旋转', en: 'Turn clockwise' })}
                  isDisabled={!viewable}
                  onPress={() => setTurn((before) => (before + 90) % 360)}
                >
                  <RotateCw size="1rem" aria-hidden />
                </Button>
                {pages > 0 ? <PageField page={page} pages={pages} onGo={goTo} /> : null}
                <a
                  className={styles['download']}
                  href={caseFilePath(open.view.caseId, file.digest)}
                  download={file.name}
                >
                  <Download size="1rem" aria-hidden />
                  {text({ zh: '下载', en: 'Download' })}
                </a>
              </div>
              {/* Scrolled by the arrow keys. */}
              <div
                ref={stage}
                className={styles['stage']}
                tabIndex={0}
                role="region"
                aria-label={text({ zh: '材料内容', en: 'The document' })}
              >
                <FileContent
                  caseId={open.view.caseId}
                  file={file}
                  zoom={zoom}
                  turn={turn}
                  onOpened={setPages}
                  onPage={setPage}
                />
              </div>
            </div>
            <aside className={styles['aside']} aria-label={text({ zh: '核对内容', en: 'What to check' })}>
              <Beside open={open} shown={shown} />
            </aside>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function nearest(zoom: number): number {
  return zooms.reduce((best, one, index) => {
    const known = zooms[best] ?? 1
    return Math.abs(one - zoom) < Math.abs(known - zoom) ? index : best
  }, 0)
}

/** What can be shown on our own pages; everything else is for a program of the reader's. */
function chooseView({ mediaType }: CaseFile): 'pdf' | 'image/png' | 'image/jpeg' | undefined {
  if (mediaType === 'application/pdf') return 'pdf'
  return mediaType === 'image/png' || mediaType === 'image/jpeg' ? mediaType : undefined
}

function FileContent(props: {
  readonly caseId: string
  readonly file: CaseFile
  readonly zoom: number
  readonly turn: number
  readonly onOpened: (pages: number) => void
  readonly onPage: (page: number) => void
}): ReactElement {
  const { caseId, file, zoom, turn } = props
  const text = useText()
  const view = chooseView(file)
  const bytes = useQuery({
    queryKey: ['case-file', caseId, file.digest],
    queryFn: async () =>
      (await send(
        api.GET('/api/v1/cases/{caseId}/files/{digest}', {
          params: { path: { caseId, digest: file.digest } },
          parseAs: 'arrayBuffer',
        }),
      )) as ArrayBuffer,
    enabled: view !== undefined,
    // A file is named by its digest and never another.
    staleTime: Infinity,
    gcTime: 60_000,
  })
  if (view === undefined) {
    return (
      <Notice
        tone="info"
        title={{ zh: '此类文件不能在线查看', en: 'Files of this kind cannot be shown here' }}
        actions={<CaseFileLink caseId={caseId} file={file} />}
      >
        {text({
          zh: '这里只显示 PDF、PNG 和 JPG 文件。请下载后用相应的软件打开；打不开的，可以要求申请人改交 PDF。',
          en: 'PDF, PNG and JPG files are shown here. Download others and open them with their program; where that fails, ask the applicant for a PDF.',
        })}
      </Notice>
    )
  }
  if (bytes.error) return <ProblemNotice problem={bytes.error} onRetry={() => void bytes.refetch()} />
  if (bytes.data === undefined) return <Loading lines={8} />
  return view === 'pdf' ? (
    <PdfPages
      key={file.digest}
      bytes={bytes.data}
      name={file.name}
      zoom={zoom}
      turn={turn}
      onOpened={props.onOpened}
      onPage={props.onPage}
    />
  ) : (
    <Picture key={file.digest} bytes={bytes.data} mediaType={view} name={file.name} zoom={zoom} turn={turn} />
  )
}

function Beside({ open, shown }: Pick<MaterialViewerProps, 'open' | 'shown'>): ReactElement {
  const text = useText()
  const complete = open.actions.find(({ command }) => command === 'CompleteStep')
  const steps = (complete?.steps ?? []).flatMap((id) => open.view.steps.filter(({ step }) => step === id))
  return (
    <>
      {shown.standard === undefined ? null : (
        <section>
          <h3>{text({ zh: '受理标准', en: 'Standard' })}</h3>
          <p>{text(shown.standard)}</p>
        </section>
      )}
      {shown.basis.length === 0 ? null : (
        <section>
          <h3>{text({ zh: '提交依据', en: 'Asked for by' })}</h3>
          <p>{shown.basis.map(formatBasis).join('；')}</p>
        </section>
      )}
      {steps
        .filter(({ checks }) => checks.length > 0)
        .map((step) => (
          <StepChecks key={step.step} caseId={open.view.caseId} step={step} />
        ))}
      <section className={styles['keys']}>
        <h3>{text({ zh: '快捷键', en: 'Keys' })}</h3>
        <p>
          {text({
            zh: 'N / P 下一份、上一份；+ / - 缩放，0 适合宽度；R 旋转；PageDown / PageUp 翻页；Esc 关闭',
            en: 'N / P next, previous; + / - zoom, 0 fits the width; R turns; PageDown / PageUp pages; Esc closes',
          })}
        </p>
      </section>
    </>
  )
}

/** The checks of a step that is the reader's: answered here, they stand in the form of the step. */
function StepChecks({ caseId, step }: { readonly caseId: string; readonly step: CaseStep }): ReactElement {
  const text = useText()
  const [answers, answer] = useCheckAnswers(caseId, step)
  return (
    <section>
      <h3>{text(step.name)}</h3>
      <CheckAnswers step={step} answers={answers} onAnswer={answer} />
      <p className={styles['note']}>
        {text({
          zh: '在此作出的结论会带入“完成环节”。',
          en: 'What you find here is taken over when you complete the step.',
        })}
      </p>
    </section>
  )
}
