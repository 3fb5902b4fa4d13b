import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type CaseView, channelNames, deliveryNames } from '../../case/index.ts'
import { Card, FactList } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import styles from './my.module.css'

/** Who applied for what, where, when and how. */
export function CaseFacts({ view }: { readonly view: CaseView }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const on = (date: string | null) => (date === null ? undefined : formatDate(date, language))
  const channel = channelNames[view.channel]
  const delivery = view.delivery === null ? undefined : deliveryNames[view.delivery]
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="case-facts">
        <h2 id="case-facts">{text({ zh: '基本信息', en: 'About the case' })}</h2>
        <FactList
          facts={[
            { name: { zh: '办件编号', en: 'Number' }, value: view.number },
            {
              name: { zh: '事项', en: 'Item' },
              value: (
                <Link to="/items/$item" params={{ item: view.item }}>
                  {text(view.itemName)}
                </Link>
              ),
            },
            { name: { zh: '实施机关', en: 'Authority' }, value: text(view.authorityName) },
            {
              name: { zh: '申请人', en: 'Applicant' },
              value: (
                <bdi>
                  {view.applicant.name} {view.applicant.identifier}
                </bdi>
              ),
            },
            {
              name: { zh: '代理人', en: 'Agent' },
              value: view.agent?.as === 'agent' ? <bdi>{view.agent.name}</bdi> : undefined,
            },
            {
              name: { zh: '联系人', en: 'Contact' },
              value:
                view.contact === null ? undefined : (
                  <bdi>
                    {view.contact.name} {view.contact.phone}
                  </bdi>
                ),
            },
            { name: { zh: '申请方式', en: 'Filed' }, value: channel && text(channel) },
            { name: { zh: '提交日期', en: 'Filed on' }, value: on(view.submittedOn) },
            {
              name: { zh: '受理日期', en: 'Accepted on' },
              value:
                view.acceptedOn === null
                  ? undefined
                  : view.acceptedBySilence
                    ? text({
                        zh: `${formatDate(view.acceptedOn, language)}（逾期未告知，视为受理）`,
                        en: `${formatDate(view.acceptedOn, language)} (by silence)`,
                      })
                    : on(view.acceptedOn),
            },
            { name: { zh: '领取方式', en: 'Delivery' }, value: delivery && text(delivery) },
          ]}
        />
      </section>
    </Card>
  )
}
