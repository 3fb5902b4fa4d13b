import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import { Button, Card, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { type CarriedEntry, RemoveCarriedDialog } from './remove-carried-dialog.tsx'
import styles from './licences.module.css'

type Licence = components['schemas']['Licence']
type Offer = components['schemas']['TradeLicenceOffer']

/** What one licence for one trade (行业综合许可证) carries, or the trades that may carry this licence. */
export function TradeCard({ licence }: { readonly licence: Licence }): ReactElement | null {
  const { may } = useSession()
  if (licence.trade !== null) return <Carried licence={licence} trade={licence.trade} />
  return may('licence.issue') ? <Offers licence={licence} /> : null
}

function Carried({
  licence,
  trade,
}: {
  readonly licence: Licence
  readonly trade: NonNullable<Licence['trade']>
}): ReactElement {
  const text = useText()
  const { may } = useSession()
  const [removing, setRemoving] = useState<CarriedEntry>()
  const isChangeable = may('licence.change') && inForce(licence.standing)
  const { language } = useLanguage()
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="licence-carries">
        <h2 id="licence-carries">{text({ zh: '载明的证照', en: 'What it carries' })}</h2>
        <ul className={styles['carried']}>
          {trade.carried.map((entry) => (
            <li key={entry.licence}>
              <Link to="/workbench/licences/$licenceId" params={{ licenceId: entry.licence }}>
                {text(entry.typeName)}
              </Link>
              <Tag tone={entry.standing === 'valid' ? 'good' : 'bad'}>{text(entry.standingName)}</Tag>
              <span className={styles['faint']}>
                {entry.number}{' '}
                {entry.validTo === null
                  ? text({ zh: '长期有效', en: 'without an end' })
                  : text({
                      zh: `有效期至${formatDate(entry.validTo, 'zh')}`,
                      en: `valid to ${formatDate(entry.validTo, language)}`,
                    })}
              </span>
              {isChangeable ? (
                <Button
                  size="small"
                  aria-label={text({
                    zh: `移出${entry.typeName.zh}`,
                    en: `Take out ${entry.typeName.en}`,
                  })}
                  onPress={() => setRemoving(entry)}
                >
                  {text({ zh: '移出……', en: 'Take out …' })}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        <p className={styles['faint']}>
          {text({
            zh: `各项证照效力独立，一项失效不影响其他各项${trade.awaited.length === 0 ? '' : `；另有${trade.awaited.length}项尚未取得，取得后自动载入`}。`,
            en: `Each stands by itself${trade.awaited.length === 0 ? '' : `; ${trade.awaited.length} are still to come and will be added by themselves`}.`,
          })}
        </p>
        {removing === undefined ? null : (
          <RemoveCarriedDialog licence={licence} entry={removing} onClose={() => setRemoving(undefined)} />
        )}
      </section>
    </Card>
  )
}

function Offers({ licence }: { readonly licence: Licence }): ReactElement | null {
  const text = useText()
  const offers = useQuery({
    queryKey: ['trade-licences', licence.licenceId, licence.version],
    queryFn: () =>
      send(
        api.GET('/api/v1/licences/{licenceId}/trade-licences', {
          params: { path: { licenceId: licence.licenceId } },
        }),
      ),
  })
  const found = offers.data?.tradeLicences ?? []
  if (found.length === 0) return null
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="trade-licences">
        <h2 id="trade-licences">{text({ zh: '行业综合许可证', en: 'One licence for one trade' })}</h2>
        {found.map((offer) => (
          <OneOffer key={offer.matter} licence={licence} offer={offer} />
        ))}
      </section>
    </Card>
  )
}

const inForce = (standing: string | undefined) => standing === 'valid' || standing === 'suspended'

function OneOffer({ licence, offer }: { readonly licence: Licence; readonly offer: Offer }): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const key = useRef(makeKey())
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const held = offer.carries.flatMap(({ held: own }) => (own !== null && inForce(own.standing) ? [own] : []))
  const carried = held.some((own) => own.licence === licence.licenceId && own.carried)
  const { issued } = offer

  async function act(): Promise<void> {
    setPending(true)
    setProblem(undefined)
    try {
      const header = { 'Idempotency-Key': key.current }
      await send(
        issued === null
          ? api.POST('/api/v1/trade-licences', {
              params: { header },
              body: { matter: offer.matter, licences: held.map((own) => own.licence) },
            })
          : api.POST('/api/v1/licences/{licenceId}/carried', {
              params: { path: { licenceId: issued.licence }, header },
              body: { licence: licence.licenceId },
            }),
      )
      key.current = makeKey()
      announce(
        issued === null
          ? { zh: '行业综合许可证已制发。', en: 'The trade licence is issued.' }
          : { zh: '已载入行业综合许可证。', en: 'The trade licence carries it now.' },
      )
      await queries.invalidateQueries({ queryKey: ['trade-licences'] })
      await queries.invalidateQueries({ queryKey: ['licences'] })
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <div>
      <h3>{text(offer.typeName)}</h3>
      <ul>
        {offer.carries.map(({ licenceType, typeName, held: own }) => (
          <li key={licenceType}>
            {text(typeName)}
            {text({ zh: '：', en: ': ' })}
            {own === null ? text({ zh: '尚未取得', en: 'still to come' }) : own.number}
          </li>
        ))}
      </ul>
      {issued === null ? null : (
        <p>
          <Link to="/workbench/licences/$licenceId" params={{ licenceId: issued.licence }}>
            {text({ zh: `已制发：${issued.number}`, en: `Issued: ${issued.number}` })}
          </Link>
        </p>
      )}
      {carried || !inForce(licence.standing) ? null : (
        <Button isDisabled={pending} onPress={() => void act()}>
          {issued === null
            ? text({
                zh: `制发行业综合许可证（载明${held.length}项）`,
                en: `Issue it with ${held.length} licences`,
              })
            : text({ zh: '载入本证', en: 'Have it carry this licence' })}
        </Button>
      )}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </div>
  )
}
