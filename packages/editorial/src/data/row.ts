/** A row of a table says where it is from. */
export interface Sourced {
  /** Work that was consulted, or the body whose usage the row follows. */
  readonly source: string;
}
