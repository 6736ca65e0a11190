type Values = Readonly<Record<string, string>>;

/** How the codes of a brief are said in one language; the keys are those of the schema. */
export interface ValueWords {
  readonly eventKinds: Values;
  readonly levels: Values;
  readonly tracks: Values;
  readonly structures: Values;
  readonly channels: Values;
  readonly modes: Values;
  readonly purposes: Values;
  readonly neutrality: Values;
  readonly instrumentTypes: Values;
  /** How far one fact has been checked. */
  readonly facts: Values;
  /** How far the brief as a whole has been checked. */
  readonly verification: Values;
  readonly relations: Values;
  readonly difficulty: Values;
  readonly tiers: Values;
  readonly aiUse: Values;
  readonly keyStatus: Values;
  readonly weights: Values;
}
