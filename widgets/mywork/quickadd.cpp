// QuickAdd: reads the line with every key, adds it on Return, and says under which number it stands.
#include "widgets/mywork/quickadd.h"

#include "models/domain/quickline.h"
#include "models/session/wording.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/linklabel.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QCursor>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QSettings>

namespace pulley {

namespace {

constexpr auto draftKey = "quickadd/draft";
constexpr std::chrono::seconds lingering{8};

/// "#db", "class: Expedite", "type: Toil"
QString chipText(const QuickWord &word)
{
    switch (word.mark) {
    case QuickMark::Tag:
        return QLatin1Char('#') + word.name;
    case QuickMark::Class:
        return QuickAdd::tr("class: %1").arg(word.name);
    case QuickMark::Type:
        return QuickAdd::tr("type: %1").arg(word.name);
    }
    return {};
}

} // namespace

QuickAdd::QuickAdd(QSettings &settings, std::function<bool()> mayClose) :
    QWidget(nullptr, Qt::Dialog | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint), m_settings(settings),
    m_mayClose(std::move(mayClose)), m_line(new QLineEdit(this)), m_chips(new QWidget(this)), m_chipRow(new QHBoxLayout(m_chips)),
    m_hint(new QLabel(this)), m_done(new LinkLabel(this)), m_message(new InlineMessage(this))
{
    setObjectName(QStringLiteral("quickAdd"));
    setWindowTitle(tr("Quick add \u2013 Pulley"));
    layOut();
    m_line->setText(m_settings.value(QLatin1String(draftKey)).toString());
    m_line->installEventFilter(this);
    m_leave.setParent(this);
    m_leave.setObjectName(QStringLiteral("leave"));
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::close);
    connect(m_line, &QLineEdit::textChanged, this, &QuickAdd::read);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickAdd::add);
    connect(m_done, &QLabel::linkActivated, this, &QuickAdd::undo);
    read();
}

QuickAdd::~QuickAdd()
{
    keepDraft();
}

void QuickAdd::layOut()
{
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setAccessibleName(tr("New card"));
    m_line->setPlaceholderText(tr("What is to be done?"));
    m_line->setFont(textFont(metric::text + 2));
    m_line->setMinimumWidth(480);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(metric::gap);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(textFont(metric::small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("#tag, !class and ~type in the line are taken out of the title. Enter adds, Esc closes."));
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_done->hide();
    m_message->setObjectName(QStringLiteral("message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(metric::wideGap);
    column->setSizeConstraint(QLayout::SetFixedSize);
    for (QWidget *each : {static_cast<QWidget *>(m_line), m_chips, static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_done),
                          static_cast<QWidget *>(m_message)})
        column->addWidget(each);
}

void QuickAdd::setSession(BoardSession *session)
{
    if (m_session != session) {
        if (m_session)
            m_session->disconnect(this);
        m_session = session;
        m_sending = false;
        m_line->setReadOnly(false);
        m_done->hide();
        if (session)
            connect(session, &BoardSession::undoChanged, this, &QuickAdd::refreshUndo);
    }
    if (!session)
        return;
    read();
    if (std::exchange(m_wanted, false))
        add();
}

/// In the upper middle of the screen that the pointer is on; a window of a desktop's own placing stays where that puts it.
void QuickAdd::place()
{
    const QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const QSize size = sizeHint();
    move(room.x() + (room.width() - size.width()) / 2, room.y() + (room.height() - size.height()) / 4);
}

void QuickAdd::present()
{
    m_leave.stop();
    if (!isVisible())
        place();
    show();
    raise();
    activateWindow();
    m_line->setFocus();
    m_line->selectAll();
}

void QuickAdd::fail(const QString &sentence)
{
    m_wanted = false;
    m_message->tell(InlineMessage::Kind::Failed, sentence);
}

void QuickAdd::keepDraft()
{
    m_settings.setValue(QLatin1String(draftKey), m_line->text());
}

void QuickAdd::read()
{
    m_leave.stop();
    if (!m_line->text().isEmpty())
        m_done->hide();
    showChips();
}

void QuickAdd::showChips()
{
    qDeleteAll(m_chips->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *item = m_chipRow->takeAt(0))
        delete item;
    const QList<QuickWord> words = m_session ? quickLine(m_session->board(), m_line->text()).words : QList<QuickWord>();
    for (const QuickWord &word : words) {
        auto *chip = new QLabel(chipText(word), m_chips);
        chip->setTextFormat(Qt::PlainText);
        chip->setFont(textFont(metric::small, QFont::Medium));
        chip->setContentsMargins(metric::wideGap, 2, metric::wideGap, 2);
        chip->setBackgroundRole(QPalette::AlternateBase);
        chip->setAutoFillBackground(true);
        m_chipRow->addWidget(chip);
        chip->show();
    }
    m_chipRow->addStretch(1);
    m_chips->setVisible(!words.isEmpty());
}

void QuickAdd::add()
{
    if (m_sending || m_line->text().trimmed().isEmpty())
        return;
    keepDraft();
    if (!m_session || !m_session->isOpen()) {
        m_wanted = true;
        m_message->tell(InlineMessage::Kind::Said, tr("It is added as soon as the board is open."));
        return;
    }
    m_sending = true;
    m_line->setReadOnly(true);
    m_message->clear();
    const Board &board = m_session->board();
    const AddCard action{
        .card = makeId<CardId>(), .facts = quickLine(board, m_line->text()).facts, .column = quickColumn(board), .dedupKey = {}};
    // An answer for a board that is left by then says nothing about what stands in the line.
    whenDone(m_session, m_session->submit(action),
             [self = QPointer<QuickAdd>(this), asked = m_session.data(), card = action.card](const Outcome &outcome) {
                 if (self && self->m_session == asked)
                     self->answered(card, outcome);
             });
    if (m_session->state() == ConnectionState::Lost)
        m_message->tell(InlineMessage::Kind::Said, tr("Kept; it is sent when the connection is back. You may close this."));
}

void QuickAdd::answered(const CardId &card, const Outcome &outcome)
{
    m_sending = false;
    m_line->setReadOnly(false);
    m_message->clear();
    if (const auto *refusal = std::get_if<Refusal>(&outcome)) {
        m_message->tell(InlineMessage::Kind::Refused, sentence(m_session->board(), *refusal));
        return;
    }
    if (const auto *error = std::get_if<StoreError>(&outcome)) {
        m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
        return;
    }
    const Board &board = m_session->board();
    const Card *made = findCard(board, card);
    const Column *column = made ? findColumn(board, made->standing.column) : nullptr;
    m_last = card;
    m_lastText = made ? tr("Added %1 to %2.").arg(cardNumber(board, *made), column ? column->name : QString()) : tr("Added.");
    m_line->clear();
    keepDraft();
    refreshUndo();
    m_done->show();
    m_leave.start(lingering);
    QAccessibleEvent alert(m_done, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT added(card);
}

/// Undo takes back the last thing done in this program: offered only while that is this card.
void QuickAdd::refreshUndo()
{
    const QList<Change> last = m_session ? m_session->undoChanges() : QList<Change>();
    const bool ours = !m_last.isEmpty() && !last.isEmpty() && touchedCards(last).contains(m_last);
    m_done->setText(ours ? QStringLiteral("%1 <a href=\"undo\">%2</a>").arg(m_lastText.toHtmlEscaped(), tr("Undo").toHtmlEscaped())
                         : m_lastText.toHtmlEscaped());
    m_done->setAccessibleName(m_lastText);
}

void QuickAdd::undo()
{
    if (!m_session)
        return;
    m_leave.stop();
    whenDone(this, m_session->undo(), [this, asked = m_session](const Outcome &outcome) {
        if (!std::holds_alternative<Committed>(outcome) || !asked || m_session != asked)
            return;
        m_last = {};
        m_lastText = tr("Taken back.");
        refreshUndo();
        m_leave.start(lingering);
    });
}

void QuickAdd::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void QuickAdd::closeEvent(QCloseEvent *event)
{
    m_leave.stop();
    keepDraft();
    if (!m_mayClose()) {
        event->ignore();
        return;
    }
    m_done->hide();
    QWidget::closeEvent(event);
}

void QuickAdd::enterEvent(QEnterEvent *event)
{
    m_leave.stop();
    QWidget::enterEvent(event);
}

/// What an input method has not handed over yet is typed already.
bool QuickAdd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_leave.stop();
    return QWidget::eventFilter(watched, event);
}

void QuickAdd::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.panel);
    painter.setPen(colors.freeSlot);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.fillRect(QRect(0, 0, width(), 3), colors.accent);
}

} // namespace pulley
