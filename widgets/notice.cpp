// Notice: shown long enough to be read, read out to screen readers, and gone again.
#include "widgets/notice.h"

#include "widgets/parts/linklabel.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <algorithm>

namespace pulley {

namespace {

constexpr int widest = 600;
constexpr int shadow = 8;
constexpr auto deedHref = "deed:";

std::chrono::milliseconds readingTime(const QString &text)
{
    return std::chrono::milliseconds(std::clamp(4000 + 60 * static_cast<int>(text.size()), 6000, 20000));
}

/// The sentence as a label shows it: everything escaped, its start up to the first full stop or colon strong.
QString asHtml(const QString &text, const QString &linkText, const QString &link)
{
    const qsizetype stop = text.indexOf(QLatin1Char(':'));
    QString html = stop > 0 && stop < 60
        ? QLatin1String("<b>") + text.left(stop + 1).toHtmlEscaped() + QLatin1String("</b>") + text.mid(stop + 1).toHtmlEscaped()
        : text.toHtmlEscaped();
    const QString target = linkText.toHtmlEscaped();
    // Whole words only: OPS-1 is not named by OPS-12. Japanese words stand without a space.
    const QString japanese = QStringLiteral("(?![\\p{Han}\\p{Hiragana}\\p{Katakana}])");
    const QRegularExpression word(QStringLiteral("(?<!%1[\\w-])%2(?!%1\\w)").arg(japanese, QRegularExpression::escape(target)),
                                  QRegularExpression::UseUnicodePropertiesOption);
    if (const qsizetype at = target.isEmpty() ? -1 : html.lastIndexOf(word); at >= 0) {
        html.replace(
            at, target.size(),
            QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\"><b>%2</b></a>").arg(link.toHtmlEscaped(), target));
    }
    return html;
}

} // namespace

Notice::Notice(QWidget *host) : QFrame(host), m_label(new LinkLabel(this))
{
    setObjectName(QStringLiteral("notice"));
    m_label->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::widestGap + 4 + shadow, 10 + shadow, metric::widestGap + shadow, 10 + shadow);
    layout->addWidget(m_label);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, &QWidget::hide);
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &href) {
        if (href != QLatin1String(deedHref)) {
            follow();
            return;
        }
        hide();
        Q_EMIT deedAsked();
    });
    host->installEventFilter(this);
    hide();
}

void Notice::tell(NoticeKind kind, const QString &text, const QString &linkText, const QString &link, const QString &key,
                  const QString &deed)
{
    m_kind = kind;
    m_text = text;
    m_link = link;
    if (!link.isEmpty() && !key.isEmpty())
        m_text += QLatin1Char(' ') + tr("%1 shows %2.").arg(key, linkText);
    QString html = asHtml(m_text, linkText, link);
    if (!deed.isEmpty()) {
        m_text += QLatin1Char(' ') + deed;
        html += QStringLiteral(" <a href=\"%1\">%2</a>").arg(QLatin1String(deedHref), deed.toHtmlEscaped());
    }
    m_label->setText(html);
    setAccessibleName(m_text);
    arrange();
    show();
    raise();
    update();
    m_hide.start(readingTime(m_text));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::follow()
{
    if (m_link.isEmpty() || !isVisible())
        return;
    hide();
    Q_EMIT linkActivated(m_link);
}

QString Notice::text() const
{
    return m_text;
}

void Notice::arrange()
{
    const int room = parentWidget()->width() - 2 * metric::widestGap;
    const int wanted = textFont(metric::text).pixelSize() * static_cast<int>(m_text.size()) / 2 + 80;
    const int width = std::min({room, widest + 2 * shadow, std::max(wanted, 280)});
    resize(width, heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height());
    move((parentWidget()->width() - this->width()) / 2, parentWidget()->height() - height() - metric::wideGap);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    return QFrame::eventFilter(watched, event);
}

void Notice::enterEvent(QEnterEvent *event)
{
    m_hide.stop();
    QFrame::enterEvent(event);
}

void Notice::leaveEvent(QEvent *event)
{
    m_hide.start(std::chrono::seconds(3));
    QFrame::leaveEvent(event);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(box.adjusted(-i, -i + 2, i, i), metric::corner + i, metric::corner + i);
    }
    QPainterPath path;
    path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), metric::corner - 2, metric::corner - 2);
    painter.fillPath(path, c.panel);
    painter.setClipPath(path);
    const QColor bar = m_kind == NoticeKind::Refused ? c.amber : m_kind == NoticeKind::Failed ? c.red : c.accent;
    painter.fillRect(QRectF(box.left(), box.top(), 4, box.height()), bar);
    painter.setClipping(false);
    painter.setPen(c.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace pulley
