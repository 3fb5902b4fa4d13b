import { useNavigate } from '@tanstack/react-router'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send, toApiProblem } from '../../../api/index.ts'
import {
  Button,
  Dialog,
  Loading,
  Notice,
  ProblemNotice,
  TextField,
  useAnnounce,
} from '../../../design/index.ts'
import { getToday, formatDate, useText } from '../../../language/index.ts'
import { NewestRehearsal } from '../../rehearsal/newest-rehearsal.tsx'
import { DifferenceTable } from '../difference/difference-table.tsx'
import { useManagedItem } from '../use-managed-item.ts'
import { useEditor } from './editor-state.ts'
import type { DraftHead } from './use-draft.ts'
import styles from './editor.module.css'

/** The definition of a revision, to compare a draft with. */
export function useRevisionDefinition(item: string | null, revision: number | null | undefined) {
  return useQuery({
    queryKey: ['item-revision', item, revision],
    queryFn: () =>
      send(
        api.GET('/api/v1/items/{item}/revisions/{revision}', {
          params: { path: { item: item ?? '', revision: revision ?? 0 } },
        }),
      ),
    enabled: item !== null && typeof revision === 'number',
    staleTime: Infinity,
  })
}

/** What a draft says of where its changes come from, in its first line: offered as the note of the publication. */
function readHeadNote(source: string): string {
  return /^# (对标[^\n：]+：[^\n]+)/.exec(source)?.[1]?.slice(0, 1000) ?? ''
}

/** The last look before publication: what changes, what is wrong, from which day, and why. */
export function PublishDialog({
  head,
  onSave,
  onClose,
}: {
  readonly head: DraftHead
  /** Saves what is on the page; with a newer base where that was looked at. */
  readonly onSave: (baseRevision?: number) => Promise<DraftHead | undefined>
  readonly onClose: () => void
}): ReactElement {
  const editor = useEditor()
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [today] = useState<string>(getToday)
  const [day, setDay] = useState(today)
  const [note, setNote] = useState(() => readHeadNote(editor.source))
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [key, setKey] = useState(makeKey)
  const errors = editor.findings.filter(({ severity }) => severity === 'error')
  const warnings = editor.findings.length - errors.length
  const base = useRevisionDefinition(head.baseItem, head.baseRevision)
  const standing = useManagedItem(head.baseItem ?? undefined)
  const before = base.data === undefined ? undefined : base.data.revision['definition']
  const told = problem === undefined ? undefined : toApiProblem(problem)
  const newest = told?.code === 'base-moved' ? Number(told.facts['newest']) : undefined

  const publish = async (baseRevision?: number) => {
    setPending(true)
    setProblem(undefined)
    try {
      const saved = await onSave(baseRevision)
      if (saved === undefined) {
        onClose()
        return
      }
      const published = await send(
        api.POST('/api/v1/item-drafts/{draftId}/publication', {
          params: {
            path: { draftId: head.draftId },
            header: { 'If-Match': `"${saved.version}"`, 'Idempotency-Key': key },
          },
          body: { effectiveFrom: day, ...(note.trim() === '' ? {} : { note: note.trim() }) },
        }),
      )
      for (const name of ['managed-items', 'managed-item', 'item-drafts', 'item-revisions']) {
        void queries.invalidateQueries({ queryKey: [name] })
      }
      announce({
        zh: `已发布第${published.revision}版，自${formatDate(published.effectiveFrom, 'zh')}起施行。`,
        en: `Revision ${published.revision} is published, in force from ${formatDate(published.effectiveFrom, 'en')}.`,
      })
      void navigate({ to: '/workbench/items/$item' as string, params: { item: published.item } as never })
    } catch (thrown) {
      setProblem(thrown)
      setKey(makeKey())
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      title={{ zh: '发布事项', en: 'Publish the item' }}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '返回编辑', en: 'Back to editing' })}</Button>
          <Button
            look="primary"
            isPending={isPending}
            isDisabled={errors.length > 0 || day < today}
            onPress={() => void publish(newest)}
          >
            {text(
              newest === undefined
                ? { zh: '发布', en: 'Publish' }
                : { zh: `以第${newest}版为基础发布`, en: `Publish on top of revision ${newest}` },
            )}
          </Button>
        </>
      }
    >
      {errors.length > 0 ? (
        <Notice
          tone="bad"
          title={{
            zh: `还有${errors.length}处错误，改正后才能发布`,
            en: `${errors.length} errors must be mended first`,
          }}
        >
          <ul>
            {errors.slice(0, 8).map((finding) => (
              <li key={`${finding.rule} ${finding.pointer} ${finding.message.en}`}>
                {text(finding.message)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : warnings > 0 ? (
        <Notice tone="warn">
          {text({
            zh: `有${warnings}条提示，不影响发布。`,
            en: `There are ${warnings} warnings; they do not stop publication.`,
          })}
        </Notice>
      ) : null}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {newest === undefined || head.baseItem === null ? null : (
        <ChangesSince item={head.baseItem} from={head.baseRevision} to={newest} />
      )}
      {head.baseItem === null ? null : <NewestRehearsal draftId={head.draftId} version={head.version} />}
      <TextField
        label={{ zh: '施行日期', en: 'In force from' }}
        type="date"
        value={day}
        onChange={setDay}
        error={day < today ? { zh: '施行日期不能早于今天。', en: 'It cannot be before today.' } : undefined}
        help={
          day > today
            ? {
                zh: `${formatDate(day, 'zh')}之前，指南和新的申请仍适用现行版本。`,
                en: `Until ${formatDate(day, 'en')} guides and new applications follow the revision in force now.`,
              }
            : { zh: '发布后立即施行。', en: 'In force at once.' }
        }
      />
      <TextField
        label={{ zh: '修订说明', en: 'What was changed, and why' }}
        long
        required={false}
        maxLength={1000}
        value={note}
        onChange={setNote}
      />
      <Notice>
        {head.baseItem === null
          ? text({
              zh: '发布后，申请人即可查到该事项并提交申请。',
              en: 'Once published, applicants find the item and can apply.',
            })
          : text({
              zh: `正在办理的${standing.data?.openCases ?? '…'}件办件继续适用各自受理时的版本，不受本次发布影响。`,
              en: `The ${standing.data?.openCases ?? '…'} cases under way keep the revision under which they were filed; this publication does not touch them.`,
            })}
      </Notice>
      {head.baseItem === null ? null : (
        <section className={styles['stack']}>
          <h3>
            {text({
              zh: `与第${head.baseRevision}版相比的修改`,
              en: `What changes against revision ${head.baseRevision}`,
            })}
          </h3>
          {base.isPending ? (
            <Loading />
          ) : base.isError ? (
            <ProblemNotice problem={base.error} onRetry={() => void base.refetch()} />
          ) : (
            <DifferenceTable before={before} after={editor.value} names={editor.names} />
          )}
        </section>
      )}
    </Dialog>
  )
}

/** What was published while the draft was edited. */
function ChangesSince({
  item,
  from,
  to,
}: {
  readonly item: string
  readonly from: number | null
  readonly to: number
}): ReactElement {
  const { names } = useEditor()
  const text = useText()
  const before = useRevisionDefinition(item, from)
  const after = useRevisionDefinition(item, to)
  return (
    <section className={styles['stack']}>
      <h3>
        {text({
          zh: `第${to}版作了以下修改，草稿中没有的会被撤销`,
          en: `Revision ${to} changed the following; what the draft lacks is undone`,
        })}
      </h3>
      {before.data === undefined || after.data === undefined ? (
        <Loading />
      ) : (
        <DifferenceTable
          before={before.data.revision['definition']}
          after={after.data.revision['definition']}
          names={names}
        />
      )}
    </section>
  )
}
