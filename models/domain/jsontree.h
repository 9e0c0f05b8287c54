// JsonTree: where the values of a JSON text stand in it; nothing is copied until it is asked for.
#pragma once

#include <QString>
#include <QStringView>
#include <vector>

namespace pulley {

class JsonTree
{
public:
    enum class Kind : quint8 { Null, False, True, Number, Text, Array, Object };
    struct Node {
        /// The member's name as written; empty in an array.
        QStringView key;
        /// A number, or a text as written between its quotes.
        QStringView written;
        /// The first node after this one and all within it.
        qsizetype end = 0;
        Kind kind = Kind::Null;
        /// A text with escapes in it.
        bool escaped = false;

        QString text() const;
    };

    /// The nodes are none when `text` is not the JSON of an object.
    explicit JsonTree(const QString &text);
    /// In the order of the text: the whole, and each one's parts right after it.
    const std::vector<Node> &nodes() const { return m_nodes; }

private:
    bool parseValue(QStringView key, int depth);
    bool parseText(QStringView &written, bool &escaped);
    bool parseEscape();
    bool parseParts(Kind kind, int depth);
    bool parseWord(const char *word);
    void skipSpace();
    bool take(char16_t unit);

    QString m_text;
    const char16_t *m_at = nullptr;
    const char16_t *m_end = nullptr;
    std::vector<Node> m_nodes;
};

} // namespace pulley
