#!/bin/sh
# Brings resources/translations up to date with the sentences in the code: new ones come in unfinished, vanished ones go.
# With a folder, the files in that folder. Afterwards every entry marked type="unfinished" wants a translation.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd -P)
to=$root/resources/translations
[ $# -eq 0 ] || to=$(cd "$1" && pwd -P)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}

cd "$root"
# The headers' folder says in which namespace a class is. Without line numbers a file changes only where words do.
update()
{
    "$lupdate" -silent -I . -no-obsolete -locations none "$@"
}
update app/window widgets models -source-language en -target-language ja -ts "$to/pulley_ja.ts"
# English is in the code; what it lacks is "1 card" beside "2 cards".
update app/window widgets models -source-language en -target-language en -pluralonly -ts "$to/pulley_en.ts"
