import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from './html.ts'

describe('html', () => {
  it('escapes what stands in the braces, in text and in attributes', () => {
    const typed = `<script>alert("1")</script>&'`
    expect(html`<p title="${typed}">${typed}</p>`.text).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;</p>',
    )
  })

  it('lets no text of any kind end its element or its attribute', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(anyText, (typed) => {
        const { text } = html`<p title="${typed}">${[typed]}</p>`
        expect(text.match(/[<>"]/g)).toHaveLength(6)
      }),
    )
  })

  it('keeps html that it made itself, joins lists, and leaves no trace of nothing', () => {
    const item = (name: string) => html`<li>${name}</li>`
    const { text } = html`${['a', '<'].map(item)}${false}${undefined}${null}${0}`
    expect(text).toBe('<li>a</li><li>&lt;</li>0')
  })

  it('takes out the marks that turn text around', () => {
    expect(html`${'a\u202eb\u0000c\nd'}`.text).toBe('abc\nd')
  })
})
