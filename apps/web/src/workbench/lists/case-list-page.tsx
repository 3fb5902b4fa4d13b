import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Download, Keyboard, Printer, RefreshCw } from 'lucide-react'
import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react'
import { Button, ButtonLink, Loading, PageHeading, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { formatMoment, formatNumber, type Text, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { ClaimDialog } from './claim-dialog.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { FilterBar, useFilterWords } from './filter-bar.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { listsKey, pageSize, useCasePages, useProgress, useSavedFilters } from './list-data.ts'
import {
  type ListFilter,
  type ListKind,
  type ListView,
  filterKeys,
  isUntouched,
  readView,
  writeSearch,
} from './list-filter.ts'
import { LongCaseTable } from './long-case-table.tsx'
import { NothingHere } from './nothing-here.tsx'
import { SavedFilters, viewOf } from './saved-filters.tsx'
import { useIsNarrow } from './use-is-narrow.ts'
import { useListKeys, useListKeysChoice } from './use-list-keys.ts'
import { useNearEnd } from './use-near-end.ts'
import { useWholeList } from './use-whole-list.ts'
import { WorkTabs } from './work-tabs.tsx'
import styles from './lists.module.css'

const paths = { work: '/workbench/work', cases: '/workbench/cases' } as const

/** What is open and to be done, by duty and due date. */
export function WorkListPage(): ReactElement {
  return <CaseListPage kind="work" />
}

/** The search over all cases that one may see. */
export function AllCasesPage(): ReactElement {
  return <CaseListPage kind="cases" />
}

function CaseListPage({ kind }: { readonly kind: ListKind }): ReactElement {
  const navigate = useNavigate()
  const { account } = useSession()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const saved = useSavedFilters()
  const untouched = isUntouched(search)
  const preset = saved.data?.find((filter) => filter.list === kind && filter.isDefault)
  // Whoever has duties begins with what waits for them; others see everything that is open.
  const first: ListFilter = kind === 'work' && (account?.duties ?? []).length > 0 ? { waiting: 'me' } : {}
  const plain = readView(untouched ? first : search, kind)
  const view = untouched && preset !== undefined ? viewOf(preset) : plain
  const change = (next: ListView) =>
    void navigate({ to: paths[kind], search: writeSearch(next), replace: true, resetScroll: false })
  // One's own default is known a moment after the page; no other list flashes up before it.
  if (untouched && saved.isPending) return <Loading lines={8} />
  return <CaseList key={kind} kind={kind} view={view} onChange={change} />
}

interface CaseListProps {
  readonly kind: ListKind
  readonly view: ListView
  readonly onChange: (view: ListView) => void
}

const titles: Readonly<Record<ListKind, Text>> = {
  work: { zh: '待办清单', en: 'Work list' },
  cases: { zh: '办件查询', en: 'Cases' },
}

function CaseList({ kind, view, onChange }: CaseListProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { account, may } = useSession()
  const isHead = account?.roles.includes('head') ?? false
  const announce = useAnnounce()
  const queries = useQueryClient()
  const isNarrow = useIsNarrow()
  const searchField = useRef<HTMLInputElement>(null)
  const [dialog, setDialog] = useState<'claim' | 'export' | 'keys'>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isKeysUsed, useKeys] = useListKeysChoice()
  const [isWhole, setWhole] = useWholeList()
  const cases = useCasePages(view, { enabled: true })
  const isReading = useIsFetching({ queryKey: listsKey }) > 0
  const pages = useMemo(() => (cases.data?.pages ?? []).map(({ items }) => items), [cases.data])
  const entries = useMemo(() => dropRepeated(pages.flat()), [pages])
  const progress = useProgress(pages)
  const describe = useFilterWords(view.filter)
  const conditions = filterKeys.filter((key) => view.filter[key] !== undefined).map(describe)

  const toggle = useCallback((caseId: string) => {
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(caseId)) next.add(caseId)
      return next
    })
  }, [])
  const change = (next: ListView) => {
    setChosen(new Set())
    onChange(next)
  }
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: listsKey })
    announce({ zh: '清单已刷新。', en: 'The list is up to date.' })
  }
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = cases
  const readOn = () => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }
  useListKeys({
    isUsed: isKeysUsed,
    onSelect: may('case.claim') ? toggle : () => undefined,
    onSearch: () => searchField.current?.focus(),
    onHelp: () => setDialog('keys'),
    onRefresh: () => void refresh(),
    onEnd: readOn,
  })
  const end = useNearEnd(readOn)

  const chosenEntries = entries.filter(({ caseId }) => chosen.has(caseId))
  const selection = may('case.claim')
    ? {
        chosen,
        onToggle: toggle,
        onToggleAll: () =>
          setChosen(
            entries.every(({ caseId }) => chosen.has(caseId))
              ? new Set()
              : new Set(entries.map(({ caseId }) => caseId)),
          ),
      }
    : undefined
  const loaded = formatNumber(entries.length, language)
  const readAt = new Date(cases.dataUpdatedAt).toISOString()
  const closeClaim = (taken: boolean) => {
    setDialog(undefined)
    if (!taken) return
    setChosen(new Set())
    void refresh()
  }
  return (
    <>
      <PageHeading
        title={titles[kind]}
        actions={
          <>
            <Button size="small" isPending={isReading} onPress={() => void refresh()}>
              <RefreshCw size="1em" aria-hidden />
              {text({ zh: '刷新', en: 'Refresh' })}
            </Button>
            {may('case.export') ? (
              <Button size="small" onPress={() => setDialog('export')}>
                <Download size="1em" aria-hidden />
                {text({ zh: '导出', en: 'Export' })}
              </Button>
            ) : null}
            <Button size="small" onPress={() => print()}>
              <Printer size="1em" aria-hidden />
              {text({ zh: '打印', en: 'Print' })}
            </Button>
            {isNarrow ? null : (
              <Button size="small" onPress={() => setDialog('keys')}>
                <Keyboard size="1em" aria-hidden />
                {text({ zh: '键盘操作', en: 'Keys' })}
              </Button>
            )}
          </>
        }
      />
      <p className={styles['printed']}>
        {text({
          zh: `数据时间：${formatMoment(readAt, 'zh')}；筛选：${conditions.join('；') || '不限'}；本页 ${loaded} 件${hasNextPage ? '（尚有更多未载入，未打印）' : ''}。`,
          en: `As of ${formatMoment(readAt, 'en')}; filter: ${conditions.join('; ') || 'none'}; ${loaded} cases${hasNextPage ? ', more are not loaded and not printed' : ''}.`,
        })}
      </p>
      {kind === 'work' ? <WorkTabs view={view} /> : null}
      <FilterBar view={view} onChange={change} searchField={searchField} />
      <div className={`${styles['bar']} no-print`}>
        <span className={styles['soft']} role="status">
          {cases.data === undefined
            ? ''
            : text({
                zh: `已载入 ${loaded} 件${hasNextPage ? '，向下滚动继续载入' : '，已是全部'}`,
                en: `${loaded} ${entries.length === 1 ? 'case' : 'cases'} loaded${hasNextPage ? ', more as you scroll' : ', that is all'}`,
              })}
        </span>
        {entries.length > pageSize ? (
          <Button size="small" look="quiet" aria-pressed={isWhole} onPress={() => setWhole(!isWhole)}>
            {text({ zh: '完整列出，供页内查找', en: 'List every row, to find in page' })}
          </Button>
        ) : null}
        {view.filter.officer !== undefined && isHead ? (
          <ButtonLink
            size="small"
            to="/workbench/handover"
            search={{ officer: view.filter.officer }}
            preload={false}
          >
            {text({ zh: '移交其承办的环节', en: 'Hand over the steps of this officer' })}
          </ButtonLink>
        ) : null}
        <span className={styles['spread']} />
        <SavedFilters kind={kind} view={view} onChoose={change} />
      </div>
      {cases.isPending ? <Loading lines={10} /> : null}
      {cases.error && entries.length === 0 ? (
        <ProblemNotice problem={cases.error} onRetry={() => void cases.refetch()} />
      ) : null}
      {cases.data && entries.length === 0 ? <NothingHere kind={kind} view={view} onChange={change} /> : null}
      {entries.length === 0 ? null : (
        <LongCaseTable
          caption={text(titles[kind])}
          entries={entries}
          progress={progress}
          hasMore={hasNextPage}
          isWhole={isWhole || entries.length <= pageSize}
          name={JSON.stringify(writeSearch(view))}
          {...(selection === undefined ? {} : { selection })}
        />
      )}
      <div ref={end} className={`${styles['below']} no-print`}>
        {cases.error && entries.length > 0 ? (
          <ProblemNotice problem={cases.error} onRetry={() => void cases.fetchNextPage()} />
        ) : hasNextPage ? (
          <Button isPending={isFetchingNextPage} onPress={readOn}>
            {isFetchingNextPage
              ? text({ zh: '正在载入……', en: 'Loading…' })
              : text({ zh: '载入更多', en: 'Load more' })}
          </Button>
        ) : null}
      </div>
      {chosenEntries.length === 0 ? null : (
        <section className={styles['chosenBar']} aria-label={text({ zh: '已选办件', en: 'Selected cases' })}>
          <span role="status">
            {text({
              zh: `已选 ${chosenEntries.length} 件`,
              en: `${chosenEntries.length} selected`,
            })}
          </span>
          <Button look="primary" size="small" onPress={() => setDialog('claim')}>
            {text({ zh: '承办所选办件', en: 'Take the selected' })}
          </Button>
          <Button look="quiet" size="small" onPress={() => setChosen(new Set())}>
            {text({ zh: '取消选择', en: 'Clear selection' })}
          </Button>
        </section>
      )}
      {dialog === 'claim' ? <ClaimDialog entries={chosenEntries} onClose={closeClaim} /> : null}
      {dialog === 'export' ? <ExportDialog view={view} onClose={() => setDialog(undefined)} /> : null}
      {dialog === 'keys' ? (
        <KeysDialog isUsed={isKeysUsed} onUse={useKeys} onClose={() => setDialog(undefined)} />
      ) : null}
    </>
  )
}

/** A case whose due date moved while the list was read may come on two pages. */
function dropRepeated<Entry extends { readonly caseId: string }>(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.caseId, entry])).values()]
}
