// MarkdownView: the browser, and under it a strip to turn the parts with.
#include "widgets/card/markdownview.h"

#include "widgets/card/safebrowser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace pulley {

MarkdownView::MarkdownView(QWidget *parent) :
    QWidget(parent), m_browser(new SafeBrowser(this)), m_strip(new QWidget(this)), m_which(new QLabel(m_strip)),
    m_before(new QPushButton(tr("Part before"), m_strip)), m_next(new QPushButton(tr("Next part"), m_strip))
{
    m_browser->setObjectName(QStringLiteral("preview"));
    m_browser->setAccessibleName(tr("Description as it will be read"));
    m_which->setObjectName(QStringLiteral("previewPart"));
    m_before->setObjectName(QStringLiteral("partBefore"));
    m_next->setObjectName(QStringLiteral("nextPart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_browser, 1);
    column->addWidget(m_strip);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_which, 1);
    for (QPushButton *button : {m_before, m_next}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_strip->hide();
    connect(m_before, &QPushButton::clicked, this, [this] { turnTo(m_part - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_part + 1); });
}

void MarkdownView::showMarkdown(const QString &markdown)
{
    m_markdown = markdown;
    m_parts = SafeBrowser::partsOf(markdown);
    m_strip->setVisible(m_parts.size() > 1);
    turnTo(m_part);
}

void MarkdownView::turnTo(qsizetype part)
{
    m_part = std::clamp<qsizetype>(part, 0, m_parts.size() - 1);
    m_browser->showMarkdown(m_markdown, m_part);
    m_which->setText(tr("A long description: part %1 of %2").arg(m_part + 1).arg(m_parts.size()));
    m_before->setEnabled(m_part > 0);
    m_next->setEnabled(m_part + 1 < m_parts.size());
}

} // namespace pulley
