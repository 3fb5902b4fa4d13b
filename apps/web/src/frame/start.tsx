import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactElement, StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../api/index.ts'
import { AnnouncementProvider } from '../design/index.ts'
import { LanguageProvider, useLanguage } from '../language/index.ts'
import { SessionProvider } from '../session/index.ts'
import '../design/tokens.css'
import '../design/base.css'

function Localised({ children }: { readonly children: ReactElement }): ReactElement {
  const { language } = useLanguage()
  return <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>{children}</I18nProvider>
}

/** Puts a site on its page: language, session, data and announcements around the router that is given. */
export function startSite(site: ReactElement): void {
  const root = document.getElementById('page')
  if (root === null) throw new Error('the page has no place for the site')
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider>
        <Localised>
          <QueryClientProvider client={createQueryClient()}>
            <SessionProvider>
              <AnnouncementProvider>{site}</AnnouncementProvider>
            </SessionProvider>
          </QueryClientProvider>
        </Localised>
      </LanguageProvider>
    </StrictMode>,
  )
}
