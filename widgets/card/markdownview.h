// MarkdownView: a description as it will be read; a very long one part by part.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pulley {

class SafeBrowser;

class MarkdownView : public QWidget
{
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    SafeBrowser &browser() const { return *m_browser; }

private:
    void turnTo(qsizetype part);

    SafeBrowser *m_browser;
    QWidget *m_strip;
    QLabel *m_which;
    QPushButton *m_before;
    QPushButton *m_next;
    QString m_markdown;
    QList<qsizetype> m_parts{0};
    qsizetype m_part = 0;
};

} // namespace pulley
