export { canonicalTexts } from './canonical.ts';
export { finishBrief, type ReadResult, type ReadValue } from './finish.ts';
export { indexLines, type LineIndex } from './lines.ts';
export { type MigratedText, migrateJsonText, migrateYamlText } from './migrate/migrate-text.ts';
export { inTextOrder, locate, type Places } from './places.ts';
export { type ReadOptions, readJsonBrief, readYamlBrief } from './read.ts';
export { toVFileMessage } from './vfile.ts';
export { writeJsonBrief, writeYamlBrief } from './write.ts';
export { readYamlText, type YamlValue } from './yaml-text.ts';
