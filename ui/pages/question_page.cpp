#include "ui/pages/question_page.h"

#include <algorithm>

namespace kaban {

namespace question_page {

constexpr int spacing = 24;
constexpr int below = 28;
constexpr int pictureWidth = 300;
constexpr int leastPicture = 160;

TileSpec specOf(const TileModel& tile) {
    return {tile.id, tile.title, tile.subtitle, tile.icon, tile.enabled, tile.off, tile.badge, tile.here};
}

TileStyle styleOf(const TileModel& tile) {
    if (tile.badge.isEmpty())
        return TileStyle::Row;
    return tile.here ? TileStyle::DocumentHere : TileStyle::Document;
}

} // namespace question_page

QuestionPage::QuestionPage(const WidgetContext& context, const QuestionContent& content, QWidget* parent)
    : PageOf(context, question_page::spacing, question_page::below, parent) {
    if (!content.picture.isEmpty())
        column()->addWidget(new PictureView(theme(), content.picture, question_page::pictureWidth,
                                            question_page::leastPicture, this->content()));
    for (const TileModel& answer : content.answers) {
        tiles_ +=
            new TileButton(context, question_page::styleOf(answer), question_page::specOf(answer), this->content());
        column()->addWidget(tiles_.last());
        connect(tiles_.last(), &TapButton::tapped, this, &PageSurface::actionUsed);
    }
    column()->addStretch(1);
}

bool QuestionPage::canShow(const PageModel& model) const {
    const auto* content = std::get_if<QuestionContent>(&model.content);
    return content != nullptr &&
           std::equal(tiles_.begin(), tiles_.end(), content->answers.begin(), content->answers.end(),
                      [](const TileButton* tile, const TileModel& answer) { return tile->id() == answer.id; });
}

void QuestionPage::showThis(const QuestionContent& content, const PageModel&) {
    for (qsizetype i = 0; i < tiles_.size() && i < content.answers.size(); ++i)
        tiles_[i]->setSpec(question_page::specOf(content.answers[i]));
}

} // namespace kaban
