// LimitsPage: the form of one limit, and what it would mean now.
#include "widgets/policy/limitspage.h"

#include "widgets/parts/choices.h"
#include "widgets/policy/limitload.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>

namespace pulley {

namespace {

constexpr int mostCards = 9999;
constexpr int mostTicks = 5;
const QLatin1String eachPerson("each:");
const QLatin1String onePerson("one:");

template <class Items, class Ids>
void offerTicks(QListWidget *list, const Items &items, const Ids &ticked)
{
    list->clear();
    for (const auto &item : items) {
        auto *row = new QListWidgetItem(item.name, list);
        row->setData(Qt::UserRole, item.id.value);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        row->setCheckState(ticked.contains(item.id) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(list->count(), 1, mostTicks);
    const int rowHeight = std::max(list->sizeHintForRow(0), list->fontMetrics().height());
    list->setFixedHeight(rows * rowHeight + 2 * list->frameWidth());
}

template <class AnyId>
QList<AnyId> tickedIds(const QListWidget *list)
{
    QList<AnyId> ids;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ids.append(AnyId{list->item(row)->data(Qt::UserRole).toString()});
    }
    return ids;
}

template <class AnyId>
std::optional<AnyId> anyOrOne(const QComboBox *box)
{
    const AnyId id = chosenId<AnyId>(box);
    return id.isEmpty() ? std::nullopt : std::optional(id);
}

QList<Column> limitableColumns(const Board &board)
{
    QList<Column> columns;
    for (const Column &column : board.columns) {
        if (column.kind != ColumnKind::Done)
            columns.append(column);
    }
    return columns;
}

} // namespace

LimitsPage::LimitsPage(BoardSession &session, QWidget *parent) :
    Drafts(session, &Board::limits, {tr("Limits"), tr("New limit")}, parent), m_name(new QLineEdit), m_columns(new QListWidget),
    m_lane(new QComboBox), m_class(new QComboBox), m_type(new QComboBox), m_person(new QComboBox), m_max(new QSpinBox),
    m_min(new QSpinBox), m_exempt(new QListWidget), m_blockedFree(new QCheckBox(tr("&Blocked cards are not counted")))
{
    nameWidgets();
    setForm(buildForm());
    connectForm();
    reload();
}

void LimitsPage::nameWidgets()
{
    m_name->setObjectName(QStringLiteral("name"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setAccessibleName(tr("Columns counted; none ticked means all work in progress"));
    m_lane->setObjectName(QStringLiteral("lane"));
    m_class->setObjectName(QStringLiteral("class"));
    m_type->setObjectName(QStringLiteral("type"));
    m_person->setObjectName(QStringLiteral("person"));
    m_max->setObjectName(QStringLiteral("max"));
    m_min->setObjectName(QStringLiteral("min"));
    m_exempt->setObjectName(QStringLiteral("exempt"));
    m_exempt->setAccessibleName(tr("Classes of service that are not counted"));
    m_blockedFree->setObjectName(QStringLiteral("blockedFree"));
    m_max->setRange(1, mostCards);
    m_min->setRange(0, mostCards);
    m_min->setSpecialValueText(tr("none"));
}

QWidget *LimitsPage::buildForm()
{
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, metric::wideGap, 0);
    rows->addRow(tr("&Name"), m_name);
    auto *most = new QLabel(tr("At &most"));
    auto *least = new QLabel(tr("at &least"));
    most->setBuddy(m_max);
    least->setBuddy(m_min);
    auto *bounds = new QHBoxLayout;
    bounds->addWidget(m_max, 1);
    bounds->addSpacing(metric::widestGap);
    bounds->addWidget(least);
    bounds->addWidget(m_min, 1);
    rows->addRow(most, bounds);
    rows->addRow(tr("&Columns"), m_columns);
    rows->addRow(QString(), hint(tr("None ticked: all work in progress.")));
    rows->addRow(tr("Per&son"), m_person);
    rows->addRow(tr("T&ype"), m_type);
    rows->addRow(tr("Class o&f service"), m_class);
    rows->addRow(tr("Lan&e"), m_lane);
    rows->addRow(tr("E&xempt"), m_exempt);
    rows->addRow(QString(), m_blockedFree);
    auto *scroll = new QScrollArea;
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    whole->setFocusProxy(m_name);
    return whole;
}

void LimitsPage::connectForm()
{
    connect(m_name, &QLineEdit::textChanged, this, &LimitsPage::formEdited);
    for (QComboBox *box : {m_lane, m_class, m_type, m_person})
        connect(box, &QComboBox::currentIndexChanged, this, &LimitsPage::formEdited);
    for (QSpinBox *box : {m_max, m_min})
        connect(box, &QSpinBox::valueChanged, this, &LimitsPage::formEdited);
    for (QListWidget *list : {m_columns, m_exempt})
        connect(list, &QListWidget::itemChanged, this, &LimitsPage::formEdited);
    connect(m_blockedFree, &QCheckBox::toggled, this, &LimitsPage::formEdited);
}

Limit LimitsPage::fresh() const
{
    Limit limit = Drafts::fresh();
    limit.max = 3;
    return limit;
}

QString LimitsPage::title(const Limit &limit) const
{
    return limitTitle(board(), limit);
}

void LimitsPage::offer(const Limit &limit)
{
    const Selector &selector = limit.selector;
    offerTicks(m_columns, limitableColumns(board()), selector.columns);
    offerTicks(m_exempt, board().classes, limit.exempt);
    offerChoices(m_lane, board().lanes, selector.lane.value_or(LaneId{}), tr("Any"));
    offerChoices(m_class, board().classes, selector.serviceClass.value_or(ClassId{}), tr("Any"));
    offerChoices(m_type, board().types, selector.type.value_or(TypeId{}), tr("Any"));
    m_person->clear();
    m_person->addItem(tr("Everybody together"), QString());
    m_person->addItem(tr("Each person"), QString(eachPerson));
    for (const Person &person : board().people)
        m_person->addItem(tr("Only %1").arg(person.name), onePerson + person.id.value);
    const QString chosen = selector.scope == PersonScope::EachPerson ? QString(eachPerson)
        : selector.scope == PersonScope::OnePerson                   ? onePerson + selector.person.value
                                                                     : QString();
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void LimitsPage::fillForm(const Limit &limit)
{
    m_name->setText(limit.name);
    m_max->setValue(limit.max);
    m_min->setValue(limit.min);
    m_blockedFree->setChecked(limit.blockedFree);
    offer(limit);
}

void LimitsPage::readSelector(Selector &selector) const
{
    selector.columns = tickedIds<ColumnId>(m_columns);
    selector.lane = anyOrOne<LaneId>(m_lane);
    selector.serviceClass = anyOrOne<ClassId>(m_class);
    selector.type = anyOrOne<TypeId>(m_type);
    const QString person = m_person->currentData().toString();
    selector.person = {};
    selector.scope = PersonScope::Anyone;
    if (person == eachPerson) {
        selector.scope = PersonScope::EachPerson;
    } else if (person.startsWith(onePerson)) {
        selector.scope = PersonScope::OnePerson;
        selector.person = PersonId{person.mid(onePerson.size())};
    }
}

void LimitsPage::readForm(Limit &limit)
{
    limit.name = m_name->text().trimmed();
    limit.max = m_max->value();
    limit.min = m_min->value();
    limit.exempt = tickedIds<ClassId>(m_exempt);
    limit.blockedFree = m_blockedFree->isChecked();
    readSelector(limit.selector);
}

QStringList LimitsPage::standing(const Limit &limit) const
{
    return {(limitCounts(board(), limit) + QStringList{limitNow(board(), limit)}).join(QLatin1Char(' '))};
}

} // namespace pulley
