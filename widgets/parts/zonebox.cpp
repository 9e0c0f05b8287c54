// ZoneBox: the list of zones with what their clocks differ by now.
#include "widgets/parts/zonebox.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace pulley {

namespace {

constexpr int searchRole = Qt::UserRole + 1;
constexpr int visibleRows = 12;

QString offsetName(const QTimeZone &zone, const QDateTime &now)
{
    const int seconds = zone.offsetFromUtc(now);
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// The offset at the right of its zone. Asked only for the rows that are seen: a zone's rules take a while to read.
class OffsetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QString name = index.data(Qt::DisplayRole).toString();
        if (name.startsWith(QLatin1String("UTC")))
            return;
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(chosen ? option.palette.color(QPalette::HighlightedText) : colorsOf(option.palette).dim);
        painter->drawText(option.rect.adjusted(0, 0, -metric::wideGap, 0), Qt::AlignRight | Qt::AlignVCenter,
                          offsetName(QTimeZone(name.toUtf8()), QDateTime::currentDateTimeUtc()));
    }
};

/// Finds "new york" too, and puts in America/New_York.
class ZoneCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

ZoneBox::ZoneBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(visibleRows);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromUtf8(id);
        addItem(name);
        setItemData(count() - 1, QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')) + QLatin1Char(' ') + name, searchRole);
    }
    view()->setItemDelegate(new OffsetDelegate(view()));
    auto *completer = new ZoneCompleter(model(), this);
    completer->setCompletionRole(searchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setMaxVisibleItems(visibleRows);
    setCompleter(completer);
    completer->popup()->setItemDelegate(new OffsetDelegate(completer->popup()));
    lineEdit()->setPlaceholderText(tr("Type a city, or UTC+09:00"));
}

QString ZoneBox::zone() const
{
    return currentText().trimmed();
}

void ZoneBox::setZone(const QString &zone)
{
    if (currentText() == zone)
        return;
    setCurrentIndex(findText(zone));
    setEditText(zone);
}

QString ZoneBox::nowThere(const QString &zone, const QDateTime &now)
{
    const QTimeZone found(zone.toUtf8());
    if (!found.isValid())
        return tr("No such time zone. Type a city such as Tokyo, or an offset such as UTC+09:00.");
    const QDateTime there = now.toTimeZone(found);
    const QLocale locale;
    //: A weekday, a time of day, and the offset from UTC
    return tr("Now there: %1 %2, %3")
        .arg(locale.dayName(there.date().dayOfWeek()), there.time().toString(QStringLiteral("HH:mm")), offsetName(found, now));
}

QString ZoneBox::systemZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return zone.isEmpty() ? QStringLiteral("UTC") : QString::fromUtf8(zone);
}

} // namespace pulley
