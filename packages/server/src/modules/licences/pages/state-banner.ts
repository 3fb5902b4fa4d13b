import type { Bilingual } from '@tongban/domain'
import { type Html, type Language, html } from '../../../http/index.ts'
import type { DocumentVerification, LicenceVerification } from '../verification.ts'

type State = LicenceVerification['state'] | DocumentVerification['state']

interface Banner {
  readonly colour: 'good' | 'wait' | 'bad' | 'past' | 'none'
  /** Within a circle of 48 units; each state has a shape of its own. */
  readonly shape: Html
}

const cross = html`<path d="M16 16 32 32M32 16 16 32" />`
const tick = html`<path d="m14 25 7 7 13-15" />`

const banners: Readonly<Record<State, Banner>> = {
  valid: { colour: 'good', shape: tick },
  authentic: { colour: 'good', shape: tick },
  suspended: {
    colour: 'wait',
    shape: html`<path d="M19 15v18M29 15v18" />`,
  },
  revoked: { colour: 'bad', shape: cross },
  replaced: { colour: 'bad', shape: cross },
  annulled: { colour: 'bad', shape: html`<path d="M13 24h22" />` },
  expired: {
    colour: 'past',
    shape: html`<path d="M24 13v12l8 5" />`,
  },
  unknown: {
    colour: 'none',
    shape: html`<path d="M18 19a6 6 0 1 1 8.5 5.5C25 25.3 24 26.500 24 29M24 35v.1" />`,
  },
}

/** The answer at a glance: shape, words, and a sentence that says what they mean. */
export function renderBanner(state: State, word: Bilingual, told: string, language: Language): Html {
  const banner = banners[state]
  return html`<section
    class="state ${banner.colour}"
    aria-label="${language === 'zh' ? '核验结果' : 'Result'}"
  >
    <svg
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      stroke-width="4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="21" />
      ${banner.shape}
    </svg>
    <div>
      <p class="word">${word[language]}</p>
      <p class="told">${told}</p>
    </div>
  </section>`
}

export interface Entry {
  readonly label: string
  readonly value: string | undefined
  /** Set in a fixed width, as codes are compared sign by sign. */
  readonly code?: boolean
}

export function renderEntries(heading: string, entries: readonly Entry[]): Html {
  const shown = entries.filter((entry) => entry.value !== undefined && entry.value !== '')
  return html`<section>
    <h2>${heading}</h2>
    <dl>
      ${shown.map(
        ({ label, value, code }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="${code === true ? 'code' : 'plain'}" lang="${findLanguage(value)}">${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`
}

/** What the register says is Chinese on the English page, too, and shall be read aloud so. */
function findLanguage(value: string | undefined): string {
  return /\p{Script=Han}/u.test(value ?? '') ? 'zh-CN' : 'en'
}

/** `2026年3月2日10:05（北京时间）` */
export function formatMoment(moment: string, language: Language): string {
  const beijing = new Date(Date.parse(moment) + 8 * 3_600_000).toISOString()
  const [date = '', time = ''] = beijing.split('T')
  const [year, month, day] = date.split('-')
  const minutes = time.slice(0, 5)
  return language === 'zh'
    ? `${year}年${Number(month)}月${Number(day)}日${minutes}（北京时间）`
    : `${date} ${minutes} (Beijing time)`
}

/** `2026年3月2日` or `2026-03-02`. */
export function formatDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-')
  return language === 'zh' ? `${year}年${Number(month)}月${Number(date)}日` : day
}
