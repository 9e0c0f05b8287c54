// Judges a translator's file: what is missing, what doesn't fit its source, and which words of the field were put otherwise.
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QXmlStreamReader>

namespace catalogue {

struct Message {
    QString context;
    QString source;
    QString comment;
    /// One a plural form.
    QStringList forms;
    bool unfinished = false;
    bool vanished = false;

    QString name() const { return context + QLatin1String(": ") + source; }
    QString key() const { return name() + QLatin1Char('\n') + comment; }
};

inline Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    const bool plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        const QString tag = xml.name().toString();
        if (tag == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (tag == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (tag == QLatin1String("translation")) {
            const QString type = xml.attributes().value(QLatin1String("type")).toString();
            message.unfinished = type == QLatin1String("unfinished");
            message.vanished = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            if (!plural)
                message.forms.append(xml.readElementText());
            while (plural && xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

inline QList<Message> read(const QByteArray &ts)
{
    QXmlStreamReader xml(ts);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

inline QSet<QString> found(const QString &text, const char *pattern)
{
    QSet<QString> all;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text);
    while (matches.hasNext())
        all.insert(matches.next().captured(1).toUpper());
    return all;
}

/// What the code holds and the file doesn't, and the other way round.
inline QStringList difference(const QList<Message> &file, const QList<Message> &code)
{
    QHash<QString, QString> inFile;
    QHash<QString, QString> inCode;
    for (const Message &message : file)
        inFile.insert(message.key(), message.name());
    for (const Message &message : code)
        inCode.insert(message.key(), message.name());
    QStringList breaches;
    for (auto each = inCode.cbegin(); each != inCode.cend(); ++each) {
        if (!inFile.contains(each.key()))
            breaches.append(QLatin1String("missing: ") + each.value());
    }
    for (auto each = inFile.cbegin(); each != inFile.cend(); ++each) {
        if (!inCode.contains(each.key()))
            breaches.append(QLatin1String("vanished: ") + each.value());
    }
    breaches.sort();
    return breaches;
}

inline QStringList untranslated(const QList<Message> &file, qsizetype pluralForms)
{
    QStringList breaches;
    for (const Message &message : file) {
        const qsizetype wanted =
            (message.source.contains(QLatin1String("%n")) || message.source.contains(QLatin1String("%Ln"))) ? pluralForms : 1;
        if (message.unfinished || message.forms.contains(QString()) || message.forms.size() != wanted)
            breaches.append(QLatin1String("untranslated: ") + message.name());
        if (message.vanished)
            breaches.append(QLatin1String("vanished: ") + message.name());
    }
    return breaches;
}

/// Placeholders, the letters that open menus and fields, dots, markup and lines: as in the source.
inline QStringList misfits(const QList<Message> &file)
{
    const QChar ellipsis(0x2026);
    QStringList breaches;
    const auto complain = [&breaches](const char *what, const Message &message) {
        breaches.append(QLatin1String(what) + QLatin1String(": ") + message.name());
    };
    for (const Message &message : file) {
        for (const QString &form : message.forms) {
            if (found(message.source, "(%L?[0-9n])") != found(form, "(%L?[0-9n])"))
                complain("placeholders", message);
            if (found(message.source, "(?<!&)&([^&\\s])") != found(form, "(?<!&)&([^&\\s])"))
                complain("letter", message);
            if (message.source.endsWith(ellipsis) != form.endsWith(ellipsis))
                complain("dots", message);
            if (found(message.source, "(</?\\w+>)") != found(form, "(</?\\w+>)"))
                complain("markup", message);
            if (message.source.count(QLatin1Char('\n')) != form.count(QLatin1Char('\n')))
                complain("lines", message);
        }
    }
    return breaches;
}

/// A word of the field, and what it is in Japanese wherever it stands.
struct Term {
    const char *english;
    const char *japanese;
};

inline const QList<Term> &terms()
{
    static const QList<Term> all{
        {"\\bready to (be pulled|pull)\\b", "引き取り"},
        {"\\bpull(s|ed)?\\b", "プル|引き取"},
        {"\\bwip limits?\\b", "仕掛り上限"},
        {"\\b(a|the|new|this|edit) limit\\b|^limits$", "仕掛り上限"},
        {"\\bcolumns?\\b", "列"},
        {"\\blanes?\\b", "レーン"},
        {"\\bclass(es)? of service\\b", "サービスクラス"},
        {"\\bwork types?\\b", "作業種別"},
        {"\\b(un)?block(s|ed)?\\b", "ブロック"},
        {"\\breturn(s|ed)?\\b(?! to the)", "差し戻"},
        {"\\bowners?\\b", "担当"},
        {"\\bdue date\\b", "期日"},
        {"\\bcycle times?\\b", "サイクルタイム"},
        {"\\bdiscard(s|ed)?\\b", "廃棄"},
        {"\\bexpedite\\b", "緊急"},
        {"\\btoil\\b", "トイル"},
        {"\\bchecklist\\b", "チェックリスト"},
        {"\\bfree slots?\\b", "空き"},
        {"\\bcommitment point\\b", "コミットメントポイント"},
        {"\\bdelivery point\\b", "デリバリーポイント"},
        {"\\bpolic(y|ies)\\b", "ポリシー"},
        {"\\bis full\\b|^full$", "満杯"},
    };
    return all;
}

inline QStringList otherTerms(const QList<Message> &file)
{
    QStringList breaches;
    for (const Term &term : terms()) {
        const QRegularExpression english(QLatin1String(term.english), QRegularExpression::CaseInsensitiveOption);
        const QRegularExpression japanese(QString::fromUtf8(term.japanese));
        for (const Message &message : file) {
            const QString source = QString(message.source).remove(QRegularExpression(QStringLiteral("&(?=\\S)")));
            for (const QString &form : message.forms) {
                if (source.contains(english) && !form.contains(japanese))
                    breaches.append(QStringLiteral("%1: %2").arg(japanese.pattern(), message.name()));
            }
        }
    }
    return breaches;
}

} // namespace catalogue
