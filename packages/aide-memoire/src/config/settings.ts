import type { ComposeOptions, Edition, RunningLine, Template } from '@aide-memoire/handout';
import { type Text, textIn } from '@aide-memoire/schema';
import type { Config } from './config.ts';

/** The words of a running line before they are filled in. */
type Line = NonNullable<NonNullable<Config['pages']>['header']>;

/**
 * What a configuration says to `compose` for one template, edition and language. `title` and `date` fill running lines.
 */
export function composeSettings(
  config: Config,
  template: Template,
  lang: string,
  edition: Edition | undefined,
  filled: { readonly title: string; readonly date: string },
): Omit<ComposeOptions, 'template'> {
  const { institute, pages, colours, fonts, digits, sections, booklet } = config;
  const say = (text: Text | undefined) => textIn(text, lang);
  const name = say(institute?.name);
  const fill = (text: Text | undefined) =>
    say(text)
      ?.replaceAll('{institute}', name ?? '')
      .replaceAll('{batch}', say(institute?.batch) ?? '')
      .replaceAll('{title}', filled.title)
      .replaceAll('{date}', filled.date);
  const line = (words: Line | undefined): RunningLine | undefined =>
    words === undefined
      ? undefined
      : defined({ start: fill(words.start), center: fill(words.center), end: fill(words.end) });
  const batch = say(institute?.batch);
  const foot = line(pages?.footer) ?? (batch === undefined ? undefined : { center: batch });
  const brand = defined({
    logo: institute?.logo === undefined ? undefined : logoOf(institute.logo, name ?? ''),
    fonts: fonts === undefined ? undefined : defined({ text: fonts.text, headings: fonts.headings }),
    accent: colours?.headings,
  });
  return defined({
    edition,
    lang,
    institute: name,
    watermark: say(pages?.watermark),
    copyright: say(institute?.copyright),
    digits,
    sections: sections?.[template.name],
    booklet: booklet === undefined ? undefined : defined(booklet),
    brand: Object.keys(brand).length === 0 ? undefined : brand,
    pages: defined({
      paper: pages?.paper,
      margins:
        pages?.margins === undefined ? undefined : { ...template.pages.margins, ...defined(pages.margins) },
      bodySize: pages?.size,
      leading: pages?.leading,
      head: line(pages?.header),
      foot,
    }),
  }) as Omit<ComposeOptions, 'template'>;
}

/** Key of the logo's bytes in a context. */
export const LOGO = 'institute-logo';

/** Height of a logo that says none, millimetres. */
const LOGO_HEIGHT = 12;

function logoOf(logo: NonNullable<NonNullable<Config['institute']>['logo']>, name: string) {
  const { alt = name, height = LOGO_HEIGHT } = typeof logo === 'string' ? {} : logo;
  return { image: LOGO, alt, height };
}

type Defined<Fields> = { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };

/** Fields that are there: with exact optional types an absent one may not be `undefined`. */
function defined<Fields extends object>(fields: Fields): Partial<Defined<Fields>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Defined<Fields>
  >;
}
