import { type ReactElement, useEffect, useRef, useState } from 'react'
import { Loading, Notice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { openPdf, type PDFDocumentProxy, type PdfRefused } from './open-pdf.ts'
import styles from './viewer.module.css'

/** Pages drawn at a time around the one in sight; long files would otherwise fill the memory of an old computer. */
const drawnAhead = '120% 0px'

/** Pixels of one page at the most; browsers of phones draw nothing beyond it. */
const pixelsMaximum = 4096 * 4096

export interface PdfPagesProps {
  readonly bytes: ArrayBuffer
  /** Of the file, for who cannot see. */
  readonly name: string
  /** 1 fits the width. */
  readonly zoom?: number
  /** Degrees, clockwise: 0, 90, 180, 270. */
  readonly turn?: number
  readonly onOpened?: (pages: number) => void
  readonly onPage?: (page: number) => void
}

/** A PDF, drawn page by page as it comes into sight; its words stand beside each page for screen readers. */
export function PdfPages(props: PdfPagesProps): ReactElement {
  const { bytes, name, zoom = 1, turn = 0, onOpened, onPage } = props
  const text = useText()
  const [opened, setOpened] = useState<PDFDocumentProxy>()
  const [refused, setRefused] = useState<PdfRefused>()
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)

  useEffect(() => {
    let left = false
    let document: PDFDocumentProxy | undefined
    openPdf(bytes.slice(0)).then(
      (found) => {
        document = found
        if (left) return void found.destroy()
        setOpened(found)
        onOpened?.(found.numPages)
      },
      (thrown: unknown) => {
        if (!left) setRefused(thrown as PdfRefused)
      },
    )
    return () => {
      left = true
      void document?.destroy()
    }
  }, [bytes, onOpened])

  useEffect(() => {
    const element = place.current
    if (element === null) return
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])

  return (
    <div ref={place} className={styles['pages']}>
      {refused === undefined ? null : (
        <Notice tone="warn" spoken title={{ zh: '无法在线查看', en: 'This cannot be shown' }}>
          {text(refused.told)}
        </Notice>
      )}
      {opened === undefined && refused === undefined ? <Loading lines={8} /> : null}
      {opened === undefined || width === 0
        ? null
        : Array.from({ length: opened.numPages }, (_, index) => (
            <PdfPage
              key={index + 1}
              file={opened}
              number={index + 1}
              name={name}
              width={Math.round(width * zoom)}
              turn={turn}
              onSeen={onPage}
            />
          ))}
    </div>
  )
}

interface PdfPageProps {
  readonly file: PDFDocumentProxy
  readonly number: number
  readonly name: string
  /** In CSS pixels. */
  readonly width: number
  readonly turn: number
  readonly onSeen: ((page: number) => void) | undefined
}

function PdfPage({ file, number, name, width, turn, onSeen }: PdfPageProps): ReactElement {
  const text = useText()
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)
  const [words, setWords] = useState('')
  const [height, setHeight] = useState<number>()
  const [broken, setBroken] = useState(false)

  useEffect(() => {
    const element = place.current
    if (element === null) return
    const around = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? false), {
      rootMargin: drawnAhead,
    })
    const inSight = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) onSeen?.(number)
      },
      { rootMargin: '-45% 0px -45% 0px' },
    )
    around.observe(element)
    inSight.observe(element)
    return () => {
      around.disconnect()
      inSight.disconnect()
    }
  }, [number, onSeen])

  useEffect(() => {
    if (!near) return
    let left = false
    let stop: (() => void) | undefined
    const element = canvas.current
    void (async () => {
      const page = await file.getPage(number)
      const natural = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
      const pixels = width * width * (natural.height / natural.width)
      const density = Math.min(window.devicePixelRatio || 1, 2, Math.sqrt(pixelsMaximum / pixels))
      const viewport = page.getViewport({
        scale: (width / natural.width) * density,
        rotation: (page.rotate + turn) % 360,
      })
      const context = element?.getContext('2d')
      if (left || !element || !context) return
      element.width = Math.floor(viewport.width)
      element.height = Math.floor(viewport.height)
      setHeight(Math.floor(viewport.height / density))
      const drawing = page.render({ canvasContext: context, viewport })
      stop = () => drawing.cancel()
      await drawing.promise
      const content = await page.getTextContent()
      if (!left) setWords(content.items.map((item) => ('str' in item ? item.str : '')).join(' '))
    })().catch(() => {
      // A page that is turned away from while it is drawn has nothing more to say.
      if (!left) setBroken(true)
    })
    return () => {
      left = true
      stop?.()
      // What was drawn is given back, else each page that was ever in sight would stay in memory.
      if (element !== null) element.width = element.height = 0
    }
  }, [near, file, number, width, turn])

  return (
    <div
      ref={place}
      id={`page-${number}`}
      className={styles['page']}
      style={{ width, minHeight: height ?? Math.round(width * 1.414) }}
      role="group"
      aria-label={text({ zh: `${name}，第 ${number} 页`, en: `${name}, page ${number}` })}
    >
      {broken ? (
        <Notice tone="warn" title={{ zh: `第 ${number} 页无法显示`, en: `Page ${number} cannot be shown` }}>
          {text({
            zh: '该页内容已损坏。请下载文件后核对，或者要求申请人重新提交。',
            en: 'The page is broken. Download the file, or ask the applicant to supply it again.',
          })}
        </Notice>
      ) : null}
      <canvas ref={canvas} aria-hidden style={{ width: '100%', display: near ? 'block' : 'none' }} />
      <p className="visually-hidden">{words}</p>
    </div>
  )
}
