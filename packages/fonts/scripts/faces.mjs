/** Which file of which npm package each committed face is a copy of. */
export const faces = [
  ['NotoSans-Regular.ttf', 'noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['NotoSans-Bold.ttf', 'noto-sans/700Bold/NotoSans_700Bold.ttf'],
  ['NotoSans-Italic.ttf', 'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'],
  ['NotoSans-BoldItalic.ttf', 'noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf'],
  ['NotoSerif-Regular.ttf', 'noto-serif/400Regular/NotoSerif_400Regular.ttf'],
  ['NotoSerif-Bold.ttf', 'noto-serif/700Bold/NotoSerif_700Bold.ttf'],
  ['NotoSerif-Italic.ttf', 'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf'],
  ['NotoSerif-BoldItalic.ttf', 'noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf'],
  ['NotoSansDevanagari-Regular.ttf', 'noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'],
  ['NotoSansDevanagari-Bold.ttf', 'noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf'],
  ['NotoEmoji-Regular.ttf', 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
  ['OFL-NotoEmoji.txt', 'noto-emoji/LICENSE_FONT'],
  ['OFL-NotoSans-NotoSerif.txt', 'noto-sans/LICENSE_FONT'],
  ['OFL-NotoSansDevanagari.txt', 'noto-sans-devanagari/LICENSE_FONT'],
].map(([file, source]) => ({ file, source: `@expo-google-fonts/${source}` }));
