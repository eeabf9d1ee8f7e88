#!/bin/sh
# Removes what install.sh put there and nothing else: books, backups and settings stay.
set -eu
PREFIX=$(cd "$(dirname "$0")" && pwd -P) # the kernel names a running program without the links on the way
SHARE="${XDG_DATA_HOME:-$HOME/.local/share}"
is_running() {
    for process in /proc/[0-9]*; do
        if [ "$(readlink "$process/exe" 2>/dev/null || true)" = "$PREFIX/fieldbook" ]; then return 0; fi
    done
    return 1
}
for second in 1 2 3; do # one that was just closed may still be ending
    if is_running; then sleep 1; else break; fi
done
if is_running; then
    echo "Fieldbook is running. Close it first." >&2
    echo "阵地正在运行，请先关闭。" >&2
    exit 2
fi
if [ -e "$PREFIX/installed-files" ]; then
    while read -r file; do rm -f "$file"; done < "$PREFIX/installed-files"
fi
update-desktop-database "$SHARE/applications" 2>/dev/null || true
update-mime-database "$SHARE/mime" 2>/dev/null || true
rm -rf "$PREFIX/_internal"
rm -f "$PREFIX/fieldbook" "$PREFIX/VERSION" "$PREFIX/installed-files" "$PREFIX/uninstall.sh"
rmdir "$PREFIX" 2>/dev/null || true # files of the user's own stay
echo "Fieldbook was removed. Your books are where they were."
