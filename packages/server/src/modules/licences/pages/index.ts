import { describeIdentifierRejection, parseLicenceIdentifier } from '@tongban/domain'
import { type PublicPage, html } from '../../../http/index.ts'
import type { LicenceModuleOptions } from '../options.ts'
import { verifyDocument, verifyLicence } from '../verification.ts'
import { renderDocumentPage } from './document-page.ts'
import { renderLicencePage } from './licence-page.ts'
import { renderSearchForm } from './search-form.ts'

const requestsPerMinute = 120
const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Where the QR codes of licences and documents lead, and a form for whoever has only the printed identifier. */
export function createVerificationPages(options: LicenceModuleOptions): PublicPage[] {
  return [
    {
      path: '/verify',
      requestsPerMinute,
      render: async ({ query, language }) => {
        const here = '/verify'
        const title = language === 'zh' ? '证照核验' : 'Verify a licence'
        const heading = html`<h1>${title}</h1>`
        if (query['identifier'] === undefined) {
          return { title, here, body: html`${heading} ${renderSearchForm(language)}` }
        }
        const typed = query['identifier'].normalize('NFKC').replaceAll(/\s/gu, '').slice(0, 160)
        const parsed = parseLicenceIdentifier(typed)
        if (parsed.ok) {
          const suffix = language === 'en' ? '?lang=en' : ''
          return { redirectTo: `/verify/licence/${encodeURIComponent(parsed.value.value)}${suffix}` }
        }
        const { zh, en } = describeIdentifierRejection(parsed.error)
        const problem = language === 'zh' ? zh : en
        return { title, here, body: html`${heading} ${renderSearchForm(language, { typed, problem })}` }
      },
    },
    {
      path: '/verify/licence/:identifier',
      requestsPerMinute,
      render: async ({ params, language }) => {
        const identifier = (params['identifier'] ?? '').slice(0, 160)
        const answer = await verifyLicence(options, identifier)
        return {
          title: language === 'zh' ? '证照核验结果' : 'Verification of a licence',
          here: `/verify/licence/${encodeURIComponent(identifier)}`,
          body: renderLicencePage(answer, language),
        }
      },
    },
    {
      path: '/verify/document/:caseId/:sequence',
      requestsPerMinute,
      render: async ({ params, language }) => {
        const { caseId = '', sequence = '' } = params
        const known = uuidPattern.test(caseId) && /^[1-9]\d{0,5}$/.test(sequence)
        // Sequence 0 is of no act, so that what is misspelt is unknown like anything else.
        const answer = known
          ? await verifyDocument(options, caseId, Number(sequence))
          : await verifyDocument(options, '00000000-0000-0000-0000-000000000000', 0)
        return {
          title: language === 'zh' ? '文书核验结果' : 'Verification of a document',
          here: `/verify/document/${encodeURIComponent(caseId)}/${encodeURIComponent(sequence)}`,
          body: renderDocumentPage(answer, language),
        }
      },
    },
  ]
}
