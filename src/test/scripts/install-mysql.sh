#!/usr/bin/env bash
# Unpacks a real MySQL server, for tests, into a folder of the user's cache; the system's packages stay as they are.
# For Debian and a 64-bit PC, where no container engine is. The mirror and its key are those that this machine uses.
# usage: install-mysql.sh [FOLDER]
set -euo pipefail

home="${1:-${WANGGE_MYSQL_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/wangge/mysql}}"
if [ -x "$home/usr/sbin/mysqld" ]; then
  echo "MySQL is in $home already"
  exit 0
fi

mirror="$(apt-get indextargets --format '$(CREATED_BY)|$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)' \
  | awk -F'|' '$1 == "Packages" && $2 == "Debian" && $3 == "Debian" && $4 == "main" { print $5; exit }')"
if [ -z "$mirror" ]; then
  echo "No Debian mirror among this machine's package sources (was 'apt-get update' run?)." >&2
  echo "Use Docker, or name a server in WANGGE_TEST_MYSQL_URL." >&2
  exit 1
fi
# The key that the machine's own sources name for Debian; without one, apt's own default.
key="$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null \
  | grep -ioE 'signed-by[:=] *[^] ]*debian-archive[^] ]*' | head -1 | sed -E 's/^[^:=]*[:=] *//' || true)"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{lists/partial,archives/partial,parts,root}
# An empty list of installed packages: else apt leaves out what this machine happens to have.
: > "$work/status"
echo "deb ${key:+[signed-by=$key] }$mirror sid main" > "$work/sources.list"
apt=(apt-get -qq
  -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts="$work/parts"
  -o Dir::State::Lists="$work/lists" -o Dir::State::Status="$work/status"
  -o Dir::Cache::Archives="$work/archives"
  -o Dir::Cache::PkgCache="" -o Dir::Cache::SrcPkgCache=""
  -o APT::Install-Recommends=false -o APT::Sandbox::User=root)
"${apt[@]}" update
"${apt[@]}" install --download-only --yes mysql-server-core > /dev/null
for package in "$work"/archives/*.deb; do
  dpkg -x "$package" "$work/root"
done
if [ ! -x "$work/root/usr/sbin/mysqld" ]; then
  echo "The packages of $mirror hold no MySQL server" >&2
  exit 1
fi
mkdir -p "$(dirname "$home")"
rm -rf "$home"
mv "$work/root" "$home"
echo "MySQL is in $home"
