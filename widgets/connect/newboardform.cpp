// NewBoardForm: where it starts from, with a picture of it, and what is its own.
#include "widgets/connect/newboardform.h"

#include "models/session/policycopy.h"
#include "models/session/templates.h"
#include "widgets/connect/policypreview.h"
#include "widgets/parts/zonebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace pulley {

namespace {

constexpr int keyRole = Qt::UserRole + 1;

QString templateTitle(const QString &name)
{
    if (name == QLatin1String("ops"))
        return NewBoardForm::tr("Operations");
    if (name == QLatin1String("simple"))
        return NewBoardForm::tr("Simple");
    return name == QLatin1String("personal") ? NewBoardForm::tr("Personal") : name;
}

QLabel *dimLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

NewBoardForm::NewBoardForm(QWidget *parent) :
    QWidget(parent), m_template(new QComboBox(this)), m_preview(new PolicyPreview(this)), m_summary(dimLabel("summary", this)),
    m_name(new QLineEdit(this)), m_key(new QLineEdit(this)), m_zone(new ZoneBox(this)), m_there(dimLabel("there", this)),
    m_people(new QCheckBox(tr("Its &people too"), this))
{
    nameWidgets();
    for (const QString &name : templateNames())
        m_template->addItem(templateTitle(name), name);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    addRows(rows);
    m_zone->setZone(ZoneBox::systemZone());
    connectForm();
    sourceChosen();
    showThere();
}

void NewBoardForm::nameWidgets()
{
    m_template->setObjectName(QStringLiteral("template"));
    m_name->setObjectName(QStringLiteral("boardName"));
    m_key->setObjectName(QStringLiteral("boardKey"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_people->setObjectName(QStringLiteral("people"));
    m_name->setPlaceholderText(tr("Platform operations"));
    m_key->setPlaceholderText(tr("OPS, before every card's number"));
    m_key->setMaxLength(10);
    m_people->setChecked(true);
}

void NewBoardForm::addRows(QFormLayout *rows)
{
    auto *make = new QPushButton(tr("Make the &board"), this);
    make->setObjectName(QStringLiteral("make"));
    make->setAutoDefault(false);
    connect(make, &QPushButton::clicked, this, &NewBoardForm::wanted);
    rows->addRow(tr("&Template"), m_template);
    rows->addRow(QString(), m_preview);
    rows->addRow(QString(), m_summary);
    rows->addRow(QString(), m_people);
    rows->addRow(tr("Na&me"), m_name);
    rows->addRow(tr("&Key"), m_key);
    rows->addRow(tr("Time &zone"), m_zone);
    rows->addRow(QString(), m_there);
    rows->addRow(QString(), make);
}

void NewBoardForm::connectForm()
{
    connect(m_template, &QComboBox::currentIndexChanged, this, &NewBoardForm::sourceChosen);
    connect(m_zone, &QComboBox::currentTextChanged, this, &NewBoardForm::showThere);
    connect(m_people, &QCheckBox::toggled, this, &NewBoardForm::sourceChosen);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) { m_key->setText(text.toUpper()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NewBoardForm::wanted);
    connect(m_key, &QLineEdit::returnPressed, this, &NewBoardForm::wanted);
}

void NewBoardForm::offerBoards(const QList<BoardSummary> &boards)
{
    const QString chosen = sourceKey();
    const bool quiet = m_template->blockSignals(true);
    m_policies.clear();
    while (m_template->count() > templateNames().size())
        m_template->removeItem(m_template->count() - 1);
    for (const BoardSummary &board : boards) {
        //: A board whose policy is copied: its key and its name
        m_template->addItem(tr("The policy of %1: %2").arg(board.key, board.name));
        m_template->setItemData(m_template->count() - 1, board.key, keyRole);
    }
    m_template->setCurrentIndex(std::max(chosen.isEmpty() ? m_template->currentIndex() : m_template->findData(chosen, keyRole), 0));
    m_template->blockSignals(quiet);
    sourceChosen();
}

void NewBoardForm::duplicate(const Board &source)
{
    m_template->clear();
    m_template->addItem(tr("The policy of %1: %2").arg(source.facts.key, source.facts.name));
    m_template->setItemData(0, source.facts.key, keyRole);
    m_template->setEnabled(false);
    m_zone->setZone(source.facts.timeZone);
    setPolicy(source.facts.key, source);
    m_name->setFocus();
}

QString NewBoardForm::sourceKey() const
{
    return m_template->currentData(keyRole).toString();
}

Board NewBoardForm::chosenPolicy() const
{
    if (!sourceKey().isEmpty())
        return m_policies.value(sourceKey());
    const auto made = templateBoard(m_template->currentData().toString(), {}, {}, m_zone->zone(), QLocale().language());
    return made ? made->board : Board();
}

void NewBoardForm::setPolicy(const QString &key, const Board &policy)
{
    m_policies.insert(key, policy);
    sourceChosen();
}

void NewBoardForm::sourceChosen()
{
    const QString key = sourceKey();
    const Board policy = chosenPolicy();
    m_people->setVisible(!key.isEmpty());
    m_preview->setPolicy(policy);
    if (!key.isEmpty() && !m_policies.contains(key)) {
        m_summary->setText(tr("Reading the policy of %1\u2026").arg(key));
        Q_EMIT policyWanted(key);
        return;
    }
    const bool alone = !key.isEmpty() && !m_people->isChecked();
    const auto ofOne = std::count_if(policy.limits.cbegin(), policy.limits.cend(),
                                     [](const Limit &limit) { return limit.selector.scope == PersonScope::OnePerson; });
    const QString counts = tr("Columns: %1. Limits: %2. Classes of service: %3. Work types: %4.")
                               .arg(policy.columns.size())
                               .arg(policy.limits.size() - (alone ? ofOne : 0))
                               .arg(policy.classes.size())
                               .arg(policy.types.size());
    m_summary->setText(alone && ofOne > 0 ? tr("%1 Limits on one person are left out.").arg(counts) : counts);
}

void NewBoardForm::showThere()
{
    m_there->setText(ZoneBox::nowThere(m_zone->zone(), QDateTime::currentDateTimeUtc()));
}

Result<CreateBoard, QString> NewBoardForm::action() const
{
    const QString key = m_key->text().trimmed();
    const QString name = m_name->text().trimmed();
    if (sourceKey().isEmpty())
        return templateBoard(m_template->currentData().toString(), key, name, m_zone->zone(), QLocale().language());
    if (!m_policies.contains(sourceKey()))
        return Failure{tr("The policy of %1 is still being read.").arg(sourceKey())};
    if (key.isEmpty() || name.isEmpty())
        return Failure{tr("The new board needs a name and a key of its own.")};
    return copyOfPolicy(m_policies.value(sourceKey()), key, name, m_people->isChecked() ? PeopleCopied::All : PeopleCopied::None,
                        m_zone->zone());
}

} // namespace pulley
