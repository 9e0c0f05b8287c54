// Gzip: zlib's inflate over bytes in memory; what is cut off or damaged is an error, never a shorter file.
#include "models/exchange/gzip.h"

#include <QCoreApplication>
#include <QFile>
#include <zlib.h>

#include <algorithm>
#include <limits>

namespace pulley {

namespace {

constexpr qsizetype unpackedMost = qsizetype(2) << 30;

enum class Unpacking { Whole, Truncated, Damaged, TooLarge };

QString unpackingSentence(Unpacking state)
{
    switch (state) {
    case Unpacking::Whole:
        return {};
    case Unpacking::Truncated:
        return QCoreApplication::translate("Gzip", "The gzip data ends too early: the file was cut off. Fetch it again.");
    case Unpacking::Damaged:
        return QCoreApplication::translate("Gzip", "The gzip data is damaged. Fetch the file again.");
    case Unpacking::TooLarge:
        return QCoreApplication::translate("Gzip", "The gzip data unpacks to more than 2 GiB. Split the file.");
    }
    return {};
}

/// Room for more output, so that few calls copy: what was said to come, then half as much again.
void grow(QByteArray &out, qsizetype used)
{
    out.resize(std::min(std::max<qsizetype>(used + used / 2, used + (64 << 10)), unpackedMost + 1));
}

/// Inflates one member from `stream` behind out[used].
Unpacking inflateMember(z_stream &stream, QByteArray &out, qsizetype &used)
{
    while (true) {
        if (used == out.size())
            grow(out, used);
        const qsizetype room = std::min<qsizetype>(out.size() - used, std::numeric_limits<uInt>::max());
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + used);
        stream.avail_out = uInt(room);
        const int state = inflate(&stream, Z_NO_FLUSH);
        used += room - qsizetype(stream.avail_out);
        if (used > unpackedMost)
            return Unpacking::TooLarge;
        if (state == Z_STREAM_END)
            return Unpacking::Whole;
        if (state != Z_OK && state != Z_BUF_ERROR)
            return Unpacking::Damaged;
        if (stream.avail_in == 0 && stream.avail_out > 0)
            return Unpacking::Truncated;
    }
}

/// Zeroes behind the last member are padding.
bool isPadding(const z_stream &stream)
{
    return std::all_of(stream.next_in, stream.next_in + stream.avail_in, [](Bytef byte) { return byte == 0; });
}

Unpacking inflateAll(z_stream &stream, QByteArray &out, qsizetype &used)
{
    while (stream.avail_in > 0 && !(used > 0 && isPadding(stream))) {
        const Unpacking state = inflateMember(stream, out, used);
        if (state != Unpacking::Whole)
            return state;
        inflateReset(&stream);
    }
    return Unpacking::Whole;
}

} // namespace

Result<QByteArray, QString> unpacked(const QByteArray &bytes)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    if (size_t(bytes.size()) > std::numeric_limits<uInt>::max())
        return Failure{unpackingSentence(Unpacking::TooLarge)};
    z_stream stream{};
    constexpr int gzipOnly = 15 + 16;
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return Failure{unpackingSentence(Unpacking::Damaged)};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    out.reserve(std::min<qsizetype>(bytes.size() * 16, qsizetype(64) << 20));
    qsizetype used = 0;
    const Unpacking state = inflateAll(stream, out, used);
    inflateEnd(&stream);
    if (state != Unpacking::Whole)
        return Failure{unpackingSentence(state)};
    out.resize(used);
    return out;
}

Result<QByteArray, QString> readUnpacked(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return Failure{QCoreApplication::translate("Gzip", "%1 can't be read: %2.").arg(file, input.errorString())};
    const QByteArray bytes = input.readAll();
    if (input.error() != QFileDevice::NoError)
        return Failure{QCoreApplication::translate("Gzip", "%1 can't be read: %2.").arg(file, input.errorString())};
    auto plain = unpacked(bytes);
    if (!plain)
        return Failure{QStringLiteral("%1: %2").arg(file, plain.error())};
    return plain;
}

} // namespace pulley
