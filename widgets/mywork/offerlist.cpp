// OfferList: rows are made anew only when what they say has changed, so that the keyboard stays where it was.
#include "widgets/mywork/offerlist.h"

#include "widgets/board/quietbutton.h"
#include "widgets/parts/linklabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QRegularExpression>

namespace pulley {

namespace {

/// What stands in brackets at the end goes to the next line whole, in Japanese too.
QString unbroken(const QString &text)
{
    static const QRegularExpression brackets(QStringLiteral("\\([^()]{1,24}\\)$"));
    const QRegularExpressionMatch match = brackets.match(text);
    if (!match.hasMatch())
        return text;
    constexpr QChar joiner(0x2060);
    QString kept;
    for (const QChar each : match.captured())
        kept += QString(joiner) + (each.isSpace() ? QChar(QChar::Nbsp) : each);
    return text.left(match.capturedStart()) + kept.mid(1);
}

} // namespace

OfferList::OfferList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, metric::gap, 0, 0);
    m_rows->setSpacing(metric::gap);
    auto *heading = new QLabel(tr("What helps now"), this);
    heading->setFont(textFont(metric::text, QFont::DemiBold));
    m_rows->addWidget(heading);
    setVisible(false);
}

void OfferList::show(const QList<OfferFace> &offers)
{
    setVisible(!offers.isEmpty());
    if (offers == m_offers)
        return;
    m_offers = offers;
    for (QWidget *line : std::as_const(m_lines)) {
        line->hide();
        line->deleteLater(); // it may be its own link that led here
    }
    m_lines.clear();
    for (int i = 0; i < offers.size(); ++i)
        addRow(offers.at(i), i + 1);
}

void OfferList::addRow(const OfferFace &offer, int number)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::wideGap);
    auto *link = new LinkLabel(line);
    link->setText(QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
                      .arg(offer.help.card.value.toHtmlEscaped(), unbroken(offer.text).toHtmlEscaped()));
    link->setObjectName(QStringLiteral("offer%1").arg(number));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setAccessibleName(offer.text);
    connect(link, &QLabel::linkActivated, this, [this, card = offer.help.card] { Q_EMIT showAsked(card); });
    row->addWidget(link, 1);
    if (offer.help.kind == HelpKind::Unblock) {
        auto *button = new QuietButton(line);
        button->setObjectName(QStringLiteral("unblock%1").arg(number));
        button->setText(tr("Unblock"));
        button->setAccessibleName(tr("Unblock %1").arg(offer.number));
        connect(button, &QuietButton::clicked, this, [this, card = offer.help.card] { Q_EMIT unblockAsked(card); });
        row->addWidget(button);
    }
    m_rows->addWidget(line);
    m_lines.append(line);
}

} // namespace pulley
