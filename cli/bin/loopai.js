#!/usr/bin/env node
/*
 * Starts the command line, or says in one line which Node it needs.
 *
 * Plain old JavaScript on purpose (the folder bin is CommonJS): every Node since 12 parses this file, so a
 * user of an old one reads a sentence and not a syntax error. All else is in the built @loopai/cli.
 */
"use strict";

var NEEDED = [24, 15, 0];
var running = process.versions.node.split(".").map(Number);

function isOlder(have, need) {
  for (var i = 0; i < need.length; i++) {
    if (have[i] !== need[i]) return have[i] < need[i];
  }
  return false;
}

if (isOlder(running, NEEDED)) {
  console.error(
    "loopai: Cannot start on Node " +
      process.versions.node +
      ": Node " +
      NEEDED.join(".") +
      " or newer is needed; get it from https://nodejs.org/en/download",
  );
  process.exitCode = 1;
} else {
  import("@loopai/cli").then(
    function start(cli) {
      return cli.runProcess();
    },
    function fail(error) {
      console.error(
        "loopai: Cannot start: " + error.message + "; reinstall the package, or in a clone run: npm run build",
      );
      process.exitCode = 1;
    },
  );
}
