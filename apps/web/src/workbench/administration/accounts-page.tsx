import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useEffect, useEffectEvent, useState } from 'react'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  ShowMore,
  TextField,
} from '../../design/index.ts'
import { formatDate, getToday, useLanguage, useText } from '../../language/index.ts'
import { AccountDialog } from './account-dialog.tsx'
import { AccountTags } from './account-tags.tsx'
import { type StaffAccount, useAccounts, useOrganisations } from './administration-data.ts'
import { CreateAccountDialog } from './create-account-dialog.tsx'
import { findCurrentPost } from './posts.ts'
import { nameRole } from './role-names.ts'
import styles from './administration.module.css'

/** Answers are not worth asking for with every key. */
const pauseMilliseconds = 300

function readText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : ''
}

/** Accounts of the staff, their posts, and what the security administrator does with them. */
export function AccountsPage(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const asked: Record<string, unknown> = useSearch({ strict: false })
  const filter = { search: readText(asked['search']), organisation: readText(asked['organisation']) }
  const [words, setWords] = useState(filter.search)
  const [isCreating, setCreating] = useState(false)
  const [opened, setOpened] = useState<string>()
  const list = useAccounts(filter)
  const { data, error, isPending, refetch } = list
  const { data: organisations = [] } = useOrganisations()
  const accounts = data?.items ?? []
  const account = accounts.find(({ accountId }) => accountId === opened)

  function change(edit: Partial<typeof filter>): void {
    const next = Object.entries({ ...filter, ...edit }).filter(([, value]) => value !== '')
    void navigate({
      to: '/workbench/administration/accounts',
      search: Object.fromEntries(next) as never,
      replace: true,
      resetScroll: false,
    })
  }
  const search = useEffectEvent((typed: string) => {
    if (typed !== filter.search) change({ search: typed })
  })
  useEffect(() => {
    const timer = setTimeout(() => search(words.trim()), pauseMilliseconds)
    return () => clearTimeout(timer)
  }, [words])

  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '账号与岗位', en: 'Accounts and posts' }}
        lead={text({
          zh: '工作人员账号由安全管理员开立；一人一号，同一时间只任一岗，每次变更留有审计记录。',
          en: 'The security administrator opens the accounts: one a person, one post at a time, every change in the audit.',
        })}
        actions={
          <Button look="primary" onPress={() => setCreating(true)}>
            {text({ zh: '新建账号', en: 'New account' })}
          </Button>
        }
      />
      <div className={styles['filter']} role="search">
        <TextField
          label={{ zh: '用户名或者姓名', en: 'User name or name' }}
          type="search"
          required={false}
          unmarked
          value={words}
          onChange={setWords}
          maxLength={60}
        />
        <SelectField
          id="accounts-organisation"
          label={{ zh: '机构', en: 'Organisation' }}
          required={false}
          unmarked
          placeholder={{ zh: '全部机构', en: 'All' }}
          value={filter.organisation}
          onChange={(organisation) => change({ organisation })}
          choices={organisations.map((one) => ({ value: one.organisation, label: one.name }))}
        />
      </div>
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {isPending && error === null ? <Loading lines={8} /> : null}
      {data !== undefined && accounts.length === 0 ? (
        <Empty title={{ zh: '没有符合条件的账号', en: 'No account fits' }}>
          <p>{text({ zh: '请更换搜索条件。', en: 'Search for something else.' })}</p>
        </Empty>
      ) : null}
      {accounts.length === 0 ? null : (
        <Card>
          <AccountTable
            accounts={accounts}
            nameOrganisation={(id) =>
              text(organisations.find(({ organisation }) => organisation === id)?.name ?? id)
            }
            onOpen={setOpened}
          />
        </Card>
      )}
      <ShowMore list={list} />
      {isCreating ? (
        <CreateAccountDialog
          onClose={() => setCreating(false)}
          onCreated={(username) => {
            setWords(username)
            change({ search: username, organisation: '' })
          }}
        />
      ) : null}
      {account === undefined ? null : (
        <AccountDialog account={account} organisations={organisations} onClose={() => setOpened(undefined)} />
      )}
    </div>
  )
}

interface AccountTableProps {
  readonly accounts: readonly StaffAccount[]
  readonly nameOrganisation: (organisation: string) => string
  readonly onOpen: (accountId: string) => void
}

function AccountTable({ accounts, nameOrganisation, onOpen }: AccountTableProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const today = getToday()
  return (
    <PlainTable caption={{ zh: '工作人员账号', en: 'Accounts of the staff' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '姓名', en: 'Name' })}</th>
          <th scope="col">{text({ zh: '现任岗位', en: 'Post' })}</th>
          <th scope="col">{text({ zh: '机构', en: 'Organisation' })}</th>
          <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
          <th scope="col">{text({ zh: '开立日期', en: 'Since' })}</th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => {
          const post = findCurrentPost(account.posts, today)
          return (
            <tr key={account.accountId}>
              <th scope="row" className={styles['pressed']}>
                <Button size="small" look="quiet" onPress={() => onOpen(account.accountId)}>
                  <bdi>{account.name}</bdi>
                </Button>
                <span className={styles['faint']} style={{ display: 'block', fontWeight: 400 }}>
                  {account.username}
                </span>
              </th>
              <td>{post === undefined ? text({ zh: '无岗位', en: 'None' }) : text(nameRole(post.role))}</td>
              <td>{post === undefined ? '—' : nameOrganisation(post.organisation)}</td>
              <td>
                <AccountTags account={account} />
              </td>
              <td className={styles['nowrap']}>{formatDate(account.createdAt, language)}</td>
            </tr>
          )
        })}
      </tbody>
    </PlainTable>
  )
}
