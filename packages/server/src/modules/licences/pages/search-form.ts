import { type Html, type Language, html } from '../../../http/index.ts'

const texts = {
  zh: {
    again: '核验另一个证照',
    label: '电子证照标识',
    hint: '印在证照下方，以“1.2.156.3005.2.”开头；也可以直接扫描证照上的二维码。',
    button: '核验',
  },
  en: {
    again: 'Verify another licence',
    label: 'Electronic licence identifier',
    hint: 'Printed at the foot of the licence, beginning with 1.2.156.3005.2.; or scan the QR code on it.',
    button: 'Verify',
  },
} as const

/** The form to type an identifier; a mistake is told beside the field, and what was typed stays. */
export function renderSearchForm(
  language: Language,
  given: { readonly typed?: string; readonly problem?: string; readonly again?: boolean } = {},
): Html {
  const { again, label, hint, button } = texts[language]
  const { typed, problem } = given
  return html`<form method="get" action="/verify" class="screen">
    ${given.again === true && html`<h2>${again}</h2>`}
    <label for="identifier">${label}</label>
    ${problem !== undefined && html`<p class="error" id="problem" role="alert">${problem}</p>`}
    <input
      id="identifier"
      name="identifier"
      value="${typed ?? ''}"
      maxlength="160"
      required
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-describedby="${problem === undefined ? 'hint' : 'problem hint'}"
      aria-invalid="${problem === undefined ? 'false' : 'true'}"
    />
    <p class="hint" id="hint">${hint}</p>
    ${language === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <button type="submit">${button}</button>
  </form>`
}
