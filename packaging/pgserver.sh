#!/bin/sh
# A private PostgreSQL server for tests: one folder holds data, log and socket; no TCP, gone with the folder. It forgoes
# durability, unless PULLEY_PG_DURABLE is set: benchmarks want what a team's server does.
#
#   pgserver.sh start DIR    makes the server in DIR (made if need be) and prints its conninfo
#   pgserver.sh halt DIR     stops it at once and keeps the data; clients see the connection break
#   pgserver.sh resume DIR   starts it again on the same data
#   pgserver.sh stop DIR     stops it and removes what start made
#
# Run as root, the server itself runs as the user postgres: it refuses to be root. Any local user may connect.
set -eu

usage()
{
    sed -n '5,8s/^# *//p' "$0" >&2
    exit 2
}

if [ $# -ne 2 ] || [ -z "$2" ]; then
    usage
fi
command=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd -P)
data=$dir/data

# A socket's path may hold 107 bytes at most, "/.s.PGSQL.5432" being 14 of them.
if [ ${#dir} -gt 90 ]; then
    echo "pgserver.sh: $dir is too long a path for a socket" >&2
    exit 2
fi

bin=
for candidate in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin; do
    if [ -x "$candidate/pg_ctl" ]; then
        bin=$candidate
        break
    fi
done
if [ -z "$bin" ]; then
    echo "pgserver.sh: no PostgreSQL server here; install the package postgresql" >&2
    exit 1
fi

# As a user who may run the server. The environment's PG* settings, and a working folder that user can't read, stay out.
as_server()
{
    (
        cd /
        unset PGDATA PGHOST PGPORT PGUSER PGDATABASE PGPASSFILE PGSERVICE PGOPTIONS
        if [ "$(id -u)" -eq 0 ]; then
            exec runuser -u postgres -- "$@"
        else
            exec "$@"
        fi
    )
}

launch()
{
    # Not a child that holds our output open, so that $(pgserver.sh start DIR) returns.
    as_server "$bin/pg_ctl" --pgdata="$data" --log="$dir/log" --wait --timeout=60 --silent start >/dev/null 2>&1 </dev/null || {
        echo "pgserver.sh: the server did not start:" >&2
        tail -n 20 "$dir/log" >&2
        exit 1
    }
}

halt()
{
    if [ -f "$data/postmaster.pid" ]; then
        as_server "$bin/pg_ctl" --pgdata="$data" --mode="$1" --wait --timeout=60 --silent stop >/dev/null 2>&1 </dev/null
    fi
}

make()
{
    if [ "$(id -u)" -eq 0 ]; then
        chown postgres "$dir"
    fi
    chmod 755 "$dir"
    as_server test -x "$dir" || {
        echo "pgserver.sh: the user postgres can't reach $dir" >&2
        exit 1
    }
    as_server "$bin/initdb" --pgdata="$data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync \
        --no-instructions >"$dir/initdb.log" 2>&1 </dev/null || {
        cat "$dir/initdb.log" >&2
        exit 1
    }
    cat >>"$data/postgresql.conf" <<END
listen_addresses = ''
unix_socket_directories = '$dir'
unix_socket_permissions = 0777
max_connections = 200
shared_buffers = 64MB
autovacuum = on
log_min_messages = warning
END
    [ -n "${PULLEY_PG_DURABLE:-}" ] || cat >>"$data/postgresql.conf" <<END
fsync = off
synchronous_commit = off
full_page_writes = off
END
}

case $command in
    start)
        [ -f "$data/PG_VERSION" ] || make
        as_server "$bin/pg_ctl" --pgdata="$data" status >/dev/null 2>&1 || launch
        echo "host=$dir user=postgres dbname=postgres"
        ;;
    halt)
        halt fast
        ;;
    resume)
        launch
        ;;
    stop)
        halt immediate || true
        rm -rf "$data" "$dir/log" "$dir/initdb.log"
        rmdir "$dir" 2>/dev/null || true
        ;;
    *)
        usage
        ;;
esac
