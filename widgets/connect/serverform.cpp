// ServerForm: its fields, and the connection string they make.
#include "widgets/connect/serverform.h"

#include "widgets/parts/inlinemessage.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace pulley {

namespace {

/// A value as libpq reads it.
QString pair(const char *key, QString value)
{
    value = value.trimmed();
    if (value.isEmpty())
        return {};
    const bool plain =
        !value.contains(QLatin1Char(' ')) && !value.contains(QLatin1Char('\'')) && !value.contains(QLatin1Char('\\'));
    if (!plain) {
        value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
        value = QLatin1Char('\'') + value + QLatin1Char('\'');
    }
    return QLatin1String(key) + QLatin1Char('=') + value + QLatin1Char(' ');
}

QLineEdit *field(const QString &objectName, const QString &example, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setPlaceholderText(example);
    return edit;
}

} // namespace

ServerForm::ServerForm(QWidget *parent) :
    QWidget(parent), m_uri(field(QStringLiteral("uri"), QStringLiteral("postgresql://ops@db.example.org/pulley"), this)),
    m_host(field(QStringLiteral("host"), tr("db.example.org, or a socket's folder"), this)), m_port(new QSpinBox(this)),
    m_database(field(QStringLiteral("database"), QStringLiteral("pulley"), this)),
    m_user(field(QStringLiteral("user"), tr("your login"), this)),
    m_service(field(QStringLiteral("service"), tr("a name in ~/.pg_service.conf"), this)), m_message(new InlineMessage(this))
{
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setRange(1, 65535);
    m_port->setValue(5432);
    m_message->setObjectName(QStringLiteral("formMessage"));
    auto *column = new QVBoxLayout(this);
    auto *rows = new QFormLayout;
    rows->addRow(tr("&Host"), m_host);
    rows->addRow(tr("&Port"), m_port);
    rows->addRow(tr("&Database"), m_database);
    rows->addRow(tr("&User"), m_user);
    rows->addRow(tr("or &service"), m_service);
    rows->addRow(tr("or U&RI"), m_uri);
    auto *hint =
        new QLabel(tr("Pulley asks for no password and stores none: it uses what libpq uses, that is ~/.pgpass, PGPASSFILE, "
                      "service files, certificates or the server's trust in your login."),
                   this);
    hint->setWordWrap(true);
    auto *connectButton = new QPushButton(tr("&Connect"), this);
    connectButton->setObjectName(QStringLiteral("connect"));
    connectButton->setAutoDefault(false);
    column->addLayout(rows);
    column->addWidget(hint);
    column->addWidget(m_message);
    column->addWidget(connectButton, 0, Qt::AlignRight);
    column->addStretch();
    connect(connectButton, &QPushButton::clicked, this, &ServerForm::submit);
    for (QLineEdit *edit : {m_uri, m_host, m_database, m_user, m_service})
        connect(edit, &QLineEdit::returnPressed, this, &ServerForm::submit);
    setFocusProxy(m_host);
}

Result<Location, QString> ServerForm::location() const
{
    if (!m_uri->text().trimmed().isEmpty())
        return parseLocation(m_uri->text().trimmed());
    if (!m_service->text().trimmed().isEmpty())
        return parseLocation(pair("service", m_service->text()).trimmed());
    if (m_host->text().trimmed().isEmpty() && m_database->text().trimmed().isEmpty())
        return Failure{tr("Say where the server is: a host, a service or a URI.")};
    const QString port = m_port->value() == 5432 ? QString() : pair("port", QString::number(m_port->value()));
    const QString where = pair("host", m_host->text()) + port + pair("dbname", m_database->text()) + pair("user", m_user->text());
    return parseLocation(where.trimmed());
}

void ServerForm::submit()
{
    const auto where = location();
    if (!where) {
        m_message->tell(InlineMessage::Kind::Refused, where.error());
        return;
    }
    m_message->clear();
    Q_EMIT given(*where);
}

} // namespace pulley
