/** The files that an institute begins with, by name. */
export function startingFiles(institute: string): Readonly<Record<string, string>> {
  return {
    'aide-memoire.config.yaml': configuration(institute),
    'briefs/first-brief.md': FIRST_BRIEF,
    '.gitignore': 'out/\n',
  };
}

const configuration = (
  institute: string,
) => `# What is not said here is as shipped. Every key: https://github.com/aide-memoire/aide-memoire/blob/main/docs/configuration.md
institute:
  name: ${JSON.stringify(institute)}
  # address: 12 Library Road, Delhi 110001
  # phone: 011 5550 0100
  # logo: brand/logo.png
  # batch: Foundation 2026
  # copyright: © 2026 ${institute}
pages:
  paper: A4
  footer: { start: "{date}", end: "{page} / {pages}" }
briefs: [briefs]
out: out
formats: [docx, pdf]
templates: [handout, study-sheet]
editions: [student, teacher]
`;

const FIRST_BRIEF = `---
schemaVersion: 1
id: first-brief
lang: en
publication:
  publishedOn: 2025-05-05
  state: draft
verification:
  status: fixture
  note: A first brief to change. Its facts have not been checked; do not teach from it.
event:
  name: Simla summit
  kind: summit
  when: 1972-06-28/1972-07-02
  host: in
sources:
  - id: text
    type: treaty
    tier: primary
    title: Agreement on Bilateral Relations between the Government of India and the Government of Pakistan
    publisher: Ministry of External Affairs
    issued: 1972-07-02
---

# The Simla Agreement

## Key details

- **Place:** Shimla
- **Date:** 28 June to 2 July 1972

## Context and significance

After the war of 1971 the two countries agreed to settle their differences by bilateral negotiation or by other peaceful means
agreed between them. [@text]

### Significance

- Bilateralism as the principle of settlement
- A Line of Control in place of the ceasefire line

## Timeline

- **10 January 1966** – **Tashkent Declaration**
- **2 July 1972** – **Simla Agreement:** Signed at Shimla. [@text] {this-event}

## Key notes

- **Bilateralism:** No third party without the consent of both
- **Line of Control:** To be respected without prejudice to the recognised position of either side
`;
