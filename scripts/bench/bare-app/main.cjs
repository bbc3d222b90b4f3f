'use strict';
/* The least that a tray application is: an icon with a menu, and no window. What Sitwell's figures are held beside. */
const path = require('path');
const { app, Menu, nativeImage, Tray } = require('electron');

const icon = path.resolve(__dirname, '../../../resources/icons/tray/sitting-0-on-light-22.png');
let tray = null;

void app.whenReady().then(() => {
  tray = new Tray(nativeImage.createFromPath(icon));
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
});
app.on('window-all-closed', () => undefined);
