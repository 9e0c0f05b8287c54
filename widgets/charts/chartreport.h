// Chart reports: a set of charts with what they say and what they mean, as a page to print or to read in a browser.
#pragma once

#include "models/domain/result.h"
#include "widgets/charts/picture.h"

#include <QDialog>

class QListWidget;
class QComboBox;

namespace pulley {

/// One document, nothing in it from elsewhere: charts drawn in it, all text escaped.
QByteArray reportHtml(const QList<Picture> &pictures);
/// Pages with their numbers.
QByteArray reportPdf(const QList<Picture> &pictures);
/// Into `file`, whose suffix says the format (pdf, html); whole or not at all. The error is a sentence.
Result<Done, QString> writeReport(const QList<Picture> &pictures, const QString &file);

/// A report in the making: painting is for the GUI thread, and a chart of a long history takes a while.
class ReportForm
{
public:
    virtual ~ReportForm() = default;
    /// In order, each of them once.
    virtual void add(const Picture &picture) = 0;
    /// After the last one.
    virtual QByteArray whole() = 0;
};
/// For these pictures, which are still to be added. The error is that the file's suffix is none.
Result<std::unique_ptr<ReportForm>, QString> reportForm(const QList<Picture> &pictures, const QString &file);
/// The charts of a report where nobody chooses.
QStringList usualReport();

/// Which charts, and as what.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReportDialog(const QString &current, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &keys, const QString &file);

private:
    QStringList keys() const;
    void askWhere();

    QListWidget *m_list;
    QComboBox *m_format;
};

} // namespace pulley
