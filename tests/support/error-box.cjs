'use strict';
// An uncaught error in the main process opens a modal box that no test can see past: print it and end instead.
const { app, dialog } = require('electron');

dialog.showErrorBox = (title, content) => {
  console.error(`${title}\n${content}`);
  // A box of Sitwell's own: it goes on as when the person closes it.
  if (title.startsWith('A JavaScript error')) app.exit(70);
};
