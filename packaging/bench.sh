#!/bin/sh
# Builds the benchmarks and runs them, PostgreSQL's against a private, durable server: each prints ratios measured in one run.
#
#   packaging/bench.sh [NAME...]    bench_pull bench_open bench_import bench_figures bench_chart bench_window bench_board bench_live;
#                                   all of them unless some are named
set -eu
root=$(cd "$(dirname "$0")/.." && pwd -P)
. "$root/packaging/debian.sh"
. "$root/packaging/scratch.sh"

case ${1:-} in
    --help | -h)
        sed -n '2,5s/^# \{0,1\}//p' "$0"
        exit 0
        ;;
esac
[ $# -gt 0 ] || set -- bench_pull bench_open bench_import bench_figures bench_chart bench_window bench_board bench_live

# shellcheck disable=SC2086
ensure_packages $build_packages $run_packages $test_packages $bench_packages
ensure_utf8
configure_and_build "$root/build-bench" "$*" -DCMAKE_BUILD_TYPE=Release -DPULLEY_BENCH=ON

make_scratch /tmp/pulley-bench.XXXXXX
PULLEY_TEST_PG=$(PULLEY_PG_DURABLE=yes "$root/packaging/pgserver.sh" start "$scratch/server")
export PULLEY_TEST_PG
for name in "$@"; do
    xvfb-run -a -s '-screen 0 1920x1080x24 -nolisten tcp' "$root/build-bench/tests/bench/$name" </dev/null
done
