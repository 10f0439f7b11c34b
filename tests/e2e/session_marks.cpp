#include "session_marks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace session_marks {

constexpr qsizetype photoBeginning = 24; // bytes; the made-up picture repeats itself

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isWordOfTheContract(const QString& field) {
    static const QStringList words{u"id_type"_s,     u"kind"_s,       u"sex"_s,
                                   u"nationality"_s, u"collection"_s, u"card_functions"_s};
    return field.endsWith(u"_code") || words.contains(field);
}

/// Texts of an object, those of inner objects and lists too.
void collect(const QJsonObject& object, const QString& prefix, QHash<QString, QString>& values) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString field = prefix + it.key();
        if (it->isObject()) {
            collect(it->toObject(), field + u'.', values);
        } else if (it->isArray() && !isWordOfTheContract(it.key())) {
            const QJsonArray list = it->toArray();
            for (qsizetype i = 0; i < list.size(); ++i) {
                values.insert(u"%1.%2"_s.arg(field).arg(i), list[i].toString());
            }
        } else if (it->isString() && !isWordOfTheContract(it.key()) && it->toString() != u"long-term") {
            values.insert(field, it->toString());
        }
    }
}

/// A date as a file may hold it.
QStringList datesLike(const QString& iso) {
    static const QRegularExpression form(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    const QRegularExpressionMatch parts = form.match(iso);
    if (!parts.hasMatch()) {
        return {};
    }
    const QString year = parts.captured(1), month = parts.captured(2), day = parts.captured(3);
    return {year + month + day, u"%1年%2月%3日"_s.arg(year, month, day), // protocol
            u"%1/%2/%3"_s.arg(year, month, day), u"%1.%2.%3"_s.arg(year, month, day)};
}

/// What must not be seen of a value even where the rest is masked or cut off.
QStringList partsOf(const QString& field, const QString& value) {
    static const QRegularExpression idNumber(u"^\\d{17}[\\dX]$"_s), mobile(u"^1\\d{10}$"_s),
        landline(u"^0\\d+-(\\d{8})$"_s);
    if (idNumber.match(value).hasMatch()) {
        return {value.mid(3, 11), value.first(8), value.last(8)};
    }
    if (mobile.match(value).hasMatch()) {
        return {value.first(8), value.last(8)};
    }
    if (const QRegularExpressionMatch local = landline.match(value); local.hasMatch()) {
        return {local.captured(1), QString(value).remove(u'-')};
    }
    if (field.endsWith(u"name") || field.endsWith(u"recipient")) {
        return {value.mid(1)};
    }
    if (field.endsWith(u"user_code")) {
        return {QString(value).remove(u'-')};
    }
    const qsizetype made = value.indexOf(u"印记"); // what is made up about the texts of this person
    return made < 0 ? datesLike(value) : QStringList{value.mid(made, 4)};
}

void add(const QString& source, const QHash<QString, QString>& values, QList<Mark>& marks) {
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QString what = source + it.key();
        marks.append({what, it.value()});
        for (const QString& part : partsOf(it.key(), it.value())) {
            marks.append({u"part of "_s + what, part});
        }
    }
}

/// The photo and the chip's number are no texts.
void addCard(QJsonObject card, QList<Mark>& marks) {
    const QByteArray photo = QByteArray::fromBase64(card.take(u"photo"_s).toString().toLatin1());
    marks.append({u"card.photo"_s, {}, photo.first(qMin(photo.size(), photoBeginning))});
    marks.append({u"card.serial"_s, {}, QByteArray::fromHex(card.take(u"serial_hex"_s).toString().toLatin1())});
    QHash<QString, QString> values;
    collect(card, {}, values);
    add(u"card."_s, values, marks);
}

} // namespace session_marks

using namespace session_marks;

QHash<QString, QString> personalValues(const QJsonObject& application) {
    QHash<QString, QString> values;
    collect(application[u"applicant"_s].toObject(), {}, values);
    collect(application[u"form"_s].toObject(), {}, values);
    return values;
}

QJsonObject personOfTheSandbox(const QString& id) {
    const QByteArray text = contentOf(QStringLiteral(KABAN_SOURCE_DIR "/tests/authority/data/people.json"));
    for (const QJsonValue& person : QJsonDocument::fromJson(text).array()) {
        if (person[u"id"_s].toString() == id) {
            return person.toObject();
        }
    }
    return {};
}

QList<Mark> sessionMarks(const QString& out, const QJsonObject& person, const QJsonObject& application) {
    QList<Mark> marks;
    add(u"application."_s, personalValues(application), marks);
    QHash<QString, QString> profile;
    collect(person[u"profile"_s].toObject(), {}, profile);
    add(u"profile."_s, profile, marks);
    addCard(QJsonDocument::fromJson(contentOf(out + u"/devices/card.json"_s)).object(), marks);
    QHash<QString, QString> issued;
    const QByteArrayList lines = contentOf(out + u"/authority/issued.jsonl"_s).split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (!one.isEmpty()) { // of each kind there may be several
            issued.insert(u"%1.%2"_s.arg(issued.size()).arg(one[u"what"_s].toString()), one[u"value"_s].toString());
        }
    }
    add(u"issued."_s, issued, marks);
    return marks;
}

} // namespace kaban::tests
