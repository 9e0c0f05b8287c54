// EmptyPage: a heading, a sentence and the ways on.
#include "widgets/board/emptypage.h"

#include "widgets/board/quietbutton.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace pulley {

namespace {

constexpr int textWidth = 520;

} // namespace

EmptyPage::EmptyPage(QWidget *parent) :
    QWidget(parent), m_heading(new QLabel(this)), m_text(new QLabel(this)), m_buttons(new QWidget(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(textFont(18, QFont::DemiBold));
    m_heading->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setFixedWidth(textWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(m_buttons);
    row->setSpacing(metric::wideGap);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metric::widestGap);
    layout->addStretch(2);
    layout->addWidget(m_heading, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addWidget(m_buttons, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyPage::say(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
    // A layout that centres it gives it the height of a shorter text.
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(textWidth)));
    setAccessibleName(heading + QLatin1String(". ") + text);
}

QString EmptyPage::text() const
{
    return m_text->text();
}

void EmptyPage::addButton(QAction *action)
{
    auto *button = new QuietButton(this);
    button->follow(action);
    m_buttons->layout()->addWidget(button);
}

} // namespace pulley
