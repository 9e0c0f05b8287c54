// NewBoardForm: template, name and key.
#include "widgets/connect/newboardform.h"

#include "models/session/templates.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace pulley {

NewBoardForm::NewBoardForm(QWidget *parent) :
    QWidget(parent), m_template(new QComboBox(this)), m_name(new QLineEdit(this)), m_key(new QLineEdit(this))
{
    m_template->setObjectName(QStringLiteral("template"));
    m_name->setObjectName(QStringLiteral("boardName"));
    m_key->setObjectName(QStringLiteral("boardKey"));
    m_name->setPlaceholderText(tr("Platform operations"));
    m_key->setPlaceholderText(tr("OPS, before every card's number"));
    m_key->setMaxLength(10);
    for (const QString &name : templateNames())
        m_template->addItem(name == QLatin1String("ops")          ? tr("Operations")
                                : name == QLatin1String("simple") ? tr("Simple")
                                                                  : name,
                            name);
    auto *make = new QPushButton(tr("Make the &board"), this);
    make->setObjectName(QStringLiteral("make"));
    make->setAutoDefault(false);
    auto *rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(tr("&Template"), m_template);
    rows->addRow(tr("Na&me"), m_name);
    rows->addRow(tr("&Key"), m_key);
    rows->addRow(QString(), make);
    connect(make, &QPushButton::clicked, this, &NewBoardForm::wanted);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) { m_key->setText(text.toUpper()); });
    connect(m_name, &QLineEdit::returnPressed, this, &NewBoardForm::wanted);
    connect(m_key, &QLineEdit::returnPressed, this, &NewBoardForm::wanted);
}

Result<CreateBoard, QString> NewBoardForm::action() const
{
    return templateBoard(m_template->currentData().toString(), m_key->text().trimmed(), m_name->text().trimmed(),
                         QString::fromUtf8(QTimeZone::systemTimeZoneId()), QLocale().language());
}

} // namespace pulley
