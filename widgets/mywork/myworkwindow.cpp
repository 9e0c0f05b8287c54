// MyWorkWindow: a view, a notice of its own and a few buttons.
#include "widgets/mywork/myworkwindow.h"

#include "widgets/board/quietbutton.h"
#include "widgets/mywork/myworkview.h"
#include "widgets/notice.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSettings>

namespace pulley {

namespace {

constexpr auto geometryKey = "mywork/geometry";
constexpr auto onTopKey = "mywork/onTop";

} // namespace

MyWorkWindow::MyWorkWindow(QSettings &settings, std::function<bool()> mayClose) :
    m_settings(settings), m_mayClose(std::move(mayClose)), m_column(new QVBoxLayout(this)), m_text(new QLabel(this)),
    m_bar(new QWidget(this)), m_onTop(new QAction(tr("Stay on &top"), this))
{
    setObjectName(QStringLiteral("myWorkWindow"));
    setWindowTitle(tr("My work \u2013 Pulley"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setContentsMargins(metric::widestGap, metric::widestGap, metric::widestGap, metric::widestGap);
    m_onTop->setCheckable(true);
    m_onTop->setToolTip(tr("Over all other windows"));
    m_onTop->setChecked(m_settings.value(QLatin1String(onTopKey)).toBool());
    setWindowFlag(Qt::WindowStaysOnTopHint, m_onTop->isChecked());
    connect(m_onTop, &QAction::toggled, this, &MyWorkWindow::setOnTop);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(metric::widestGap, 0, metric::widestGap, metric::wideGap);
    row->setSpacing(metric::gap);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_text, 1);
    m_column->addWidget(m_bar);
    m_notice = new Notice(this);
    resize(320, 560);
    restoreGeometry(m_settings.value(QLatin1String(geometryKey)).toByteArray());
}

void MyWorkWindow::setView(MyWorkView *view)
{
    delete m_view.data();
    m_view = view;
    m_text->setVisible(!view);
    if (!view)
        return;
    m_column->insertWidget(0, view, 1);
    view->setFocus();
    m_notice->raise();
}

MyWorkView *MyWorkWindow::view() const
{
    return m_view;
}

void MyWorkWindow::say(const QString &text)
{
    m_text->setText(text);
}

Notice &MyWorkWindow::notice() const
{
    return *m_notice;
}

QAction *MyWorkWindow::onTop() const
{
    return m_onTop;
}

void MyWorkWindow::addButton(QAction *action)
{
    auto *button = new QuietButton(m_bar);
    button->follow(action);
    m_bar->layout()->addWidget(button);
}

void MyWorkWindow::setOnTop(bool onTop)
{
    m_settings.setValue(QLatin1String(onTopKey), onTop);
    const bool shown = isVisible();
    setWindowFlag(Qt::WindowStaysOnTopHint, onTop);
    if (shown)
        show();
}

void MyWorkWindow::remember()
{
    if (isVisible())
        m_settings.setValue(QLatin1String(geometryKey), saveGeometry());
}

void MyWorkWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_view)
        m_view->setFocus();
}

void MyWorkWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colorsOf(palette()).panel);
}

void MyWorkWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_mayClose())
        QWidget::closeEvent(event);
    else
        event->ignore();
}

} // namespace pulley
