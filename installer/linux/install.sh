#!/bin/sh
# Installs Fieldbook for one user, without root and without a network. PREFIX=DIR chooses another place.
# Runs in the unpacked archive. The user's books are never touched.
set -eu

PREFIX="${PREFIX:-$HOME/.local/lib/fieldbook}"
SHARE="${XDG_DATA_HOME:-$HOME/.local/share}"

fail() {
    echo "Fieldbook: $1" >&2
    echo "阵地：$2" >&2
    exit 2
}

mkdir -p "$(dirname "$PREFIX")" 2>/dev/null || fail "the folder $(dirname "$PREFIX") cannot be written. Choose another with PREFIX=DIR." "无法写入文件夹 $(dirname "$PREFIX")，请用 PREFIX=目录 另选位置。"
[ -w "$(dirname "$PREFIX")" ] || fail "the folder $(dirname "$PREFIX") cannot be written. Choose another with PREFIX=DIR." "无法写入文件夹 $(dirname "$PREFIX")，请用 PREFIX=目录 另选位置。"
if [ -e "$PREFIX" ] && [ ! -e "$PREFIX/uninstall.sh" ] && [ -n "$(ls -A "$PREFIX" 2>/dev/null)" ]; then
    fail "$PREFIX holds files that are not Fieldbook's. Nothing was changed." "$PREFIX 中有其他文件，未作任何改动。"
fi
for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null || true)" = "$PREFIX/fieldbook" ]; then
        fail "it is running. Close it and install again; nothing was changed." "程序正在运行，请关闭后重新安装；未作任何改动。"
    fi
done
needed=$(cat KILOBYTES)
free=$(df -Pk "$(dirname "$PREFIX")" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt $((needed + 20480)) ]; then
    fail "$((needed / 1024)) MB are needed in $(dirname "$PREFIX") and $((free / 1024)) MB are free. Nothing was changed." "$(dirname "$PREFIX") 需要 $((needed / 1024)) MB，只剩 $((free / 1024)) MB；未作任何改动。"
fi

# The new program is complete beside the old one before it takes its place.
new="$PREFIX.new"
rm -rf "$new"
unpack() {
    if command -v dpkg-deb > /dev/null; then dpkg-deb --extract program.deb "$1"; else tail -c "+$(cat DATA_AT)" program.deb | xz -dc | tar -xf - -C "$1"; fi
}
unpacked="$PREFIX.unpacked"
rm -rf "$unpacked"
mkdir "$unpacked"
unpack "$unpacked" && mv "$unpacked/program" "$new" || { rm -rf "$unpacked" "$new"; fail "the files could not be unpacked: xz-utils and some room are needed. Nothing was changed." "文件解压失败，需要 xz-utils 和足够空间，未作任何改动。"; }
rm -rf "$unpacked"
cp uninstall.sh VERSION "$new/"
rm -rf "$PREFIX.old"
if [ -e "$PREFIX" ]; then mv "$PREFIX" "$PREFIX.old"; fi
mv "$new" "$PREFIX"
rm -rf "$PREFIX.old"

(cd share && find . -type f) | while read -r file; do
    mkdir -p "$SHARE/$(dirname "$file")"
    sed "s|@PREFIX@|$PREFIX|g" "share/$file" > "$SHARE/$file" 2>/dev/null || cp "share/$file" "$SHARE/$file"
    echo "$SHARE/$file"
done > "$PREFIX/installed-files"
update-desktop-database "$SHARE/applications" 2>/dev/null || true
update-mime-database "$SHARE/mime" 2>/dev/null || true

missing=$(find "$PREFIX" -name '*.so*' -path '*xcb*' -exec ldd {} + 2>/dev/null | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ')
if [ -n "$missing" ]; then
    echo "Fieldbook is installed, but this system lacks: $missing"
    echo "阵地已安装，但系统缺少：$missing"
fi
echo "Fieldbook $(cat VERSION) is installed in $PREFIX."
