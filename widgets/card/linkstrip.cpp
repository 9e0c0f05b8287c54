// LinkStrip: the address whole, then Open, Copy and Cancel; Escape is Cancel.
#include "widgets/card/linkstrip.h"

#include "widgets/parts/plaintext.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pulley {

namespace {

constexpr qsizetype longestShown = 600;
constexpr int barPx = 3;

/// The whole address, as it may be broken into lines; of one that nobody could read its beginning, which says where it goes.
QString readable(const QString &address)
{
    QString shown;
    for (const QChar letter : address.left(longestShown)) {
        shown.append(letter);
        if (!letter.isLetterOrNumber())
            shown.append(QChar(0x200b));
    }
    return address.size() > longestShown ? shown + QChar(0x2026) : shown;
}

QString said(const QUrl &link, const QString &address)
{
    if (!LinkStrip::mayOpen(link))
        return LinkStrip::tr("Not opened, for only web and mail addresses are: %1").arg(address);
    const bool mail = link.scheme().toLower() == QLatin1String("mailto");
    return mail ? LinkStrip::tr("Opens %1 in the mail program").arg(address)
                : LinkStrip::tr("Opens %1 in the browser").arg(address);
}

} // namespace

LinkStrip::LinkStrip(QWidget *parent) :
    QWidget(parent), m_words(new QLabel(this)), m_open(new QPushButton(tr("Open"), this)),
    m_copy(new QPushButton(tr("Copy"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("linkStrip"));
    m_words->setObjectName(QStringLiteral("linkWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open->setObjectName(QStringLiteral("openAsked"));
    m_copy->setObjectName(QStringLiteral("copyLink"));
    m_cancel->setObjectName(QStringLiteral("leaveLink"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::widestGap, metric::wideGap, metric::wideGap, metric::wideGap);
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_open, m_copy, m_cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, &LinkStrip::open);
    connect(m_copy, &QPushButton::clicked, this, &LinkStrip::copy);
    connect(m_cancel, &QPushButton::clicked, this, &LinkStrip::leave);
    hide();
}

bool LinkStrip::mayOpen(const QUrl &link)
{
    const QString scheme = link.scheme().toLower();
    const bool web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    return link.isValid() && ((web && !link.host().isEmpty()) || (scheme == QLatin1String("mailto") && !link.path().isEmpty()));
}

void LinkStrip::ask(const QUrl &link)
{
    m_link = link;
    if (QWidget *focus = window()->focusWidget(); !isAncestorOf(focus))
        m_before = focus;
    const QString address = link.toString(QUrl::FullyEncoded);
    m_words->setText(said(link, readable(address)));
    m_words->setToolTip(asToolTip(address.left(longestShown * 4)));
    setAccessibleName(said(link, address.left(longestShown)));
    m_open->setEnabled(mayOpen(link));
    m_open->setVisible(mayOpen(link));
    m_open->setAccessibleDescription(accessibleName());
    show();
    (m_open->isEnabled() ? m_open : m_cancel)->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void LinkStrip::open()
{
    const QUrl link = m_link;
    leave();
    Q_EMIT opening(link);
    QDesktopServices::openUrl(link);
}

void LinkStrip::copy()
{
    QApplication::clipboard()->setText(m_link.toString(QUrl::FullyEncoded));
    leave();
}

void LinkStrip::leave()
{
    if (m_before)
        m_before->setFocus();
    hide();
}

bool LinkStrip::event(QEvent *event)
{
    // Escape and Return are about the link, not about the dialog that it stands in.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LinkStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(window()->focusWidget()); button && isAncestorOf(button))
            button->click();
    } else
        QWidget::keyPressEvent(event);
}

void LinkStrip::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.chip);
    painter.fillRect(QRect(0, 0, barPx, height()), mayOpen(m_link) ? colors.accent : colors.amber);
}

} // namespace pulley
