// Whole files: bytes that take the place of what stood under a name, all of them or none.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace pulley {

/// What a failed writing left behind.
enum class LeftBehind {
    AsItWas, ///< what stood there before
    Unknown  ///< a device or pipe may have taken some of it
};

struct WriteProblem {
    QString why; ///< what the system says
    LeftBehind left = LeftBehind::AsItWas;
    friend bool operator==(const WriteProblem &, const WriteProblem &) = default;
};

/// The file is replaced when all of it is written: whoever reads it meanwhile sees one or the other. What is there and no regular
/// file, such as a pipe or /dev/stdout, is written into as it is and waited for. Links are followed.
Result<Done, WriteProblem> writeWholeFile(const QString &name, const QByteArray &bytes);

} // namespace pulley
