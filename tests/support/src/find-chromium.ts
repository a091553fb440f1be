import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What systems call it. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of an installed Chromium or Chrome; undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter);
  const paths = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What to do about it. */
export const CHROMIUM_MISSING =
  "Chromium was not found on the PATH, and the clients promise to work there. " +
  "Install it, on Debian and Ubuntu with: apt-get install -y chromium";
