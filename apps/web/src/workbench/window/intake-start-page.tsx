import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  Tag,
  TextField,
} from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import type { MatterListEntry } from '../../matter/index.ts'
import { useSession } from '../../session/index.ts'
import {
  forgetDraft,
  keepDraft,
  listDrafts,
  listRecentItems,
  nameRecent,
  type RecentItem,
  rememberItem,
} from './drafts.ts'
import { startDraft } from './intake.ts'
import { startMatterDraft } from './matter-intake.ts'
import { takeApplicant } from './same-applicant.ts'
import styles from './window.module.css'

/** Keys come faster than answers are worth asking for. */
const pauseMilliseconds = 200

/** The first page at the counter: what is it about? One search, the items of today, what was left unfinished. */
export function IntakeStartPage(): ReactElement {
  const text = useText()
  const { account, may } = useSession()
  if (!may('case.receive')) {
    return (
      <Notice
        tone="warn"
        title={{ zh: '本岗位不办理窗口收件', en: 'Your post does not take applications in' }}
      >
        {text({
          zh: '窗口收件由综合窗口人员办理；如需此权限，请联系安全管理员。',
          en: 'Counter clerks take applications in; ask the security administrator for such a post.',
        })}
      </Notice>
    )
  }
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '窗口收件', en: 'Window intake' }}
        lead={text({
          zh: '申请人到场办理：选事项或者一件事，核身份，收材料，当场出具凭证。',
          en: 'For an applicant at the counter: choose the item or the matter, check who it is, take the papers, hand out the receipt.',
        })}
      />
      <div className={styles['start']}>
        <ItemSearch keeper={account?.accountId ?? null} />
        <div className={styles['side']}>
          <Unfinished keeper={account?.accountId ?? null} />
          <RecentItems keeper={account?.accountId ?? null} />
        </div>
      </div>
    </div>
  )
}

interface KeeperProps {
  readonly keeper: string | null
}

/** Begins an intake of the item or the matter and opens its desk. */
function useBegin(keeper: string | null) {
  const navigate = useNavigate()
  return async (chosen: RecentItem): Promise<void> => {
    const { name } = chosen
    const startedAt = new Date().toISOString()
    const draft =
      'matter' in chosen
        ? startMatterDraft(chosen, startedAt, makeKey)
        : startDraft(chosen, startedAt, makeKey)
    const present = takeApplicant()
    await keepDraft(keeper, present === undefined ? draft : { ...draft, present })
    await rememberItem(
      keeper,
      'matter' in chosen ? { matter: chosen.matter, name } : { item: chosen.item, name },
    )
    await navigate({ to: '/workbench/intake/$draft', params: { draft: draft.id } })
  }
}

/** Items and matters. Both come at once: in a list that moves the wrong line is pressed. */
function describeSearch(words: string, withMatters: boolean) {
  return {
    queryKey: ['intake-search', words, withMatters],
    queryFn: async () => {
      const [{ items }, matters] = await Promise.all([
        send(api.GET('/api/v1/items', { params: { query: { q: words, limit: 12 } } })),
        withMatters
          ? send(api.GET('/api/v1/matters', { params: { query: { q: words, limit: 3 } } })).then((page) =>
              page.items.filter(({ available }) => available),
            )
          : [],
      ])
      return { items, matters }
    },
  }
}

function ItemSearch({ keeper }: KeeperProps): ReactElement {
  const text = useText()
  const begin = useBegin(keeper)
  const { may } = useSession()
  const withMatters = may('matter.submit')
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState('')
  const queries = useQueryClient()
  // What Enter was pressed for while the answer was still on its way; typing on takes it back.
  const wanted = useRef<string>(undefined)
  const place = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words.trim()), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [words])
  const { data, error, isFetching, refetch } = useQuery({
    ...describeSearch(asked, withMatters),
    enabled: asked !== '',
    placeholderData: (before) => before,
  })

  async function openFirst(): Promise<void> {
    const sought = words.trim()
    if (sought === '') return
    setAsked(sought)
    wanted.current = sought
    // What fails is told by the list, which asks for the same.
    const answer = await queries.ensureQueryData(describeSearch(sought, withMatters)).catch(() => undefined)
    const first = answer?.items[0]
    const matter = answer?.matters[0]
    if (wanted.current !== sought) return
    wanted.current = undefined
    const opened = first ?? matter
    if (opened !== undefined) await begin(opened)
  }

  const found = asked === '' ? [] : (data?.items ?? [])
  const matters = asked === '' ? [] : (data?.matters ?? [])

  useEffect(() => {
    const box = place.current
    const move = (event: KeyboardEvent): void => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      const stops = [...(box?.querySelectorAll<HTMLElement>('input, li button') ?? [])]
      const from = stops.indexOf(document.activeElement as HTMLElement)
      const target = stops[event.key === 'ArrowDown' ? from + 1 : from - 1]
      if (from < 0 || target === undefined) return
      event.preventDefault()
      target.focus()
    }
    box?.addEventListener('keydown', move)
    box?.querySelector('input')?.focus()
    return () => box?.removeEventListener('keydown', move)
  }, [])

  return (
    <Card>
      <form
        ref={place}
        role="search"
        className={styles['search']}
        onSubmit={(event) => {
          event.preventDefault()
          void openFirst()
        }}
      >
        <TextField
          label={{ zh: '办理什么事项？', en: 'What is it about?' }}
          help={{
            zh: '输入名称、日常说法、拼音或首字母；按 ↓ 选择，回车打开第一个事项。',
            en: 'A name, everyday words, pinyin or initials. ↓ moves into the list, Enter opens the first item.',
          }}
          type="search"
          value={words}
          onChange={(typed) => {
            setWords(typed)
            wanted.current = undefined
          }}
          maxLength={60}
          autoComplete="off"
        />
        {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
        {asked !== '' && data === undefined && isFetching ? <Loading lines={3} /> : null}
        <p className="visually-hidden" role="status">
          {asked !== '' && data !== undefined
            ? text({
                zh: `找到 ${found.length} 个事项、${matters.length} 个一件事`,
                en: `${found.length} items and ${matters.length} matters found`,
              })
            : null}
        </p>
        {asked !== '' && data !== undefined && found.length + matters.length === 0 ? (
          <p className={styles['faint']}>
            {text({
              zh: `没有与“${asked}”相符的事项，请换一种说法。`,
              en: `No item fits "${asked}"; try other words.`,
            })}
          </p>
        ) : null}
        <FoundMatters matters={matters} keeper={keeper} />
        <ul className={styles['results']}>
          {found.map((entry) => (
            <li key={entry.item}>
              <button type="button" className={styles['result']} onClick={() => void begin(entry)}>
                <span className={styles['resultName']}>{text(entry.name)}</span>
                {entry.case === 'on-the-spot' ? (
                  <Tag tone="good">{text({ zh: '即办件', en: 'On the spot' })}</Tag>
                ) : (
                  <Tag>
                    {text({
                      zh: `承诺 ${entry.promisedDays ?? '—'} 个工作日`,
                      en: `${entry.promisedDays ?? '—'} working days`,
                    })}
                  </Tag>
                )}
                <span className={styles['faint']}>{text(entry.authorityName)}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Card>
  )
}

interface FoundMattersProps extends KeeperProps {
  readonly matters: readonly MatterListEntry[]
}

/** Matters (一件事) in front of the items: several of these in one application. */
function FoundMatters({ matters, keeper }: FoundMattersProps): ReactElement | null {
  const text = useText()
  const begin = useBegin(keeper)
  if (matters.length === 0) return null
  return (
    <ul className={styles['results']} aria-label={text({ zh: '一件事', en: 'Matters' })}>
      {matters.map((entry) => (
        <li key={entry.matter}>
          <button type="button" className={styles['result']} onClick={() => void begin(entry)}>
            <span className={styles['resultName']}>{text(entry.name)}</span>
            <Tag tone="info">{text({ zh: '一件事', en: 'One matter' })}</Tag>
            <span className={styles['faint']}>
              {text({
                zh: `${entry.leadName.zh}牵头，最多${entry.items}个事项`,
                en: `${entry.items} items at most, led by ${entry.leadName.en}`,
              })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function RecentItems({ keeper }: KeeperProps): ReactElement | null {
  const text = useText()
  const begin = useBegin(keeper)
  const { data = [] } = useQuery({
    queryKey: ['intake-recent', keeper],
    queryFn: () => listRecentItems(keeper),
    staleTime: 0,
  })
  if (data.length === 0) return null
  return (
    <Card>
      <h2>{text({ zh: '最近办理的事项', en: 'Items of late' })}</h2>
      <ul className={styles['plain']}>
        {data.map((entry) => (
          <li key={nameRecent(entry)}>
            <Button size="small" look="quiet" onPress={() => void begin(entry)}>
              {text(entry.name)}
            </Button>{' '}
            {'matter' in entry ? <Tag tone="info">{text({ zh: '一件事', en: 'One matter' })}</Tag> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Unfinished({ keeper }: KeeperProps): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const { data = [] } = useQuery({
    queryKey: ['intake-drafts', keeper],
    queryFn: () => listDrafts(keeper),
    staleTime: 0,
  })
  if (data.length === 0) return null
  async function discard(id: string): Promise<void> {
    await forgetDraft(keeper, id)
    await queries.invalidateQueries({ queryKey: ['intake-drafts', keeper] })
  }
  return (
    <Card>
      <h2>{text({ zh: '未完成的收件', en: 'Unfinished' })}</h2>
      <ul className={styles['drafts']}>
        {data.map((line) => (
          <li key={line.id}>
            <div>
              <p className={styles['resultName']}>{text(line.itemName)}</p>
              <p className={styles['faint']}>
                <bdi>{line.name === '' ? text({ zh: '未登记申请人', en: 'nobody yet' }) : line.name}</bdi>
                {' · '}
                {formatMoment(line.startedAt, language)}
              </p>
            </div>
            <div className={styles['acts']}>
              <ButtonLink size="small" to="/workbench/intake/$draft" params={{ draft: line.id }}>
                {text({ zh: '继续', en: 'Go on' })}
              </ButtonLink>
              <Button size="small" look="quiet" onPress={() => void discard(line.id)}>
                {text({ zh: '放弃', en: 'Discard' })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
