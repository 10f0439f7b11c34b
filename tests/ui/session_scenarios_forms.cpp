// The forms: full, empty, wrong, with every sheet open.
#include "tests/ui/session_walk.h"

namespace kaban::tests {
using namespace std::chrono_literals;

namespace form_scenarios {

/// Of this person the authority knows the name and the number, and the card has no ethnicity.
void unknownPerson(SessionWalk& walk) {
    const PersonProfile known = sampleProfile();
    walk.profile = PersonProfile();
    walk.profile.name = known.name;
    walk.profile.idNumber = known.idNumber;
    walk.card.ethnicityCode.clear();
}

quint64 ticket(const SessionWalk& walk, const QString& question) {
    return walk.authority.last(question).ticket;
}

void toSupplement(SessionWalk& walk) {
    walk.readCard();
    walk.next(u"supplement"_s);
}

void supplementFull(SessionWalk& walk) {
    walk.profile.landline = SecretText(u"0311-87654321-801"_s);
    toSupplement(walk);
    walk.watch();
    walk.openEveryField();
}

void supplementLong(SessionWalk& walk) {
    longPerson(walk);
    toSupplement(walk);
    walk.watch();
    walk.openEveryField();
    walk.next(u"bank"_s);
}

void supplementEmpty(SessionWalk& walk) {
    unknownPerson(walk);
    toSupplement(walk);
    walk.watch();
    walk.openEveryField();
    walk.next(u"supplement"_s); // everything is missing
    walk.openEveryField();
}

/// Elder mode asks one by one, and home has three services.
void elderQuestions(SessionWalk& walk) {
    walk.watch();
    walk.session->switchDisplay(DisplayFeature::Elder);
    walk.actAll({u"home.more"_s, u"home.few"_s});
    walk.lookAway();
    toSupplement(walk);
    walk.watch();
    walk.act(u"choose.occupation_code:20"_s);
    for (int question = 0; question < 4; ++question)
        walk.act(u"next"_s);
    walk.act(u"back"_s);
    walk.act(u"next"_s);
    walk.next(u"bank"_s);
    walk.act(u"open.bank_code"_s);
    walk.act(u"close"_s);
}

void pickers(SessionWalk& walk) {
    unknownPerson(walk);
    toSupplement(walk);
    walk.watch();
    walk.act(u"open.ethnicity_code"_s);
    walk.type(u"ZZZ"_s); // nobody is called so
    walk.erase(3);
    walk.type(u"HZ"_s);
    walk.actAll({u"pick.03"_s, u"confirm"_s});
    for (const QString& field : {u"occupation_code"_s, u"district_code"_s}) {
        walk.act(u"open."_s + field);
        walk.act(walk.session->page().editor->entries.first().id);
        walk.act(u"confirm"_s);
    }
    walk.next(u"supplement"_s); // address and mobile are missing
}

/// Every way in which typed digits can be wrong, and the address that names another district.
void wrongDigits(SessionWalk& walk) {
    walk.profile.districtCode = u"110101"_s;
    toSupplement(walk);
    walk.watch();
    walk.act(u"open.landline"_s);
    for (const QString& wrong : {u"12345678"_s, u"010"_s, u"010-"_s, u"01012345678901234567"_s}) {
        walk.type(wrong);
        walk.act(u"confirm"_s);
        walk.erase(20);
    }
    walk.act(u"close"_s);
    walk.act(u"open.mobile"_s);
    for (const QString& wrong : {u"1380000"_s, u"23800000000"_s}) {
        walk.type(wrong);
        walk.act(u"confirm"_s);
        walk.erase(11);
    }
    walk.act(u"confirm"_s);
}

PinyinWords wordsFor(const QStringList& words, int letters) {
    PinyinWords made;
    for (const QString& word : words) {
        made.append({SecretText(word), letters});
    }
    return made;
}

/// Every board, every state of the line of words, and an address that is none.
void chineseText(SessionWalk& walk) {
    walk.scriptedPinyin.waits = true;
    walk.scriptedPinyin.words = {
        {u"yi"_s, wordsFor(u"一 以 已 亿 亦 义 伊 意 易 依 译 艾 艺 异 祎 翊"_s.split(u' '), 2)},
        {u"chang"_s, wordsFor({QString(30, u'长'), u"朝阳区建国路九十四号"_s, u"朝阳区"_s, u"长"_s}, 5)}};
    toSupplement(walk);
    walk.watch();
    walk.act(u"open.residence_address"_s);
    walk.actAll({u"board.letters"_s, u"board.digits"_s, u"board.pinyin"_s, u"clear"_s});
    walk.type(u"yi"_s); // asked
    walk.scriptedPinyin.answer();
    walk.actAll({u"words.next"_s, u"words.next"_s, u"words.previous"_s, u"word.3"_s});
    walk.act(u"confirm"_s); // too short
    walk.type(u"uu"_s);
    walk.scriptedPinyin.answer(); // no such pinyin
    walk.erase(2);
    walk.type(u"chang"_s);
    walk.scriptedPinyin.answer();
    walk.act(u"words.next"_s);
    walk.scriptedPinyin.setAvailable(false);
    walk.act(u"word.1"_s);
    walk.act(u"board.digits"_s);
    walk.type(u"12"_s);
    walk.scriptedPinyin.setAvailable(true);
    walk.act(u"board.letters"_s);
    walk.type(QString(90, u'A')); // more than two lines
    walk.type(QString(20, u'B'));
    walk.act(u"confirm"_s); // too long
    walk.act(u"close"_s);
}

void askForSms(SessionWalk& walk) {
    toSupplement(walk);
    walk.act(u"open.mobile"_s);
    walk.type(u"13800000001"_s);
    walk.watch();
    walk.act(u"confirm"_s);
}

void sendSms(SessionWalk& walk) {
    Q_EMIT walk.authority.smsCodeSent(ticket(walk, u"sms"_s), {u"c-1"_s, 300'000, 60'000});
}

void smsCode(SessionWalk& walk) {
    askForSms(walk);
    sendSms(walk);
    walk.type(u"12"_s);
    walk.act(u"confirm"_s); // incomplete
    const QList<std::pair<SmsVerdict, int>> answers = {
        {SmsVerdict::Wrong, 4}, {SmsVerdict::Wrong, -1}, {SmsVerdict::Expired, -1}, {SmsVerdict::Locked, -1}};
    for (const auto& [verdict, left] : answers) {
        walk.type(u"123456"_s);
        walk.act(u"confirm"_s); // being checked
        Q_EMIT walk.authority.smsCodeChecked(ticket(walk, u"check"_s), verdict, left);
        if (verdict != SmsVerdict::Wrong) {
            walk.pass(61s);
            walk.act(u"resend"_s);
            sendSms(walk);
        }
    }
    walk.type(u"123456"_s);
    walk.act(u"confirm"_s);
    Q_EMIT walk.authority.smsCodeChecked(ticket(walk, u"check"_s), SmsVerdict::Right, -1);
    walk.next(u"bank"_s);
}

void smsNotSent(SessionWalk& walk) {
    askForSms(walk);
    Q_EMIT walk.authority.failed(ticket(walk, u"sms"_s), AuthorityFailure::Unavailable);
    walk.act(u"resend"_s);
    Q_EMIT walk.authority.failed(ticket(walk, u"sms"_s), AuthorityFailure::Refused);
    walk.at(u"supplement"_s);
}

void bank(SessionWalk& walk) {
    toSupplement(walk);
    walk.watch();
    walk.next(u"bank"_s);
    walk.act(u"open.branch_code"_s); // the list is on its way
    walk.answerBranches();
    walk.actAll({u"pick.BOB-1"_s, u"confirm"_s});
    walk.act(u"open.branch_code"_s);
    walk.type(u"ZGC"_s);
    walk.type(u"Q"_s); // nothing found
    walk.act(u"close"_s);
    walk.act(u"open.bank_code"_s);
    walk.type(u"G"_s);
    walk.erase(1);
    walk.actAll({u"pick.ICBC"_s, u"confirm"_s});
    Q_EMIT walk.authority.failed(ticket(walk, u"branches"_s), AuthorityFailure::Offline);
    walk.act(u"open.branch_code"_s); // cannot be had
    walk.act(u"close"_s);
    walk.next(u"bank"_s); // a branch is missing
}

void bankFixed(SessionWalk& walk) {
    walk.profile.fixedBankCode = u"ICBC"_s;
    walk.profile.cardFunctions.clear();
    toSupplement(walk);
    walk.watch();
    walk.next(u"bank"_s);
    walk.openEveryField();
}

void collection(SessionWalk& walk) {
    walk.toCollection();
    walk.watch();
    walk.act(u"method.post"_s);
    walk.openEveryField();
    walk.act(u"open.postal.recipient"_s); // Chinese only, and there is no engine
    walk.type(u"zhang"_s);
    walk.scriptedPinyin.setAvailable(false);
    walk.actAll({u"key.·"_s, u"clear"_s, u"close"_s});
    walk.scriptedPinyin.setAvailable(true);
    walk.act(u"open.postal.postcode"_s);
    walk.type(u"2000"_s);
    walk.act(u"confirm"_s);
    walk.erase(6);
    walk.type(u"200001"_s); // none of Beijing's
    walk.act(u"confirm"_s);
    walk.act(u"method.branch"_s);
    walk.act(u"change_branch"_s);
    walk.at(u"bank"_s);
}

void collectionLong(SessionWalk& walk) {
    longPerson(walk);
    walk.toBank();
    walk.actAll({u"open.branch_code"_s, u"pick.BOB-1"_s, u"confirm"_s});
    walk.watch();
    walk.next(u"card_photo"_s);
    walk.act(u"capture"_s);
    walk.next(u"collection"_s);
    walk.act(u"method.post"_s);
    walk.openEveryField();
    walk.next(u"review"_s);
}

/// The bank's branch is not known and nobody knows the district: nothing is proposed.
void collectionBare(SessionWalk& walk) {
    walk.profile.cardFunctions.clear();
    toSupplement(walk);
    walk.next(u"bank"_s);
    walk.next(u"card_photo"_s);
    walk.act(u"capture"_s);
    walk.next(u"collection"_s);
    walk.watch();
    Q_EMIT walk.authority.failed(ticket(walk, u"branches"_s), AuthorityFailure::Offline);
    walk.act(u"method.post"_s);
    walk.act(u"open.postal.postcode"_s);
    walk.erase(6);
    walk.act(u"confirm"_s);
    walk.act(u"close"_s);
    walk.act(u"open.postal.mobile"_s);
    walk.type(u"138"_s);
    walk.act(u"confirm"_s);
}

/// This branch does not deliver.
void collectionNoPost(SessionWalk& walk) {
    walk.toBank();
    walk.actAll({u"open.branch_code"_s, u"pick.BOB-7"_s, u"confirm"_s});
    walk.watch();
    walk.next(u"card_photo"_s);
    walk.act(u"capture"_s);
    walk.next(u"collection"_s);
}

} // namespace form_scenarios

QList<Scenario> formScenarios() {
    using namespace form_scenarios;
    return {{"supplement, full", supplementFull},
            {"supplement, long values", supplementLong},
            {"supplement, empty", supplementEmpty},
            {"elder questions", elderQuestions},
            {"pickers", pickers},
            {"wrong digits", wrongDigits},
            {"Chinese text", chineseText},
            {"sms code", smsCode},
            {"sms not sent", smsNotSent},
            {"bank", bank},
            {"bank is fixed", bankFixed},
            {"collection", collection},
            {"collection, long values", collectionLong},
            {"collection, bare", collectionBare},
            {"collection, no post", collectionNoPost}};
}

} // namespace kaban::tests
