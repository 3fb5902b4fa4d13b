import { type ReactElement, useEffect } from 'react'
import { Card } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { type CompiledMatter, PromiseOfferTable } from '../../matter/index.ts'
import { PromiseToSign } from '../promise-to-sign.tsx'
import type { FilledApplication } from '../use-application.ts'
import { listChosenOffers } from './joint-rules.ts'
import styles from './matter.module.css'

export interface ItemPromisesProps {
  readonly application: FilledApplication
  readonly compiled: CompiledMatter
  /** For whom it is filed; undefined until it is known, and at the window. */
  readonly subject: string | undefined
  /** At the window the applicant signs on paper, and the clerk says so. */
  readonly onPaper?: boolean
}

/** The promises on which items of the matter are to be decided, each with what it changes, read and signed by itself. */
export function ItemPromises({
  application,
  compiled,
  subject,
  onPaper = false,
}: ItemPromisesProps): ReactElement | null {
  const text = useText()
  const { content, setItemPromise, setAnswer, errorAt } = application
  const chosen = listChosenOffers(compiled, content)
  const stale = Object.keys(content.promises ?? {}).find(
    (item) => !chosen.some((offer) => offer.item === item),
  )
  // Whoever goes back to the ordinary way promises nothing.
  useEffect(() => {
    if (stale !== undefined) setItemPromise(stale, undefined)
  }, [stale, setItemPromise])
  if (chosen.length === 0) return null
  return (
    <>
      {chosen.map((offer) => (
        <Card key={offer.item}>
          <section className={styles['promises']} aria-labelledby={`promise-${offer.item}`}>
            <h2 id={`promise-${offer.item}`}>
              {text({
                zh: `以告知承诺方式办理：${offer.name.zh}`,
                en: `On a promise: ${offer.name.en}`,
              })}
            </h2>
            <PromiseOfferTable offer={offer} items={compiled.items} />
            <PromiseToSign
              item={offer.item}
              itemName={offer.name}
              subject={subject}
              notice={offer.notice}
              words={offer.promise}
              signed={content.promises?.[offer.item]}
              pointer={`/promises/${offer.item}`}
              error={errorAt(`/promises/${offer.item}`)}
              onPaper={onPaper}
              onSign={(words) => setItemPromise(offer.item, words)}
              onOrdinary={() => setAnswer(offer.question, offer.ordinary)}
            />
          </section>
        </Card>
      ))}
    </>
  )
}
