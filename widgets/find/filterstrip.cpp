// FilterStrip: a count at the left, problems behind it with a mark, told to screen readers when they come.
#include "widgets/find/filterstrip.h"

#include "models/items/filtercompletion.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace pulley {

FilterStrip::FilterStrip(QWidget *parent) : QWidget(parent), m_shown(new QLabel(this)), m_problems(new QLabel(this))
{
    m_shown->setObjectName(QStringLiteral("filterShown"));
    m_problems->setObjectName(QStringLiteral("filterProblems"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, metric::gap, 16, metric::gap);
    row->setSpacing(metric::widestGap);
    for (QLabel *label : {m_shown, m_problems}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(textFont(metric::small));
        row->addWidget(label);
    }
    m_problems->setWordWrap(true);
    row->setStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void FilterStrip::tell(const Shown &shown, const QList<FilterProblem> &problems)
{
    const QString count = tr("%1 of %2 cards shown").arg(shown.shown).arg(shown.total);
    QStringList sentences;
    for (const FilterProblem &problem : problems)
        sentences.append(sentence(problem));
    const QString wrong = sentences.isEmpty() ? QString() : QStringLiteral("\u26a0 ") + sentences.join(QLatin1Char(' '));
    if (count == m_shown->text() && wrong == m_problems->text())
        return;
    m_shown->setText(count);
    m_problems->setText(wrong);
    QPalette palette = m_problems->palette();
    palette.setColor(QPalette::WindowText, colorsOf(this->palette()).amber);
    m_problems->setPalette(palette);
    setAccessibleName(wrong.isEmpty() ? count : count + QLatin1String(". ") + sentences.join(QLatin1Char(' ')));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FilterStrip::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace pulley
