/**
 * One's own account, shared by the portal and the workbench: who one is, password, second factor, sessions. Import it
 * lazily; no page needs it before it is opened.
 */
export { OwnAccountSections } from './own-account-sections.tsx'
export { PasswordRules } from './password-rules-list.tsx'
