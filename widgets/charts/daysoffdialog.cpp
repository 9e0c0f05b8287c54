// DaysOffDialog: seven boxes and a text of dates, judged as it is written.
#include "widgets/charts/daysoffdialog.h"

#include "widgets/card/flowlayout.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace pulley {

DaysOffDialog::DaysOffDialog(const WrittenWeek &week, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("daysOffDialog"));
    setWindowTitle(tr("Days off"));
    resize(460, 480);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::gap);
    addWeekdays(*column);
    addHolidays(*column);
    addButtons(*column);
    for (const Qt::DayOfWeek day : week.off)
        m_weekdays.at(int(day) - 1)->setChecked(true);
    m_holidays->setPlainText(week.holidays);
    keepOneDay();
    judge();
    for (QCheckBox *box : std::as_const(m_weekdays))
        connect(box, &QCheckBox::toggled, this, [this] {
            keepOneDay();
            Q_EMIT changed(this->week());
        });
    connect(m_holidays, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        Q_EMIT changed(this->week());
    });
}

void DaysOffDialog::addWeekdays(QVBoxLayout &column)
{
    auto *label = new QLabel(tr("Weekdays on which nobody works:"), this);
    column.addWidget(label);
    auto *days = new QWidget(this);
    auto *flow = new FlowLayout(days);
    const QLocale locale;
    m_weekdays.fill(nullptr, 7);
    // As calendars show the week here.
    for (int place = 0; place < 7; ++place) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + place) % 7 + 1;
        auto *box = new QCheckBox(locale.standaloneDayName(day), days);
        box->setObjectName(QStringLiteral("weekday%1").arg(day));
        m_weekdays[day - 1] = box;
        flow->addWidget(box);
    }
    column.addWidget(days);
}

void DaysOffDialog::addHolidays(QVBoxLayout &column)
{
    // Made in the order of the tab key.
    m_holidays = new QPlainTextEdit(this);
    m_count = new QLabel(this);
    m_unread = new InlineMessage(this);
    m_failure = new InlineMessage(this);
    auto *label = new QLabel(tr("&Holidays: a date a line; what follows it is a remark."), this);
    label->setWordWrap(true);
    label->setBuddy(m_holidays);
    m_holidays->setObjectName(QStringLiteral("holidays"));
    m_holidays->setAccessibleName(tr("Holidays, a date a line"));
    //: an example of a holiday
    m_holidays->setPlaceholderText(tr("2026-12-25 Christmas Day"));
    m_holidays->setTabChangesFocus(true);
    m_count->setObjectName(QStringLiteral("holidayCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_unread->setObjectName(QStringLiteral("unreadDays"));
    m_failure->setObjectName(QStringLiteral("fileFailure"));
    column.addSpacing(metric::gap);
    column.addWidget(label);
    column.addWidget(m_holidays, 1);
    column.addWidget(m_count);
    column.addWidget(m_unread);
    column.addWidget(m_failure);
}

void DaysOffDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *read = buttons->addButton(tr("&Read a file\u2026"), QDialogButtonBox::ActionRole);
    read->setObjectName(QStringLiteral("readFile"));
    read->setToolTip(tr("A text file with a date a line, any remark behind it"));
    // Return is for the text.
    for (QAbstractButton *button : buttons->buttons())
        qobject_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(read, &QPushButton::clicked, this, &DaysOffDialog::askFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
}

WrittenWeek DaysOffDialog::week() const
{
    WrittenWeek week{{}, m_holidays->toPlainText()};
    for (int place = 0; place < m_weekdays.size(); ++place) {
        if (m_weekdays.at(place)->isChecked())
            week.off.append(Qt::DayOfWeek(place + 1));
    }
    return week;
}

/// A week without a working day has nothing to count.
void DaysOffDialog::keepOneDay()
{
    const auto working =
        std::count_if(m_weekdays.cbegin(), m_weekdays.cend(), [](const QCheckBox *box) { return !box->isChecked(); });
    for (QCheckBox *box : std::as_const(m_weekdays)) {
        const bool last = working == 1 && !box->isChecked();
        box->setEnabled(!last);
        box->setToolTip(last ? tr("The only weekday left to work on") : QString());
    }
}

void DaysOffDialog::judge()
{
    constexpr qsizetype mostTold = 3;
    QSet<QDate> days;
    QStringList unread;
    QList<QTextEdit::ExtraSelection> marks;
    for (const WrittenDay &written : writtenDays(m_holidays->toPlainText())) {
        if (written.day.isValid()) {
            days.insert(written.day);
            continue;
        }
        QString word = written.word;
        word.truncate(40);
        unread.append(tr("Line %1: \u201c%2\u201d is no date such as 2026-12-25, and counts for nothing.")
                          .arg(QLocale().toString(written.line), word));
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_holidays->document()->findBlockByNumber(written.line - 1));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colorsOf(palette()).amber);
        marks.append(mark);
    }
    m_holidays->setExtraSelections(marks);
    m_count->setText(days.isEmpty() ? tr("No holidays") : tr("%n holidays", "", int(days.size())));
    QStringList told = unread.mid(0, mostTold);
    if (unread.size() > mostTold)
        told.append(tr("And %n more lines.", "", int(unread.size() - mostTold)));
    if (const QString text = told.join(QLatin1Char('\n')); text != m_unread->text())
        m_unread->tell(InlineMessage::Kind::Refused, text);
}

void DaysOffDialog::askFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Read holidays"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DaysOffDialog::readFile);
    dialog->open();
}

void DaysOffDialog::readFile(const QString &file)
{
    const auto text = holidayFile(file);
    if (!text)
        return m_failure->tell(InlineMessage::Kind::Failed, sentence(text.error()));
    m_failure->clear();
    QTextCursor end(m_holidays->document());
    end.movePosition(QTextCursor::End);
    const bool begun = end.block().length() > 1;
    // One step back with undo.
    end.insertText(begun ? QLatin1Char('\n') + *text : *text);
}

} // namespace pulley
