export * from './diagnostics/diagnostic.ts';
export * from './diagnostics/pointer.ts';
