export { type BuildOptions, type Built, build, type Output } from './build.ts';
export { type Checked, type CheckedFile, type CheckOptions, check, type EditorialOptions } from './check.ts';
export { loadDefaultFaces } from './faces.ts';
export type { BriefFile } from './files/discover.ts';
export { type Format, formats } from './formats.ts';
export { type Migrated, type MigrateOptions, migrate } from './migrate.ts';
