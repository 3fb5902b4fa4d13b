import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Redo2, Undo2 } from 'lucide-react'
import { lazy, type ReactElement, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { api, send } from '../../../api/index.ts'
import { useQueryClient } from '@tanstack/react-query'
import {
  Button,
  ButtonLink,
  ConfirmDialog,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  useAnnounce,
} from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { isRecord, type Path, readSource, setAt, valueAt } from '../source/definition-source.ts'
import { CollisionPanel } from './collision-panel.tsx'
import { type Editor, EditorProvider, type SourceFinding } from './editor-state.ts'
import { InheritancePanel } from '../../catalogue/inheritance-panel.tsx'
import styles from './editor.module.css'
import { ExchangeMenu } from '../exchange/exchange-menu.tsx'
import { FindingsList, readPointer } from './findings-list.tsx'
import { ChangesSide, focusNearest, SaveState, TooLongNotice } from './draft-parts.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { findSection, sections } from './sections.ts'
import layout from '../sections/sections.module.css'
import { type StoredDraft, useDraft, useStoredDraft } from './use-draft.ts'
import { useNames, useRegistries } from './use-registries.ts'
import { useSourceCheck } from './use-source-check.ts'

const SourceText = lazy(() => import('./source-text.tsx').then(({ SourceText: one }) => ({ default: one })))

const PhonePreview = lazy(() =>
  import('../sections/phone-preview.tsx').then(({ PhonePreview: one }) => ({ default: one })),
)

/** The draft of an item: forms and file of the same definition, what the rules say, and the way to publication. */
export function DraftPage(): ReactElement {
  const { draftId } = useParams({ strict: false }) as { draftId?: string }
  return <LoadedDraft key={draftId} draftId={draftId ?? ''} />
}

function LoadedDraft({ draftId }: { readonly draftId: string }): ReactElement {
  const stored = useStoredDraft(draftId)
  if (stored.isError) return <ProblemNotice problem={stored.error} onRetry={() => void stored.refetch()} />
  if (stored.data === undefined) return <Loading lines={8} />
  return <DraftEditor draftId={draftId} stored={stored.data} />
}

type Side = 'findings' | 'file' | 'changes' | 'phone'

const sideNames = [
  { id: 'findings', name: { zh: '检查结果', en: 'Findings' } },
  { id: 'file', name: { zh: '定义文件', en: 'Definition file' } },
  { id: 'changes', name: { zh: '修改内容', en: 'Changes' } },
  { id: 'phone', name: { zh: '手机预览', en: 'Phone' } },
] as const

function DraftEditor({
  draftId,
  stored,
}: {
  readonly draftId: string
  readonly stored: StoredDraft
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const draft = useDraft(draftId, stored)
  const registries = useRegistries()
  const names = useNames(registries.data)
  const { source, head, write } = draft
  const check = useSourceCheck(draft.source)
  const read = useMemo(() => readSource(source), [source])
  // While the text cannot be read the forms show what it last said.
  const [lastValue, setLastValue] = useState<unknown>()
  if (read.faults.length === 0 && lastValue !== read.value) setLastValue(read.value)
  const { at: asked = '' } = useSearch({ strict: false }) as { readonly at?: string }
  const [open, setOpen] = useState(() => findSection(asked).id)
  const [side, setSide] = useState<Side>('findings')
  const [line, setLine] = useState<{ number: number; asked: number }>()
  /** The place that was asked for; a new object each time, so that asking again leads there again. */
  const [sought, setSought] = useState<{ readonly path: Path } | undefined>(() =>
    asked === '' ? undefined : { path: readPointer(asked) },
  )
  const [isPublishing, setPublishing] = useState(false)
  const [isDiscarding, setDiscarding] = useState(false)
  const [discardProblem, setDiscardProblem] = useState<unknown>()

  // The fields of the section that was opened for it are on the page by now.
  const isDrawn = registries.data !== undefined
  useEffect(() => {
    if (sought !== undefined && isDrawn) focusNearest(sought.path)
  }, [sought, isDrawn])

  const value = read.faults.length === 0 ? read.value : lastValue
  const at = useCallback((path: Path) => valueAt(value, path), [value])
  const set = useCallback(
    (path: Path, next: unknown) => write((before) => setAt(before, path, next)),
    [write],
  )
  const editor = useMemo<Editor | undefined>(
    () =>
      registries.data === undefined
        ? undefined
        : {
            value,
            source,
            isReadable: read.faults.length === 0 && draft.collision === undefined,
            at,
            change: write,
            set,
            findings: check.findings,
            registries: registries.data,
            names,
          },
    [
      registries.data,
      value,
      source,
      read.faults.length,
      draft.collision,
      at,
      write,
      set,
      check.findings,
      names,
    ],
  )

  if (registries.isError)
    return <ProblemNotice problem={registries.error} onRetry={() => void registries.refetch()} />
  if (editor === undefined) return <Loading lines={8} />

  const name = at(['name'])
  const title = isRecord(name)
    ? { zh: String(name['zh'] ?? ''), en: String(name['en'] ?? name['zh'] ?? '') }
    : {
        zh: typeof name === 'string' && name !== '' ? name : '未命名事项',
        en: typeof name === 'string' && name !== '' ? name : 'Item without a name',
      }
  const section = sections.find(({ id }) => id === open) ?? findSection('')
  const errors = check.findings.filter(({ severity }) => severity === 'error')

  const lead = (finding: SourceFinding) => {
    setLine({ number: finding.line, asked: Date.now() })
    if (finding.pointer === '') {
      setSide('file')
      return
    }
    setOpen(findSection(finding.pointer).id)
    setSought({ path: readPointer(finding.pointer) })
  }
  const discard = async () => {
    try {
      await send(
        api.DELETE('/api/v1/item-drafts/{draftId}', {
          params: { path: { draftId }, header: { 'If-Match': `"${head.version}"` } },
        }),
      )
      void queries.invalidateQueries({ queryKey: ['item-drafts'] })
      announce({ zh: '草稿已删除。', en: 'The draft is discarded.' })
      void navigate({ to: '/workbench/items' as string })
    } catch (thrown) {
      setDiscardProblem(thrown)
    }
  }

  return (
    <EditorProvider value={editor}>
      <PageHeading
        title={{ zh: `编辑：${title.zh}`, en: `Edit: ${title.en}` }}
        lead={
          head.baseItem === null
            ? text({ zh: '新事项，尚未发布。', en: 'A new item, not published yet.' })
            : text({
                zh: `在第${head.baseRevision}版基础上修改。`,
                en: `Changes revision ${head.baseRevision}.`,
              })
        }
        actions={
          <>
            <ExchangeMenu />
            {head.baseItem === null ? null : (
              <ButtonLink
                to={'/workbench/item-drafts/$draftId/rehearsals' as string}
                params={{ draftId } as never}
              >
                {text({ zh: '演练', en: 'Rehearse' })}
              </ButtonLink>
            )}
            <Button look="danger" onPress={() => setDiscarding(true)}>
              {text({ zh: '删除草稿', en: 'Discard' })}
            </Button>
            <Button
              look="primary"
              onPress={() => setPublishing(true)}
              isDisabled={draft.collision !== undefined}
            >
              {text({ zh: '发布……', en: 'Publish …' })}
            </Button>
          </>
        }
      />
      {head.item === null ? null : <InheritancePanel item={head.item} />}
      <div className={styles['bar']}>
        <Button size="small" onPress={draft.undo} isDisabled={!draft.mayUndo}>
          <Undo2 size="1rem" aria-hidden /> {text({ zh: '撤销', en: 'Undo' })}
        </Button>
        <Button size="small" onPress={draft.redo} isDisabled={!draft.mayRedo}>
          <Redo2 size="1rem" aria-hidden /> {text({ zh: '重做', en: 'Redo' })}
        </Button>
        <SaveState draft={draft} />
      </div>
      {draft.collision === undefined ? null : (
        <CollisionPanel collision={draft.collision} mine={source} names={names} onSettle={draft.settle} />
      )}
      {draft.problem === undefined ? null : <ProblemNotice problem={draft.problem} />}
      {draft.refusedLength === undefined ? null : <TooLongNotice length={draft.refusedLength} />}
      {read.faults.length === 0 ? null : (
        <Notice
          tone="bad"
          spoken
          title={{
            zh: '定义文件暂时无法读取，表单已停用',
            en: 'The file cannot be read for now; the forms wait',
          }}
          actions={
            <Button
              size="small"
              onPress={() => {
                setSide('file')
                setLine({ number: read.faults[0]?.line ?? 1, asked: Date.now() })
              }}
            >
              {text({ zh: '查看出错的行', en: 'Show the line' })}
            </Button>
          }
        >
          {text({
            zh: `第${read.faults[0]?.line ?? 1}行不符合 YAML 语法，请检查缩进、引号和冒号后的空格。`,
            en: `Line ${read.faults[0]?.line ?? 1} is no valid YAML: check indentation, quotes and the blank after colons.`,
          })}
        </Notice>
      )}
      <div className={styles['editor']} data-side>
        <nav aria-label={text({ zh: '事项的各部分', en: 'Parts of the item' })}>
          <ul className={styles['sections']}>
            {sections.map((one) => {
              const found = check.findings.filter(
                (finding) => findSection(finding.pointer).id === one.id && finding.pointer !== '',
              )
              const bad = found.filter(({ severity }) => severity === 'error').length
              return (
                <li key={one.id}>
                  <button
                    type="button"
                    aria-current={one.id === open ? 'true' : undefined}
                    onClick={() => {
                      setOpen(one.id)
                      // Whoever works on the form wants to see it as it will be.
                      if (one.id === 'form') setSide('phone')
                      else if (side === 'phone') setSide('findings')
                    }}
                  >
                    {text(one.name)}
                    {found.length === 0 ? null : (
                      <span className={styles['count']} data-severity={bad > 0 ? 'error' : 'warning'}>
                        {bad > 0 ? bad : found.length}
                        <span className="visually-hidden">
                          {text(
                            bad > 0 ? { zh: '处错误', en: ' errors' } : { zh: '条提示', en: ' warnings' },
                          )}
                        </span>
                      </span>
                    )}
                  </button>
                </li>
              )
            })}
          </ul>
        </nav>
        <section aria-labelledby="section-name" className={styles['stack']}>
          <h2 id="section-name">{text(section.name)}</h2>
          <section.Fields />
        </section>
        <aside className={styles['side']} aria-label={text({ zh: '检查与文件', en: 'Findings and file' })}>
          <div className={styles['tabs']} role="tablist">
            {sideNames.map(({ id, name: label }) => (
              <button
                key={id}
                type="button"
                role="tab"
                id={`side-${id}`}
                aria-selected={side === id}
                aria-controls="side-panel"
                tabIndex={side === id ? 0 : -1}
                onClick={() => setSide(id)}
                onKeyDown={(event) => {
                  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
                  if (step === 0) return
                  const index = sideNames.findIndex((one) => one.id === side)
                  const next = sideNames[(index + step + sideNames.length) % sideNames.length]
                  if (next === undefined) return
                  setSide(next.id)
                  document.getElementById(`side-${next.id}`)?.focus()
                }}
              >
                {text(label)}
                {id === 'findings' && check.findings.length > 0 ? ` (${check.findings.length})` : ''}
              </button>
            ))}
          </div>
          <div
            id="side-panel"
            role="tabpanel"
            aria-labelledby={`side-${side}`}
            className={styles['stack']}
            tabIndex={0}
          >
            {side === 'findings' ? (
              <>
                <p role="status" className="visually-hidden">
                  {check.isCurrent
                    ? text({
                        zh: `检查完毕，${errors.length}处错误。`,
                        en: `Checked: ${errors.length} errors.`,
                      })
                    : ''}
                </p>
                {check.problem ? <ProblemNotice problem={check.problem} /> : <FindingsList onChoose={lead} />}
              </>
            ) : side === 'file' ? (
              <Suspense fallback={<Loading lines={12} />}>
                <SourceText
                  source={source}
                  findings={check.findings}
                  line={line}
                  onChange={write}
                  onTooLong={draft.refuse}
                />
              </Suspense>
            ) : side === 'phone' ? (
              <div className={layout['phone']}>
                <Suspense fallback={<Loading />}>
                  <PhonePreview />
                </Suspense>
              </div>
            ) : (
              <ChangesSide item={head.baseItem} revision={head.baseRevision} />
            )}
          </div>
        </aside>
      </div>
      {isPublishing ? (
        <PublishDialog
          head={head}
          onSave={(baseRevision) =>
            draft.isDirty || baseRevision !== undefined
              ? draft.save(source, head.version, baseRevision)
              : Promise.resolve(head)
          }
          onClose={() => setPublishing(false)}
        />
      ) : null}
      <ConfirmDialog
        title={{ zh: '删除草稿', en: 'Discard the draft' }}
        open={isDiscarding}
        danger
        confirm={{ zh: '删除', en: 'Discard' }}
        onClose={() => setDiscarding(false)}
        onConfirm={() => void discard()}
      >
        <p>
          {text({
            zh: '草稿中的修改将全部丢失，已发布的版本不受影响。',
            en: 'What was changed in the draft is lost; published revisions stay as they are.',
          })}
        </p>
        {discardProblem === undefined ? null : <ProblemNotice problem={discardProblem} />}
      </ConfirmDialog>
    </EditorProvider>
  )
}
