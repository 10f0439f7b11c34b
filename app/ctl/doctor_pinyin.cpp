#include "app/ctl/doctor_pinyin.h"

#include "app/devices/pinyin_process.h"
#include "app/health/system_clock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace kaban::ctl {

using namespace Qt::StringLiterals;

PinyinHealth askPinyin() {
    constexpr std::chrono::seconds patience(8);
    const QString program = QCoreApplication::applicationDirPath() + u"/kaban-pinyin"_s;
    const SystemClock clock;
    PinyinProcess engine(program, clock);
    QEventLoop loop;
    bool answered = false;
    QObject::connect(&engine, &PinyinEngine::answered, &loop, [&](quint64, const PinyinWords& words) {
        answered = !words.isEmpty();
        loop.quit();
    });
    QObject::connect(&engine, &PinyinEngine::availableChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    engine.ask(SecretText(u"beijing"_s), SecretText());
    loop.exec();
    if (!answered) {
        return {false, u"%1 does not answer: addresses cannot be typed in Chinese"_s.arg(program),
                u"install it beside kaban, and Debian's libpinyin-data"_s};
    }
    return {true, u"%1 answers"_s.arg(program), {}};
}

} // namespace kaban::ctl
