# What Pulley takes from Debian, and the one way to install and build it; read by run.sh, test.sh and bench.sh with `.`.
# shellcheck shell=sh disable=SC2034,SC2154

# To build: compiler, build system, Qt (qt6-base-dev has Core, Gui, Widgets, Sql, Network, PrintSupport and Test), charts, gzip,
# libpq, which reads connection strings and says why a server refuses, SQLite, which hands over the rows of long histories, libxcb,
# which takes the global key of quick add, and Qt Linguist, which makes the translations.
build_packages="g++ cmake ninja-build qt6-base-dev qt6-svg-dev libqcustomplot-dev zlib1g-dev libpq-dev libsqlite3-dev libxcb1-dev
    qt6-tools-dev qt6-l10n-tools"
# To run: both database drivers, the window systems, time zones, Latin and Japanese letters, Qt's own words in Japanese.
run_packages="libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins tzdata fonts-dejavu-core fonts-noto-cjk
    qt6-translations-l10n"
# To test: a PostgreSQL server, a display to open a window on, hands that press keys there, and a bus for what desktops tell
# programs, and a parser of OpenMetrics.
test_packages="postgresql-15 xvfb xdotool dbus-daemon python3-prometheus-client"
# To measure: the bare C interfaces, and the charts and tables that ours are measured against.
bench_packages="pkg-config qt6-charts-dev libqt6opengl6-dev xauth python3-pandas"
format_packages="clang-format"
tidy_packages="clang-tidy"

# Runs a command as root, asking for sudo's password where it takes one.
as_root()
{
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Not root, and there is no sudo. As root, run: $*" >&2
        return 1
    fi
}

# Installs those of the named packages that are missing; asks nothing of apt, nor for a password, when none is.
ensure_packages()
{
    present=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p')
    missing=
    for package in "$@"; do
        printf '%s\n' "$present" | grep -qxF "$package" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "Installing from Debian:$missing"
    # A third-party list that can't be refreshed need not matter; the installation says whether it does.
    as_root apt-get -q update || echo "apt-get update had errors; going on with the lists there are." >&2
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends $missing </dev/null
}

# Qt wants UTF-8, and a bare system's locale is C.
ensure_utf8()
{
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        export LC_ALL=C.UTF-8
    fi
}

# configure_and_build FOLDER TARGETS CMAKE-OPTION...: in unity, which halves the time and leaves the same programs.
configure_and_build()
{
    folder=$1
    targets=$2
    shift 2
    if [ ! -f "$folder/build.ninja" ]; then
        cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=8 "$@" </dev/null
    fi
    # shellcheck disable=SC2086
    cmake --build "$folder" --parallel "$(nproc)" --target $targets </dev/null
}
