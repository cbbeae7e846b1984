# Sourced by ops/run and ops/test: puts on this machine what Dossier needs beyond a Swift toolchain.
# What is already there is left alone; when nothing is missing, neither apt nor root is asked for.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$1"
    exit 69
}

has_libpq() {
    command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libpq
}

# Whether there are the programs of a PostgreSQL 15 or newer, from whichever source.
has_server() {
    local folder
    for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin "$(pg_config --bindir 2>/dev/null || true)"; do
        if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ]; then
            case "$("$folder/postgres" --version)" in
                *"(PostgreSQL) "[0-9]" "* | *"(PostgreSQL) "[0-9].* | *"(PostgreSQL) 1"[0-4]*) ;;
                *) return 0 ;;
            esac
        fi
    done
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        fail "Installing ${missing[*]} needs root: run this as root, or have them installed and try again."
    fi
}

# Names the packages of Debian 12 that are missing, one a line.
missing_packages() {
    has_server || echo postgresql-15
    has_libpq || printf '%s\n' libpq-dev pkg-config
    # What a Swift toolchain itself links with and fetches packages with.
    command -v git >/dev/null 2>&1 || echo git
    command -v gcc >/dev/null 2>&1 || echo gcc
    [ -e /etc/ssl/certs/ca-certificates.crt ] || echo ca-certificates
    [ -e /usr/include/stdlib.h ] || echo libc6-dev
    [ -d /usr/include/c++ ] || echo libstdc++-12-dev
}

install_requirements() {
    if ! command -v swift >/dev/null 2>&1; then
        fail "There is no swift on the PATH. Install the Swift 6.3 toolchain from swift.org and put its usr/bin there."
    fi
    if ! command -v apt-get >/dev/null 2>&1; then
        has_libpq || fail "libpq's development files or pkg-config are missing. Install them and try again."
        has_server || fail "PostgreSQL 15 or newer is missing. Install its server and try again."
        return
    fi
    local missing=()
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${missing[*]}"
    # Debian starts a server of its own with the package. Dossier has a private one; this keeps Debian's from being
    # made, for as long as the installation takes and no longer.
    local quiet=/etc/postgresql-common/createcluster.d/dossier.conf
    as_root mkdir -p "${quiet%/*}"
    printf 'create_main_cluster = false\n' | as_root tee "$quiet" >/dev/null
    local is_done=no
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2 \
        && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
            "${missing[@]}" >&2 </dev/null \
        && is_done=yes
    as_root rm -f "$quiet"
    [ "$is_done" = yes ] || fail "apt-get could not install ${missing[*]}. Install them and try again."
}
