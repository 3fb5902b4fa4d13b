import { type Html, type Language, html } from '../../../http/index.ts'
import type { DocumentVerification } from '../verification.ts'
import { formatDay, formatMoment, renderBanner, renderEntries } from './state-banner.ts'

const words = {
  authentic: { zh: '真实', en: 'Authentic' },
  unknown: { zh: '未查到', en: 'Not found' },
} as const

/** The answer about a document of a case; it tells no more than stands on the document's own head. */
export function renderDocumentPage(
  { state, checkedAt, document }: DocumentVerification,
  language: Language,
): Html {
  const chinese = language === 'zh'
  const checked = formatMoment(checkedAt, language)
  const heading = html`<h1>${chinese ? '文书核验结果' : 'Verification of a document'}</h1>`
  if (document === null) {
    const told = chinese
      ? `截至${checked}，本平台没有作出过这份文书。`
      : `No such document was made out on this platform, as of ${checked}.`
    return html`${heading} ${renderBanner(state, words[state], told, language)}
      <section>
        <h2>${chinese ? '可以这样做' : 'What to do'}</h2>
        <p>
          ${
            chinese
              ? '请重新扫描文书上的二维码；仍查不到的，请联系文书上印制的行政机关。'
              : 'Scan the QR code on the document again; if it is still not found, turn to the authority printed on it.'
          }
        </p>
      </section>`
  }
  const told = chinese
    ? `该文书由${document.organisation.zh}通过本平台作出。`
    : `The document was made out on this platform by ${document.organisation.en}.`
  return html`${heading} ${renderBanner(state, words[state], told, language)}
    ${renderEntries(chinese ? '文书信息' : 'The document', [
      { label: chinese ? '文书名称' : 'Document', value: document.name[language] },
      { label: chinese ? '文号' : 'Number', value: document.number },
      { label: chinese ? '日期' : 'Date', value: formatDay(document.date, language) },
      { label: chinese ? '作出机关' : 'Made out by', value: document.organisation[language] },
      { label: chinese ? '核验时间' : 'Checked', value: checked },
    ])}
    <section>
      <h2>${chinese ? '请您核对' : 'Please compare'}</h2>
      <p>
        ${
          chinese
            ? '请核对文号、日期与您手中的文书一致。为保护个人信息，本页不显示文书正文；正文是否被改动，以电子文件上的电子印章为准。'
            : 'Compare number and date with the document in your hands. The text itself is not shown, to protect personal data; whether it was changed is told by the electronic seal of the file.'
        }
      </p>
    </section>`
}
