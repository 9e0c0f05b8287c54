// ReportJob: a report painted a chart a turn, so that the window goes on meanwhile.
#pragma once

#include "widgets/charts/chartreport.h"

#include <QTimer>

namespace pulley {

/// Begins by itself; deleted before it has told its end, it leaves no file behind.
class ReportJob : public QObject
{
    Q_OBJECT
public:
    ReportJob(const QList<Picture> &pictures, const QString &file, QObject *parent);

Q_SIGNALS:
    void progressed(int done, int of);
    /// The last that is heard of it: `problem` is a sentence, and empty where the file is written.
    void ended(const QString &file, const QString &problem);

private:
    void turn();
    void finish(const Result<Done, QString> &written);

    QList<Picture> m_pictures;
    QString m_file;
    std::unique_ptr<ReportForm> m_form;
    int m_done = 0;
    QTimer m_turns;
};

} // namespace pulley
