// SafeBrowser: shows Markdown that anybody may have written. Loads nothing, from anywhere, and opens no link unasked.
#pragma once

#include <QTextBrowser>

namespace pulley {

class SafeBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SafeBrowser(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);
    /// http, https and mailto only.
    static bool mayOpen(const QUrl &link);

    /// An empty frame for images, else nothing: no image, style sheet or file is ever read.
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A person agreed to open it.
    void opening(const QUrl &link);

private:
    /// Says where it goes and asks.
    void ask(const QUrl &link);
};

} // namespace pulley
