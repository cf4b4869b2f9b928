/** Kinds of personal data that a column may hold. The code is what the report and headless print; text/ has the words. */
export const PERSONAL_KINDS = [
  'nhs-number',
  'national-insurance-number',
  'postcode',
  'email',
  'phone',
  'date-of-birth',
  'name',
  'address',
  'uprn',
  'crime-reference',
  'vehicle-registration',
  'bank-details',
  'passport',
  'imei',
  'ip-address',
  'social-handle',
  'what3words',
  'free-text',
  'special-category',
] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]
