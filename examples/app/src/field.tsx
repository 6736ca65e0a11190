import type { Diagnostic } from '@aide-memoire/schema';
import { useId } from 'react';

interface FieldProps {
  readonly pointer: string;
  readonly text: string;
  /** What is wrong with it. */
  readonly found: readonly Diagnostic[];
  readonly onEdit: (text: string) => void;
}

/** One text of the brief, with what is wrong with it beside it, and read out with it. */
export function Field({ pointer, text, found, onEdit }: FieldProps) {
  const id = useId();
  const findings = `${id}-findings`;
  return (
    <div className="field">
      <label htmlFor={id}>{pointer.slice(1).replaceAll('/', ' › ')}</label>
      <textarea
        id={id}
        name={pointer}
        rows={text.length > 60 ? 3 : 1}
        value={text}
        aria-invalid={found.length > 0}
        aria-describedby={findings}
        onChange={(event) => onEdit(event.target.value)}
      />
      <div id={findings} aria-live="polite">
        {found.map(({ code, message, expected, note }) => (
          <p key={code} className="finding">
            <strong>{message}</strong> {expected && `Expected: ${expected}. `}
            {note} <code>{code}</code>
          </p>
        ))}
      </div>
    </div>
  );
}
