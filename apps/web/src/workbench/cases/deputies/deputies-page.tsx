import { useQuery, useQueryClient } from '@tanstack/react-query'
import { readText } from '@tongban/domain'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../../api/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  CheckboxField,
  ConfirmDialog,
  Dialog,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  Tag,
  TextField,
  useAnnounce,
} from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { checkFilled, pointTo } from '../acts/check-act.ts'
import { useColleagues } from '../case-data.ts'
import styles from '../cases.module.css'
import { useActing } from './use-acting.ts'

type Deputation = components['schemas']['Deputation']

const listKey = ['deputations'] as const

/** Deputising (代理): who acts for me and for whom I act, for how long and in what. */
export function DeputiesPage(): ReactElement {
  const text = useText()
  const { account, may } = useSession()
  const [naming, setNaming] = useState(false)
  const list = useQuery({
    queryKey: listKey,
    queryFn: async () => (await send(api.GET('/api/v1/deputations'))).deputations,
  })
  const own = account?.deputyFor === null
  return (
    <div className={styles['casePage']}>
      <PageHeading
        title={{ zh: '代理', en: 'Deputising' }}
        lead={text({
          zh: '不在岗期间，可以指定同事代为行使本人岗位的职责。代理人的每项操作都记明“代”谁办理。',
          en: 'While you are away a colleague can act with the duties of your post. Each act names you both.',
        })}
        actions={
          <>
            <ButtonLink to="/workbench/handover">
              {text({ zh: '移交承办环节', en: 'Hand over my steps' })}
            </ButtonLink>
            {own && may('deputation.grant') ? (
              <Button look="primary" onPress={() => setNaming(true)}>
                {text({ zh: '指定代理人', en: 'Name a deputy' })}
              </Button>
            ) : null}
          </>
        }
      />
      {list.error ? <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data === undefined && !list.error ? <Loading /> : null}
      {list.data === undefined ? null : (
        <>
          <Card>
            <Held deputations={list.data.filter(({ deputy }) => deputy.account === account?.accountId)} />
          </Card>
          <Card>
            <Given
              deputations={list.data.filter(({ principal }) => principal.account === account?.accountId)}
            />
          </Card>
        </>
      )}
      {naming ? <NameDeputy onClose={() => setNaming(false)} /> : null}
    </div>
  )
}

function Period({ deputation }: { readonly deputation: Deputation }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { startsOn, endsOn, inForce, revokedAt } = deputation
  return (
    <>
      {formatDate(startsOn, language)} – {formatDate(endsOn, language)}{' '}
      {revokedAt !== null ? (
        <Tag>{text({ zh: '已终止', en: 'Revoked' })}</Tag>
      ) : inForce ? (
        <Tag tone="good">{text({ zh: '生效中', en: 'In force' })}</Tag>
      ) : (
        <Tag>{text({ zh: '不在期限内', en: 'Not in force' })}</Tag>
      )}
    </>
  )
}

function useDutyNames() {
  const duties = useQuery({
    queryKey: ['registry', 'duties'],
    queryFn: async () =>
      (await send(api.GET('/api/v1/registries/{registry}', { params: { path: { registry: 'duties' } } })))
        .entries,
    staleTime: Infinity,
  })
  return (duty: string) => {
    const entry = duties.data?.[duty] as { readonly name: Parameters<typeof readText>[0] } | undefined
    return entry === undefined ? { zh: duty, en: duty } : readText(entry.name)
  }
}

function Held({ deputations }: { readonly deputations: readonly Deputation[] }): ReactElement {
  const text = useText()
  const { account } = useSession()
  const acting = useActing()
  const name = useDutyNames()
  return (
    <div className={`${styles['stack']} ${styles['broad']}`}>
      <h2 id="held-title">{text({ zh: '我代理的', en: 'For whom I act' })}</h2>
      {acting.problem === undefined ? null : <ProblemNotice problem={acting.problem} />}
      {deputations.length === 0 ? (
        <Empty title={{ zh: '没有人委托您代理', en: 'Nobody has named you as deputy' }} />
      ) : (
        <PlainTable caption={{ zh: '我代理的', en: 'For whom I act' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '被代理人', en: 'Principal' })}</th>
              <th scope="col">{text({ zh: '期限', en: 'Period' })}</th>
              <th scope="col">{text({ zh: '职责', en: 'Duties' })}</th>
              <th scope="col">{text({ zh: '操作', en: 'Act' })}</th>
            </tr>
          </thead>
          <tbody>
            {deputations.map((deputation) => (
              <tr key={deputation.deputation}>
                <th scope="row">{deputation.principal.name}</th>
                <td>
                  <Period deputation={deputation} />
                </td>
                <td>{deputation.duties.map((duty) => text(name(duty))).join('、')}</td>
                <td>
                  {deputation.inForce && account?.deputyFor?.account !== deputation.principal.account ? (
                    <Button
                      size="small"
                      look="primary"
                      isPending={acting.pending}
                      onPress={() => void acting.actAs(deputation.deputation)}
                    >
                      {text({
                        zh: `代${deputation.principal.name}办理`,
                        en: `Act for ${deputation.principal.name}`,
                      })}
                    </Button>
                  ) : (
                    '—'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </div>
  )
}

function Given({ deputations }: { readonly deputations: readonly Deputation[] }): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const name = useDutyNames()
  const [ending, setEnding] = useState<Deputation>()
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()

  async function revoke(deputation: string): Promise<void> {
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.DELETE('/api/v1/deputations/{deputation}', {
          params: { path: { deputation }, header: { 'Idempotency-Key': makeKey() } },
        }),
      )
      announce({ zh: '代理已终止。', en: 'The deputation is ended.' })
      setEnding(undefined)
      await queries.invalidateQueries({ queryKey: listKey })
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <div className={`${styles['stack']} ${styles['broad']}`}>
      <h2 id="given-title">{text({ zh: '代理我的', en: 'Who acts for me' })}</h2>
      {deputations.length === 0 ? (
        <Empty title={{ zh: '您没有指定代理人', en: 'You have named no deputy' }} />
      ) : (
        <PlainTable caption={{ zh: '代理我的', en: 'Who acts for me' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '代理人', en: 'Deputy' })}</th>
              <th scope="col">{text({ zh: '期限', en: 'Period' })}</th>
              <th scope="col">{text({ zh: '职责', en: 'Duties' })}</th>
              <th scope="col">{text({ zh: '事由', en: 'Reason' })}</th>
              <th scope="col">{text({ zh: '操作', en: 'Act' })}</th>
            </tr>
          </thead>
          <tbody>
            {deputations.map((deputation) => (
              <tr key={deputation.deputation}>
                <th scope="row">{deputation.deputy.name}</th>
                <td>
                  <Period deputation={deputation} />
                </td>
                <td>{deputation.duties.map((duty) => text(name(duty))).join('、')}</td>
                <td>{deputation.reason}</td>
                <td>
                  {deputation.revokedAt === null ? (
                    <Button size="small" look="danger" onPress={() => setEnding(deputation)}>
                      {text({ zh: '终止', en: 'End it' })}
                    </Button>
                  ) : (
                    '—'
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      <ConfirmDialog
        title={{ zh: '终止代理', en: 'End the deputation' }}
        open={ending !== undefined}
        onClose={() => setEnding(undefined)}
        onConfirm={() => {
          if (ending) void revoke(ending.deputation)
        }}
        confirm={{ zh: '终止', en: 'End it' }}
        pending={pending}
        danger
      >
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        <p>
          {text({
            zh: `${ending?.deputy.name ?? ''}即刻不再能代您办理；已经办理的继续有效。`,
            en: `${ending?.deputy.name ?? ''} can no longer act for you from now on. What was done stands.`,
          })}
        </p>
      </ConfirmDialog>
    </div>
  )
}

const roleNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'counter-clerk': { zh: '窗口人员', en: 'counter clerk' },
  approver: { zh: '审批人员', en: 'approver' },
  head: { zh: '负责人', en: 'head' },
}

function NameDeputy({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const announce = useAnnounce()
  const { account } = useSession()
  const colleagues = useColleagues({})
  const name = useDutyNames()
  const [draft, setDraft] = useState({
    deputy: '',
    duties: account?.duties ?? [],
    startsOn: '',
    endsOn: '',
    reason: '',
  })
  const [key] = useState(makeKey)
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const missing = pointTo(
    ['/deputy', draft.deputy === '' ? { zh: '请选择代理人。', en: 'Choose the deputy.' } : undefined],
    ['/startsOn', checkFilled(draft.startsOn)],
    ['/endsOn', checkFilled(draft.endsOn)],
    [
      '/reason',
      draft.reason.trim().length < 4
        ? { zh: '请写明事由，至少 4 个字。', en: 'State the reason in at least 4 characters.' }
        : undefined,
    ],
  )
  const errorOf = (pointer: string) =>
    (tried ? missing.get(pointer) : undefined) ??
    problem?.errors.find((error) => error.pointer === pointer)?.message

  async function grant(): Promise<void> {
    setTried(true)
    setProblem(undefined)
    if (missing.size > 0) return
    setPending(true)
    try {
      await send(
        api.POST('/api/v1/deputations', {
          params: { header: { 'Idempotency-Key': `${key}-${hash(draft)}` } },
          body: { ...draft, duties: [...draft.duties], reason: draft.reason.trim() },
        }),
      )
      announce({ zh: '代理人已指定。', en: 'The deputy is named.' })
      onClose()
      await queries.invalidateQueries({ queryKey: listKey })
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      title={{ zh: '指定代理人', en: 'Name a deputy' }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" isPending={pending} onPress={() => void grant()}>
            {text({ zh: '指定', en: 'Name the deputy' })}
          </Button>
        </>
      }
    >
      <p>
        {text({
          zh: '代理人在期限内以您的岗位办理，权限不超过您本人；代理人不得转委托。您可以随时终止。',
          en: 'In that time the deputy acts with your post, never with more, and cannot pass it on. You can end it at any time.',
        })}
      </p>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {colleagues.error ? (
        <ProblemNotice problem={colleagues.error} onRetry={() => void colleagues.refetch()} />
      ) : null}
      <SelectField
        id="deputy"
        label={{ zh: '代理人', en: 'Deputy' }}
        value={draft.deputy}
        onChange={(deputy) => setDraft({ ...draft, deputy })}
        choices={(colleagues.data ?? [])
          .filter((colleague) => colleague.account !== account?.accountId)
          .map((colleague) => ({
            value: colleague.account,
            label: {
              zh: `${colleague.name}（${colleague.organisationName.zh}，${roleNames[colleague.role]?.zh ?? ''}）`,
              en: `${colleague.name} (${colleague.organisationName.en}, ${roleNames[colleague.role]?.en ?? ''})`,
            },
          }))}
        error={errorOf('/deputy')}
      />
      {(account?.duties ?? []).length === 0 ? null : (
        <CheckboxField
          label={{ zh: '交由代理的职责', en: 'Duties given' }}
          help={{ zh: '只列出本人岗位的职责。', en: 'Those of your own post.' }}
          required={false}
          value={draft.duties}
          onChange={(duties) => setDraft({ ...draft, duties })}
          choices={(account?.duties ?? []).map((duty) => ({ value: duty, label: name(duty) }))}
          error={errorOf('/duties')}
        />
      )}
      <TextField
        label={{ zh: '起始日期', en: 'First day' }}
        type="date"
        value={draft.startsOn}
        onChange={(startsOn) => setDraft({ ...draft, startsOn })}
        error={errorOf('/startsOn')}
      />
      <TextField
        label={{ zh: '截止日期', en: 'Last day' }}
        type="date"
        value={draft.endsOn}
        onChange={(endsOn) => setDraft({ ...draft, endsOn })}
        error={errorOf('/endsOn')}
      />
      <TextField
        label={{ zh: '事由', en: 'Reason' }}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        error={errorOf('/reason')}
        maxLength={500}
      />
    </Dialog>
  )
}

/** Tells one content from another, so that mended content is another request. */
function hash(content: unknown): string {
  return Array.from(JSON.stringify(content))
    .reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0, 7)
    .toString(36)
}
