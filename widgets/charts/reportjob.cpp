// ReportJob: turn by turn, then the file at once.
#include "widgets/charts/reportjob.h"

#include "widgets/charts/chartexport.h"

namespace pulley {

ReportJob::ReportJob(const QList<Picture> &pictures, const QString &file, QObject *parent) :
    QObject(parent), m_pictures(pictures), m_file(file)
{
    connect(&m_turns, &QTimer::timeout, this, &ReportJob::turn);
    m_turns.start(0);
}

void ReportJob::turn()
{
    if (!m_form) {
        auto form = reportForm(m_pictures, m_file);
        if (!form)
            return finish(Failure{form.error()});
        m_form = std::move(*form);
    }
    if (m_done < m_pictures.size()) {
        m_form->add(m_pictures.at(m_done));
        Q_EMIT progressed(++m_done, int(m_pictures.size()));
        return;
    }
    finish(writeWhole(m_file, m_form->whole()));
}

void ReportJob::finish(const Result<Done, QString> &written)
{
    m_turns.stop();
    deleteLater();
    Q_EMIT ended(m_file, written ? QString() : written.error());
}

} // namespace pulley
