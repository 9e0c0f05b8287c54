// SafeBrowser: Markdown without HTML, resources or surprises.
#include "widgets/card/safebrowser.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QTextDocument>

namespace pulley {

namespace {

/// Laying out a megabyte of text would hold up the window; the editor beside it shows all of it.
constexpr qsizetype longestPreview = 200'000;
constexpr int emptyImagePx = 14;

} // namespace

SafeBrowser::SafeBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeBrowser::ask);
}

void SafeBrowser::showMarkdown(const QString &markdown)
{
    document()->setMarkdown(markdown.left(longestPreview),
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
}

bool SafeBrowser::mayOpen(const QUrl &link)
{
    const QString scheme = link.scheme().toLower();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return link.isValid() && ((web && !link.host().isEmpty()) || scheme == QLatin1String("mailto"));
}

QVariant SafeBrowser::loadResource(int type, const QUrl &)
{
    // Nothing at all would not do: where a document has no image, Qt's image handler reads the name as a file by itself.
    if (type != QTextDocument::ImageResource)
        return {};
    QImage leftOut(emptyImagePx, emptyImagePx, QImage::Format_ARGB32_Premultiplied);
    leftOut.fill(Qt::transparent);
    QPainter painter(&leftOut);
    painter.setPen(Qt::gray);
    painter.drawRect(0, 0, emptyImagePx - 1, emptyImagePx - 1);
    painter.drawLine(0, 0, emptyImagePx - 1, emptyImagePx - 1);
    return leftOut;
}

void SafeBrowser::ask(const QUrl &link)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QString where = link.toString(QUrl::FullyEncoded).left(500);
    if (!mayOpen(link)) {
        box->setText(tr("This link is not opened: only web and mail addresses are."));
        box->setInformativeText(where);
        box->open();
        return;
    }
    box->setText(tr("Open this link outside Pulley?"));
    box->setInformativeText(where);
    auto *open = box->addButton(tr("Open"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    connect(open, &QPushButton::clicked, this, [this, link] {
        Q_EMIT opening(link);
        QDesktopServices::openUrl(link);
    });
    box->open();
}

} // namespace pulley
