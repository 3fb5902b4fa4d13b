import type { ReactElement } from 'react'
import { Loading, Notice, ProblemNotice } from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import { DifferenceTable } from '../difference/difference-table.tsx'
import type { Path } from '../source/definition-source.ts'
import { EditorProvider, fieldId } from './editor-state.ts'
import styles from './editor.module.css'
import { useRevisionDefinition } from './publish-dialog.tsx'
import { sourceCharactersMaximum, type useDraft } from './use-draft.ts'

/** Whether what is on the page is saved, and by whom it last was. */
export function SaveState({ draft }: { readonly draft: ReturnType<typeof useDraft> }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { head, isDirty, isSaving, collision } = draft
  const saved = formatMoment(head.savedAt, language)
  return (
    <p className={styles['state']} role="status">
      {collision !== undefined
        ? text({ zh: '等待处理冲突', en: 'Waiting for you to settle the collision' })
        : isSaving
          ? text({ zh: '正在保存……', en: 'Saving …' })
          : isDirty
            ? text({ zh: '有未保存的修改，已暂存在本机', en: 'Not saved yet; kept on this device' })
            : text({
                zh: `${head.savedBy}于${saved}保存`,
                en: `Saved by ${head.savedBy}, ${saved}`,
              })}
    </p>
  )
}

/** What was pasted or imported is more than a definition file holds; the file stayed as it was. */
export function TooLongNotice({ length }: { readonly length: number }): ReactElement {
  const text = useText()
  return (
    <Notice
      tone="warn"
      spoken
      title={{
        zh: '内容过长，没有接受这次修改',
        en: 'Too long: this change was not taken',
      }}
    >
      {text({
        zh: `修改后的定义文件有${length}个字符，最多为${sourceCharactersMaximum}个。文件保持原样，请删减后重试。`,
        en: `The file would have ${length} characters; it may have ${sourceCharactersMaximum}. It stays as it was; shorten what you put in and try again.`,
      })}
    </Notice>
  )
}

/** What the draft changes against the revision from which it began. */
export function ChangesSide({
  item,
  revision,
}: {
  readonly item: string | null
  readonly revision: number | null
}): ReactElement {
  const text = useText()
  const base = useRevisionDefinition(item, revision)
  if (item === null)
    return (
      <p>{text({ zh: '新事项没有可以比较的版本。', en: 'A new item has no revision to compare with.' })}</p>
    )
  if (base.isPending) return <Loading />
  if (base.isError) return <ProblemNotice problem={base.error} onRetry={() => void base.refetch()} />
  return <ComparedWith before={base.data.revision['definition']} />
}

function ComparedWith({ before }: { readonly before: unknown }): ReactElement {
  return (
    <EditorProvider.Consumer>
      {(editor) =>
        editor === undefined ? null : (
          <DifferenceTable before={before} after={editor.value} names={editor.names} />
        )
      }
    </EditorProvider.Consumer>
  )
}

/** The field of the place, or the nearest part around it that is on the page. */
export function focusNearest(path: Path): void {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const found = document.getElementById(fieldId(path.slice(0, depth)))
    if (found === null) continue
    const field = found.matches('input, textarea, select, button')
      ? found
      : (found.querySelector<HTMLElement>('input, textarea, select') ?? found)
    field.scrollIntoView({ block: 'center' })
    field.focus({ preventScroll: true })
    return
  }
  document.getElementById('section-name')?.scrollIntoView()
}
