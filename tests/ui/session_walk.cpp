#include "tests/ui/session_walk.h"

#include <QSignalSpy>

namespace kaban::tests {

namespace session_walk {

constexpr int patience = 20'000; ///< milliseconds, under load
constexpr int mostReads = 3;     ///< then the page gives up

Branch branch(int number, const QString& chinese, const QString& english, qint64 metres) {
    Branch made;
    made.code = u"BOB-%1"_s.arg(number);
    made.bankCode = u"BOB"_s;
    made.chinese = chinese;
    made.english = english;
    made.address = u"北京市西城区西直门内大街样例街%1号院一层临街商铺"_s.arg(89 + number);
    made.districtCode = u"110102"_s;
    made.openingHours = u"周一至周五 9:00-17:00"_s;
    made.distanceMetres = metres;
    made.postal = true;
    return made;
}

/// The first is the one of the kiosk; the second has a name as long as they come.
BranchList branches() {
    BranchList list{u"BOB"_s, u"1"_s, {}};
    list.branches = {
        branch(0, u"北京银行西直门支行"_s, u"Bank of Beijing Xizhimen Sub-branch"_s, 0),
        branch(1, u"北京银行股份有限公司北京经济技术开发区荣华中路支行营业室"_s,
               u"Bank of Beijing Co., Ltd. Economic-Technological Development Area Sub-branch Business Office"_s, 640)};
    const QStringList places{u"德胜门"_s, u"金融街"_s, u"广安门"_s, u"五道口"_s, u"中关村"_s, u"东四"_s};
    for (const QString& place : places) {
        const int number = static_cast<int>(list.branches.size());
        list.branches += branch(number, u"北京银行%1支行"_s.arg(place), u"Bank of Beijing No. %1"_s.arg(number),
                                1000LL * number + 250);
    }
    list.branches.first().code = u"BOB-XZM"_s;
    list.branches.first().here = true;
    list.branches.last().postal = false;
    return list;
}

QList<FormSection> sectionsOf(const PageModel& page) {
    if (const auto* form = std::get_if<FormContent>(&page.content)) {
        return form->sections;
    }
    const auto* collection = std::get_if<CollectionContent>(&page.content);
    return collection ? collection->postal : QList<FormSection>();
}

} // namespace session_walk

SessionWalk::SessionWalk(const QString& language, const SessionData& data, bool byFace, bool offersLargeText)
    : SessionBench(language, data, sessionTestFacts(byFace), nullptr, nullptr, 60, offersLargeText, &caseStatistics) {
    QObject::connect(session.get(), &Session::pageChanged, session.get(), [this](bool newPage) {
        if (watching_) {
            seen_.append({session->page(), session->strip(), newPage});
        }
    });
}

void SessionWalk::watch() {
    watching_ = true;
    seen_.append({session->page(), session->strip(), true});
}

void SessionWalk::at(const QString& wanted) {
    if (step() != wanted) {
        missteps_.append(u"at %1 instead of %2"_s.arg(step(), wanted));
    }
    show();
}

void SessionWalk::type(const QString& keys) {
    QStringList ids;
    for (const QChar key : keys) {
        ids.append(u"key."_s + key);
    }
    actUnseen(ids);
}

void SessionWalk::erase(int times) {
    actUnseen(QStringList(times, u"key.backspace"_s));
}

void SessionWalk::actUnseen(const QStringList& ids) {
    const bool watched = std::exchange(watching_, false);
    actAll(ids.sliced(0, ids.size() - 1));
    watching_ = watched;
    act(ids.last());
}

void SessionWalk::actAll(const QStringList& ids) {
    for (const QString& id : ids) {
        act(id);
    }
}

void SessionWalk::next(const QString& wanted) {
    act(u"next"_s);
    at(wanted);
}

void SessionWalk::pass(std::chrono::seconds time) {
    QSignalSpy news(session.get(), &Session::pageChanged);
    clock.advance(time);
    if (!news.wait(session_walk::patience)) {
        missteps_.append(u"no news at %1"_s.arg(step()));
    }
    show();
}

void SessionWalk::setOnline(bool online) {
    outbox.onlineNow = online;
    Q_EMIT outbox.onlineChanged(online);
}

void SessionWalk::answerBranches() {
    Q_EMIT authority.branchesReady(authority.last(u"branches"_s).ticket, session_walk::branches());
}

void SessionWalk::openEveryField() {
    for (const FormSection& section : session_walk::sectionsOf(session->page())) {
        for (const FormField& field : section.fields) {
            if (field.kind == FormField::Kind::Locked) {
                continue;
            }
            act(field.openAction);
            if (!session->page().editor) {
                missteps_.append(u"no sheet for %1"_s.arg(field.id));
            }
            act(u"close"_s);
        }
    }
}

void SessionWalk::failCard(FailureCode code, const QString& status) {
    for (int reads = 0; reads < session_walk::mostReads && step() == u"place_card"; ++reads) {
        Q_EMIT cards.reading();
        Q_EMIT cards.failed(code, status);
    }
    at(u"card_problem"_s);
}

void SessionWalk::toBank() {
    readCard();
    next(u"supplement"_s);
    next(u"bank"_s);
    answerBranches();
}

void SessionWalk::toPhoto() {
    toBank();
    next(u"card_photo"_s);
}

void SessionWalk::toCollection() {
    toPhoto();
    act(u"capture"_s);
    next(u"collection"_s);
}

void SessionWalk::toReview() {
    toCollection();
    next(u"review"_s);
}

void SessionWalk::toTheEnd(ItemState state) {
    toReview();
    next(u"commitment"_s);
    actAll({u"read_to_end"_s, u"tick"_s, u"submit"_s});
    at(u"confirm_submit"_s);
    act(u"submit"_s);
    at(u"seal"_s);
    say(state);
    at(u"done"_s);
}

void SessionWalk::say(ItemState state) {
    ItemStatus item;
    item.key = outbox.asked.isEmpty() ? QString() : outbox.asked.last().key.text();
    item.localNumber = u"K-1121-0001"_s;
    item.state = state;
    const bool receipt = state == ItemState::Held || state == ItemState::Accepted || state == ItemState::Rejected;
    item.receiptNumber = receipt ? u"202611210087"_s : QString();
    outbox.say(item);
}

void longPerson(SessionWalk& walk) {
    const QString name = u"买买提吐尔逊·阿卜杜热合曼江"_s;
    walk.card.name = SecretText(name);
    walk.card.address = SecretText(u"内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗样例镇样例村民委员会第三组12号"_s);
    walk.profile.name = SecretText(name);
    walk.profile.address = SecretText(u"北京市海淀区样例街道样例社区样例家园北里小区十六号楼三单元一千二百零一室，从西"
                                      u"门进入以后左转第二栋楼，电梯厅对面，"
                                      u"门上贴着福字，请先打电话再上楼，快递请放在物业服务中心的前台，谢谢您的帮助"_s);
    walk.profile.landline = SecretText(u"0311-87654321-80123"_s);
    walk.profile.occupationCode = u"10"_s;
}

} // namespace kaban::tests
