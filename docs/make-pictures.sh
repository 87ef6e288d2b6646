#!/usr/bin/env bash
# Takes the pictures of the README: the built program in xterm under a virtual display, keys typed by xdotool, and a
# report in Chromium.
# Needs, from Debian: xvfb xterm xdotool imagemagick fonts-dejavu chromium. Run it from the top folder after `npm run build`.
set -euo pipefail

export DISPLAY=:95 LANG=C.UTF-8 LC_ALL=C.UTF-8
unset TMUX NO_COLOR
Xvfb "$DISPLAY" -screen 0 1600x1000x24 >/dev/null 2>&1 &
trap 'kill $!' EXIT
until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.2; done

# picture FILE 'KEYS' OPTION...: the screen after the keys
picture() {
  local file=$1 keys=$2
  shift 2
  xterm -xrm 'XTerm*allowSendEvents: true' -fa 'DejaVu Sans Mono' -fs 11 -geometry 132x34+0+0 -bg "$background" -fg "$foreground" \
    -e node dist/cli.js "$@" &
  local terminal=$! window
  window=$(xdotool search --sync --onlyvisible --class xterm | head -1)
  sleep 3
  for key in $keys; do
    xdotool key --window "$window" "$key"
    sleep 0.3
  done
  sleep 1
  import -window "$window" "docs/$file"
  kill "$terminal"
  wait "$terminal" 2>/dev/null || true
  echo "docs/$file"
}

background='#1c1c1c' foreground='#e4e4e4'
picture passage.png 'Return Return j j c w Tab' --theme dark
background='#ffffff' foreground='#1c1c1c'
picture overview-arabic.png 'Return' --theme light --lang ar

node --input-type=module -e "
import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', chromiumSandbox: false });
const page = await browser.newPage({ viewport: { width: 1180, height: 640 }, reducedMotion: 'reduce' });
await page.goto('file://$PWD/reports/ar/nato-russia-council-2022-01.html#p3');
await page.screenshot({ path: 'docs/web-page-arabic.png' });
await browser.close();
"
echo docs/web-page-arabic.png
