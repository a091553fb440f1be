/** What lint found in one place. */
export interface OpenItem {
  readonly rule: string;
  readonly text: string;
}

/** How many places of a topic are named. */
const MAX_PLACES = 20;

/**
 * Writes the list of what needs a person: what was decided for him, and what lint finds, by rule with counts.
 *
 * @param name of the provider's folder
 */
export function todoList(
  name: string,
  title: string,
  decisions: ReadonlyMap<string, readonly string[]>,
  items: readonly OpenItem[],
): string {
  const byRule = [...Map.groupBy(items, ({ rule }) => rule)].toSorted(([, a], [, b]) => b.length - a.length);
  const total = items.length + [...decisions.values()].reduce((sum, lines) => sum + lines.length, 0);
  const told = (lines: readonly string[]) => [
    ...lines.slice(0, MAX_PLACES).map((line) => `- ${line}`),
    ...(lines.length > MAX_PLACES ? [`- and ${lines.length - MAX_PLACES} more`] : []),
  ];
  return `# What is left to do for ${title}

${total} items. While this list is open the package is a draft: it generates, compiles and runs, each open item is a warning of lint, and it cannot be published.

When a rule has no item left, delete its line under \`apis.${name}.rules\` in \`redocly.yaml\`. When all are gone, delete \`x-payspec-draft\` there, \`private\` in \`packages/${name}/package.json\`, and this file.

| what | items |
| --- | --- |
${[...decisions].map(([topic, lines]) => `| to confirm: ${topic} | ${lines.length} |`).join("\n")}
${byRule.map(([rule, list]) => `| lint: ${rule} | ${list.length} |`).join("\n")}

## To confirm

${[...decisions].map(([topic, lines]) => `### ${topic}\n\n${told(lines).join("\n")}`).join("\n\n")}

## Lint

\`pnpm exec redocly lint ${name}\` names every place.

${byRule.map(([rule, list]) => `### ${rule}\n\n${told([...new Set(list.map(({ text }) => text))]).join("\n")}`).join("\n\n")}
`;
}
