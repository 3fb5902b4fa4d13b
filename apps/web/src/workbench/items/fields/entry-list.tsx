import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, useAnnounce } from '../../../design/index.ts'
import { type Text, useText } from '../../../language/index.ts'
import { fieldId, findError, useEditor, writePointer } from '../editor/editor-state.ts'
import { insertAt, moveAt, type Path, setAt } from '../source/definition-source.ts'
import styles from './fields.module.css'

export interface EntryListProps {
  readonly path: Path
  /** What one entry is called: 条件. */
  readonly entryName: Text
  readonly renderTitle: (entry: unknown, index: number) => ReactNode
  readonly children: (path: Path, entry: unknown) => ReactNode
  /** A new entry; undefined where entries are added in another way. */
  readonly create?: () => unknown
  readonly empty?: Text
}

/** Entries in order: moved by buttons, by keyboard or by dragging, each with its own fields. */
export function EntryList(props: EntryListProps): ReactElement {
  const { path, renderTitle, create } = props
  const editor = useEditor()
  const { change } = editor
  const text = useText()
  const announce = useAnnounce()
  const list = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<number>()
  const [target, setTarget] = useState<number>()
  const value = editor.at(path)
  const entries: unknown[] = Array.isArray(value) ? value : []
  const name = text(props.entryName)

  const move = (from: number, to: number) => {
    if (to < 0 || to >= entries.length || from === to) return
    editor.change((source) => moveAt(source, path, from, to))
    announce({ zh: `${name}已移到第${to + 1}位。`, en: `Moved to place ${to + 1}.` })
    // The focus goes with what was moved, so that the next press of the key moves it on.
    requestAnimationFrame(() => {
      const way = to < from ? 'up' : 'down'
      const moved = list.current?.children[to]
      const button = moved?.querySelector<HTMLButtonElement>(
        `:scope > div > div > button[data-way="${way}"]:not(:disabled)`,
      )
      ;(
        button ?? moved?.querySelector<HTMLButtonElement>(':scope > div > div > button:not(:disabled)')
      )?.focus()
    })
  }

  useEffect(() => {
    const element = list.current
    if (element === null || dragged === undefined) return
    const findPlace = (event: DragEvent) => {
      const over = [...element.children].findIndex(
        (child) => event.target instanceof Node && child.contains(event.target),
      )
      return over < 0 ? undefined : over
    }
    const over = (event: DragEvent) => {
      event.preventDefault()
      setTarget(findPlace(event))
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const to = findPlace(event)
      if (to !== undefined && to !== dragged) change((source) => moveAt(source, path, dragged, to))
      setDragged(undefined)
      setTarget(undefined)
    }
    element.addEventListener('dragover', over)
    element.addEventListener('drop', drop)
    return () => {
      element.removeEventListener('dragover', over)
      element.removeEventListener('drop', drop)
    }
  }, [list, dragged, path, change])

  return (
    <div className={styles['stack']}>
      {entries.length === 0 && props.empty !== undefined ? (
        <p className={styles['soft']}>{text(props.empty)}</p>
      ) : null}
      <ol ref={list} className={styles['stack']} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {nameEntries(entries).map(({ entry, index, key }) => {
          const place = [...path, index]
          const error = findError(editor.findings, place)
          const number = index + 1
          return (
            <li
              key={key}
              id={fieldId(place)}
              tabIndex={-1}
              className={styles['entry']}
              data-invalid={
                editor.findings.some(
                  ({ pointer, severity }) =>
                    severity === 'error' && pointer.startsWith(`${writePointer(place)}/`),
                ) || error !== undefined
                  ? true
                  : undefined
              }
              data-dragged={dragged === index ? true : undefined}
              data-target={target === index && dragged !== index ? true : undefined}
            >
              <div className={styles['entryHead']}>
                <span
                  className={styles['handle']}
                  draggable={editor.isReadable}
                  aria-hidden
                  onDragStart={(event) => {
                    event.dataTransfer.effectAllowed = 'move'
                    // Firefox drags nothing that carries nothing.
                    event.dataTransfer.setData('text/plain', name)
                    setDragged(index)
                  }}
                  onDragEnd={() => {
                    setDragged(undefined)
                    setTarget(undefined)
                  }}
                >
                  <GripVertical size="1.125rem" />
                </span>
                <span className={styles['entryTitle']}>{renderTitle(entry, index)}</span>
                <div className={styles['tools']}>
                  <button
                    type="button"
                    className={styles['tool']}
                    data-way="up"
                    disabled={index === 0 || !editor.isReadable}
                    aria-label={text({ zh: `上移第${number}个${name}`, en: `Move ${name} ${number} up` })}
                    onClick={() => move(index, index - 1)}
                  >
                    <ArrowUp size="1.125rem" aria-hidden />
                  </button>
                  <button
                    type="button"
                    className={styles['tool']}
                    data-way="down"
                    disabled={index === entries.length - 1 || !editor.isReadable}
                    aria-label={text({ zh: `下移第${number}个${name}`, en: `Move ${name} ${number} down` })}
                    onClick={() => move(index, index + 1)}
                  >
                    <ArrowDown size="1.125rem" aria-hidden />
                  </button>
                  <button
                    type="button"
                    className={styles['tool']}
                    disabled={!editor.isReadable}
                    aria-label={text({ zh: `删除第${number}个${name}`, en: `Remove ${name} ${number}` })}
                    onClick={() => {
                      editor.change((source) => setAt(source, place, undefined))
                      announce({ zh: '已删除，可以撤销。', en: 'Removed; it can be undone.' })
                    }}
                  >
                    <Trash2 size="1.125rem" aria-hidden />
                  </button>
                </div>
              </div>
              {error === undefined ? null : <p className={styles['message']}>{text(error)}</p>}
              {props.children(place, entry)}
            </li>
          )
        })}
      </ol>
      {create === undefined ? null : (
        <div>
          <Button
            size="small"
            isDisabled={!editor.isReadable}
            onPress={() => {
              editor.change((source) => insertAt(source, path, create()))
              requestAnimationFrame(() =>
                list.current?.lastElementChild
                  ?.querySelector<HTMLElement>('input, textarea, select')
                  ?.focus(),
              )
            }}
          >
            {text({ zh: `添加${name}`, en: `Add ${name}` })}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Entries have no name of their own while they are edited: their place is their name. */
export function nameEntries<Entry>(entries: readonly Entry[]) {
  return entries.map((entry, index) => ({ entry, index, key: `entry ${index + 1}` }))
}
