# A folder for one run and its server, gone with the run; read by test.sh and bench.sh with `.`, which say where $root is.
# shellcheck shell=sh disable=SC2154

# make_scratch TEMPLATE: a folder, $scratch, that goes away with this shell; a server in its folder "server" is stopped before.
make_scratch()
{
    scratch=$(mktemp -d "$1")
    trap leave_scratch EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    chmod 711 "$scratch"
}

leave_scratch()
{
    status=$?
    trap - EXIT
    "$root/packaging/pgserver.sh" stop "$scratch/server" || true
    rm -rf "$scratch"
    exit "$status"
}
