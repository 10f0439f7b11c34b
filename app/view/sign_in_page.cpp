#include "app/steps/authorise_step.h"
#include "app/steps/sign_in_step.h"
#include "app/view/field_presenter.h"
#include "app/view/pages.h"

#include <algorithm>

namespace kaban::pages {

using namespace Qt::StringLiterals;

namespace sign_in_page {

using Phase = SignInContent::Phase;

void describe(const SignInStep& step, SignInContent& content) {
    switch (step.phase()) {
    case SignInStep::Phase::Loading:
        content.phase = Phase::Loading;
        content.statusTitle = qtTrId("sign_in.loading.title");
        content.statusSentence = qtTrId("sign_in.loading.sentence");
        break;
    case SignInStep::Phase::Live: {
        const qint64 left = step.remainingMilliseconds();
        content.phase = Phase::Live;
        content.qrText = step.codeText();
        const qint64 seconds = (left + 999) / 1000;
        content.remainingPart = std::clamp(1000.0 * static_cast<double>(seconds) /
                                               static_cast<double>(std::max<qint64>(1, step.lifeMilliseconds())),
                                           0.0, 1.0);
        content.statusTitle = qtTrId("sign_in.live.title").arg(seconds);
        content.statusSentence = qtTrId("sign_in.live.sentence");
        break;
    }
    case SignInStep::Phase::Scanned:
        content.phase = Phase::Scanned;
        content.statusTitle = qtTrId("sign_in.scanned.title");
        content.statusSentence = qtTrId("sign_in.scanned.sentence");
        break;
    case SignInStep::Phase::Expired:
        content.phase = Phase::Expired;
        content.statusTitle = qtTrId("sign_in.expired.title");
        content.statusSentence = qtTrId("sign_in.expired.sentence");
        break;
    case SignInStep::Phase::Offline:
        content.phase = Phase::Offline;
        content.statusTitle = qtTrId("sign_in.offline.title");
        content.statusSentence = qtTrId("sign_in.offline.sentence");
        break;
    }
}

QString appName(ScanningApp app) {
    switch (app) {
    case ScanningApp::WeChat:
        return qtTrId("app.wechat");
    case ScanningApp::Alipay:
        return qtTrId("app.alipay");
    case ScanningApp::Baidu:
        break;
    }
    return qtTrId("app.baidu");
}

void tellHow(const SignInStep& step, SignInContent& content) {
    content.hints = {{qtTrId("sign_in.hint.open").arg(appName(step.app())), qtTrId("sign_in.hint.scan")},
                     {qtTrId("sign_in.hint.aim"), QString()},
                     {qtTrId("sign_in.hint.inside"), qtTrId("sign_in.hint.confirm")}};
    content.appsTitle = qtTrId("sign_in.apps");
    content.apps = {{u"app.wechat"_s, qtTrId("app.wechat"), {}, ActionModel::Kind::Secondary},
                    {u"app.alipay"_s, qtTrId("app.alipay"), {}, ActionModel::Kind::Secondary},
                    {u"app.baidu"_s, qtTrId("app.baidu"), {}, ActionModel::Kind::Secondary}};
    content.chosenApp = static_cast<int>(step.app());
}

} // namespace sign_in_page

void signIn(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const SignInStep&>(input.step);
    SignInContent content;
    sign_in_page::describe(step, content);
    content.qrName = qtTrId("sign_in.code");
    if (content.phase == SignInContent::Phase::Live || content.phase == SignInContent::Phase::Expired) {
        content.renew = ActionModel{u"renew"_s, qtTrId("sign_in.renew"), u"refresh"_s, ActionModel::Kind::Secondary};
    }
    const bool offline = content.phase == SignInContent::Phase::Offline;
    if (!offline) { // else there is nothing to scan
        sign_in_page::tellHow(step, content);
    }
    page.content = content;
    page.actions = {backAction(), offline ? ActionModel{u"offline"_s, qtTrId("sign_in.without_network"), u"id-card"_s}
                                          : ActionModel{u"other"_s, qtTrId("sign_in.other"), QString(),
                                                        ActionModel::Kind::Secondary}};
}

void authorise(const PageInput& input, PageModel& page) {
    const auto& step = static_cast<const AuthoriseStep&>(input.step);
    const FieldPresenter presenter(input.answers, input.parts.codeLists, input.language);
    AuthoriseContent content;
    if (!input.definition.groups.isEmpty()) {
        content.person = presenter.group(input.definition.groups.first()); // ELG-01
    }
    const auto words = [&](const LegalText* text) {
        if (text == nullptr) {
            return QString();
        }
        return input.language == u"en" ? text->paragraphsEnglish.join(u' ') : text->paragraphsChinese.join(QString());
    };
    content.ticks = {{u"tick.required"_s, words(step.requiredText()), step.requiredTicked(), {}, true}};
    if (step.optionalText() != nullptr) {
        content.ticks.append({u"tick.optional"_s, words(step.optionalText()), step.optionalTicked(),
                              qtTrId("authorise.optional"), true});
    }
    content.note = qtTrId("authorise.note");
    content.provider = qtTrId("provider");
    page.content = content;
    ActionModel start{u"start"_s, qtTrId("authorise.start"), u"arrow-right"_s, ActionModel::Kind::Primary, true, true};
    if (!step.requiredTicked()) {
        start.enabled = false;
        start.label = qtTrId("authorise.start.blocked");
        start.icon.clear();
    }
    page.actions = {
        backAction(), {u"refuse"_s, qtTrId("authorise.refuse"), QString(), ActionModel::Kind::Neutral}, start};
}

} // namespace kaban::pages
