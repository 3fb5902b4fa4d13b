import { type ReactElement, useEffect, useRef } from 'react'
import { Button, Dialog, FactList } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'

/**
 * Keys that do something on the whole page; never while somebody types, nor with Ctrl, Alt or the command key.
 *
 * @param active false while something lies over the page
 */
export function useShortcuts(
  active: boolean,
  keys: Readonly<Record<string, () => void>>,
  /** Whether they are those of a dialog, which keeps the keys of the page away from it. */
  inDialog = false,
): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      const { target } = event
      const closed = `input, textarea, select${inDialog ? '' : ', [role="dialog"]'}`
      if (target instanceof HTMLElement && target.closest(closed) !== null) return
      const found = current.current[event.key]
      if (found === undefined) return
      event.preventDefault()
      found()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [active, inDialog])
}

const listed: readonly { readonly key: Text; readonly does: Text }[] = [
  {
    key: '1 – 6',
    does: { zh: '切换：申请内容、材料、办理环节、办理过程、时限、文书', en: 'The six parts of the page' },
  },
  { key: 'G', does: { zh: '到“可以办理”', en: 'To what you can do' } },
  { key: 'V', does: { zh: '查看第一份材料', en: 'Open the first document' } },
  {
    key: { zh: 'N / P（查看材料时）', en: 'N / P (in the viewer)' },
    does: { zh: '下一份、上一份', en: 'Next, previous' },
  },
  {
    key: { zh: '+ / - / 0（查看材料时）', en: '+ / - / 0 (in the viewer)' },
    does: { zh: '放大、缩小、适合宽度', en: 'Zoom in, out, fit' },
  },
  { key: { zh: 'R（查看材料时）', en: 'R (in the viewer)' }, does: { zh: '旋转', en: 'Turn' } },
  { key: 'Esc', does: { zh: '关闭当前窗口，已填写的内容保留', en: 'Close; what you wrote is kept' } },
  { key: '?', does: { zh: '显示本说明', en: 'This list' } },
]

export function ShortcutHelp({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  return (
    <Dialog
      title={{ zh: '键盘快捷键', en: 'Keyboard shortcuts' }}
      open={open}
      onClose={onClose}
      actions={<Button onPress={onClose}>{text({ zh: '关闭', en: 'Close' })}</Button>}
    >
      <FactList facts={listed.map(({ key, does }) => ({ name: key, value: text(does) }))} />
    </Dialog>
  )
}
