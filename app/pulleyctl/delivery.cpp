// Writing aside, and renaming.
#include "app/pulleyctl/delivery.h"

#include <QSaveFile>

namespace pulley {

Exit deliver(Ctl &ctl, const QByteArray &bytes)
{
    if (!ctl.has("out")) {
        ctl.out().bytes(bytes);
        return ctl.finish(Exit::Done);
    }
    QSaveFile file(ctl.value("out"));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ctl.finish(Exit::Done);
    return ctl.misuse(
        QCoreApplication::translate("pulleyctl", "%1 could not be written; what stood there was kept.").arg(ctl.value("out")));
}

} // namespace pulley
