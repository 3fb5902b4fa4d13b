export { formatDate, formatMoment, formatNumber, formatSize, getToday } from './format.ts'
export {
  type Language,
  LanguageProvider,
  type ReadText,
  readLanguage,
  readStored,
  type Text,
  useLanguage,
  useText,
  writeStored,
} from './language.tsx'
