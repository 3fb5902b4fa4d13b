/** HTML text that is safe to send: every value that came in was escaped or was such text itself. */
export class Html {
  readonly text: string

  private constructor(text: string) {
    this.text = text
  }

  /** Text as HTML; what is Html stays, everything else is escaped. Nothing, null and false leave no trace. */
  static of(value: HtmlValue): Html {
    if (value instanceof Html) return value
    if (Array.isArray(value)) return new Html(value.map((entry: HtmlValue) => Html.of(entry).text).join(''))
    if (value === undefined || value === null || value === false) return new Html('')
    return new Html(escapeHtml(String(value)))
  }

  /** The constant parts of a template are ours; only the values between them can come from outside. */
  static fromTemplate(parts: TemplateStringsArray, values: readonly HtmlValue[]): Html {
    const text = parts.map((part, index) => part + (index < values.length ? Html.of(values[index]).text : ''))
    return new Html(text.join(''))
  }
}

export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[]

/** `` html`<p>${text}</p>` ``: whatever stands in the braces is escaped, in text and in quoted attributes alike. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return Html.fromTemplate(parts, values)
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Controls and marks that turn the direction of text are taken out: they could make a page read otherwise. */
const unprintable = /[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu

function escapeHtml(text: string): string {
  const printable = text.replaceAll(unprintable, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
  return printable.replaceAll(/[&<>"']/g, (sign) => references[sign] ?? sign)
}
