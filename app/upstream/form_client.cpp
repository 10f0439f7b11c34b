#include "app/upstream/form_client.h"

#include "app/base/log.h"

namespace kaban {

namespace form_client_detail {

/// With letters of its own: each thread overwrites what it had.
FormFields ownCopy(const FormFields& fields) {
    FormFields copy;
    for (const auto& [name, value] : fields) {
        const QString& text = value.reveal();
        copy.append({name, SecretText(QString(text.constData(), text.size()))});
    }
    return copy;
}

} // namespace form_client_detail

FormClient::FormClient(HttpForms& remote) : remote_(&remote) {
    connect(
        remote_, &HttpForms::answered, this,
        [this](quint64 ticket, const FormAnswer& answer) {
            if (open_.remove(ticket)) {
                Q_EMIT answered(ticket, answer);
            } else {
                qCInfo(logNetwork, "an answer that nobody waits for any more is dropped");
            }
        },
        Qt::QueuedConnection);
}

quint64 FormClient::post(const QString& path, const FormFields& fields) {
    open_.insert(++lastTicket_);
    const auto work = [remote = remote_, ticket = lastTicket_, path, own = form_client_detail::ownCopy(fields)] {
        remote->post(ticket, path, own);
    };
    QMetaObject::invokeMethod(remote_, work, Qt::QueuedConnection);
    return lastTicket_;
}

quint64 FormClient::postJson(const QString& path, const SecretBytes& json) {
    open_.insert(++lastTicket_);
    const QByteArray& bytes = json.reveal();
    const auto work = [remote = remote_, ticket = lastTicket_, path,
                       own = SecretBytes(QByteArray(bytes.constData(), bytes.size()))] {
        remote->postJson(ticket, path, own);
    };
    QMetaObject::invokeMethod(remote_, work, Qt::QueuedConnection);
    return lastTicket_;
}

void FormClient::cancel(quint64 ticket) {
    if (open_.remove(ticket)) {
        const auto work = [remote = remote_, ticket] { remote->cancel(ticket); };
        QMetaObject::invokeMethod(remote_, work, Qt::QueuedConnection);
    }
}

} // namespace kaban
