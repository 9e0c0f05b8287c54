#!/bin/sh
# Builds Pulley and runs every test, against SQLite and against a private PostgreSQL server that lives as long as the run.
#
#   packaging/test.sh [--format] [--tidy] [--sanitize] [ctest's options]
#
#   --format    first checks the layout of the code with clang-format
#   --tidy      last checks the code with clang-tidy
#   --sanitize  builds into a folder of its own with the address and undefined-behaviour sanitizers
set -eu
root=$(cd "$(dirname "$0")/.." && pwd -P)
. "$root/packaging/debian.sh"
. "$root/packaging/scratch.sh"

format=
tidy=
sanitize=
while [ $# -gt 0 ]; do
    case $1 in
        --format) format=yes ;;
        --tidy) tidy=yes ;;
        --sanitize) sanitize=yes ;;
        --help | -h)
            sed -n '2,8s/^# \{0,1\}//p' "$0"
            exit 0
            ;;
        *) break ;;
    esac
    shift
done

# shellcheck disable=SC2086
ensure_packages $build_packages $run_packages $test_packages ${format:+$format_packages} ${tidy:+$tidy_packages}
ensure_utf8

if [ -n "$format" ]; then
    (cd "$root" && find app models tests widgets '(' -name '*.h' -o -name '*.cpp' ')' -print0 | xargs -0 clang-format --dry-run -Werror)
fi

if [ -n "$sanitize" ]; then
    build=$root/build-sanitize
    jobs=$(nproc)
    configure_and_build "$build" all -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-g1 -DPULLEY_SANITIZE=ON
    export ASAN_OPTIONS="detect_stack_use_after_return=1:strict_string_checks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
    export LSAN_OPTIONS="suppressions=$root/tests/support/leaksofothers.txt:print_suppressions=0${LSAN_OPTIONS:+:$LSAN_OPTIONS}"
    export UBSAN_OPTIONS="print_stacktrace=1${UBSAN_OPTIONS:+:$UBSAN_OPTIONS}"
else
    build=$root/build
    jobs=$((2 * $(nproc) + 1)) # half of them wait for something most of the time; one has room beside the races
    configure_and_build "$build" all -DCMAKE_BUILD_TYPE=Release
fi

# Root's server runs as another user, who may not be let into root's own TMPDIR.
if [ "$(id -u)" -eq 0 ]; then
    temporary=/tmp
else
    temporary=${TMPDIR:-/tmp}
fi

# Servers of earlier runs that were killed before they could stop them.
for old in "$temporary"/pulley-test.*; do
    pid=${old##*/pulley-test.}
    pid=${pid%%.*}
    if [ -d "$old/server" ] && [ -w "$old" ] && ! kill -0 "$pid" 2>/dev/null; then
        "$root/packaging/pgserver.sh" stop "$old/server"
        rm -rf "$old"
    fi
done

make_scratch "$temporary/pulley-test.$$.XXXXXX"

# Nothing of the user's own settings, boards or servers reaches the tests, and nothing of theirs stays.
unset PULLEY_DB PGHOST PGPORT PGUSER PGDATABASE PGPASSWORD PGPASSFILE PGSERVICE PGSERVICEFILE PGOPTIONS PGSSLMODE
for kind in config data state runtime; do
    mkdir -m 700 "$scratch/$kind"
done
export XDG_CONFIG_HOME="$scratch/config" XDG_DATA_HOME="$scratch/data" XDG_STATE_HOME="$scratch/state"
export XDG_RUNTIME_DIR="$scratch/runtime" TMPDIR="$temporary"

PULLEY_TEST_PG=$("$root/packaging/pgserver.sh" start "$scratch/server")
export PULLEY_TEST_PG
(cd "$build" && ctest -j"$jobs" --output-on-failure --no-tests=error "$@") </dev/null

if [ -n "$tidy" ]; then
    # By unity file: what takes the time is reading Qt's headers.
    find "$build" -path '*/Unity/*.cxx' ! -path "$build/tests/*" -print0 |
        xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p "$build" --extra-arg=-Wno-unknown-warning-option --header-filter="^$root/(app|models|widgets)/"
    echo "clang-tidy found nothing."
fi
