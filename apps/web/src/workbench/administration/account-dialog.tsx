import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { Button, Dialog, FactList, Notice, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { AccountTags } from './account-tags.tsx'
import { accountsKey, type Organisation, type StaffAccount } from './administration-data.ts'
import { PostForm } from './post-form.tsx'
import { PostLine } from './post-line.tsx'
import { drawNumber, writeFirstPassword } from './posts.ts'
import { ReasonForm } from './reason-form.tsx'
import styles from './administration.module.css'

export interface AccountDialogProps {
  readonly account: StaffAccount
  readonly organisations: readonly Organisation[]
  readonly onClose: () => void
}

type Part = 'facts' | 'post' | 'state' | 'reset'

/** One account: its posts, and what is done with it, each act with its reason on record. */
export function AccountDialog({ account, organisations, onClose }: AccountDialogProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { account: own } = useSession()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [part, setPart] = useState<Part>('facts')
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const [secret, setSecret] = useState<string>()
  const isOwn = own?.accountId === account.accountId
  const path = { accountId: account.accountId }

  async function run(act: () => Promise<unknown>, told: { zh: string; en: string }): Promise<boolean> {
    if (pending) return false
    setPending(true)
    setProblem(undefined)
    try {
      await act()
      announce(told)
      setPart('facts')
      return true
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
      return false
    } finally {
      setPending(false)
      await queries.invalidateQueries({ queryKey: accountsKey })
    }
  }

  async function reset(reason: string): Promise<void> {
    const password = writeFirstPassword(drawNumber)
    const done = await run(
      () =>
        send(
          api.POST('/api/v1/accounts/{accountId}/credential-reset', {
            params: { path },
            body: { password, reason },
          }),
        ),
      { zh: '密码和双因素验证已重置。', en: 'Password and second factor were reset.' },
    )
    if (done) setSecret(password)
  }

  return (
    <Dialog
      title={account.name}
      open
      wide
      onClose={onClose}
      actions={
        <Button look={part === 'facts' ? 'primary' : 'secondary'} onPress={onClose}>
          {text({ zh: '关闭', en: 'Close' })}
        </Button>
      }
    >
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {secret === undefined ? null : (
        <Notice
          tone="good"
          spoken
          title={{ zh: '新的初始密码，只显示这一次', en: 'The new password, shown only now' }}
        >
          <code className={styles['secret']}>{secret}</code>
        </Notice>
      )}
      <FactList
        facts={[
          { name: { zh: '用户名', en: 'User name' }, value: account.username },
          { name: { zh: '状态', en: 'State' }, value: <AccountTags account={account} /> },
          { name: { zh: '开立日期', en: 'Since' }, value: formatDate(account.createdAt, language) },
        ]}
      />
      {isOwn ? (
        <Notice title={{ zh: '这是您本人的账号', en: 'This is your own account' }}>
          {text({
            zh: '不能停用自己，也不能为自己任命岗位，请由另一名安全管理员办理。',
            en: 'Nobody disables themselves or gives themselves a post; ask another security administrator.',
          })}
        </Notice>
      ) : null}
      <section className={styles['stack']} aria-labelledby="account-posts">
        <h3 id="account-posts">{text({ zh: '岗位', en: 'Posts' })}</h3>
        {account.posts.length === 0 ? (
          <p className={styles['faint']}>
            {text({
              zh: '尚未任命岗位，登录后不能办理业务。',
              en: 'No post yet: nothing can be done after sign-in.',
            })}
          </p>
        ) : (
          <ul className={styles['plain']}>
            {account.posts.toReversed().map((post) => (
              <PostLine
                key={post.postId}
                post={post}
                organisations={organisations}
                pending={pending}
                onEnd={() =>
                  void run(
                    () =>
                      send(
                        api.DELETE('/api/v1/accounts/{accountId}/posts/{postId}', {
                          params: {
                            path: { ...path, postId: post.postId },
                            header: { 'Idempotency-Key': makeKey() },
                          },
                        }),
                      ),
                    { zh: '岗位已免去，即刻生效。', en: 'The post has ended.' },
                  )
                }
              />
            ))}
          </ul>
        )}
        {part === 'post' ? (
          <PostForm
            accountId={account.accountId}
            organisations={organisations}
            onCancel={() => setPart('facts')}
            onDone={async () => {
              setPart('facts')
              announce({ zh: '岗位已任命。', en: 'The post was given.' })
              await queries.invalidateQueries({ queryKey: accountsKey })
            }}
          />
        ) : null}
      </section>
      {part === 'state' ? (
        <ReasonForm
          label={
            account.disabled
              ? { zh: '启用账号的理由', en: 'Reason to enable it' }
              : { zh: '停用账号的理由', en: 'Reason to disable it' }
          }
          confirm={
            account.disabled
              ? { zh: '启用账号', en: 'Enable' }
              : { zh: '停用账号，结束其全部登录', en: 'Disable and end all its sessions' }
          }
          pending={pending}
          onCancel={() => setPart('facts')}
          onConfirm={(reason) =>
            void run(
              () =>
                send(
                  api.PUT('/api/v1/accounts/{accountId}/state', {
                    params: { path, header: { 'Idempotency-Key': makeKey() } },
                    body: { disabled: !account.disabled, reason },
                  }),
                ),
              account.disabled
                ? { zh: '账号已启用。', en: 'The account is enabled.' }
                : { zh: '账号已停用。', en: 'The account is disabled.' },
            )
          }
        />
      ) : null}
      {part === 'reset' ? (
        <ReasonForm
          label={{ zh: '重置密码和双因素验证的理由', en: 'Reason to reset password and second factor' }}
          confirm={{ zh: '重置，结束其全部登录', en: 'Reset and end all its sessions' }}
          pending={pending}
          onCancel={() => setPart('facts')}
          onConfirm={(reason) => void reset(reason)}
        />
      ) : null}
      {part === 'facts' ? (
        <div className={styles['acts']}>
          <Button isDisabled={isOwn} onPress={() => setPart('post')}>
            {text({ zh: '任命岗位', en: 'Give a post' })}
          </Button>
          {account.locked ? (
            <Button
              isPending={pending}
              onPress={() =>
                void run(
                  () =>
                    send(
                      api.POST('/api/v1/accounts/{accountId}/unlock', {
                        params: { path, header: { 'Idempotency-Key': makeKey() } },
                      }),
                    ),
                  { zh: '账号已解除锁定。', en: 'The account is unlocked.' },
                )
              }
            >
              {text({ zh: '解除锁定', en: 'Unlock' })}
            </Button>
          ) : null}
          <Button onPress={() => setPart('reset')}>{text({ zh: '重置密码', en: 'Reset password' })}</Button>
          <Button look="danger" isDisabled={isOwn} onPress={() => setPart('state')}>
            {account.disabled
              ? text({ zh: '启用账号', en: 'Enable' })
              : text({ zh: '停用账号', en: 'Disable' })}
          </Button>
        </div>
      ) : null}
    </Dialog>
  )
}
