import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { reformStatementNames, reformStatements, typeLabels } from '@tongban/domain'
import { type ReactElement, useEffect, useState } from 'react'
import { api, readEveryPage, send } from '../../api/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  Dialog,
  Empty,
  FileButton,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  ShowMore,
  Tag,
  TextField,
} from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import { type Beginning, beginDraft, newItemSource } from './begin-draft.ts'
import { ItemState } from './item-state.tsx'
import styles from './items.module.css'
import { readDefinitionFile } from './read-definition-file.ts'
import type { ItemsSearch } from './items-search.ts'
import type { ManagedItem } from './use-managed-item.ts'

/** The items that the post manages, and the drafts under way. */
export function ItemsPage(): ReactElement {
  const search = useSearch({ strict: false }) as ItemsSearch
  const text = useText()
  const [isNew, setNew] = useState(false)
  const navigate = useNavigate()
  const [sought, setSought] = useState(search.q ?? '')
  useEffect(() => {
    const timer = setTimeout(() => {
      const q = sought.trim()
      if (q !== (search.q ?? '')) {
        void navigate({ to: '.', search: { ...search, q: q === '' ? undefined : q } as never, replace: true })
      }
    }, 300)
    return () => clearTimeout(timer)
  }, [sought, search, navigate])
  const items = useInfiniteQuery({
    queryKey: ['managed-items', search],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/managed-items', {
          params: { query: { limit: 50, ...search, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  const found = items.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <PageHeading
        title={{ zh: '事项管理', en: 'Service items' }}
        lead={text({
          zh: '编辑、检查和发布本单位的政务服务事项。',
          en: 'Edit, check and publish the items of your organisation.',
        })}
        actions={
          <>
            <ButtonLink to="/workbench/prerequisites">
              {text({ zh: '前置关系', en: 'Prerequisites' })}
            </ButtonLink>
            <ButtonLink to="/workbench/published-matters">{text({ zh: '一件事', en: 'Matters' })}</ButtonLink>
            <Button look="primary" onPress={() => setNew(true)}>
              {text({ zh: '新建事项……', en: 'New item …' })}
            </Button>
          </>
        }
      />
      <DraftList />
      <section className={styles['stack']} aria-labelledby="published">
        <h2 id="published">{text({ zh: '已发布事项', en: 'Published items' })}</h2>
        <div className={styles['filters']}>
          <TextField
            label={{ zh: '按名称或者标识查找', en: 'Find by name or id' }}
            type="search"
            required={false}
            unmarked
            value={sought}
            onChange={setSought}
          />
          <SelectField
            label={{ zh: '状态', en: 'State' }}
            required={false}
            unmarked
            value={search.state ?? ''}
            placeholder={{ zh: '全部', en: 'All' }}
            choices={[
              { value: 'in-force', label: { zh: '施行中', en: 'In force' } },
              { value: 'to-come', label: { zh: '待施行', en: 'To come' } },
              { value: 'withdrawn', label: { zh: '已停用', en: 'Withdrawn' } },
            ]}
            onChange={(state) =>
              void navigate({
                to: '.',
                search: { ...search, state: state === '' ? undefined : state } as never,
                replace: true,
              })
            }
          />
          <SelectField
            label={{ zh: '证照分离改革方式', en: 'Reform of business licences' }}
            required={false}
            unmarked
            value={search.reform ?? ''}
            placeholder={{ zh: '全部', en: 'All' }}
            choices={[
              ...reformStatements.map((reform) => ({ value: reform, label: reformStatementNames[reform] })),
              { value: 'none', label: { zh: '涉企许可，未写明', en: 'Business licences without one' } },
            ]}
            onChange={(reform) =>
              void navigate({
                to: '.',
                search: { ...search, reform: reform === '' ? undefined : reform } as never,
                replace: true,
              })
            }
          />
        </div>
        {items.isPending ? (
          <Loading lines={8} />
        ) : items.isError ? (
          <ProblemNotice problem={items.error} onRetry={() => void items.refetch()} />
        ) : found.length === 0 ? (
          <Empty title={{ zh: '没有符合条件的事项', en: 'No such items' }}>
            <p>
              {text({
                zh: '请更换查找的词语或者状态，也可以新建事项。',
                en: 'Try other words or another state, or begin a new item.',
              })}
            </p>
          </Empty>
        ) : (
          <ItemTable items={found} />
        )}
        <ShowMore list={items} />
      </section>
      {isNew ? <NewItemDialog onClose={() => setNew(false)} /> : null}
    </>
  )
}

function ItemTable({ items }: { readonly items: readonly ManagedItem[] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <PlainTable caption={{ zh: '已发布事项列表', en: 'List of published items' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
          <th scope="col">{text({ zh: '类型', en: 'Kind' })}</th>
          <th scope="col">{text({ zh: '实施主体', en: 'Authority' })}</th>
          <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
          <th scope="col">{text({ zh: '版本', en: 'Revision' })}</th>
          <th scope="col">{text({ zh: '操作', en: 'Acts' })}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.item}>
            <td>
              <Link to={'/workbench/items/$item' as string} params={{ item: item.item } as never}>
                {text(item.name)}
              </Link>
              <div className={styles['soft']}>{item.item}</div>
            </td>
            <td>
              {text(typeLabels[item.type as keyof typeof typeLabels] ?? item.type)}
              {item.reform === null ? null : (
                <div className={styles['soft']}>{text(reformStatementNames[item.reform])}</div>
              )}
            </td>
            <td>{text(item.authorityName)}</td>
            <td>
              <ItemState item={item} />
            </td>
            <td className={styles['fixed']}>
              {text({ zh: `第${item.revision}版`, en: `Revision ${item.revision}` })}
              <div className={styles['soft']}>{formatDate(item.publishedAt, language)}</div>
            </td>
            <td className={styles['fixed']}>
              <Link
                to={'/workbench/items/$item/edit' as string}
                params={{ item: item.item } as never}
                preload={false}
                aria-label={text({ zh: `编辑${item.name.zh}`, en: `Edit ${item.name.en}` })}
              >
                {text({ zh: '编辑', en: 'Edit' })}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

function DraftList(): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const drafts = useQuery({
    queryKey: ['item-drafts'],
    queryFn: () => send(api.GET('/api/v1/item-drafts', { params: { query: { limit: 100 } } })),
    staleTime: 0,
  })
  if (drafts.isError) return <ProblemNotice problem={drafts.error} onRetry={() => void drafts.refetch()} />
  const items = drafts.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className={styles['stack']} aria-labelledby="drafts">
      <h2 id="drafts">{text({ zh: '正在编辑的草稿', en: 'Drafts under way' })}</h2>
      <ul className={styles['drafts']}>
        {items.map((draft) => (
          <li key={draft.draftId}>
            <Card>
              <p className={styles['draftName']}>
                <Link
                  to={'/workbench/item-drafts/$draftId' as string}
                  params={{ draftId: draft.draftId } as never}
                >
                  {text(draft.name ?? { zh: '未命名事项', en: 'Item without a name' })}
                </Link>{' '}
                <Tag tone={draft.mine ? 'info' : 'warn'}>
                  {draft.mine ? text({ zh: '我的', en: 'Mine' }) : draft.begunBy}
                </Tag>
              </p>
              <p className={styles['soft']}>
                {draft.baseRevision === null
                  ? text({ zh: '新事项', en: 'New item' })
                  : text({
                      zh: `修改第${draft.baseRevision}版`,
                      en: `Changes revision ${draft.baseRevision}`,
                    })}
                {' · '}
                {text({
                  zh: `${draft.savedBy}于${formatMoment(draft.savedAt, language)}保存`,
                  en: `saved by ${draft.savedBy}, ${formatMoment(draft.savedAt, language)}`,
                })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Begins an item: empty, like another, or from a file. */
function NewItemDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const [copied, setCopied] = useState('')
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [fileError, setFileError] = useState<{ zh: string; en: string }>()
  const items = useQuery({
    queryKey: ['managed-items', 'all'],
    queryFn: () => readEveryPage((query) => send(api.GET('/api/v1/managed-items', { params: { query } }))),
  })
  const begin = async (beginning: Beginning) => {
    setPending(true)
    setProblem(undefined)
    try {
      const draftId = await beginDraft(beginning)
      void navigate({ to: '/workbench/item-drafts/$draftId' as string, params: { draftId } as never })
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setPending(false)
    }
  }
  const importFile = async (chosen: File) => {
    setFileError(undefined)
    const read = await readDefinitionFile(chosen)
    if (typeof read === 'string') await begin({ source: read })
    else setFileError(read.message)
  }
  return (
    <Dialog
      title={{ zh: '新建事项', en: 'New item' }}
      open
      onClose={onClose}
      actions={<Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>}
    >
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <section className={styles['choice']}>
        <h3>{text({ zh: '空白事项', en: 'An empty item' })}</h3>
        <Button look="primary" isPending={isPending} onPress={() => void begin({ source: newItemSource })}>
          {text({ zh: '从空白开始', en: 'Begin empty' })}
        </Button>
      </section>
      <section className={styles['choice']}>
        <h3>{text({ zh: '复制已有事项', en: 'A copy of another item' })}</h3>
        <SelectField
          label={{ zh: '事项', en: 'Item' }}
          required={false}
          value={copied}
          onChange={setCopied}
          choices={(items.data ?? []).map(({ item, name }) => ({ value: item, label: name }))}
        />
        <div>
          <Button
            isDisabled={copied === ''}
            isPending={isPending}
            onPress={() => void begin({ from: copied, copy: true })}
          >
            {text({ zh: '复制为新事项', en: 'Copy as a new item' })}
          </Button>
        </div>
      </section>
      <section className={styles['choice']}>
        <h3>{text({ zh: '导入文件', en: 'Import a file' })}</h3>
        <p className={styles['soft']}>
          {text({
            zh: '定义文件（.yaml）。交换表（.xlsx）请在编辑页面导入。',
            en: 'A definition file (.yaml). Exchange tables (.xlsx) are imported on the page of a draft.',
          })}
        </p>
        <div>
          <FileButton
            label={{ zh: '要导入的文件', en: 'File to import' }}
            accept=".yaml,.yml"
            onChoose={(chosen) => void importFile(chosen)}
          >
            {text({ zh: '选择文件……', en: 'Choose a file …' })}
          </FileButton>
        </div>
        {fileError === undefined ? null : (
          <p role="alert" className={styles['error']}>
            {text(fileError)}
          </p>
        )}
      </section>
    </Dialog>
  )
}
