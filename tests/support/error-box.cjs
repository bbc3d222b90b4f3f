'use strict';
// An uncaught error in the main process opens a modal box that no test can see past: print it and end instead.
const { app, dialog } = require('electron');

dialog.showErrorBox = (title, content) => {
  console.error(`${title}\n${content}`);
  app.exit(70);
};
