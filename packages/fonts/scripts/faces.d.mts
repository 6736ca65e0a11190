/** Which file of which npm package each committed face is a copy of. */
export const faces: readonly { readonly file: string; readonly source: string }[];
