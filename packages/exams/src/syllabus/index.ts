import type { SyllabusNode } from './node.ts';
import { schoolExams } from './school-exams.ts';
import { upscCse } from './upsc-cse.ts';
import { upscPsir } from './upsc-psir.ts';

/** Version of the rows below; changes whenever one does. */
export const SYLLABUS_VERSION = '2026-11';

/** Nodes that a brief on international relations is tagged with. */
export const syllabus: readonly SyllabusNode[] = [...upscCse, ...upscPsir, ...schoolExams];

/** The node with a code, from the shipped table or one of your own; `undefined` for an unknown one. */
export function syllabusNode(
  code: string,
  table: readonly SyllabusNode[] = syllabus,
): SyllabusNode | undefined {
  return table.find((node) => node.code === code);
}

/** The node that names the paper of a code: `upsc-cse/mains/gs2` for anything below it; `undefined` above papers. */
export function paperOf(code: string, table: readonly SyllabusNode[] = syllabus): SyllabusNode | undefined {
  const parts = code.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const node = syllabusNode(parts.slice(0, length).join('/'), table);
    if (node?.paper === true) return node;
  }
  return undefined;
}

/** Key by which `extend` knows a node. */
export const syllabusKey = ({ code }: SyllabusNode): string => code;
