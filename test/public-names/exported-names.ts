import ts from 'typescript';
import { ROOT } from '../support/repository.ts';

/** Names that a module exports, types included, sorted; `name (type)` for what is gone when the code runs. */
export function exportedNames(entry: string): string[] {
  const program = programFor(entry);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new RangeError(`${entry} exports nothing.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return target.flags & ts.SymbolFlags.Value ? symbol.name : `${symbol.name} (type)`;
    })
    .sort();
}

function programFor(entry: string): ts.Program {
  const config = ts.readConfigFile(`${ROOT}tsconfig.base.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  return ts.createProgram([entry], { ...options, noEmit: true });
}
