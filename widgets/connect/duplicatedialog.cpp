// DuplicateDialog: one form; what is typed stays until the board is made.
#include "widgets/connect/duplicatedialog.h"

#include "models/session/wording.h"
#include "widgets/connect/newboardform.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/retire.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pulley {

DuplicateDialog::DuplicateDialog(const Board &source, const Location &location, SessionMaker makeSession, QWidget *parent) :
    QDialog(parent), m_location(location), m_makeSession(std::move(makeSession)), m_form(new NewBoardForm(this)),
    m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("DuplicateDialog"));
    setWindowTitle(tr("A board like %1").arg(source.facts.name));
    resize(640, 480);
    m_message->setObjectName(QStringLiteral("message"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_form->duplicate(source);
    connect(m_form, &NewBoardForm::wanted, this, &DuplicateDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DuplicateDialog::~DuplicateDialog()
{
    retire(std::move(m_session));
}

void DuplicateDialog::make()
{
    const auto action = m_form->action();
    if (!action) {
        m_message->tell(InlineMessage::Kind::Refused, action.error());
        return;
    }
    m_message->clear();
    m_form->setEnabled(false);
    retire(std::move(m_session));
    m_session = m_makeSession(m_location);
    whenDone(this, m_session->connectOnly(), [this, wanted = *action](const Result<Done, StoreError> &answer) {
        if (answer)
            create(wanted);
        else
            failed(sentence(answer.error()));
    });
}

void DuplicateDialog::create(const CreateBoard &action)
{
    whenDone(this, m_session->create(action), [this, key = action.board.facts.key](const Outcome &outcome) {
        if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
            m_form->setEnabled(true);
            m_message->tell(InlineMessage::Kind::Refused, sentence(m_session->board(), *refusal));
        } else if (const auto *error = std::get_if<StoreError>(&outcome)) {
            failed(sentence(*error));
        } else {
            accept();
            Q_EMIT made(m_location, key);
        }
    });
}

void DuplicateDialog::failed(const QString &words)
{
    m_form->setEnabled(true);
    m_message->tell(InlineMessage::Kind::Failed, words);
}

} // namespace pulley
