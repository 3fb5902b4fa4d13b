import { useQuery, useQueryClient } from '@tanstack/react-query'
import { formatBasis } from '@tongban/domain'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import {
  AwaitedPage,
  Button,
  Card,
  FactList,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
} from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { actNames, actPermissions, graveActs, type Licence, type LicenceAct } from './licence-acts.ts'
import { LicenceStandingTag } from './licence-standing-tag.tsx'
import { TradeCard } from './trade-card.tsx'
import styles from './licences.module.css'

/** One licence: what it says, how it stands, what was done with it, what may be done. */
export function LicencePage(): ReactElement {
  const text = useText()
  const { licenceId = '' } = useParams({ strict: false })
  const queries = useQueryClient()
  const [act, setAct] = useState<LicenceAct>()
  const { data, error, refetch } = useQuery({
    queryKey: ['licence', licenceId],
    queryFn: () => send(api.GET('/api/v1/licences/{licenceId}', { params: { path: { licenceId } } })),
  })
  if (data === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '证照', en: 'Licence' }}
        problem={error}
        onRetry={() => void refetch()}
        way={<a href="/workbench/licences">{text({ zh: '返回证照列表', en: 'Back to the licences' })}</a>}
      />
    )
  }
  return (
    <div className={styles['page']}>
      <PageHeading
        title={data.typeName}
        lead={
          <>
            <LicenceStandingTag standing={data.standing} name={data.standingName} /> {data.number}
          </>
        }
        actions={
          data.file === null ? null : (
            <a href={`/api/v1/licences/${data.licenceId}/file`} download>
              {text({ zh: '下载证照', en: 'Download the licence' })}
            </a>
          )
        }
      />
      <Standing licence={data} />
      <div className={styles['columns']}>
        <div className={styles['page']}>
          <Card>
            <section className={styles['stack']} aria-labelledby="licence-says">
              <h2 id="licence-says">{text({ zh: '证照内容', en: 'What it says' })}</h2>
              <LicenceFacts licence={data} />
            </section>
          </Card>
          <TradeCard licence={data} />
          <Card>
            <section className={styles['stack']} aria-labelledby="licence-record">
              <h2 id="licence-record">{text({ zh: '变动过程', en: 'What was done with it' })}</h2>
              <LicenceEvents licenceId={licenceId} version={data.version} />
            </section>
          </Card>
        </div>
        <Card>
          <section className={styles['stack']} aria-labelledby="licence-acts">
            <h2 id="licence-acts">{text({ zh: '可办操作', en: 'What may be done' })}</h2>
            <Acts licence={data} onAct={setAct} />
          </section>
        </Card>
      </div>
      {act === undefined ? null : (
        <ActDialog
          licence={data}
          act={act}
          onClose={() => setAct(undefined)}
          onChanged={async () => {
            await queries.invalidateQueries({ queryKey: ['licence', licenceId] })
            await queries.invalidateQueries({ queryKey: ['licence-events', licenceId] })
            await queries.invalidateQueries({ queryKey: ['licences'] })
          }}
        />
      )}
    </div>
  )
}

function Standing({ licence }: { readonly licence: Licence }): ReactElement | null {
  const { language } = useLanguage()
  const text = useText()
  const { suspension, revocation, annulment } = licence
  if (annulment !== null) {
    return (
      <Notice
        tone="bad"
        title={{
          zh: `${formatDate(annulment.on, language)}注销`,
          en: `Struck off on ${formatDate(annulment.on, language)}`,
        }}
      >
        <bdi>{annulment.reason}</bdi>
      </Notice>
    )
  }
  if (revocation !== null) {
    return (
      <Notice
        tone="bad"
        title={{
          zh: `${formatDate(revocation.on, language)}${licence.standingName.zh}`,
          en: `${licence.standingName.en} on ${formatDate(revocation.on, language)}`,
        }}
      >
        <bdi>{revocation.reason}</bdi>
        <p className={styles['faint']}>{formatBasis(revocation.basis)}</p>
      </Notice>
    )
  }
  if (suspension !== null && licence.standing === 'suspended') {
    return (
      <Notice
        tone="warn"
        title={{
          zh: `自${formatDate(suspension.on, language)}起暂扣`,
          en: `Suspended since ${formatDate(suspension.on, language)}`,
        }}
      >
        <bdi>{suspension.reason}</bdi>
        <p className={styles['faint']}>
          {suspension.until === null
            ? text({ zh: '至作出恢复决定为止', en: 'until it is resumed' })
            : text({
                zh: `至${formatDate(suspension.until, language)}`,
                en: `until ${formatDate(suspension.until, language)}`,
              })}
        </p>
      </Notice>
    )
  }
  return null
}

function LicenceFacts({ licence }: { readonly licence: Licence }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <FactList
      facts={[
        {
          name: { zh: '持证人', en: 'Holder' },
          value: (
            <bdi>
              {licence.holder.name} {licence.holder.identifier}
            </bdi>
          ),
        },
        ...licence.fields.map(({ label, text: value }) => ({ name: label, value: <bdi>{value}</bdi> })),
        { name: { zh: '发证机关', en: 'Issuer' }, value: text(licence.issuerName) },
        {
          name: { zh: '有效期', en: 'Valid' },
          value:
            licence.validTo === null
              ? text({
                  zh: `自${formatDate(licence.validFrom, language)}起长期有效`,
                  en: `from ${formatDate(licence.validFrom, language)}, without end`,
                })
              : `${formatDate(licence.validFrom, language)} — ${formatDate(licence.validTo, language)}`,
        },
        { name: { zh: '版次', en: 'Edition' }, value: licence.edition },
        { name: { zh: '电子证照标识', en: 'Identifier' }, value: licence.identifier },
        {
          name: { zh: '来源办件', en: 'Issued in' },
          value: (
            <Link to="/workbench/cases/$caseId" params={{ caseId: licence.caseId }}>
              {text({ zh: '打开办件', en: 'Open the case' })}
            </Link>
          ),
        },
      ]}
    />
  )
}

/** What is the caller's by right; what must wait says why. */
function Acts({
  licence,
  onAct,
}: {
  readonly licence: Licence
  readonly onAct: (act: LicenceAct) => void
}): ReactElement {
  const text = useText()
  const { may } = useSession()
  const acts = licence.actions.filter(
    ({ command }) => Object.hasOwn(actPermissions, command) && may(actPermissions[command as LicenceAct]),
  )
  if (acts.length === 0) {
    return (
      <p className={styles['faint']}>
        {text({
          zh: '变更、延续、暂扣、撤销和注销由发证机关负责人办理。',
          en: 'The head of the issuing authority changes, renews, suspends and ends licences.',
        })}
      </p>
    )
  }
  return (
    <ul className={styles['actList']}>
      {acts.map(({ command, available, disabledReason }) => {
        const act = command as LicenceAct
        return (
          <li key={command}>
            <Button
              look={graveActs.has(act) ? 'danger' : 'secondary'}
              isDisabled={!available}
              onPress={() => onAct(act)}
            >
              {text(actNames[act])}
            </Button>
            {disabledReason === null ? null : <p className={styles['faint']}>{text(disabledReason)}</p>}
          </li>
        )
      })}
    </ul>
  )
}

const eventNames: Readonly<Record<string, { zh: string; en: string }>> = {
  LicenceCreated: { zh: '制发', en: 'Issued' },
  LicenceChanged: { zh: '变更', en: 'Changed' },
  LicenceRenewed: { zh: '延续', en: 'Renewed' },
  LicenceSuspended: { zh: '暂扣', en: 'Suspended' },
  LicenceResumed: { zh: '恢复', en: 'Resumed' },
  LicenceRevoked: { zh: '失去效力', en: 'No longer in force' },
  LicenceAnnulled: { zh: '注销', en: 'Struck off' },
  LicenceProduced: { zh: '生成证照文件', en: 'File made' },
}

function LicenceEvents({
  licenceId,
  version,
}: {
  readonly licenceId: string
  readonly version: number
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery({
    queryKey: ['licence-events', licenceId, version],
    queryFn: () => send(api.GET('/api/v1/licences/{licenceId}/events', { params: { path: { licenceId } } })),
  })
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading lines={4} />
  return (
    <ol className={styles['events']}>
      {data.events.toReversed().map((event) => (
        <li key={event.sequence}>
          <p>
            <strong>{text(eventNames[event.type] ?? event.type)}</strong>
          </p>
          <p className={styles['faint']}>
            {formatMoment(event.occurredAt, language)} ·{' '}
            <bdi>
              {event.actor.kind === 'system' ? text({ zh: '平台', en: 'the platform' }) : event.actor.name}
            </bdi>
          </p>
          {typeof event.facts['reason'] === 'string' ? (
            <p>
              <bdi>{event.facts['reason']}</bdi>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
