// BoardFilter: applies at each keystroke, tells what came of it, and keeps filters that were gone on from.
#include "widgets/find/boardfilter.h"

#include "widgets/board/boardview.h"
#include "widgets/find/filterfield.h"
#include "widgets/find/filterstrip.h"
#include "widgets/find/nomatch.h"

#include <QSettings>

namespace pulley {

namespace {

constexpr int mostRecentFilters = 8;

QString recentFilters()
{
    return QStringLiteral("filter/recent");
}

} // namespace

BoardFilter::BoardFilter(FilterField &field, FilterStrip &strip, QSettings &settings, QObject *parent) :
    QObject(parent), m_field(field), m_strip(strip), m_settings(settings)
{
    m_field.setEnabled(false);
    m_field.setSuggest([this](const QString &text, int cursor) { return suggest(text, cursor); });
    connect(&m_field, &QLineEdit::textChanged, this, &BoardFilter::apply);
    connect(&m_field, &FilterField::cancelled, this, &BoardFilter::clear);
    connect(&m_field, &FilterField::left, this, &BoardFilter::remember);
    connect(&m_field, &FilterField::onward, this, [this] {
        if (m_view)
            m_view->goToFirst();
    });
}

void BoardFilter::attach(BoardModels &models, BoardView &view)
{
    if (m_models != &models) {
        m_models = &models;
        m_view = &view;
        delete m_noMatch.data();
        m_noMatch = new NoMatch(&view);
        connect(&models, &BoardModels::settled, this, &BoardFilter::tell);
        connect(&models, &BoardModels::filtered, this, &BoardFilter::tell);
        connect(&models, &BoardModels::rebuilt, this, &BoardFilter::tell);
    }
    m_field.setEnabled(true);
    if (std::exchange(m_board, models.board().id) != models.board().id)
        m_field.clear();
    apply();
}

void BoardFilter::setKeys(const QKeySequence &find, const QKeySequence &clear)
{
    m_field.setKeys(find.toString(QKeySequence::NativeText));
    m_clearKey = clear.toString(QKeySequence::NativeText);
}

void BoardFilter::focus()
{
    if (m_field.hasFocus())
        m_field.selectAll();
    else
        m_field.setFocus(Qt::ShortcutFocusReason);
}

void BoardFilter::clear()
{
    m_field.clear();
    if (m_view)
        m_view->takeFocus();
}

void BoardFilter::set(const QString &text)
{
    m_field.setText(text);
    remember();
}

QString BoardFilter::text() const
{
    return m_field.text();
}

void BoardFilter::apply()
{
    if (!m_models)
        return;
    m_models->setFilter(parseFilter(m_field.text()));
    tell();
}

void BoardFilter::tell()
{
    const Shown shown = m_models->shown();
    const QList<FilterProblem> problems = m_models->filterProblems();
    m_strip.tell(shown, problems);
    m_strip.setVisible(m_models->isFiltered() || !problems.isEmpty());
    const bool nothing = m_models->isFiltered() && shown.shown == 0 && shown.total > 0;
    m_noMatch->say(!nothing                   ? QString()
                       : m_clearKey.isEmpty() ? tr("No card matches.")
                                              : tr("No card matches. %1 clears the filter.").arg(m_clearKey));
}

void BoardFilter::remember()
{
    const QString text = m_field.text().simplified();
    if (text.isEmpty() || !m_models || !m_models->isFiltered() || !m_models->filterProblems().isEmpty())
        return;
    QStringList kept = recent();
    kept.removeAll(text);
    kept.prepend(text);
    m_settings.setValue(recentFilters(), kept.mid(0, mostRecentFilters));
}

QStringList BoardFilter::recent() const
{
    return m_settings.value(recentFilters()).toStringList();
}

QList<Completion> BoardFilter::suggest(const QString &text, int cursor) const
{
    if (!m_models)
        return {};
    QList<Completion> offers;
    if (text.isEmpty()) {
        for (const QString &each : recent())
            offers.append({0, 0, each, each, tr("used before")});
    }
    return offers + filterCompletions(m_models->board(), text, cursor, QLocale().language());
}

} // namespace pulley
