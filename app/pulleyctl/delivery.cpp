// Where output goes, and what is said when it can't.
#include "app/pulleyctl/delivery.h"

#include "models/exchange/wholefile.h"

namespace pulley {

Exit deliver(Ctl &ctl, const QByteArray &bytes)
{
    if (!ctl.has("out")) {
        ctl.out().bytes(bytes);
        return ctl.finish(Exit::Done);
    }
    const QString name = ctl.value("out");
    if (name.isEmpty())
        return ctl.misuse(QCoreApplication::translate("pulleyctl", "--out wants the name of a file, not an empty one."));
    const auto written = writeWholeFile(name, bytes);
    if (written)
        return ctl.finish(Exit::Done);
    const QString sentence = written.error().left == LeftBehind::AsItWas
        ? QCoreApplication::translate("pulleyctl", "%1 could not be written: %2; what stood there was kept.")
        : QCoreApplication::translate("pulleyctl", "%1 could not be written to its end: %2.");
    return ctl.misuse(sentence.arg(name, written.error().why));
}

} // namespace pulley
