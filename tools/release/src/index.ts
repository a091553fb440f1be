export { commitPatch } from "./commit-patch.ts";
export { packRelease, type PackedPackage, readRelease } from "./pack-release.ts";
export { publishRelease, type PublishOptions } from "./publish-release.ts";
export { rehearse, type RehearsalOptions, type RehearsalRow } from "./rehearsal/rehearse.ts";
export { judgementComment } from "./judgement-comment.ts";
export { type ReleaseNotes, releaseNotes } from "./release-notes.ts";
export { type NpmOptions, packageStates, type PackageState, reserveNames, trustCommand } from "./first-release.ts";
