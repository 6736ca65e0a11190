/** What we read of API Extractor's model of an entry. */
export interface ApiModel {
  /** One entry point. */
  readonly members: readonly { readonly members: readonly ApiMember[] }[];
}

/** An exported name, or a member of one. */
export interface ApiMember {
  readonly kind: string;
  /** `Text_2` where a global `Text` exists. */
  readonly name: string;
  readonly docComment?: string;
  readonly excerptTokens: readonly { readonly text: string }[];
  readonly members?: readonly ApiMember[];
}

/** The exported names of an entry; a type and a value of one name, and overloads, are several. */
export function exportsOf({ members: [entry] }: ApiModel): readonly ApiMember[] {
  if (entry === undefined) throw new RangeError('A model without an entry.');
  return entry.members;
}

/** The name as it is exported. */
export const nameOf = ({ name }: ApiMember): string => name.replace(/_\d+$/, '');
