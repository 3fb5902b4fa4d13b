/**
 * The two languages of the platform. Every text stands in the code in both, side by side, so that the compiler finds
 * the one that is missing; Simplified Chinese comes first.
 */
import type { Bilingual } from '@tongban/domain'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'

export type Language = keyof Bilingual
/** A text in both languages, or one that has no language: a name, a number. */
export type Text = Bilingual | string

const storageKey = 'tongban.language'

/** What was chosen on this device; Chinese until somebody chooses, whatever the browser prefers. */
export function readLanguage(): Language {
  return readStored(storageKey) === 'en' ? 'en' : 'zh'
}

interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'zh', choose: () => undefined })

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(readLanguage)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choose = useCallback((chosen: Language) => {
    writeStored(storageKey, chosen)
    setLanguage(chosen)
  }, [])
  const choice = useMemo(() => ({ language, choose }), [language, choose])
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext)
}

/** Reads a text in the language of the page. */
export type ReadText = (text: Text) => string

export function useText(): ReadText {
  const { language } = useLanguage()
  return useCallback((text) => (typeof text === 'string' ? text : text[language]), [language])
}

/** Storage of the browser; a browser that refuses it keeps nothing, and everything else goes on. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Private windows and full devices: the choice holds for this page only.
  }
}
