// The yardstick of start and touch: one styled page, about as much on it as on the kiosk's home, with nothing of the
// product: one style sheet, ordinary widgets. bench_window covers the screen and answers until it is ended.

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Never guesses rich text, like every label of the product (SEC-55).
QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

// The kiosk's own colours and sizes, so that as many pixels change and as many letters are drawn.
constexpr auto look = R"(
#page { background: #F3F5F4; }
QLabel { color: #14212B; font-size: 32px; }
#title { font-size: 72px; font-weight: 700; }
#banner { background: #E6EFF2; }
QPushButton { background: #FFFFFF; border: 3px solid #74848F; border-radius: 24px; font-size: 38px; font-weight: 700; color: #14212B; }
QPushButton:pressed { background: #E4EEF5; }
#hero { background: #0E4F7C; border: 0; font-size: 52px; color: #FFFFFF; }
#hero:pressed { background: #093A5C; }
#bar { background: #12232F; }
#bar QPushButton { background: #12232F; border: 0; border-radius: 0; font-size: 24px; color: #FFFFFF; }
)"_L1;

QPushButton* button(const QString& words, int height) {
    auto* made = new QPushButton(words);
    made->setFixedHeight(height);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

QHBoxLayout* row(const QStringList& words, int height) {
    auto* made = new QHBoxLayout;
    made->setSpacing(24);
    for (const QString& one : words) {
        made->addWidget(button(one, height));
    }
    return made;
}

QWidget* banner() {
    auto* made = new QWidget;
    made->setObjectName(u"banner"_s);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(64, 64, 64, 200);
    auto* title = plainLabel(u"办社会保障卡，\n从这里开始"_s);
    title->setObjectName(u"title"_s);
    title->setTextFormat(Qt::PlainText);
    layout->addWidget(title);
    auto* sentence = plainLabel(u"请带好身份证。办卡不收工本费。"_s);
    sentence->setTextFormat(Qt::PlainText);
    layout->addWidget(sentence);
    return made;
}

QWidget* bar() {
    auto* made = new QWidget;
    made->setObjectName(u"bar"_s);
    made->setFixedHeight(144);
    auto* layout = row({u"English"_s, u"大字"_s, u"高对比"_s, u"画面下移"_s, u"呼叫工作人员"_s}, 144);
    layout->setContentsMargins(24, 0, 24, 0);
    made->setLayout(layout);
    return made;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setFont(QFont(u"Noto Sans CJK SC"_s));
    QWidget page;
    page.setObjectName(u"page"_s);
    page.setStyleSheet(look);
    auto* column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(banner());
    auto* body = new QVBoxLayout;
    body->setContentsMargins(64, 24, 64, 24);
    body->setSpacing(20);
    body->addWidget(plainLabel(u"我要办社保卡"_s));
    auto* hero = button(u"本人申领"_s, 184);
    hero->setObjectName(u"hero"_s);
    body->addWidget(hero);
    body->addLayout(row({u"替孩子办"_s, u"单位集体办"_s}, 240));
    body->addLayout(row({u"能不能办，要带什么"_s}, 128));
    body->addLayout(row({u"查进度"_s, u"家人账户"_s, u"电子社保卡"_s}, 240));
    body->addStretch(1);
    column->addLayout(body, 1);
    column->addWidget(bar());
    page.setFixedSize(QGuiApplication::primaryScreen()->size());
    page.showFullScreen();
    return QApplication::exec();
}
