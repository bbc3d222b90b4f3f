'use strict';
// Starts the application named on the command line: electron [-r module]... path [arguments]
const { app } = require('electron');
const Module = require('module');
const path = require('path');
const fs = require('fs');

const preloaded = [];
let target;
const rest = process.argv.slice(1);
for (let i = 0; i < rest.length; i++) {
  const word = rest[i];
  if (target !== undefined) break;
  if (word === '-r' || word === '--require') preloaded.push(rest[++i]);
  else if (word.startsWith('-')) continue;
  else target = word;
}
for (const name of preloaded) require(path.isAbsolute(name) ? name : path.resolve(name));
if (target === undefined) {
  console.error('usage: electron [-r module] path');
  process.exit(2);
}
const packagePath = path.resolve(target);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const manifestPath = path.join(packagePath, 'package.json');
let appPath = fs.statSync(packagePath).isDirectory() ? packagePath : path.dirname(packagePath);
if (fs.existsSync(manifestPath)) {
  const manifest = JSON.parse(fs.readFileSync(manifestPath, 'utf8'));
  if (manifest.version) app.setVersion ? app.setVersion(manifest.version) : app.getVersion();
  app.name = manifest.productName || manifest.name || app.name;
  if (app._setDefaultAppPaths) app._setDefaultAppPaths(appPath);
}
if (app.setAppPath) app.setAppPath(appPath);
const file = Module._resolveFilename(packagePath, module, true);
Module._load(file, module, true);
