#!/bin/sh
# Sets Pulley up on Debian 12 and starts it: installs what is missing, builds, opens the window on the embedded database.
# Arguments go to pulley. Without a display the window is drawn into a picture, and the board is printed.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd -P)
. "$root/packaging/debian.sh"

packages="$build_packages $run_packages"
if [ -n "${WAYLAND_DISPLAY:-}" ]; then
    packages="$packages qt6-wayland"
fi
# shellcheck disable=SC2086
ensure_packages $packages
ensure_utf8
configure_and_build "$root/build" "pulley pulleyctl" -DCMAKE_BUILD_TYPE=Release
pulley=$root/build/app/pulley
pulleyctl=$root/build/app/pulleyctl

case " $* " in
    *" --screenshot"* | *" --chart"* | *" --report"* | *" --help "* | *" -h "* | *" --version "* | *" -v "*)
        exec "$pulley" "$@"
        ;;
esac

# A display that is named may be gone, and on a platform without a screen nobody would see the window.
case ${QT_QPA_PLATFORM:-} in
    offscreen | minimal*) ;;
    *) if "$pulley" --check-display 2>/dev/null; then exec "$pulley" "$@"; fi ;;
esac

# The same board as the window's: what says where it is goes to pulleyctl too.
where=
board=
take=
for argument in "$@"; do
    case $take in
        db) where=$argument ;;
        board) board=$argument ;;
    esac
    take=
    case $argument in
        --db) take=db ;;
        --db=*) where=${argument#--db=} ;;
        --board) take=board ;;
        --board=*) board=${argument#--board=} ;;
    esac
done

# Unless told, the embedded database, and not the board that this user's window had open last.
export PULLEY_DB="${PULLEY_DB:-${XDG_DATA_HOME:-$HOME/.local/share}/pulley/pulley.db}"

picture=$root/build/pulley.png
echo "There is no display that answers: drawing the window into a picture, and the board as text."
"$pulley" "$@" --screenshot "$picture"
echo "$picture"
echo
"$pulleyctl" ${where:+--db "$where"} ${board:+--board "$board"} show
