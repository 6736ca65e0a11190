/** A length for a content stream: three decimals, which is a three-hundred-thousandth of an A4 page. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** A text string in hexadecimal UTF-16BE with its byte order mark. */
export function hexText(text: string): string {
  let hex = 'feff';
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0');
  return `<${hex}>`;
}
