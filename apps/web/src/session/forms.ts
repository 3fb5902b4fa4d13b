/** What pages with forms of an account need; apart from the session, which every page needs, to keep that light. */
export { useFocusOnErrors } from './focus-errors.ts'
export { PasswordField } from './password-field.tsx'
export { isSecondFactorCode } from './second-factor-code.ts'
export { SecondFactorCodeField } from './second-factor-code-field.tsx'
export { SignInForm } from './sign-in-form.tsx'
