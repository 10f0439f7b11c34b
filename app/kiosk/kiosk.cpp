#include "app/kiosk/kiosk.h"

#include "app/base/configuration.h"
#include "app/base/log.h"
#include "app/domain/pinyin_initials.h"
#include "app/health/case_statistics_file.h"
#include "app/health/system_clock.h"
#include "app/health/system_random.h"
#include "app/kiosk/product_data.h"
#include "app/kiosk/services.h"
#include "app/kiosk/ui_watchdog.h"
#include "app/outbox/control_server.h"
#include "app/outbox/outbox_client.h"
#include "app/outbox/vfs_shim.h"
#include "app/upstream/http_submission_upstream.h"
#include "app/view/session.h"
#include "app/view/session_parts.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>

namespace kaban {

using namespace Qt::StringLiterals;

class Kiosk::Private {
public:
    Result<void, QString> assemble(const KioskOptions& options) {
        if (options.dataFolder.isEmpty() && options.configuration.isEmpty()) {
            return failure(u"--data-dir D or --config FILE is needed; installer/run shows a demo"_s);
        }
        const QString file = options.configuration.isEmpty() ? QDir(options.dataFolder).filePath(u"kiosk.toml"_s)
                                                             : options.configuration;
        const auto loaded = loadConfiguration(file);
        if (!loaded) {
            return failure(loaded.error().text());
        }
        configuration = *loaded;
        dataFolder =
            options.dataFolder.isEmpty() ? QFileInfo(file).absolutePath() : QDir(options.dataFolder).absolutePath();
        if (!QDir().mkpath(dataFolder + u"/log"_s) || !startLog(dataFolder + u"/log/kaban.log"_s)) {
            return failure(u"%1 cannot be written"_s.arg(dataFolder));
        }
        setLogLevel(configuration.logLevel);
        const auto believed = KioskServices::readTrust(configuration);
        if (!believed) {
            return failure(believed.error());
        }
        trust = *believed;
        auto data = loadProductData();
        if (!data) {
            return failure(data.error());
        }
        if (!translations.load(u":/translations"_s)) {
            return failure(u"the language files are missing from the program"_s);
        }
        if (const auto started = startOutbox(); !started) {
            return started;
        }
        services = std::make_unique<KioskServices>(configuration, trust, data->photoProfile, options.stages, dataFolder,
                                                   clock, random);
        if (const auto speaking = startVoice(options); !speaking) {
            return speaking;
        }
        startSession(std::move(*data), options);
        return makeWindow(options.window);
    }

    Result<void, QString> startVoice(const KioskOptions& options) {
        const QString& folder = configuration.voice.recordings;
        auto recordings = VoiceRecordings::read(
            folder.isEmpty() ? u":/voice"_s : folder,
            [this](const QString& language, const QString& id) { return translations.has(language, id); });
        if (!recordings) {
            return failure(recordings.error());
        }
        services->startVoice(configuration, std::move(*recordings), options.audio, clock);
        return {};
    }

    Result<void, QString> startOutbox() {
        const auto started = outbox.start(
            [this] { return std::make_unique<OutboxEngine>(engineOptions(), upstreamFactory(), clock, random); });
        if (!started) {
            return started;
        }
        Result<void, QString> listening;
        outbox.attach(
            [&](OutboxEngine& engine) {
                control = std::make_unique<ControlServer>(engine);
                listening = control->listen(dataFolder);
            },
            [this] { control.reset(); });
        return listening;
    }

    EngineOptions engineOptions() const {
        EngineOptions options;
        options.store.path = dataFolder + u"/store/outbox.sqlite"_s;
#ifdef KABAN_SIMULATION
        options.store.vfs = vfsFromEnvironment();
#endif
        options.sealer = {configuration.sealRecipients, configuration.deviceKey, configuration.deviceCertificate};
        options.receiptSigners = configuration.receiptSigners;
        return options;
    }

    OutboxEngine::UpstreamFactory upstreamFactory() {
        return [this]() -> std::unique_ptr<SubmissionUpstream> {
            return std::make_unique<HttpSubmissionUpstream>(KioskServices::upstreamOptions(configuration, trust),
                                                            random, clock);
        };
    }

    void startSession(ProductData data, const KioskOptions& options) {
        initials = std::move(data.initials);
        caseStatistics = std::make_unique<CaseStatisticsFile>(caseStatisticsFile(dataFolder));
        session = std::make_unique<Session>(
            SessionParts{clock,
                         random,
                         services->idCards(),
                         services->faceCamera(),
                         services->documentCamera(),
                         services->pictures(),
                         outbox,
                         services->staff(),
                         services->signIn(),
                         services->authority(),
                         services->receiptPrinter(),
                         services->pinyin(),
                         services->clerks(),
                         services->faces(),
                         initials,
                         translations,
                         std::move(data.services),
                         std::move(data.legalTexts),
                         std::move(data.codeLists),
                         {configuration.kioskId, QStringLiteral(KABAN_VERSION), configuration.individualMinimumAge,
                          configuration.bankCode, configuration.branchCode, configuration.branch,
                          configuration.signInCardFace && services->faceCamera().configured(),
                          configuration.signInSms && services->faceCamera().configured()},
                         configuration.kioskNumber,
                         configuration.branch,
                         options.language.isEmpty() ? configuration.language : options.language,
                         configuration.idleSeconds,
                         options.display.value_or(configuredDisplay()),
                         services->voice(),
                         configuration.attractSeconds,
                         configuration.displayOfferLargeText,
                         caseStatistics.get()});
    }

    DisplaySettings configuredDisplay() const {
        return {configuration.displayElder, configuration.displayHighContrast, configuration.displayLowered};
    }

    Result<void, QString> makeWindow(const QSize& wanted) {
        const QSize size = wanted.isEmpty() ? QGuiApplication::primaryScreen()->size() : wanted;
        auto made = ThemeShelf::load(formFactorFor(size), configuration.displayReducedMotion);
        if (!made) {
            return failure(made.error());
        }
        themes = std::make_unique<ThemeShelf>(std::move(*made));
        window = std::make_unique<MainWindow>(*session, *themes, clock, makePage);
        window->setFixedSize(size);
        fullScreen = wanted.isEmpty();
        return {};
    }

    // In the order they depend on each other: what is last goes first.
    SystemClock clock;
    SystemRandom random;
    Configuration configuration;
    KioskTrust trust;
    QString dataFolder;
    Translations translations;
    std::unique_ptr<ControlServer> control; ///< lives in the engine's thread
    OutboxClient outbox;
    std::unique_ptr<KioskServices> services;
    PinyinInitials initials;
    std::unique_ptr<CaseStatisticsFile> caseStatistics;
    std::unique_ptr<Session> session;
    std::unique_ptr<ThemeShelf> themes;
    std::unique_ptr<MainWindow> window;
    bool fullScreen = false;
};

Kiosk::Kiosk() : d(std::make_unique<Private>()) {}
Kiosk::~Kiosk() = default;

Result<std::unique_ptr<Kiosk>, QString> Kiosk::build(const KioskOptions& options) {
    std::unique_ptr<Kiosk> kiosk(new Kiosk);
    if (const auto assembled = kiosk->d->assemble(options); !assembled) {
        return failure(assembled.error());
    }
    return kiosk;
}

MainWindow& Kiosk::window() {
    return *d->window;
}

Session& Kiosk::session() {
    return *d->session;
}

OutboxPort& Kiosk::outbox() {
    return d->outbox;
}

void Kiosk::show(WatchedApplication& application) {
    QObject::connect(d->window.get(), &MainWindow::shown, &application, &WatchedApplication::beginJudging,
                     Qt::SingleShotConnection);
    if (d->fullScreen) {
        d->window->showFullScreen();
    } else {
        d->window->show();
    }
    // A kiosk has no window manager that would give it the keyboard.
    d->window->activateWindow();
}

} // namespace kaban
