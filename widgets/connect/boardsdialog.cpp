// BoardsDialog: places on the left, the boards of the chosen one on the right.
#include "widgets/connect/boardsdialog.h"

#include "models/session/policycopy.h"
#include "models/session/wording.h"
#include "widgets/connect/newboardform.h"
#include "widgets/connect/recentplaces.h"
#include "widgets/connect/serverform.h"
#include "widgets/parts/inlinemessage.h"
#include "widgets/parts/plainname.h"
#include "widgets/parts/retire.h"
#include "widgets/parts/whendone.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

namespace pulley {

namespace {

constexpr int placesPx = 240;
constexpr int aroundPlaces = 48;

QPushButton *placeButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

/// A file's name over its folder: many are called pulley.db.
QString shownPlace(const QString &place)
{
    if (!place.startsWith(QLatin1Char('/')))
        return place;
    const QFileInfo file(place);
    QString folder = file.absolutePath();
    if (const QString home = QDir::homePath(); folder == home || folder.startsWith(home + QLatin1Char('/')))
        folder.replace(0, home.size(), QLatin1Char('~'));
    return file.fileName() + QLatin1Char('\n') + folder;
}

/// Each line of it cut in the middle where it has no room: a long folder must not make the list scroll sideways.
QString fitted(const QString &text, const QFontMetrics &metrics, int room)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideMiddle, room);
    return lines.join(QLatin1Char('\n'));
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

BoardsDialog::BoardsDialog(const QSettings &settings, SessionMaker makeSession, QWidget *parent) :
    QDialog(parent), m_settings(settings), m_makeSession(std::move(makeSession)), m_places(new QListWidget(this)),
    m_pages(new QStackedWidget(this)), m_server(new ServerForm(this)), m_where(new QLabel(this)), m_boards(new QListWidget(this)),
    m_new(new NewBoardForm(this)), m_message(new InlineMessage(this)), m_open(new QPushButton(tr("&Open board"), this))
{
    setObjectName(QStringLiteral("BoardsDialog"));
    setWindowTitle(tr("Boards"));
    resize(860, 660);
    m_message->setObjectName(QStringLiteral("message"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setDefault(true);
    m_open->setEnabled(false);
    m_found = buildBoards();
    m_pages->addWidget(m_found);
    m_pages->addWidget(m_server);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *body = new QHBoxLayout;
    body->setSpacing(metric::widestGap);
    body->addWidget(buildPlaces());
    body->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    column->addLayout(body, 1);
    column->addWidget(m_message);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &BoardsDialog::openChosen);
    connect(m_server, &ServerForm::given, this, [this](const Location &location) { look(location, OpenMode::CreateIfMissing); });
    connect(m_new, &NewBoardForm::wanted, this, &BoardsDialog::make);
    connect(m_new, &NewBoardForm::policyWanted, this, &BoardsDialog::readPolicy);
    listPlaces();
}

BoardsDialog::~BoardsDialog()
{
    retire(std::move(m_session));
}

QWidget *BoardsDialog::buildPlaces()
{
    auto *places = new QWidget(this);
    places->setFixedWidth(placesPx);
    auto *column = new QVBoxLayout(places);
    column->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(tr("&Places"));
    caption->setBuddy(m_places);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setAccessibleName(plainName(caption->text()));
    m_places->setTextElideMode(Qt::ElideMiddle);
    m_places->setSpacing(metric::gap); // a place has two lines: they belong together
    column->addWidget(caption);
    column->addWidget(m_places, 1);
    auto *file = placeButton(tr("Open &file\u2026"), QStringLiteral("openFile"));
    auto *fresh = placeButton(tr("&New file\u2026"), QStringLiteral("newFile"));
    auto *server = placeButton(tr("PostgreSQL &server\u2026"), QStringLiteral("server"));
    for (QPushButton *button : {file, fresh, server})
        column->addWidget(button);
    // Not on mere focus, which makes the first place current: looking into a server nobody asked for is no answer to a Tab.
    connect(m_places, &QListWidget::itemClicked, this, &BoardsDialog::placeChosen);
    connect(m_places, &QListWidget::itemActivated, this, &BoardsDialog::placeChosen);
    connect(file, &QPushButton::clicked, this, &BoardsDialog::openFile);
    connect(fresh, &QPushButton::clicked, this, &BoardsDialog::newFile);
    connect(server, &QPushButton::clicked, this, [this] {
        m_message->clear();
        m_pages->setCurrentWidget(m_server);
        m_server->setFocus();
    });
    return places;
}

QWidget *BoardsDialog::buildBoards()
{
    auto *found = new QWidget(this);
    auto *column = new QVBoxLayout(found);
    column->setContentsMargins(0, 0, 0, 0);
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setTextFormat(Qt::PlainText);
    m_where->setWordWrap(true);
    m_where->setText(tr("Choose a place on the left, or make a new one."));
    m_boards->setObjectName(QStringLiteral("boards"));
    m_boards->setAccessibleName(tr("Boards there"));
    auto *group = new QGroupBox(tr("A new board there"));
    auto *inner = new QVBoxLayout(group);
    inner->addWidget(m_new);
    m_new->setEnabled(false);
    column->addWidget(m_where);
    column->addWidget(m_boards, 1);
    column->addWidget(group);
    connect(m_boards, &QListWidget::itemActivated, this, &BoardsDialog::openChosen);
    connect(m_boards, &QListWidget::currentRowChanged, this, [this](int row) { m_open->setEnabled(row >= 0); });
    return found;
}

void BoardsDialog::listPlaces()
{
    QStringList places = recentPlaces(m_settings);
    const QString own = placeName(defaultLocation());
    if (!own.isEmpty() && !places.contains(own))
        places.append(own);
    for (const QString &place : std::as_const(places)) {
        auto *item = new QListWidgetItem(fitted(shownPlace(place), m_places->fontMetrics(), placesPx - aroundPlaces), m_places);
        item->setData(Qt::UserRole, place);
        item->setData(Qt::AccessibleTextRole, shownPlace(place));
        item->setToolTip(place);
    }
}

void BoardsDialog::placeChosen()
{
    const QListWidgetItem *item = m_places->currentItem();
    if (!item)
        return;
    const auto location = parseLocation(item->data(Qt::UserRole).toString());
    if (location)
        look(*location);
    else
        m_message->tell(InlineMessage::Kind::Refused, location.error());
}

void BoardsDialog::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a Pulley file"), documentsFolder(), tr("Pulley files (*.db);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const auto location = parseLocation(file))
            look(*location);
    });
    dialog->open();
}

void BoardsDialog::newFile()
{
    auto *dialog = new QFileDialog(this, tr("Make a Pulley file"), documentsFolder(), tr("Pulley files (*.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("db"));
    // A file that is there is opened as it is: nothing is ever written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const auto location = parseLocation(file))
            look(*location, OpenMode::CreateIfMissing);
    });
    dialog->open();
}

void BoardsDialog::look(const Location &location, OpenMode mode)
{
    m_pages->setCurrentWidget(m_found);
    m_message->clear();
    m_boards->clear();
    m_new->setEnabled(false);
    m_looking = true;
    m_where->setText(tr("Looking into %1\u2026").arg(location.shown));
    retire(std::move(m_session));
    m_session = m_makeSession(location);
    const BoardSession *asked = m_session.get();
    whenDone(this, m_session->connectOnly(mode), [this, asked](const Result<Done, StoreError> &answer) {
        if (asked != m_session.get())
            return; // another place was chosen meanwhile
        if (answer)
            listBoards();
        else
            showFailure(answer.error());
    });
}

void BoardsDialog::showFailure(const StoreError &error)
{
    m_looking = false;
    m_where->setText(m_session->location().shown);
    m_message->tell(InlineMessage::Kind::Failed, sentence(error));
    Q_EMIT looked();
}

void BoardsDialog::listBoards()
{
    const BoardSession *asked = m_session.get();
    whenDone(this, m_session->boards(), [this, asked](const Result<QList<BoardSummary>, StoreError> &answer) {
        if (asked == m_session.get())
            showBoards(answer);
    });
}

void BoardsDialog::showBoards(const Result<QList<BoardSummary>, StoreError> &answer)
{
    if (!answer) {
        showFailure(answer.error());
        return;
    }
    m_looking = false;
    m_new->setEnabled(true);
    m_new->offerBoards(*answer);
    const QString where = m_session->location().shown;
    m_where->setText(answer->isEmpty() ? tr("No boards in %1 yet: make one below.").arg(where) : tr("Boards in %1").arg(where));
    m_boards->clear();
    for (const BoardSummary &board : *answer) {
        auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(board.key, board.name), m_boards);
        item->setData(Qt::UserRole, board.key);
    }
    m_boards->setCurrentRow(m_boards->count() > 0 ? 0 : -1);
    Q_EMIT looked();
}

void BoardsDialog::readPolicy(const QString &key)
{
    using Policy = Result<Board, StoreError>;
    const BoardSession *asked = m_session.get();
    whenDone(this, m_session->run<Policy>([key](BoardStore &store) { return policyOf(store, key); }),
             [this, asked, key](const Policy &policy) {
                 if (asked != m_session.get())
                     return;
                 if (policy)
                     m_new->setPolicy(key, *policy);
                 else
                     m_message->tell(InlineMessage::Kind::Failed, sentence(policy.error()));
             });
}

void BoardsDialog::make()
{
    const auto action = m_new->action();
    if (!action) {
        m_message->tell(InlineMessage::Kind::Refused, action.error());
        return;
    }
    m_message->clear();
    m_new->setEnabled(false);
    const BoardSession *asked = m_session.get();
    const QString key = action->board.facts.key;
    whenDone(this, m_session->create(*action), [this, asked, key](const Outcome &outcome) {
        if (asked != m_session.get())
            return;
        m_new->setEnabled(true);
        if (const auto *refusal = std::get_if<Refusal>(&outcome))
            m_message->tell(InlineMessage::Kind::Refused, sentence(m_session->board(), *refusal));
        else if (const auto *error = std::get_if<StoreError>(&outcome))
            m_message->tell(InlineMessage::Kind::Failed, sentence(*error));
        else
            finish(key);
    });
}

void BoardsDialog::openChosen()
{
    if (m_session && m_boards->currentItem())
        finish(m_boards->currentItem()->data(Qt::UserRole).toString());
}

void BoardsDialog::finish(const QString &key)
{
    const Location location = m_session->location();
    accept();
    Q_EMIT chosen(location, key);
}

} // namespace pulley
