import type { Bilingual } from '@tongban/domain'
import { type ComponentProps, type ReactElement, type ReactNode, useState } from 'react'
import { Button, ButtonLink, Card, FactList, PageHeading } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type Handout, Handouts } from './handouts.tsx'
import { hasApplicant } from './same-applicant.ts'
import { useNextInQueue } from './use-next-in-queue.ts'
import styles from './window.module.css'

export interface IntakeDoneFrameProps {
  readonly title: Bilingual
  /** The item or the matter. */
  readonly name: Bilingual
  /** Leads to what was filed. */
  readonly open: ReactElement
  readonly papers: readonly Handout[]
  readonly facts: ComponentProps<typeof FactList>['facts']
  /** What can still be done in this sitting, above the papers. */
  readonly children: ReactNode
  /** Below the papers. */
  readonly after?: ReactNode
}

/** The end of an intake: what can still be done, what to hand out, the next in the queue by one key. */
export function IntakeDoneFrame({
  title,
  name,
  open,
  papers,
  facts,
  children,
  after,
}: IntakeDoneFrameProps): ReactElement {
  const text = useText()
  const [sameApplicant] = useState(hasApplicant)
  const goToNext = useNextInQueue()
  return (
    <div className={styles['page']}>
      <PageHeading
        title={title}
        lead={text(name)}
        actions={
          <>
            {open}
            {sameApplicant ? (
              <ButtonLink to="/workbench/intake">
                {text({ zh: '为同一申请人办其他事项', en: 'Another item for the same applicant' })}
              </ButtonLink>
            ) : null}
            <Button look="primary" onPress={goToNext} aria-keyshortcuts="Alt+N">
              {text({ zh: '下一位（Alt + N）', en: 'Next, please (Alt + N)' })}
            </Button>
          </>
        }
      />
      <div className={styles['desk']}>
        <div className={styles['sections']}>
          {children}
          <Card>
            <section className={styles['section']} aria-labelledby="done-documents">
              <h2 id="done-documents">{text({ zh: '交给申请人', en: 'For the applicant' })}</h2>
              <Handouts papers={papers} />
            </section>
          </Card>
          {after}
        </div>
        <Card>
          <section className={styles['section']} aria-labelledby="done-facts">
            <h2 id="done-facts">{text({ zh: '办件', en: 'The case' })}</h2>
            <FactList facts={facts} />
          </section>
        </Card>
      </div>
    </div>
  )
}
