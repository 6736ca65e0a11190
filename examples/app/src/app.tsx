import { compose, templates } from '@aide-memoire/handout';
import { checkBrief, type Diagnostic } from '@aide-memoire/schema';
import { useState } from 'react';
import { type Format, makeFile, offer } from './download.ts';
import { Field } from './field.tsx';
import { leavesOf, withLeaf } from './leaves.ts';
import { Preview } from './preview.tsx';

/** The parts of a brief that this page edits; a real one would have a form for each. */
const PARTS = ['title', 'whyInNews', 'publication', 'event', 'timeline', 'conclusion'];

/** A brief beside its handout: what is typed is checked at once, and printed as soon as it holds. */
export function App({ start }: { start: object }) {
  const [value, setValue] = useState(start);
  const [printed, setPrinted] = useState(() => checkBrief(start).brief);
  const [template, setTemplate] = useState('handout');
  const [busy, setBusy] = useState<Format>();
  const { brief, diagnostics } = checkBrief(value);

  const chosen = templates[template];
  const handout = printed && chosen && compose(printed, { template: chosen }).handout;
  const leaves = leavesOf(value, PARTS);
  const pointers = new Set(leaves.map(({ pointer }) => pointer));
  const elsewhere = diagnostics.filter(({ path = '' }) => !pointers.has(path));

  function edit(pointer: string, text: string) {
    const next = withLeaf(value, pointer, text);
    setValue(next);
    const checked = checkBrief(next);
    // The handout stays as it was last right: a brief with an error is not printed.
    if (checked.brief) setPrinted(checked.brief);
  }

  async function download(format: Format) {
    if (handout === undefined) return;
    setBusy(format);
    try {
      offer(await makeFile(handout, format), `${handout.meta.id}.${format}`);
    } finally {
      setBusy(undefined);
    }
  }

  return (
    <>
      <header>
        <strong>A brief in the browser</strong>
        <select
          aria-label="Template"
          name="template"
          value={template}
          onChange={(event) => setTemplate(event.target.value)}
        >
          {['handout', 'study-sheet', 'question-paper', 'flash-cards'].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {(['docx', 'pdf'] as const).map((format) => (
          <button
            key={format}
            type="button"
            name={format}
            disabled={brief === undefined || busy !== undefined}
            onClick={() => void download(format)}
          >
            {busy === format ? 'Writing…' : `Download ${format.toUpperCase()}`}
          </button>
        ))}
      </header>
      <form aria-label="Brief" onSubmit={(event) => event.preventDefault()}>
        <Findings found={elsewhere} />
        {leaves.map(({ pointer, text }) => (
          <Field
            key={pointer}
            pointer={pointer}
            text={text}
            found={diagnostics.filter(({ path }) => path === pointer)}
            onEdit={(words) => edit(pointer, words)}
          />
        ))}
      </form>
      <main>{handout ? <Preview handout={handout} /> : null}</main>
    </>
  );
}

/** Findings that no field stands for. */
function Findings({ found }: { found: readonly Diagnostic[] }) {
  return found.map(({ code, path, message }) => (
    <p key={`${code} ${path}`} className="finding" role="alert">
      {message}
    </p>
  ));
}
