import { useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, makeKey, send, usePages } from '../../api/index.ts'
import {
  Button,
  Card,
  ConfirmDialog,
  Loading,
  ProblemNotice,
  ShowMore,
  Tag,
  useAnnounce,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { GrantDialog } from './grant-dialog.tsx'
import styles from './account.module.css'

type Authorisation = components['schemas']['Authorisation']

const authorisationsKey = ['authorisations'] as const

/** Written authorisations (授权委托书) that one has given, and those under which one acts for others. */
export function AuthorisationsSection(): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const { account, may } = useSession()
  const [granting, setGranting] = useState(false)
  const [revoking, setRevoking] = useState<Authorisation>()
  const list = usePages(authorisationsKey, (cursor) =>
    send(
      api.GET('/api/v1/authorisations', {
        params: { query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  )
  const { data, error, refetch } = list
  const all = data?.items
  const own = new Set(account?.actsFor.flatMap((entry) => (entry.as === 'agent' ? [] : [entry.subject])))
  const given = all?.filter(({ principal }) => own.has(principal.subjectId)) ?? []
  const held = all?.filter(({ principal }) => !own.has(principal.subjectId)) ?? []
  const changed = () => void queries.invalidateQueries({ queryKey: authorisationsKey })
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="account-authorisations">
        <div className={styles['head']}>
          <h2 id="account-authorisations">{text({ zh: '委托', en: 'Authorisations' })}</h2>
          {may('authorisation.grant') ? (
            <Button size="small" onPress={() => setGranting(true)}>
              {text({ zh: '委托代理人', en: 'Authorise an agent' })}
            </Button>
          ) : null}
        </div>
        {error ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : all === undefined ? (
          <Loading lines={2} />
        ) : (
          <>
            <div>
              <h3>{text({ zh: '我委托他人办理', en: 'Who acts for me' })}</h3>
              <AuthorisationList entries={given} side="agent" onRevoke={setRevoking} />
            </div>
            <div>
              <h3>{text({ zh: '我受托代他人办理', en: 'For whom I act' })}</h3>
              <AuthorisationList entries={held} side="principal" />
            </div>
            <ShowMore list={list} name={{ zh: '查看更早的委托', en: 'Earlier authorisations' }} />
          </>
        )}
        {granting ? (
          <GrantDialog
            onClose={() => setGranting(false)}
            onGranted={() => {
              setGranting(false)
              changed()
            }}
          />
        ) : null}
        {revoking === undefined ? null : (
          <RevokeDialog
            authorisation={revoking}
            onClose={() => setRevoking(undefined)}
            onRevoked={() => {
              setRevoking(undefined)
              changed()
            }}
          />
        )}
      </section>
    </Card>
  )
}

interface AuthorisationListProps {
  readonly entries: readonly Authorisation[]
  /** Whose name is told: the other one's. */
  readonly side: 'agent' | 'principal'
  readonly onRevoke?: (authorisation: Authorisation) => void
}

function AuthorisationList({ entries, side, onRevoke }: AuthorisationListProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  if (entries.length === 0) {
    return <p className={styles['faint']}>{text({ zh: '没有委托。', en: 'None.' })}</p>
  }
  return (
    <ul className={styles['list']}>
      {entries.map((entry) => (
        <li key={entry.authorisationId} className={styles['entry']}>
          <div className={styles['entryBody']}>
            <p className={styles['name']}>
              <bdi>{entry[side].name}</bdi>
              <AuthorisationTag entry={entry} />
            </p>
            <p className={styles['faint']}>
              {entry[side].identifier}
              {text({ zh: '，', en: ', ' })}
              {formatDate(entry.startsOn, language)}
              {text({ zh: '至', en: ' to ' })}
              {formatDate(entry.endsOn, language)}
              {text({ zh: '，', en: ', ' })}
              {entry.items === null
                ? text({ zh: '全部事项', en: 'every item' })
                : text({ zh: `${entry.items.length} 个事项`, en: `${entry.items.length} item(s)` })}
            </p>
            <p>
              <bdi>{entry.statement}</bdi>
            </p>
          </div>
          {onRevoke !== undefined && entry.revokedAt === null && entry.effective ? (
            <Button size="small" look="danger" onPress={() => onRevoke(entry)}>
              {text({ zh: '撤销', en: 'Revoke' })}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function AuthorisationTag({ entry }: { readonly entry: Authorisation }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  if (entry.revokedAt !== null) {
    const day = formatDate(entry.revokedAt, language)
    return <Tag>{text({ zh: `已于${day}撤销`, en: `Revoked on ${day}` })}</Tag>
  }
  if (entry.effective) return <Tag tone="good">{text({ zh: '有效', en: 'In force' })}</Tag>
  return <Tag>{text({ zh: '不在有效期内', en: 'Outside its term' })}</Tag>
}

function RevokeDialog({
  authorisation,
  onClose,
  onRevoked,
}: {
  readonly authorisation: Authorisation
  readonly onClose: () => void
  readonly onRevoked: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const [key] = useState(makeKey)
  const [problem, setProblem] = useState<unknown>()
  const [pending, setPending] = useState(false)

  async function revoke(): Promise<void> {
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.DELETE('/api/v1/authorisations/{authorisationId}', {
          params: {
            path: { authorisationId: authorisation.authorisationId },
            header: { 'Idempotency-Key': key },
          },
        }),
      )
      announce({ zh: '委托已撤销。', en: 'The authorisation was revoked.' })
      onRevoked()
    } catch (thrown) {
      setProblem(thrown)
      setPending(false)
    }
  }

  return (
    <ConfirmDialog
      title={{
        zh: `撤销对${authorisation.agent.name}的委托？`,
        en: `Revoke the authorisation of ${authorisation.agent.name}?`,
      }}
      open
      danger
      pending={pending}
      onClose={onClose}
      onConfirm={() => void revoke()}
      confirm={{ zh: '撤销委托', en: 'Revoke' }}
    >
      <p>
        {text({
          zh: '撤销后立即生效，代理人不能再为您提交、补正或者查看办件；此前已经办理的仍然有效。',
          en: 'It takes effect at once: the agent can no longer file, correct or see your cases. What was done before stays valid.',
        })}
      </p>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  )
}
