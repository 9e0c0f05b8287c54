// Race: many processes after the slots of one board for some seconds, a reader beside them, and what each of them said.
#pragma once

#include "tests/system/harness/ctlloop.h"
#include "tests/system/harness/sandbox.h"

#include <QHash>
#include <memory>
#include <vector>

namespace pulley::trial {

class Race
{
public:
    static constexpr int cards = 24;
    static constexpr int loops = 16;
    static constexpr quint32 seed = 20130511;

    struct Setting {
        /// Called by the loops with pulleyctl's command line, behind `before`.
        QString program;
        QStringList before;
        /// Two of these stand open and pull; none when empty. `windowMore` goes behind their options.
        QString window;
        QStringList windowMore;
        /// Its `show --json` is the reader's process.
        QString reader;
        int seconds = 30;
        /// Goes on, for three minutes at most, until samples have shown every limited column full.
        bool untilFull = false;
    };

    Race(Sandbox &sandbox, const Setting &setting);
    ~Race();
    /// For the setting's seconds from when every window has pulled. Returns when everybody has had the last answer.
    void run();

    /// What each loop's and each window's person was answered "done", in order.
    const QHash<PersonId, QList<Deed>> &answers() const { return m_answers; }
    /// Answers that are neither done nor refused, and windows or readers that failed.
    const QStringList &errors() const { return m_errors; }
    /// Samples, of the reader's process and of the rows, that showed a column over its limit.
    const QStringList &overInSamples() const { return m_over; }
    int samples() const { return m_samples; }
    /// One line for people.
    QString summary() const;

private:
    void startLoops();
    void startWindows();
    void readNext();
    void readerEnded(int status);
    void sampleRows();
    void sample(const QMap<ColumnId, int> &counts, const char *by);
    bool allHaveBeenFull() const;
    void endEverything();
    void endWindows();

    Sandbox &m_sandbox;
    Setting m_setting;
    bool m_stopping = false;
    PersonId m_readerPerson;
    QProcess m_reader;
    std::vector<std::pair<PersonId, std::unique_ptr<CtlLoop>>> m_loops;
    std::vector<std::pair<PersonId, std::unique_ptr<QProcess>>> m_windows;
    QHash<PersonId, QList<Deed>> m_answers;
    QStringList m_errors;
    QStringList m_over;
    QMap<ColumnId, int> m_peaks;
    int m_samples = 0;
    int m_refused = 0;
};

} // namespace pulley::trial
