import type { Comparable } from '@aide-memoire/editorial';
import type { Edition, ImageFile } from '@aide-memoire/handout';
import type { CollectionMember, Diagnostic } from '@aide-memoire/schema';
import type { Config } from '../config/config.ts';
import type { EditorialOptions } from '../editorial-options.ts';
import type { BriefFile } from '../files/read-sources.ts';

/** A document to be made of a brief, before it is written in a format. */
export interface Order {
  readonly template: string;
  readonly edition: Edition;
  /** The brief's own when absent. */
  readonly lang?: string;
}

/** What all briefs of a build are printed with. It goes to other threads, and so is plain data. */
export interface PrintSettings {
  /** Tells one build's settings from another's. */
  readonly id: string;
  readonly orders: readonly Order[];
  /** Formats by their endings. */
  readonly formats: readonly string[];
  readonly config: Config;
  readonly institute?: string;
  readonly embed: boolean;
  /** Most pages by template. */
  readonly fit: Readonly<Record<string, number>>;
  readonly logo?: ImageFile;
  readonly letterhead?: { readonly name: string; readonly bytes: Uint8Array };
}

/** Something to do with one brief, apart from all others. */
export interface Task {
  readonly file: BriefFile;
  /** How the editorial rules are set; `false` leaves them out. */
  readonly editorial: EditorialOptions | false;
  /** Absent where the brief is only to be checked. */
  readonly print?: {
    readonly settings: PrintSettings;
    /** Which orders, in which formats: places in the lists of the settings. */
    readonly wanted: readonly (readonly [order: number, format: number])[];
    /** Errors of the editorial rules stop the brief too. */
    readonly strict: boolean;
  };
}

/** A document in a format. */
export interface Made {
  readonly order: number;
  readonly format: number;
  readonly name: string;
  /** Absent where there is nothing of it to print. */
  readonly bytes?: Uint8Array;
  /** What composing and writing found, each at its place. */
  readonly found: readonly Diagnostic[];
  /** Whether these findings quote what is for teachers only. */
  readonly isSecret: boolean;
}

/** What is kept of a brief for as long as a run goes on. */
export interface Identity {
  readonly lang: string;
  /** Its id, and the briefs that it names. */
  readonly member: CollectionMember;
  /** Where it names them, by JSON Pointer; absent where it names none. */
  readonly places?: Readonly<Record<string, Pick<Diagnostic, 'file' | 'place'>>>;
}

/** What came of a task. */
export interface Outcome {
  /** Absent where an error stopped the brief. */
  readonly identity?: Identity;
  /** What the rules that compare briefs need, where there are rules. */
  readonly comparable?: Comparable;
  /** What reading and checking found. */
  readonly found: readonly Diagnostic[];
  /** Whether these findings quote what is for teachers only. */
  readonly isSecret: boolean;
  readonly made: readonly Made[];
}
