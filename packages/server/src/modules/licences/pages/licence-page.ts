import { type Html, type Language, html } from '../../../http/index.ts'
import type { LicenceVerification } from '../verification.ts'
import { renderSearchForm } from './search-form.ts'
import { type Entry, formatDay, formatMoment, renderBanner, renderEntries } from './state-banner.ts'

/** The answer about a licence as people read it on a phone at a counter. */
export function renderLicencePage(answer: LicenceVerification, language: Language): Html {
  const { licence, state } = answer
  const chinese = language === 'zh'
  const checked = formatMoment(answer.checkedAt, language)
  const heading = html`<h1>${chinese ? '证照核验结果' : 'Verification of a licence'}</h1>`
  if (licence === null || state === 'unknown') {
    const told = chinese
      ? `截至${checked}，本平台没有登记过这个证照。`
      : `This platform has no such licence on its register, as of ${checked}.`
    return html`${heading} ${renderBanner('unknown', answer.stateName, told, language)}
    ${renderEntries(chinese ? '查询内容' : 'What was asked', [
      { label: chinese ? '电子证照标识' : 'Identifier', value: answer.identifier, code: true },
    ])}
    ${renderAdvice(language)} ${renderSearchForm(language, { again: true })}`
  }
  const valid = licence.superseded
    ? chinese
      ? '该证照有效，但内容已经变更，您核验的是旧版。'
      : 'The licence is valid, but it has changed: this is an older edition of it.'
    : chinese
      ? `截至${checked}，该证照有效。`
      : `The licence is valid as of ${checked}.`
  const told = licence.explanation?.[language] ?? `${valid}${tellEnded(licence, language)}`
  return html`${heading} ${renderBanner(state, answer.stateName, told, language)}
    ${licence.superseded && renderSuperseded(language)}
    ${renderEntries(chinese ? '证照信息' : 'The licence', listEntries(answer, licence, language))}
    ${licence.carried.length > 0 && renderCarried(licence, language)}
    <section>
      <h2>${chinese ? '请您核对' : 'Please compare'}</h2>
      <ul>
        ${(chinese ? comparisons.zh : comparisons.en).map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
    ${renderSearchForm(language, { again: true })}`
}

/** Whoever reads no more than the banner learns that something which it carries cannot be relied on now. */
function tellEnded({ carried }: NonNullable<LicenceVerification['licence']>, language: Language): string {
  const ended = carried.filter(({ state }) => state !== 'valid')
  if (ended.length === 0) return ''
  return language === 'zh'
    ? `但其中载明的${ended.map(({ typeName, stateName }) => `“${typeName.zh}”${stateName.zh}`).join('、')}。`
    : ` Of what it carries, not in force: ${ended.map(({ typeName, stateName }) => `${typeName.en} (${stateName.en})`).join(', ')}.`
}

/** What a trade licence carries, each as it stands now; one that ended says nothing about the others. */
function renderCarried(
  { carried, awaited }: NonNullable<LicenceVerification['licence']>,
  language: Language,
): Html {
  const chinese = language === 'zh'
  return html`<section>
    <h2>${chinese ? '载明的证照' : 'What it carries'}</h2>
    <ul>
      ${carried.map(
        (entry) =>
          html`<li>
            <strong>${entry.typeName[language]}</strong> ${entry.number} —
            <strong>${entry.stateName[language]}</strong>
            （${entry.issuer[language]}${
              entry.validTo === null
                ? ''
                : chinese
                  ? `，有效期至${formatDay(entry.validTo, language)}`
                  : `, valid to ${entry.validTo}`
            }）
          </li>`,
      )}
    </ul>
    <p>
      ${
        chinese
          ? `各项证照效力独立，其中一项失效不影响其他各项${awaited === 0 ? '' : `；另有${awaited}项尚未取得`}。`
          : `Each stands by itself: where one has ended, the others have not${awaited === 0 ? '' : `; ${awaited} are still to come`}.`
      }
    </p>
  </section>`
}

const comparisons = {
  zh: [
    '本页所列内容与证照上印制的内容一致；不一致的，以本页为准，并请向发证机关反映。',
    '浏览器地址栏中的网址是政府网站的网址；从仿冒网站得到的结果不可采信。',
    '个人姓名只显示一部分，证件号码不公开。',
  ],
  en: [
    'What stands here agrees with what is printed on the licence; where not, rely on this page and tell the issuer.',
    'The address in your browser is that of the government’s site; do not trust a look-alike.',
    'Names of persons are shown in part only, and personal numbers not at all.',
  ],
} as const

function listEntries(
  answer: LicenceVerification,
  licence: NonNullable<LicenceVerification['licence']>,
  language: Language,
): Entry[] {
  const chinese = language === 'zh'
  const from = formatDay(licence.validFrom, language)
  const validity =
    licence.validTo === null
      ? chinese
        ? `${from}起，长期有效`
        : `from ${from}, without end`
      : chinese
        ? `${from}至${formatDay(licence.validTo, language)}`
        : `${from} to ${licence.validTo}`
  return [
    { label: chinese ? '证照名称' : 'Licence', value: licence.typeName[language] },
    { label: chinese ? '证照编号' : 'Number', value: licence.number },
    { label: chinese ? '持证人' : 'Holder', value: licence.holder },
    { label: chinese ? '发证机关' : 'Issued by', value: licence.issuer[language] },
    { label: chinese ? '发证日期' : 'Issued on', value: formatDay(licence.issuedOn, language) },
    { label: chinese ? '有效期' : 'Valid', value: validity },
    ...licence.fields.map(({ label, text }) => ({ label: label[language], value: text })),
    { label: chinese ? '电子证照标识' : 'Identifier', value: answer.identifier, code: true },
    { label: chinese ? '核验时间' : 'Checked', value: formatMoment(answer.checkedAt, language) },
  ]
}

function renderSuperseded(language: Language): Html {
  return html`<section class="notice">
    <h2>${language === 'zh' ? '您核验的是旧版证照' : 'This is an older edition'}</h2>
    <p>
      ${
        language === 'zh'
          ? '该证照已办理变更或者延续并换发新版，下面显示的是现行内容。请持证人出示新版证照。'
          : 'The licence was changed or renewed and a newer edition was made out; what follows is what it says now. Ask its holder for the newer edition.'
      }
    </p>
  </section>`
}

function renderAdvice(language: Language): Html {
  const lines =
    language === 'zh'
      ? [
          '请逐字核对标识，特别是数字0和字母O、数字1和字母I。',
          '本平台只能核验在本平台制发的证照；其他地方发的证照，请到其发证机关的平台核验。',
          '仍查不到的，请联系证照上印制的发证机关；怀疑是假证的，可以拨打12345举报。',
        ]
      : [
          'Compare the identifier sign by sign, 0 and O, 1 and I above all.',
          'Only licences that were issued on this platform can be verified here; for others ask the platform of their issuer.',
          'If it is still not found, turn to the issuer printed on the licence; to report a forgery call 12345.',
        ]
  return html`<section>
    <h2>${language === 'zh' ? '可以这样做' : 'What to do'}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`
}
