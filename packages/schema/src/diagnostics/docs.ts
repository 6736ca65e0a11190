/** Page and anchor, from the root of the repository, that explain a code: `cite/hedge` stands in `cite.md` under `citehedge`. */
export function docsOf(code: string): string {
  const [family = ''] = code.split('/');
  return `docs/diagnostics/${family}.md#${code.replaceAll('/', '')}`;
}
