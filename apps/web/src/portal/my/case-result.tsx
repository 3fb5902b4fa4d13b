import { nameGrant, nameGranted, nameRefusal } from '@tongban/domain'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type CaseView, caseDocumentPath, deliveryNames, readNamedItem } from '../../case/index.ts'
import { ButtonLink, Card, FactList, Notice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useCaseEvents } from './case-data.ts'
import styles from './my.module.css'

/** What was decided, the licence that came of it, and how it reached the applicant. */
export function CaseResult({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { decision, licence } = view
  if (decision === null) return null
  const granted = decision.outcome === 'granted'
  const findDocument = (wanted: CaseView['documents'][number]['kind']) =>
    view.documents.findLast(({ kind }) => kind === wanted)
  const document = findDocument(granted ? 'grant-decision' : 'refusal-decision')
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="case-result">
        <h2 id="case-result">{text({ zh: '办理结果', en: 'Result' })}</h2>
        <Notice
          tone={!granted ? 'bad' : view.revokedOn === null ? 'good' : 'info'}
          title={
            granted
              ? { zh: nameGrant(readNamedItem(view)).zh, en: 'Granted' }
              : { zh: nameRefusal(readNamedItem(view)).zh, en: 'Refused' }
          }
          actions={
            <>
              {document === undefined || document.digest === null ? null : (
                <a href={caseDocumentPath(view.caseId, document.sequence)} download>
                  {text({ zh: '下载决定书', en: 'Download the decision' })}
                </a>
              )}
              {licence === null ? null : (
                <Link to="/my/licences/$licenceId" params={{ licenceId: licence.licence }}>
                  {text({ zh: '查看证照', en: 'See the licence' })}
                </Link>
              )}
            </>
          }
        >
          <p>
            {text({
              zh: `${formatDate(decision.on, language)}作出决定。`,
              en: `Decided on ${formatDate(decision.on, language)}.`,
            })}
            {granted
              ? null
              : text({
                  zh: '理由和依据见决定书；不服决定的，可以依法申请行政复议或者提起行政诉讼，期限和机关写在决定书中。',
                  en: ' The decision gives the reasons and the law, and tells how, where and until when it can be challenged.',
                })}
          </p>
        </Notice>
        {view.revokedOn === null ? null : (
          <Revoked view={view} on={view.revokedOn} document={findDocument('revocation-decision')} />
        )}
        <FactList
          facts={[
            { name: { zh: '证号', en: 'Licence number' }, value: licence?.number },
            {
              name: { zh: '有效期至', en: 'Valid to' },
              value:
                decision.validTo === null || view.revokedOn !== null
                  ? undefined
                  : formatDate(decision.validTo, language),
            },
          ]}
        />
        <Delivered view={view} />
        {view.status === 'finished' && !granted ? (
          <div>
            <ButtonLink to="/items/$item" params={{ item: view.item }}>
              {text({ zh: '查看办事指南，重新申请', en: 'See the guide and apply again' })}
            </ButtonLink>
          </div>
        ) : null}
      </section>
    </Card>
  )
}

/** What was granted has no force any more (撤销), since when, and how that can be challenged. */
function Revoked({
  view,
  on,
  document,
}: {
  readonly view: CaseView
  readonly on: string
  readonly document: CaseView['documents'][number] | undefined
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <Notice
      tone="bad"
      title={{ zh: `已撤销${nameGranted(readNamedItem(view))}`, en: 'Revoked' }}
      actions={
        document === undefined || document.digest === null ? null : (
          <a href={caseDocumentPath(view.caseId, document.sequence)} download>
            {text({ zh: '下载撤销决定书', en: 'Download the revocation' })}
          </a>
        )
      }
    >
      <p>
        {text({
          zh: `准予决定已于${formatDate(on, language)}被撤销${view.licence === null ? '' : '，证照同时失效'}。理由和依据见撤销决定书；不服决定的，可以依法申请行政复议或者提起行政诉讼，期限和机关写在决定书中。`,
          en: `The grant was revoked on ${formatDate(on, language)}${view.licence === null ? '' : ', and the licence has no force any more'}. The decision gives the reasons and the law, and tells how, where and until when it can be challenged.`,
        })}
      </p>
    </Notice>
  )
}

function Delivered({ view }: { readonly view: CaseView }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { data: events } = useCaseEvents(view.caseId)
  const facts = events?.findLast(({ type }) => type === 'ResultDelivered')?.facts
  const read = (name: string) => (typeof facts?.[name] === 'string' ? facts[name] : undefined)
  const way = deliveryNames[read('way') ?? '']
  const on = read('on')
  if (facts === undefined) {
    const chosen = view.delivery === null ? undefined : deliveryNames[view.delivery]
    return (
      <FactList
        facts={[
          {
            name: { zh: '送达', en: 'Delivery' },
            value: text({
              zh: `尚未送达${chosen === undefined ? '' : `，您选择的方式是${chosen.zh}`}`,
              en: `Not yet delivered${chosen === undefined ? '' : `; you chose: ${chosen.en.toLowerCase()}`}`,
            }),
          },
        ]}
      />
    )
  }
  return (
    <FactList
      facts={[
        { name: { zh: '送达方式', en: 'Delivered' }, value: way && text(way) },
        { name: { zh: '送达日期', en: 'Delivered on' }, value: on && formatDate(on, language) },
        { name: { zh: '签收人', en: 'Recipient' }, value: read('recipient') },
        { name: { zh: '邮件号', en: 'Consignment' }, value: read('consignment') },
      ]}
    />
  )
}
