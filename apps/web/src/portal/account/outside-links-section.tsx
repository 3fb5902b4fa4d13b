import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import { Button, Card, ConfirmDialog, Loading, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { useIdentityProviders } from './outside-identities.tsx'
import styles from './account.module.css'

const linksKey = ['identity-links'] as const

/** By which outside identities one signs in to this account, where the installation knows any. */
export function OutsideLinksSection(): ReactElement | null {
  const { data: providers } = useIdentityProviders()
  return providers === undefined || providers.items.length === 0 ? null : (
    <LinksSection providers={providers.items} />
  )
}

interface Provider {
  readonly providerId: string
  readonly name: string
}

function LinksSection({ providers }: { readonly providers: readonly Provider[] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { account } = useSession()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [pending, setPending] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const [asked, setAsked] = useState<{ provider: Provider; key: string }>()
  const { data, error, refetch } = useQuery({
    queryKey: linksKey,
    queryFn: () => send(api.GET('/api/v1/identity/links')),
    staleTime: 0,
  })
  const hasPassword = account?.username !== null

  async function link(providerId: string): Promise<void> {
    setPending(providerId)
    setProblem(undefined)
    try {
      const { url } = await send(api.POST('/api/v1/identity/links', { body: { providerId } }))
      location.assign(url)
    } catch (thrown) {
      setProblem(thrown)
      setPending(undefined)
    }
  }

  async function end({ provider, key }: NonNullable<typeof asked>): Promise<void> {
    const { providerId } = provider
    setPending(providerId)
    setProblem(undefined)
    try {
      await send(
        api.DELETE('/api/v1/identity/links/{providerId}', {
          params: { path: { providerId }, header: { 'Idempotency-Key': key } },
        }),
      )
      announce({ zh: '关联已解除。', en: 'The link has ended.' })
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setPending(undefined)
      setAsked(undefined)
      await queries.invalidateQueries({ queryKey: linksKey })
    }
  }

  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="account-outside">
        <h2 id="account-outside">{text({ zh: '统一身份认证', en: 'Outside identities' })}</h2>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        {error ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading lines={1} />
        ) : (
          providers.map((provider) => {
            const linked = data.items.find(({ providerId }) => providerId === provider.providerId)
            return (
              <div key={provider.providerId} className={styles['head']}>
                <p>
                  {provider.name}{' '}
                  {linked === undefined ? (
                    <Tag>{text({ zh: '未关联', en: 'Not linked' })}</Tag>
                  ) : (
                    <>
                      <Tag tone="good">{text({ zh: '已关联', en: 'Linked' })}</Tag>{' '}
                      <span className={styles['faint']}>
                        {text({ zh: '自 ', en: 'since ' })}
                        {formatDate(linked.linkedAt, language)}
                      </span>
                    </>
                  )}
                </p>
                {linked === undefined ? (
                  <Button
                    size="small"
                    isPending={pending === provider.providerId}
                    onPress={() => void link(provider.providerId)}
                    aria-label={text({ zh: `关联${provider.name}`, en: `Link ${provider.name}` })}
                  >
                    {text({ zh: '关联', en: 'Link' })}
                  </Button>
                ) : hasPassword ? (
                  <Button
                    size="small"
                    look="danger"
                    onPress={() => setAsked({ provider, key: makeKey() })}
                    aria-label={text({
                      zh: `解除关联：${provider.name}`,
                      en: `End the link: ${provider.name}`,
                    })}
                  >
                    {text({ zh: '解除关联', en: 'End the link' })}
                  </Button>
                ) : (
                  <p className={styles['faint']}>
                    {text({
                      zh: '此账号没有密码，只能由此登录，不能解除关联。',
                      en: 'This account has no password: the link is the only way in and cannot be ended.',
                    })}
                  </p>
                )}
              </div>
            )
          })
        )}
        <ConfirmDialog
          title={{ zh: '解除关联', en: 'End the link' }}
          open={asked !== undefined}
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            if (asked !== undefined) void end(asked)
          }}
          confirm={{ zh: '解除关联', en: 'End the link' }}
          danger
          pending={pending !== undefined}
        >
          <p>
            {text({
              zh: `解除后不能再用${asked?.provider.name ?? ''}登录此账号，您在其他设备上的登录将同时退出。`,
              en: `After that ${asked?.provider.name ?? 'it'} no longer opens this account, and your sessions on other devices end.`,
            })}
          </p>
        </ConfirmDialog>
      </section>
    </Card>
  )
}
