/** Whether the last of ten digits is the check digit of an NHS number: weights 10 to 2, modulus 11 (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  // 11 stands for 0, and a number whose check digit would be 10 is never given out: 10 is no digit, so it fails by itself.
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

/** Whether digits pass the check of cards and telephones' IMEIs: every second from the right doubled (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Whether an IBAN without spaces, in capitals, leaves 1 modulo 97 (ISO 13616): letters are 10 to 35, the first four go last. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false
  let rest = 0
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/**
 * Whether 13 to 19 digits are a payment card's: a first digit that banks and travel cards use, and the check digit. Fifteen digits
 * are a card's only behind 34 or 37; else they are a telephone's.
 */
export function isCardNumber(digits: string): boolean {
  if (!/^[3-6]\d{12,18}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false
  return (digits.length !== 15 || /^3[47]/.test(digits)) && passesLuhn(digits)
}
