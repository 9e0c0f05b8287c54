// trayIcon: an icon engine; panels are light or dark and don't say which, so it brings its own ground along.
#include "widgets/mywork/trayicon.h"

#include "widgets/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace pulley {

namespace {

constexpr QRgb iconGround = 0xff20304a;
constexpr QRgb ropeColor = 0xff7aa7ff;
constexpr QRgb someFree = 0xff7aa7ff;
constexpr QRgb noneFree = 0xffd5dbe4;
constexpr QRgb badgeInk = 0xff101722;

class TrayEngine : public QIconEngine
{
public:
    explicit TrayEngine(std::optional<int> freeSlots) : m_free(freeSlots) { }

    QIconEngine *clone() const override { return new TrayEngine(*this); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 22, 24, 32, 48, 64})
            sizes.append({side, side});
        return sizes;
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        const double side = std::min(rect.width(), rect.height());
        const QRectF box(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        paintBoard(*painter, box);
        if (m_free)
            paintBadge(*painter, box);
        painter->restore();
    }

private:
    /// Three columns of cards on whole pixels, so that 16 of them are enough.
    void paintBoard(QPainter &painter, const QRectF &box) const
    {
        const double unit = box.width() / 16;
        painter.setBrush(QColor::fromRgb(iconGround));
        painter.drawRoundedRect(box, 3 * unit, 3 * unit);
        for (int column = 0; column < 3; ++column) {
            for (int row = 0; row < (column == 2 ? 2 : 3); ++row) {
                painter.setBrush(column == 0 && row == 0 ? QColor::fromRgb(ropeColor) : QColor(Qt::white));
                painter.drawRect(
                    QRectF(box.x() + (2 + column * 4.25) * unit, box.y() + (3 + row * 4) * unit, 3.4 * unit, 2.6 * unit));
            }
        }
    }
    void paintBadge(QPainter &painter, const QRectF &box) const
    {
        const QString text = *m_free > 9 ? QStringLiteral("9+") : QString::number(*m_free);
        const double height = box.height() * 0.69;
        const double width = text.size() > 1 ? box.width() * 0.88 : height;
        const QRectF badge(box.right() - width, box.bottom() - height, width, height);
        painter.setBrush(QColor::fromRgb(iconGround));
        painter.drawRoundedRect(badge.adjusted(-1, -1, 1, 1), height / 2, height / 2);
        painter.setBrush(QColor::fromRgb(*m_free > 0 ? someFree : noneFree));
        painter.drawRoundedRect(badge, height / 2, height / 2);
        QFont font = textFont(std::max(7, qRound(height * 0.86)), QFont::Bold);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(badgeInk));
        painter.drawText(badge, Qt::AlignCenter, text);
    }

    std::optional<int> m_free;
};

} // namespace

QIcon trayIcon(std::optional<int> freeSlots)
{
    return QIcon(new TrayEngine(freeSlots));
}

} // namespace pulley
