import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useRef, useState } from 'react'
import { api, makeKey, send, toApiProblem } from '../../api/index.ts'
import { Button, Checkbox, Dialog, ProblemNotice, Tag, TextField, useAnnounce } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { type SavedFilter, useSavedFilters } from './list-data.ts'
import { type ListKind, type ListView, isSameView, readView, writeSearch } from './list-filter.ts'
import styles from './lists.module.css'

export interface SavedFiltersProps {
  readonly kind: ListKind
  readonly view: ListView
  readonly onChoose: (view: ListView) => void
}

/** The view that a saved filter stands for. */
export function viewOf({ filter, list }: SavedFilter): ListView {
  return readView(filter, list)
}

/** One's own filters of this list: to choose one, to keep the present one, and to put them in order. */
export function SavedFilters({ kind, view, onChoose }: SavedFiltersProps): ReactElement {
  const text = useText()
  const { data } = useSavedFilters()
  const [dialog, setDialog] = useState<'save' | 'manage'>()
  const kept = (data ?? []).filter(({ list }) => list === kind)
  const current = kept.find((filter) => isSameView(viewOf(filter), view))
  return (
    <div className={`${styles['saved']} no-print`}>
      {kept.length === 0 ? null : (
        <select
          aria-label={text({ zh: '常用筛选', en: 'Saved filters' })}
          value={current?.filterId ?? ''}
          onChange={(event) => {
            const chosen = kept.find(({ filterId }) => filterId === event.target.value)
            if (chosen) onChoose(viewOf(chosen))
          }}
        >
          <option value="" disabled>
            {text({ zh: '常用筛选', en: 'Saved filters' })}
          </option>
          {kept.map((filter) => (
            <option key={filter.filterId} value={filter.filterId}>
              {filter.isDefault
                ? text({ zh: `${filter.name}（默认）`, en: `${filter.name} (default)` })
                : filter.name}
            </option>
          ))}
        </select>
      )}
      {current === undefined ? (
        <Button size="small" look="quiet" onPress={() => setDialog('save')}>
          {text({ zh: '保存筛选', en: 'Save filter' })}
        </Button>
      ) : null}
      {kept.length === 0 ? null : (
        <Button size="small" look="quiet" onPress={() => setDialog('manage')}>
          {text({ zh: '管理', en: 'Manage' })}
        </Button>
      )}
      {dialog === 'save' ? <SaveDialog kind={kind} view={view} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'manage' ? <ManageDialog kept={kept} onClose={() => setDialog(undefined)} /> : null}
    </div>
  )
}

/** The message of the server at the name, where that is what it refused. */
function findNameError(problem: unknown): Text | undefined {
  if (problem === null || problem === undefined) return undefined
  return toApiProblem(problem).errors.find(({ pointer }) => pointer === '/name')?.message
}

function SaveDialog({
  kind,
  view,
  onClose,
}: {
  readonly kind: ListKind
  readonly view: ListView
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [isDefault, setDefault] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const key = useRef(makeKey())
  const save = useMutation({
    mutationFn: () =>
      send(
        api.POST('/api/v1/saved-filters', {
          params: { header: { 'Idempotency-Key': key.current } },
          body: { name: name.trim(), list: kind, filter: writeSearch(view), isDefault },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['saved-filters'] })
      announce({ zh: '筛选条件已保存。', en: 'The filter is saved.' })
      onClose()
    },
    // Another name is another act.
    onError: () => {
      key.current = makeKey()
    },
  })
  const nameError = findNameError(save.error)
  const submit = () => {
    setMissing(name.trim() === '')
    if (name.trim() !== '') save.mutate()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={{ zh: '保存筛选条件', en: 'Save filter' }}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" isPending={save.isPending} onPress={submit}>
            {text({ zh: '保存', en: 'Save' })}
          </Button>
        </>
      }
    >
      {save.error && nameError === undefined ? <ProblemNotice problem={save.error} /> : null}
      <TextField
        label={{ zh: '名称', en: 'Name' }}
        help={{ zh: '仅本人可见，最多 40 个字。', en: 'Seen by you alone; 40 characters at most.' }}
        value={name}
        maxLength={40}
        onChange={setName}
        error={isMissing ? { zh: '请填写名称。', en: 'Enter a name.' } : nameError}
      />
      <Checkbox checked={isDefault} onChange={setDefault}>
        {text({ zh: '打开本页时默认使用', en: 'Use it when this page is opened' })}
      </Checkbox>
    </Dialog>
  )
}

function ManageDialog({
  kept,
  onClose,
}: {
  readonly kept: readonly SavedFilter[]
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  return (
    <Dialog
      open
      onClose={onClose}
      title={{ zh: '管理常用筛选', en: 'Manage saved filters' }}
      actions={
        <Button look="primary" onPress={onClose}>
          {text({ zh: '完成', en: 'Done' })}
        </Button>
      }
    >
      {kept.length === 0 ? (
        <p>{text({ zh: '没有保存的筛选条件。', en: 'There are no saved filters.' })}</p>
      ) : (
        <ul className={styles['kept']}>
          {kept.map((filter) => (
            <KeptFilter key={filter.filterId} kept={filter} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function KeptFilter({ kept }: { readonly kept: SavedFilter }): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const [name, setName] = useState(kept.name)
  const path = { filterId: kept.filterId }
  const { list, filter } = kept
  const read = () => queries.invalidateQueries({ queryKey: ['saved-filters'] })
  const change = useMutation({
    mutationFn: (changed: { name: string; isDefault: boolean }) =>
      send(
        api.PUT('/api/v1/saved-filters/{filterId}', {
          params: { path, header: { 'Idempotency-Key': makeKey() } },
          body: { list, filter, ...changed },
        }),
      ),
    onSuccess: read,
  })
  const remove = useMutation({
    mutationFn: () =>
      send(
        api.DELETE('/api/v1/saved-filters/{filterId}', {
          params: { path, header: { 'Idempotency-Key': makeKey() } },
        }),
      ),
    onSuccess: read,
  })
  const nameError = findNameError(change.error)
  const problem = remove.error ?? (nameError === undefined ? change.error : null)
  const isRenamed = name.trim() !== '' && name.trim() !== kept.name
  return (
    <li>
      <TextField
        label={{ zh: '名称', en: 'Name' }}
        value={name}
        maxLength={40}
        onChange={setName}
        error={nameError}
      />
      <Button
        size="small"
        isDisabled={!isRenamed}
        isPending={change.isPending}
        onPress={() => change.mutate({ name: name.trim(), isDefault: kept.isDefault })}
      >
        {text({ zh: '改名', en: 'Rename' })}
      </Button>
      <Button
        size="small"
        aria-pressed={kept.isDefault}
        isPending={change.isPending}
        onPress={() => change.mutate({ name: kept.name, isDefault: !kept.isDefault })}
      >
        {kept.isDefault
          ? text({ zh: '取消默认', en: 'Not default' })
          : text({ zh: '设为默认', en: 'Make default' })}
      </Button>
      <Button
        size="small"
        look="danger"
        isPending={remove.isPending}
        aria-label={text({ zh: `删除筛选条件“${kept.name}”`, en: `Delete the filter ${kept.name}` })}
        onPress={() => remove.mutate()}
      >
        {text({ zh: '删除', en: 'Delete' })}
      </Button>
      {kept.isDefault ? <Tag tone="info">{text({ zh: '默认', en: 'Default' })}</Tag> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
    </li>
  )
}
