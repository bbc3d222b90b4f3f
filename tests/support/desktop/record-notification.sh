#!/bin/sh
# dunst runs this for each notification that it shows: one line each, fields separated by ASCII 31.
clean() { printf '%s' "$1" | tr '\n\037' '  '; }
printf '%s\037%s\037%s\037%s\n' "$DUNST_ID" "$(clean "$DUNST_APP_NAME")" "$(clean "$DUNST_SUMMARY")" "$(clean "$DUNST_BODY")" >>"$NOTIFICATION_LOG"
