#!/bin/sh
# Installs Fieldbook for one user, without root and without a network. PREFIX=DIR chooses another place.
# Runs in the unpacked archive. The user's books are never touched.
set -eu

PREFIX="${PREFIX:-$HOME/.local/lib/fieldbook}"
PREFIX="${PREFIX%/}"
case "$PREFIX" in /*) ;; *) PREFIX="${USER_PWD:-$PWD}/$PREFIX" ;; esac
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
program=$(readlink -f "$PREFIX/fieldbook" || true) # the kernel names it without the links on the way
is_running() {
    for process in /proc/[0-9]*; do
        if [ -n "$program" ] && [ "$(readlink "$process/exe" 2>/dev/null || true)" = "$program" ]; then return 0; fi
    done
    return 1
}
for second in 1 2 3; do # one that was just closed may still be ending
    if is_running; then sleep 1; else break; fi
done
if is_running; then
    fail "it is running. Close it and install again; nothing was changed." "程序正在运行，请关闭后重新安装；未作任何改动。"
fi
needed=$(cat KILOBYTES)
free=$(df -Pk "$(dirname "$PREFIX")" | awk 'NR == 2 { print $4 }')
if [ "$free" -lt $((needed + 20480)) ]; then
    fail "$((needed / 1024)) MB are needed in $(dirname "$PREFIX") and $((free / 1024)) MB are free. Nothing was changed." "$(dirname "$PREFIX") 需要 $((needed / 1024)) MB，只剩 $((free / 1024)) MB；未作任何改动。"
fi

# The new program is complete beside the old one before it takes its place; whatever ends this, the old one is there again.
new="$PREFIX.new"
unpacked="$PREFIX.unpacked"
old="$PREFIX.old"
take_back() {
    rm -rf "$new" "$unpacked"
    if [ -e "$old" ] && [ ! -e "$PREFIX" ]; then mv "$old" "$PREFIX"; fi
}
trap take_back EXIT
trap 'exit 2' HUP INT TERM
take_back
rm -rf "$old"
unpack() {
    if command -v dpkg-deb > /dev/null; then dpkg-deb --extract program.deb "$1"; else tail -c "+$(cat DATA_AT)" program.deb | xz -dc | tar -xf - -C "$1"; fi
}
{ mkdir "$unpacked" && unpack "$unpacked" && mv "$unpacked/program" "$new" && cp uninstall.sh VERSION "$new/"; } ||
    fail "the files could not be unpacked: xz-utils and some room are needed. Nothing was changed." "文件解压失败，需要 xz-utils 和足够空间；未作任何改动。"
if [ -e "$PREFIX" ]; then mv "$PREFIX" "$old"; fi
mv "$new" "$PREFIX"
if [ -e "$old" ]; then # what the user keeps in the program's folder, a book perhaps, stays there
    find "$old" -mindepth 1 -maxdepth 1 ! -name fieldbook ! -name _internal ! -name VERSION ! -name uninstall.sh ! -name installed-files \
        -exec mv {} "$PREFIX/" \;
fi
rm -rf "$old" "$unpacked"

# Menu entry, file type, icons. Without them the program works all the same.
in_sed=$(printf '%s' "$PREFIX" | sed 's/[&|\\]/\\&/g')
place() {
    mkdir -p "$(dirname "$2")" || return 1
    case "$1" in *.desktop) sed "s|@PREFIX@|$in_sed|g" "$1" > "$2" ;; *) cp "$1" "$2" ;; esac
}
: > "$PREFIX/installed-files"
find share -type f | sort | while read -r file; do
    target="$SHARE/${file#share/}"
    place "$file" "$target" 2> /dev/null || exit 1
    echo "$target" >> "$PREFIX/installed-files"
done || {
    echo "Fieldbook: no menu entry and no file type: $SHARE cannot be written. The program itself is installed."
    echo "阵地：无法写入 $SHARE，未建立菜单项和文件类型；程序本身已安装。"
}
update-desktop-database "$SHARE/applications" 2>/dev/null || true
update-mime-database "$SHARE/mime" 2>/dev/null || true

missing=$(find "$PREFIX" -name '*.so*' -path '*xcb*' -exec ldd {} + 2>/dev/null | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ')
if [ -n "$missing" ]; then
    echo "Fieldbook is installed, but this system lacks: $missing"
    echo "阵地已安装，但系统缺少：$missing"
fi
echo "Fieldbook $(cat VERSION) is installed in $PREFIX."
