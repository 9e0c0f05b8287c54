// TypesPage: the form of one work type.
#include "widgets/policy/typespage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTextBoundaryFinder>
#include <QValidator>

namespace pulley {

namespace {

constexpr int markPx = 72;

/// One character as a reader counts, which may be several code units.
class OneCharacter : public QValidator
{
public:
    using QValidator::QValidator;
    State validate(QString &text, int &) const override
    {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
        return text.isEmpty() || characters.toNextBoundary() == text.size() ? Acceptable : Invalid;
    }
};

} // namespace

TypesPage::TypesPage(BoardSession &session, QWidget *parent) :
    Drafts(session, &Board::types, {tr("Work types"), tr("New type")}, parent), m_name(new QLineEdit), m_mark(new QComboBox),
    m_toil(new QCheckBox(tr("Its cards are &toil")))
{
    buildForm();
    connect(m_name, &QLineEdit::textChanged, this, &TypesPage::formEdited);
    connect(m_mark, &QComboBox::currentTextChanged, this, &TypesPage::formEdited);
    connect(m_toil, &QCheckBox::toggled, this, &TypesPage::formEdited);
    reload();
}

void TypesPage::buildForm()
{
    QFormLayout *rows = makeForm(m_name);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Mark"), m_mark);
    rows->addRow(QString(), hint(tr("One character, before the number of each of its cards.")));
    rows->addRow(QString(), m_toil);
    rows->addRow(QString(),
                 hint(tr("Toil is manual work that repeats and leaves nothing better behind.\nThe figures show its share.")));
    m_name->setObjectName(QStringLiteral("name"));
    m_mark->setObjectName(QStringLiteral("mark"));
    m_toil->setObjectName(QStringLiteral("toil"));
    m_mark->setMaximumWidth(markPx);
    m_mark->setEditable(true);
    m_mark->setInsertPolicy(QComboBox::NoInsert);
    m_mark->setCompleter(nullptr);
    m_mark->setValidator(new OneCharacter(m_mark));
    // Those that are hard to type.
    const QString marks = QStringLiteral("\u25B2\u25C6\u25CF\u25A0\u2605\u2726\u21BB\u270E\u2691\u271A\u2713");
    for (const QChar mark : marks)
        m_mark->addItem(QString(mark));
}

void TypesPage::fillForm(const WorkType &type)
{
    m_name->setText(type.name);
    m_mark->setCurrentIndex(m_mark->findText(type.mark));
    m_mark->setEditText(type.mark);
    m_toil->setChecked(type.toil);
}

void TypesPage::readForm(WorkType &type)
{
    type.name = m_name->text().trimmed();
    type.mark = m_mark->currentText().trimmed();
    type.toil = m_toil->isChecked();
}

} // namespace pulley
