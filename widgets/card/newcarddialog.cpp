// NewCardDialog: the card's fields, the column it goes into, and the answer.
#include "widgets/card/newcarddialog.h"

#include "models/domain/quickline.h"
#include "models/session/wording.h"
#include "widgets/card/cardform.h"
#include "widgets/card/linkstrip.h"
#include "widgets/parts/choices.h"
#include "widgets/parts/composing.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

namespace pulley {

namespace {

QList<Column> openColumns(const Board &board)
{
    QList<Column> columns;
    for (const Column &column : board.columns) {
        if (column.kind != ColumnKind::Done)
            columns.append(column);
    }
    return columns;
}

} // namespace

NewCardDialog::NewCardDialog(BoardSession &session, QWidget *parent) :
    QDialog(parent), m_session(session), m_form(new CardForm(this)), m_column(new QComboBox(this)),
    m_message(new InlineMessage(this)), m_add(new QPushButton(tr("&Add card"), this)), m_composing(new Composing(this))
{
    setObjectName(QStringLiteral("NewCardDialog"));
    setWindowTitle(tr("New card"));
    resize(820, 500);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    column->setSpacing(metric::wideGap);
    column->addWidget(m_form, 1);
    column->addWidget(m_message);
    auto *link = new LinkStrip(this);
    column->addWidget(link);
    connect(m_form, &CardForm::linkAsked, link, &LinkStrip::ask);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_add);
    column->addLayout(row);
    m_column->setObjectName(QStringLiteral("column"));
    m_column->setAccessibleName(tr("Column"));
    m_form->rows()->insertRow(0, tr("C&olumn"), m_column);
    m_form->side()->addStretch();
    m_message->setObjectName(QStringLiteral("message"));
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setDefault(true);
    cancel->setAutoDefault(false);
    m_blank = usualFacts(m_session.board());
    m_form->setFacts(m_blank);
    followBoard();
    m_form->focusTitle();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &NewCardDialog::add);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &NewCardDialog::add);
    connect(&m_session, &BoardSession::opened, this, &NewCardDialog::followBoard);
    connect(&m_session, &BoardSession::changed, this, [this](const Change &change) {
        if (cardOf(change).isEmpty())
            followBoard();
    });
}

void NewCardDialog::followBoard()
{
    const QList<Column> columns = openColumns(m_session.board());
    const ColumnId chosen = chosenId<ColumnId>(m_column);
    const bool kept = std::any_of(columns.begin(), columns.end(), [&](const Column &each) { return each.id == chosen; });
    offerChoices(m_column, columns, kept || columns.isEmpty() ? chosen : columns.first().id);
    m_form->setBoard(m_session.board());
}

void NewCardDialog::setColumn(const ColumnId &column)
{
    const int index = m_column->findData(column.value);
    if (index >= 0)
        m_column->setCurrentIndex(index);
}

bool NewCardDialog::isEmpty() const
{
    return m_form->facts() == m_blank && !m_composing->isGoingOn();
}

void NewCardDialog::add()
{
    if (m_sending)
        return;
    m_sending = true;
    m_add->setEnabled(false);
    m_message->clear();
    const CardId id = makeId<CardId>();
    const AddCard action{.card = id, .facts = m_form->facts(), .column = chosenId<ColumnId>(m_column), .dedupKey = {}};
    whenDone(this, m_session.submit(action), [this, id](const Outcome &outcome) {
        m_sending = false;
        m_add->setEnabled(true);
        if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Refused, sentence(m_session.board(), *refusal));
        } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
            m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
        } else {
            Q_EMIT added(id);
            accept();
        }
    });
}

void NewCardDialog::reject()
{
    if (isEmpty() && !m_sending) {
        QDialog::reject();
        return;
    }
    if (findChild<QMessageBox *>(QStringLiteral("unsaved")))
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, windowTitle(), tr("Throw away what you typed?"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("unsaved"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *discard = box->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep typing"), QMessageBox::RejectRole));
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace pulley
