/**
 * One's own account, shared by the portal and the workbench: who one is, password, second factor, sessions. Import it
 * lazily; no page needs it before it is opened.
 */
export { PasswordSection } from './password-section.tsx'
export { SecondFactorSection } from './second-factor-section.tsx'
export { SessionsSection } from './sessions-section.tsx'
export { AccountSection } from './account-section.tsx'
export { OwnAccountSections } from './own-account-sections.tsx'
export { passwordRules, listUnmetPasswordRules } from './password-rules.ts'
export { PasswordRules } from './password-rules-list.tsx'
