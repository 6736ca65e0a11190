const MONTH = '(?:0[1-9]|1[0-2]|2[1-9]|3\\d|4[01]|XX)';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|XX)';
const DATE = `(?:-?\\d{4}(?:-${MONTH}(?:-${DAY})?)?|-?\\d{2}(?:\\dX|XX))[?~%]?`;

/** A regular expression for tools that know no calendar: every expression of our profile fits it, and so do some impossible days. */
export const EDTF_PATTERN = `^(?:${DATE}|(?:${DATE}|\\.\\.)/(?:${DATE}|\\.\\.)?|/${DATE})$`;
