// SafeBrowser: Markdown without HTML, resources or surprises.
#include "widgets/card/safebrowser.h"

#include "widgets/parts/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPointer>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace pulley {

namespace {

/// Laying out a megabyte of text would hold up the window.
constexpr qsizetype longestPart = 20'000;
constexpr qsizetype shortestPart = longestPart / 2;
constexpr qsizetype longestShownLink = 2000;
constexpr int emptyImagePx = 14;

} // namespace

SafeBrowser::SafeBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeBrowser::linkAsked);
    connect(this, &QTextBrowser::highlighted, this, &SafeBrowser::point);
}

QList<qsizetype> SafeBrowser::partsOf(const QString &markdown)
{
    QList<qsizetype> starts{0};
    while (markdown.size() - starts.last() > longestPart) {
        const QStringView piece = QStringView(markdown).mid(starts.last(), longestPart);
        qsizetype end = piece.lastIndexOf(QLatin1String("\n\n"));
        if (end < shortestPart)
            end = piece.lastIndexOf(QLatin1Char('\n'));
        if (end < shortestPart)
            end = piece.lastIndexOf(QLatin1Char(' '));
        if (end < shortestPart)
            end = longestPart - (piece.back().isHighSurrogate() ? 2 : 1);
        starts.append(starts.last() + end + 1);
    }
    return starts;
}

void SafeBrowser::showMarkdown(const QString &markdown, qsizetype part)
{
    const QList<qsizetype> starts = partsOf(markdown);
    const qsizetype at = std::clamp<qsizetype>(part, 0, starts.size() - 1);
    const qsizetype end = at + 1 < starts.size() ? starts.at(at + 1) : markdown.size();
    // Into a document that nobody shows yet: one on the screen is laid out again at each word that comes.
    auto *fresh = new QTextDocument(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDefaultFont(font());
    fresh->setDocumentMargin(document()->documentMargin());
    fresh->setMarkdown(markdown.mid(starts.at(at), end - starts.at(at)),
                       QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    // The one before goes by itself where it was the browser's own from the start.
    const QPointer<QTextDocument> old = document();
    setDocument(fresh);
    delete old.data();
    if (m_fits)
        watchSize();
}

void SafeBrowser::fitToText()
{
    m_fits = true;
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    watchSize();
}

void SafeBrowser::watchSize()
{
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &SafeBrowser::fit);
    fit();
}

void SafeBrowser::fit()
{
    if (m_fits)
        setFixedHeight(static_cast<int>(std::ceil(document()->size().height())) + 2);
}

void SafeBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void SafeBrowser::point(const QUrl &link)
{
    const QString where = link.toString(QUrl::FullyEncoded).left(longestShownLink);
    setToolTip(where.isEmpty() ? QString() : asToolTip(where));
    Q_EMIT pointing(where);
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

} // namespace pulley
