import type { ReactElement } from 'react'
import { Tag } from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import styles from './cases.module.css'
import type { OpenMatter } from './open-matters.ts'

/** Who owes what until when. */
export function OpenMatters({ matters }: { readonly matters: readonly OpenMatter[] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <section aria-labelledby="open-title" className={styles['acts']}>
      <h2 id="open-title">{text({ zh: '待办事项', en: 'What is open' })}</h2>
      {matters.length === 0 ? (
        <p className={styles['faint']}>{text({ zh: '没有未完成的事项。', en: 'Nothing is open.' })}</p>
      ) : (
        <ul className={styles['matters']}>
          {matters.map((matter) => (
            <li key={`${matter.what.en} ${matter.who.en}`}>
              <p className={styles['matterWhat']}>{text(matter.what)}</p>
              <p className={styles['matterWho']}>
                <span>{text(matter.who)}</span>
                {matter.due === null ? null : (
                  <Tag
                    {...(matter.light === 'red'
                      ? { tone: 'bad' as const }
                      : matter.light === 'normal'
                        ? {}
                        : { tone: 'warn' as const })}
                  >
                    {text({
                      zh: `期限 ${write(matter.due, 'zh')}`,
                      en: `by ${write(matter.due, language)}`,
                    })}
                  </Tag>
                )}
              </p>
              {matter.note === undefined ? null : <p className={styles['faint']}>{text(matter.note)}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function write(due: string, language: 'zh' | 'en'): string {
  return due.length === 10 ? formatDate(due, language) : formatMoment(due, language)
}
