import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { defaultHighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { type ReactElement, useEffect, useRef } from 'react'
import { useLanguage, useText } from '../../../language/index.ts'
import type { SourceFinding } from './editor-state.ts'
import { sourceCharactersMaximum } from './use-draft.ts'

/** The definition file as text; what the forms change appears at once, and the other way round. */
export function SourceText({
  source,
  findings,
  line,
  onChange,
  onTooLong,
}: {
  readonly source: string
  readonly findings: readonly SourceFinding[]
  /** The line to be shown, and a number that differs each time it is asked for. */
  readonly line: { readonly number: number; readonly asked: number } | undefined
  readonly onChange: (source: string) => void
  /** Something was put in that would have made the file so many characters long; it was not taken. */
  readonly onTooLong: (length: number) => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const told = useRef({ onChange, onTooLong })
  useEffect(() => {
    told.current = { onChange, onTooLong }
  }, [onChange, onTooLong])
  const first = useRef(source)
  const label = text({ zh: '定义文件（YAML）', en: 'Definition file (YAML)' })

  useEffect(() => {
    if (place.current === null) return
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: first.current,
        extensions: [
          lineNumbers(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          drawSelection(),
          history(),
          indentOnInput(),
          syntaxHighlighting(defaultHighlightStyle),
          // Tab leaves the text, so that nobody is caught in it without a mouse.
          keymap.of([...defaultKeymap, ...historyKeymap]),
          yaml(),
          lintGutter(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
          EditorView.theme({
            '&': { maxHeight: 'calc(100vh - 12rem)', backgroundColor: 'var(--paper)', fontSize: '0.875rem' },
            '.cm-gutters': { backgroundColor: '#f0f3f7', color: 'var(--ink-soft)' },
            '.cm-scroller': { overflow: 'auto' },
          }),
          EditorState.transactionFilter.of((transaction) => {
            if (!transaction.docChanged || transaction.newDoc.length <= sourceCharactersMaximum)
              return transaction
            told.current.onTooLong(transaction.newDoc.length)
            return []
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((one) => one.isUserEvent('tongban'))) {
              told.current.onChange(update.state.doc.toString())
            }
          }),
        ],
      }),
    })
    view.current = made
    return () => made.destroy()
  }, [label])

  useEffect(() => {
    const shown = view.current
    if (shown === undefined) return
    const present = shown.state.doc.toString()
    if (present === source) return
    // Only what differs is replaced, so that the cursor and the scrolled place stay.
    let from = 0
    while (from < present.length && from < source.length && present[from] === source[from]) from += 1
    let end = 0
    while (
      end < present.length - from &&
      end < source.length - from &&
      present[present.length - 1 - end] === source[source.length - 1 - end]
    )
      end += 1
    shown.dispatch({
      changes: { from, to: present.length - end, insert: source.slice(from, source.length - end) },
      userEvent: 'tongban',
    })
  }, [source])

  useEffect(() => {
    const shown = view.current
    if (shown === undefined) return
    const { doc } = shown.state
    const diagnostics: Diagnostic[] = findings.map((finding) => {
      const at = doc.line(Math.min(finding.line, doc.lines))
      const { message, cure } = finding
      return {
        from: Math.min(at.from + finding.column - 1, at.to),
        to: at.to,
        severity: finding.severity,
        message: language === 'zh' ? message.zh + cure.zh : `${message.en} ${cure.en}`,
      }
    })
    shown.dispatch(setDiagnostics(shown.state, diagnostics))
  }, [findings, language])

  useEffect(() => {
    const shown = view.current
    if (shown === undefined || line === undefined) return
    const at = shown.state.doc.line(Math.min(line.number, shown.state.doc.lines))
    shown.dispatch({
      selection: { anchor: at.from },
      effects: EditorView.scrollIntoView(at.from, { y: 'center' }),
    })
    shown.focus()
  }, [line])

  return (
    <div
      ref={place}
      style={{ border: '1px solid var(--line-strong)', borderRadius: 'var(--radius-small)' }}
    />
  )
}
