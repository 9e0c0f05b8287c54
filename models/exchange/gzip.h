// Gzip: files that may be compressed, read as if they were not.
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace pulley {

/// `bytes` unpacked where they are gzip (any number of members), else as they are. The error is a sentence.
Result<QByteArray, QString> unpacked(const QByteArray &bytes);
/// The file's bytes, unpacked. The error is a sentence that names the file.
Result<QByteArray, QString> readUnpacked(const QString &file);

} // namespace pulley
