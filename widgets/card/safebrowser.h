// SafeBrowser: shows Markdown that anybody may have written. Loads nothing, from anywhere, and opens no link.
#pragma once

#include <QTextBrowser>

namespace pulley {

class SafeBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SafeBrowser(QWidget *parent = nullptr);

    /// Text too long to be laid out at once is shown in parts: this one, from 0. See partsOf().
    void showMarkdown(const QString &markdown, qsizetype part = 0);
    /// Where each part of `markdown` begins: parts end between paragraphs, and are short enough never to hold up the window.
    static QList<qsizetype> partsOf(const QString &markdown);
    /// As high as its text from now on, without a frame or scroll bars.
    void fitToText();

    /// An empty frame for images, else nothing: no image, style sheet or file is ever read.
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// Somebody clicked it, or pressed Return on it.
    void linkAsked(const QUrl &link);
    /// Where the link under the mouse or the keyboard goes; empty when there is none.
    void pointing(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void point(const QUrl &link);
    void watchSize();
    void fit();

    bool m_fits = false;
};

} // namespace pulley
