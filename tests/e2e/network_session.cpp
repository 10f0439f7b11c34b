#include "network_session.h"

#include "app/decoding/picture_decoder.h"
#include "app/domain/beijing_time.h"
#include "app/outbox/seal/device_identity.h"
#include "app/upstream/http_submission_upstream.h"
#include "app/upstream/trust_file.h"
#include "app/vision/compiled_data.h"
#include "app/vision/confined_decoder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 30'000; ///< only an end to waiting, never a measure

/// As it is compiled into the kiosk.
QByteArray resource(const QString& name) {
    QFile file(u":/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<LegalText> legalTexts() {
    QList<LegalText> texts;
    for (const QString& name : QDir(u":/texts"_s).entryList({u"*.json"_s})) {
        texts.append(*parseLegalText(resource(u"texts/"_s + name)));
    }
    return texts;
}

CodeLists codeLists() {
    CodeLists lists;
    for (const char* id : {"ethnic_groups", "occupations", "districts", "banks"}) {
        lists.insert(QLatin1String(id), *CodeList::parse(resource(u"code_lists/%1.json"_s.arg(QLatin1String(id)))));
    }
    return lists;
}

Frame decodedFace() {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/tests/data/faces/A000148.jpg"));
    return file.open(QIODevice::ReadOnly) ? decodePicture(file.readAll()).value_or(Frame()) : Frame();
}

HttpUpstreamOptions upstreamOptions(const SandboxAuthority& authority, std::chrono::milliseconds patience) {
    HttpUpstreamOptions options;
    options.base = QUrl(authority.url());
    options.ca = readTrustFile(u"ca"_s, authority.caFile()).value_or(QList<QSslCertificate>());
    options.kioskId = u"bj-test-01"_s;
    options.programVersion = u"0.1.0"_s;
    options.answerDeadline = patience;
    options.noProgressDeadline = patience;
    return options;
}

} // namespace

NetworkSession::NetworkSession(const SandboxAuthority& authority, std::chrono::milliseconds patience)
    : authority_(authority),
      options_(upstreamOptions(authority, patience)),
      upstream_(options_, folder_.filePath(u"lists"_s), token_, random_, clock_),
      signIn_(upstream_.forms(), token_, clock_, u"kaban-kiosk"_s),
      pictures_(compiledCascades(), compiledPhotoProfile().value_or(PhotoProfile()), installedPictureDecoder()) {
    faceCamera_.picture = decodedFace();
    documentCamera_.picture = decodedFace(); // any picture will do: nobody judges it yet
    QObject::connect(&upstream_.forms(), &FormExchange::answered, &cards_, [this] { ++formAnswers_; });
    QObject::connect(&upstream_.authority(), &AuthorityPort::failed, &cards_, [this] { ++listAnswers_; });
    QObject::connect(&upstream_.authority(), &AuthorityPort::listReady, &cards_, [this] { ++listAnswers_; });
}

NetworkSession::~NetworkSession() = default;

bool NetworkSession::start() {
    const auto identity = createDeviceIdentity(folder_.filePath(u"keys"_s), u"bj-test-01"_s, clock_.wallMilliseconds());
    if (!identity || !translations_.load(u":/translations"_s)) {
        return false;
    }
    const auto started = outbox_.start([this, &identity] {
        return std::make_unique<OutboxEngine>(
            engineOptions(identity->key, identity->certificate),
            [this] { return std::make_unique<HttpSubmissionUpstream>(options_, random_, clock_); }, clock_, random_);
    });
    if (!started) {
        qWarning().noquote() << started.error();
        return false;
    }
    outbox_.attach([this](OutboxEngine& engine) { engine_ = &engine; }, [this] { engine_ = nullptr; });
    session_ = std::make_unique<Session>(parts());
    QObject::connect(session_.get(), &Session::pageChanged, session_.get(), [this](bool newPage) { follow(newPage); });
    return true;
}

EngineOptions NetworkSession::engineOptions(const QString& key, const QString& certificate) const {
    EngineOptions options;
    options.store.path = folder_.filePath(u"store/outbox.sqlite"_s);
    options.sealer = {{authority_.file(u"authority-cert.pem"_s)}, key, certificate};
    options.receiptSigners = {authority_.file(u"authority-cert.pem"_s), authority_.file(u"bank-cert.pem"_s)};
    options.recoverySpread = 0;
    return options;
}

SessionParts NetworkSession::parts() {
    return {clock_,
            random_,
            cards_,
            faceCamera_,
            documentCamera_,
            pictures_,
            outbox_,
            staff_,
            signIn_,
            upstream_.authority(),
            printer_,
            pinyin_,
            clerks_,
            faces_,
            initials_,
            translations_,
            {*parseService(resource(u"services/individual.json"_s))},
            legalTexts(),
            codeLists(),
            {u"bj-test-01"_s, u"0.1.0"_s, 18, u"JAB"_s, u"JAB-004"_s, u"京安银行西直门支行"_s},
            u"1"_s,
            u"京安银行 西直门支行"_s,
            u"zh"_s};
}

/// Every page is shown as soon as the event loop comes to it, as a window would.
void NetworkSession::follow(bool newPage) {
    if (newPage) {
        QTimer::singleShot(0, session_.get(), [this] { session_->shown(page().step, page().visit); });
    }
    if (const auto* done = std::get_if<DoneContent>(&page().content)) {
        if (standings_.isEmpty() || standings_.last() != done->standing) {
            standings_.append(done->standing);
        }
    }
}

QString NetworkSession::code() const {
    const auto* signIn = std::get_if<SignInContent>(&page().content);
    return signIn == nullptr ? QString() : signIn->qrText;
}

QString NetworkSession::failureNumber() const {
    const auto* problem = std::get_if<ProblemContent>(&page().content);
    static const QRegularExpression number(u"E-[0-9]{3}"_s);
    return problem == nullptr ? QString() : number.match(problem->staffLine).captured();
}

/// Who touches has seen the page.
void NetworkSession::act(const QString& action) {
    session_->shown(page().step, page().visit);
    session_->act(action);
}

void NetworkSession::type(const QString& keys) {
    for (const QChar key : keys) {
        act(u"key."_s + key);
    }
}

void NetworkSession::layDown(const ResidentCard& card) {
    session_->shown(page().step, page().visit);
    Q_EMIT cards_.cardRead(card);
}

bool NetworkSession::advance(std::chrono::seconds by) {
    clock_.advance(by);
    // The authority is told whole seconds, and must never be behind.
    const QString now = beijingIsoText(clock_.wallMilliseconds() + 1'000);
    const bool told = authority_.send("PUT", u"/sandbox/clock"_s, {{u"now"_s, now}});
    signIn_.checkTime();
    return told;
}

void NetworkSession::sendNow() {
    QMetaObject::invokeMethod(engine_, &OutboxEngine::sendNow, Qt::QueuedConnection);
}

FormField NetworkSession::field(const QString& id) const {
    const auto* form = std::get_if<FormContent>(&page().content);
    for (const FormSection& section : form == nullptr ? QList<FormSection>() : form->sections) {
        for (const FormField& field : section.fields) {
            if (field.id == id) {
                return field;
            }
        }
    }
    return {};
}

EditorModel NetworkSession::editor() const {
    return page().editor.value_or(EditorModel());
}

bool NetworkSession::toCode() {
    act(u"start.individual"_s);
    return until([this] { return !code().isEmpty(); });
}

bool NetworkSession::confirmOnPhone() const {
    return authority_.send("POST", u"/sandbox/phone"_s, {{u"action"_s, u"confirm"_s}, {u"person"_s, u"zhang"_s}});
}

bool NetworkSession::signIn() {
    return confirmOnPhone() && advance(std::chrono::seconds(2)) && until([this] { return step() == u"disclaimer"; });
}

bool NetworkSession::authorise() {
    act(u"read_to_end"_s);
    if (!std::get<CommitmentContent>(page().content).ticked) {
        act(u"tick"_s);
    }
    act(u"agree"_s);
    if (!until([this] { return step() == u"authorise"; })) {
        return false;
    }
    if (!std::get<AuthoriseContent>(page().content).ticks.first().ticked) {
        act(u"tick.required"_s);
    }
    act(u"start"_s);
    return true;
}

bool NetworkSession::toSupplement() {
    if (!toCode() || !signIn() || !authorise() || !until([this] { return step() == u"place_card"; })) {
        return false;
    }
    layDown(sampleCard());
    if (!photographSides()) {
        return false;
    }
    act(u"next"_s);
    return until([this] { return step() == u"supplement"; });
}

/// One picture, and on to the next page or the next picture.
bool NetworkSession::photograph(const QString& nextStep) {
    act(u"capture"_s);
    const auto offersNext = [this] {
        const QList<ActionModel>& actions = page().actions;
        return std::any_of(actions.begin(), actions.end(),
                           [](const ActionModel& action) { return action.id == u"next" && action.enabled; });
    };
    if (!until(offersNext)) {
        return false;
    }
    act(u"next"_s);
    return until([&] { return step() == nextStep; });
}

bool NetworkSession::photographSides() {
    return until([this] { return step() == u"id_sides"; }) && photograph(u"id_sides"_s) && photograph(u"check_data"_s);
}

bool NetworkSession::toLastQuestion() {
    act(u"next"_s);
    if (!until([this] { return step() == u"card_photo"; }) || !photograph(u"collection"_s)) {
        return false;
    }
    for (const char* page : {"review", "commitment"}) {
        act(u"next"_s);
        if (!until([&] { return step() == QLatin1String(page); })) {
            return false;
        }
    }
    for (const QString& action : {u"read_to_end"_s, u"tick"_s, u"submit"_s}) {
        act(action);
    }
    return until([this] { return step() == u"confirm_submit"; });
}

bool NetworkSession::until(const std::function<bool()>& holds) {
    return QTest::qWaitFor(holds, patienceMilliseconds);
}

} // namespace kaban::tests
