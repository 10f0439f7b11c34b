#pragma once
// Purpose: the skeleton of a page: title block above, a column of cards below that scrolls where it must. A page of
// content type C shows every model that holds C, in place. Thread: the screen's. Ownership: the window's.

#include "app/view/page_model.h"
#include "ui/widgets/listen_bar.h"
#include "ui/widgets/page_surface.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/title_block.h"

namespace kaban {

class TitledPage : public PageSurface {
    Q_OBJECT
public:
    TitledPage(const WidgetContext& context, int spacing, int roomBelow, QWidget* parent);

    void showModel(const PageModel& model) override;
    QList<QWidget*> readingBlocks() override;
    /// What stands beside the column always is in sight.
    void reveal(QWidget* part) override;
    void keepStill(bool still) override { main_->keepStill(still); }

protected:
    void resizeEvent(QResizeEvent* event) override;

    /// The part below the title.
    virtual void showContent(const PageModel& model) = 0;

    const WidgetContext& context() const { return context_; }
    const Theme& theme() const { return context_.theme; }
    TitleBlock* titleBlock() const { return title_; }
    QVBoxLayout* column() const { return main_->column(); }
    QWidget* content() const { return main_->content(); }
    /// Between the rows of the column. Qt lays out anew even when it is told what it knows.
    void setRowSpacing(int pixels);
    /// For screens that are wider than high: this to the left of title and column, in sight whatever scrolls.
    void standBeside(QWidget* picture);
    /// Without it nothing stands there, and title and column have the whole width.
    void showBeside(bool shown);
    /// A picture in the column that is seen whole, however little room there is; the title gives way before it does.
    void keepWhole(QWidget* picture, int wanted);
    /// Beside each other where there is room, below each other on a portrait screen and in elder mode.
    QBoxLayout::Direction sideBySide() const;
    /// Brings this part of the column into sight and the keyboard to its first control; none: nothing happens.
    void takeTo(QWidget* part);
    /// Whether this differs from what the page was asked last: whoever has moved it on is to see what is new.
    bool isNews(const QStringList& said);

private:
    /// What decides how much room the title may take.
    struct Fitting {
        QString title, sentence;
        QSize listen; ///< 听 beside it; empty: it is not there
        int leastMain = 0;
        QSize page;

        bool operator==(const Fitting&) const = default;
    };

    void takeListenBeside();
    void fitTitle();
    void showVoice(const VoiceModel& voice);

    WidgetContext context_;
    TitleBlock* title_;
    ListenBar* listen_;
    ScrollColumn* main_;
    QWidget* beside_ = nullptr;
    QVBoxLayout* besidePlace_ = nullptr;
    QHBoxLayout* halves_ = nullptr;
    Fitting fitted_;
    QStringList said_; ///< by the part that tells the news
    int leastMain_;    ///< pixels of the column that are left beside the largest title
};

template <class Content>
class PageOf : public TitledPage {
public:
    using TitledPage::TitledPage;
    bool canShow(const PageModel& model) const override { return std::holds_alternative<Content>(model.content); }

protected:
    virtual void showThis(const Content& content, const PageModel& model) = 0;

private:
    void showContent(const PageModel& model) override {
        if (const auto* content = std::get_if<Content>(&model.content))
            showThis(*content, model);
    }
};

} // namespace kaban
