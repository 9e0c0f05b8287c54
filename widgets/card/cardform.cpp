// CardForm: its fields and how they are laid out.
#include "widgets/card/cardform.h"

#include "widgets/card/checklistedit.h"
#include "widgets/card/markdownview.h"
#include "widgets/card/safebrowser.h"
#include "widgets/card/tagsedit.h"
#include "widgets/parts/choices.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTextBlock>

#include <algorithm>

namespace pulley {

namespace {

constexpr int previewTab = 1;
constexpr int sidePx = 300;
constexpr int narrowPx = 660;
constexpr int longestTitle = 1'000'000;

QString firstLine(const QString &title)
{
    QString line = title;
    return line.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
}

QStringList splitLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// What a plain text edit makes of `text`.
QString asEdited(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

template <class Widget>
Widget *called(Widget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

QLabel *caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

CardForm::CardForm(QWidget *parent) :
    QWidget(parent), m_title(called(new QLineEdit(this), QStringLiteral("title"), tr("Title"))), m_tabs(new QTabWidget(this)),
    m_description(called(new QPlainTextEdit(this), QStringLiteral("description"), tr("Description, Markdown"))),
    m_preview(new MarkdownView(this)), m_progress(new QLabel(this)), m_checklist(new ChecklistEdit(this)),
    m_links(called(new QPlainTextEdit(this), QStringLiteral("links"), tr("Links, one a line"))),
    m_type(called(new QComboBox(this), QStringLiteral("type"), tr("Work type"))),
    m_class(called(new QComboBox(this), QStringLiteral("class"), tr("Class of service"))),
    m_lane(called(new QComboBox(this), QStringLiteral("lane"), tr("Lane"))),
    m_hasDue(called(new QCheckBox(tr("&Due"), this), QStringLiteral("hasDue"), tr("Has a due date"))),
    m_due(called(new QDateEdit(this), QStringLiteral("due"), tr("Due date"))), m_tags(new TagsEdit(this)),
    m_openLink(called(new QPushButton(tr("Open &it"), this), QStringLiteral("openLink"), tr("Open the link of this line")))
{
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins(0, 0, metric::wideGap, 0);
    m_halves->setSpacing(metric::widestGap * 2);
    m_main = new QVBoxLayout;
    m_main->setSpacing(metric::wideGap);
    m_halves->addLayout(m_main, 1);
    m_sideBox = new QWidget(this);
    m_sideBox->setFixedWidth(sidePx);
    m_halves->addWidget(m_sideBox);
    m_side = new QVBoxLayout(m_sideBox);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(metric::widestGap);
    buildMain();
    buildSide();
    buildLinks();
}

void CardForm::resizeEvent(QResizeEvent *event)
{
    const bool wide = width() >= narrowPx;
    m_halves->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideBox->setMinimumWidth(wide ? sidePx : 0);
    m_sideBox->setMaximumWidth(wide ? sidePx : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

void CardForm::buildMain()
{
    m_title->setFont(textFont(18, QFont::DemiBold));
    m_title->setPlaceholderText(tr("What is to be done?"));
    m_title->setMaxLength(longestTitle);
    m_description->setPlaceholderText(tr("Why, and what done means. Markdown."));
    m_description->setTabChangesFocus(true);
    m_description->setMinimumHeight(160);
    m_tabs->addTab(m_description, tr("&Write"));
    m_tabs->addTab(m_preview, tr("&Preview"));
    m_tabs->setObjectName(QStringLiteral("descriptionTabs"));
    m_main->addWidget(m_title);
    m_main->addWidget(m_tabs, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(caption(tr("Chec&klist"), m_checklist->findChild<QLineEdit *>(QStringLiteral("newStep"))));
    row->addWidget(m_progress, 1);
    m_main->addLayout(row);
    m_main->addWidget(m_checklist);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    connect(&m_preview->browser(), &SafeBrowser::pointing, this, &CardForm::pointing);
    connect(&m_preview->browser(), &SafeBrowser::linkAsked, this, &CardForm::linkAsked);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CardForm::preview);
    connect(m_title, &QLineEdit::textChanged, this, &CardForm::edited);
    connect(m_description, &QPlainTextEdit::textChanged, this, &CardForm::edited);
    connect(m_checklist, &ChecklistEdit::edited, this, &CardForm::showProgress);
    connect(m_checklist, &ChecklistEdit::edited, this, &CardForm::edited);
    connect(m_checklist->findChild<QLineEdit *>(QStringLiteral("newStep")), &QLineEdit::textChanged, this, &CardForm::edited);
}

void CardForm::buildSide()
{
    m_rows = new QFormLayout;
    m_rows->setSpacing(metric::wideGap);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    m_rows->addRow(tr("T&ype"), m_type);
    m_rows->addRow(tr("&Class"), m_class);
    m_rows->addRow(tr("La&ne"), m_lane);
    m_rows->addRow(m_hasDue, m_due);
    m_rows->addRow(tr("Ta&gs"), m_tags);
    static_cast<QLabel *>(m_rows->labelForField(m_tags))->setBuddy(m_tags->field());
    m_rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_side->addLayout(m_rows);
    m_due->setCalendarPopup(true);
    m_due->setEnabled(false);
    m_due->setDate(QDate::currentDate());
    for (QComboBox *box : {m_type, m_class, m_lane})
        connect(box, &QComboBox::currentIndexChanged, this, &CardForm::edited);
    connect(m_hasDue, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_hasDue, &QCheckBox::toggled, this, &CardForm::edited);
    connect(m_due, &QDateEdit::dateChanged, this, &CardForm::edited);
    connect(m_tags, &TagsEdit::edited, this, &CardForm::edited);
}

void CardForm::buildLinks()
{
    m_linksRow = new QHBoxLayout;
    m_linksRow->addWidget(caption(tr("&Links, one a line"), m_links), 1);
    m_linksRow->addWidget(m_openLink);
    m_side->addLayout(m_linksRow);
    m_side->addWidget(m_links);
    m_links->setTabChangesFocus(true);
    m_links->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_links->setFixedHeight(3 * metric::line + 12);
    m_openLink->setAutoDefault(false);
    m_openLink->setToolTip(tr("Shows where the link of this line goes, to open or copy it"));
    connect(m_openLink, &QPushButton::clicked, this, &CardForm::openLink);
    connect(m_links, &QPlainTextEdit::textChanged, this, &CardForm::edited);
    connect(m_links, &QPlainTextEdit::textChanged, this, [this] { m_openLink->setEnabled(!m_links->document()->isEmpty()); });
    m_openLink->setEnabled(false);
}

void CardForm::openLink()
{
    const QString line = m_links->textCursor().block().text().trimmed();
    if (!line.isEmpty())
        Q_EMIT linkAsked(QUrl(line));
}

void CardForm::showProgress()
{
    const QList<CheckItem> items = m_checklist->items();
    const auto done = std::count_if(items.cbegin(), items.cend(), [](const CheckItem &item) { return item.checked; });
    m_progress->setText(items.isEmpty() ? QString() : tr("%1 of %2 done").arg(done).arg(items.size()));
}

void CardForm::preview(int tab)
{
    if (tab == previewTab)
        m_preview->showMarkdown(facts().description);
}

QString CardForm::description() const
{
    const int revision = m_description->document()->revision();
    if (std::exchange(m_textRevision, revision) != revision)
        m_text = m_description->toPlainText();
    return m_text;
}

void CardForm::setBoard(const Board &board)
{
    const CardFacts chosen = facts();
    m_vocabulary.types = board.types;
    m_vocabulary.classes = board.classes;
    m_vocabulary.lanes = board.lanes;
    offerChoices(m_type, board.types, chosen.type);
    offerChoices(m_class, board.classes, chosen.serviceClass);
    offerChoices(m_lane, board.lanes, chosen.lane, tr("None"));
    QSet<QString> tags;
    for (const Card &card : board.cards)
        tags.unite(QSet<QString>(card.facts.tags.cbegin(), card.facts.tags.cend()));
    QStringList sorted = tags.values();
    sorted.sort(Qt::CaseInsensitive);
    m_tags->offer(sorted);
    m_rows->setRowVisible(m_lane, !board.lanes.isEmpty() || !chosen.lane.isEmpty());
}

QDate CardForm::due() const
{
    return m_hasDue->isChecked() ? m_due->date() : QDate();
}

CardFacts CardForm::facts() const
{
    CardFacts facts = m_shown;
    if (m_title->text() != firstLine(m_shown.title))
        facts.title = m_title->text();
    if (description() != m_shownText)
        facts.description = description();
    if (m_links->toPlainText() != m_shown.links.join(QLatin1Char('\n')))
        facts.links = splitLines(m_links->toPlainText());
    facts.tags = m_tags->tags();
    facts.checklist = m_checklist->items();
    if (m_type->count() > 0) {
        facts.type = chosenId<TypeId>(m_type);
        facts.serviceClass = chosenId<ClassId>(m_class);
        facts.lane = chosenId<LaneId>(m_lane);
    }
    facts.due = due();
    return facts;
}

void CardForm::setFacts(const CardFacts &facts)
{
    const CardFacts before = this->facts();
    m_shown = facts;
    const bool quiet = blockSignals(true);
    if (before.title != facts.title) {
        m_title->setText(firstLine(facts.title));
        m_title->home(false);
    }
    m_shownText = asEdited(facts.description);
    if (before.description != facts.description)
        m_description->setPlainText(facts.description);
    if (before.links != facts.links)
        m_links->setPlainText(facts.links.join(QLatin1Char('\n')));
    if (before.tags != facts.tags)
        m_tags->setTags(facts.tags);
    if (before.checklist != facts.checklist)
        m_checklist->setItems(facts.checklist);
    offerChoices(m_type, m_vocabulary.types, facts.type);
    offerChoices(m_class, m_vocabulary.classes, facts.serviceClass);
    offerChoices(m_lane, m_vocabulary.lanes, facts.lane, tr("None"));
    if (due() != facts.due) {
        m_hasDue->setChecked(facts.due.isValid());
        if (facts.due.isValid())
            m_due->setDate(facts.due);
    }
    blockSignals(quiet);
    showProgress();
    preview(m_tabs->currentIndex());
}

void CardForm::setReadOnly(bool readOnly)
{
    m_title->setReadOnly(readOnly);
    m_description->setReadOnly(readOnly);
    m_links->setReadOnly(readOnly);
    m_tags->setReadOnly(readOnly);
    for (QWidget *widget : QList<QWidget *>{m_checklist, m_type, m_class, m_lane, m_hasDue})
        widget->setEnabled(!readOnly);
    m_due->setEnabled(!readOnly && m_hasDue->isChecked());
}

void CardForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace pulley
