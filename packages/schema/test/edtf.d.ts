declare module 'edtf' {
  /**
   * What we use of edtf 4.11, which ships no types: the first and the last millisecond of an expression, `null` for an unknown end;
   * throws for no date.
   */
  function edtf(text: string): { readonly min: number | null; readonly max: number | null };

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it.
  export { edtf as default };
}
