#!/usr/bin/env node
import { runCommand } from "./server/run-command.js";

await runCommand(process.argv.slice(2));
