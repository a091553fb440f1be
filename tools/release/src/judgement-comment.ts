/** The longest judgement that is shown, in characters: GitHub takes comments of 65,536. */
const LONGEST = 60_000;

/**
 * The comment that shows a judgement in a pull request. The judgement is text that code of the pull request wrote, so it
 * stands in a block of code: no mention, link, image or HTML in it has an effect.
 */
export function judgementComment(judgement: string): string {
  // Tabs and line breaks are the only control characters that text needs.
  const text = judgement.replaceAll(/[^\P{C}\t\n]/gu, "").trimEnd();
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}\n… ${text.length - LONGEST} more characters` : text;
  const longestRun = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  return `### What this changes for users\n\n${fence}text\n${shown}\n${fence}\n`;
}
