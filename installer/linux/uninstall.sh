#!/bin/sh
# Removes what install.sh put there and nothing else: books, backups and settings stay.
set -eu
PREFIX=$(cd "$(dirname "$0")" && pwd)
SHARE="${XDG_DATA_HOME:-$HOME/.local/share}"
for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null || true)" = "$PREFIX/fieldbook" ]; then
        echo "Fieldbook is running. Close it first." >&2
        echo "阵地正在运行，请先关闭。" >&2
        exit 2
    fi
done
while read -r file; do rm -f "$file"; done < "$PREFIX/installed-files"
update-desktop-database "$SHARE/applications" 2>/dev/null || true
update-mime-database "$SHARE/mime" 2>/dev/null || true
rm -rf "$PREFIX"
echo "Fieldbook was removed. Your books are where they were."
