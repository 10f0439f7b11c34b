#include "simulated_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

using namespace Qt::StringLiterals;

namespace kaban::tests {

QJsonObject residentCard(const QString& name, const QString& number) {
    QByteArray photo(1024, '\0');
    for (qsizetype i = 0; i < photo.size(); ++i)
        photo[i] = static_cast<char>(i * 7 + number.back().unicode());
    return {{u"kind"_s, u"resident"_s},
            {u"name"_s, name},
            {u"sex"_s, u"male"_s},
            {u"ethnicity_code"_s, u"01"_s},
            {u"birth_date"_s, u"1900-01-01"_s},
            {u"address"_s, u"测试省样例市 示范路1号"_s},
            {u"id_number"_s, number},
            {u"authority"_s, u"样例市公安局"_s},
            {u"valid_from"_s, u"2020-01-01"_s},
            {u"valid_to"_s, u"long-term"_s},
            {u"photo"_s, QString::fromLatin1(photo.toBase64())}};
}

QByteArray photoOf(const QJsonObject& card) {
    return QByteArray::fromBase64(card.value(u"photo"_s).toString().toLatin1());
}

bool SimulatedReader::start(const QStringList& options) {
    process_ =
        std::make_unique<ChildProcess>(u"kaban-simdev"_s, QStringList{u"serve"_s, u"--dir"_s, folder()} + options);
    const auto line = process_->start() ? process_->firstLine() : std::nullopt;
    if (!line) {
        failure_ = process_->failure();
        return false;
    }
    terminal_ = line->value(u"id_reader"_s).toString();
    return true;
}

QString SimulatedReader::fileFor(const QJsonObject& card) {
    QFile file(dir_.filePath(u"card%1.json"_s.arg(++files_)));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(card).toJson());
    return file.fileName();
}

bool SimulatedReader::insert(const QJsonObject& card) {
    return tell({u"card"_s, u"insert"_s, fileFor(card)});
}

bool SimulatedReader::tell(const QStringList& words) {
    ChildProcess command(u"kaban-simdev"_s, QStringList{u"--dir"_s, folder()} + words);
    const bool done = command.start() && command.waitForExit(std::chrono::seconds(10)) && command.exitCode() == 0;
    if (!done)
        failure_ = words.join(u' ') + u": "_s + command.failure() + QString::fromUtf8(command.standardError());
    return done;
}

} // namespace kaban::tests
