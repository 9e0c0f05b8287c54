// DaysOffDialog: on which weekdays and dates a team doesn't work.
#pragma once

#include "models/exchange/daysoff.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace pulley {

class InlineMessage;

/// Beside the chart and not in its way: what is changed here counts at once, and stays whatever way the dialog is left.
class DaysOffDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DaysOffDialog(const WrittenWeek &week, QWidget *parent);

    WrittenWeek week() const;
    /// Behind what is there already.
    void readFile(const QString &file);

Q_SIGNALS:
    void changed(const pulley::WrittenWeek &week);

private:
    void addWeekdays(QVBoxLayout &column);
    void addHolidays(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void askFile();
    void keepOneDay();
    void judge();

    QList<QCheckBox *> m_weekdays; ///< from Monday on
    QPlainTextEdit *m_holidays = nullptr;
    QLabel *m_count = nullptr;
    InlineMessage *m_unread = nullptr;
    InlineMessage *m_failure = nullptr;
};

} // namespace pulley
