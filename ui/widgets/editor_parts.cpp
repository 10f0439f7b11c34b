#include "ui/widgets/editor_parts.h"

#include <QHBoxLayout>

namespace kaban {
using namespace Qt::StringLiterals;

namespace editor_parts {

constexpr int lineGap = 12;
constexpr int dockedGap = 24; ///< as between the fields of a page
constexpr QSize letterKey(100, 96);
constexpr QSize digitKey(200, 120);
constexpr int letterColumns = 9;
constexpr int letterColumnsSmall = 6;
constexpr int digitColumns = 3;

QStringList letterKeys() {
    QStringList keys;
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        keys += QString(QLatin1Char(letter));
    return keys << u"backspace"_s;
}

/// One more key stands beside the nought; more of them get a column of their own.
QStringList digitKeys(const QStringList& extra) {
    const bool column = extra.size() > 1;
    QStringList keys;
    for (int row = 0; row < 3; ++row) {
        for (int digit = 1; digit <= digitColumns; ++digit)
            keys += QString::number(row * digitColumns + digit);
        if (column)
            keys += extra.value(row);
    }
    keys << (column ? QString() : extra.value(0)) << u"0"_s;
    return column ? keys << QString() << u"backspace"_s : keys << u"backspace"_s;
}

int tileColumns(const Theme& theme) {
    return theme.form() == FormFactor::Landscape ? 5 : 3;
}

/// Short names alone stand in a grid; anything longer, or with more to say, in rows.
bool asTiles(const WidgetContext& context, const EditorSpec& spec, int sheetWidth) {
    const Theme& theme = context.theme;
    const int cell = (sheetWidth - 2 * theme.measures().gutter) / tileColumns(theme);
    const int room = cell - RadioButtonBase::markSize - theme.measures().touch;
    return spec.kind == EditorSpec::Kind::Choices &&
           std::all_of(spec.entries.begin(), spec.entries.end(), [&](const EntrySpec& entry) {
               return entry.subtitle.isEmpty() && entry.tag.isEmpty() && entry.trailing.isEmpty() &&
                      TextFlow::naturalWidth(entry.title, theme.font(TextRole::Lead, FontWeight::Bold)) <= 2 * room;
           });
}

} // namespace editor_parts

EditorLines::EditorLines(const WidgetContext& context, EditorSpec::Kind kind, QWidget* parent)
    : QWidget(parent),
      theme_(context.theme),
      kind_(kind),
      line_(new TypedLine(theme_, this)),
      text_(new TextLine(context, this)),
      hintBelow_(new TextBlock(theme_, TextRole::Label, theme_.colours().ink2, this)),
      sentence_(new TextBlock(theme_, TextRole::Body, theme_.colours().ink, this)),
      error_(new HintLine(theme_, HintKind::Error, this)),
      plate_(new NoteBar(theme_, this)),
      takeOver_(new ActionPlace(context, this)),
      words_(new QVBoxLayout(this)) {
    const bool typing = kind == EditorSpec::Kind::Digits || kind == EditorSpec::Kind::Picker;
    line_->setVisible(typing);
    text_->setVisible(kind == EditorSpec::Kind::Text);
    connect(text_, &TextLine::tapped, this, &EditorLines::tapped);
    connect(takeOver_, &ActionPlace::tapped, this, &EditorLines::tapped);
    words_->setSpacing(editor_parts::lineGap);
    words_->addWidget(line_);
    words_->addWidget(text_);
    words_->addWidget(error_);
    words_->addWidget(sentence_);
    words_->addWidget(hintBelow_);
    auto* help = new QHBoxLayout;
    help->addWidget(plate_, 1);
    help->addStretch(0); // without a plate what may be taken over stands at the end all the same
    help->addWidget(takeOver_, 0, Qt::AlignVCenter);
    words_->addLayout(help);
    words_->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void EditorLines::setDocked(bool docked) {
    docked_ = docked;
    words_->setSpacing(docked ? editor_parts::dockedGap : editor_parts::lineGap);
}

int EditorLines::roomToCome() const {
    const bool help = !plate_->isHidden() || !takeOver_->isHidden();
    return text_->roomToCome(fitted_) + (help ? 0 : words_->spacing() + theme_.measures().touch);
}

void EditorLines::setSpec(const EditorSpec& spec) {
    hint_ = spec.hint;
    const bool letters = kind_ == EditorSpec::Kind::Picker;
    line_->setData({letters ? u"search"_s : QString(), spec.typed, spec.typedName, letters ? spec.hint : QString(),
                    !spec.error.isEmpty(), !letters});
    text_->setData({spec.typed, spec.composing, spec.typedName, docked_ ? spec.typedName : QString(),
                    !spec.error.isEmpty(), spec.clear});
    takeOver_->setAction(docked_ ? spec.takeOver : TextActionSpec());
    sentence_->setTextOrHide(spec.sentence);
    error_->setSentence(spec.error);
    hintBelow_->setText(spec.hint);
    fit(fitted_);
}

void EditorLines::fit(int width) {
    fitted_ = width;
    const bool shown = !hint_.isEmpty() && hintFits(width);
    hintBelow_->setVisible(shown && !docked_);
    plate_->setNote(NoteKind::Info, u"info"_s, shown && docked_ ? hint_ : QString());
}

/// Below the line; in it the hint needs no place there, and on a low screen an error takes the place.
bool EditorLines::hintFits(int width) const {
    if (kind_ == EditorSpec::Kind::Picker)
        return !line_->holdsHint(width);
    // Large text does without secondary hints (visual language, section 4): title, example and error say what is
    // wanted. How a list is searched is none: without it nobody would find the letters' meaning.
    if (theme_.elder())
        return false;
    const bool low = theme_.form() == FormFactor::Small; // room for one line at most
    return kind_ != EditorSpec::Kind::Text || !low || error_->isHidden();
}

KeyPad* makeEditorPad(const WidgetContext& context, const EditorSpec& spec, QWidget* parent) {
    if (spec.kind == EditorSpec::Kind::Picker) {
        const bool small = context.theme.form() == FormFactor::Small;
        return new KeyPad(context, editor_parts::letterKeys(),
                          small ? editor_parts::letterColumnsSmall : editor_parts::letterColumns,
                          editor_parts::letterKey, parent);
    }
    if (spec.kind == EditorSpec::Kind::Digits)
        return new KeyPad(context, editor_parts::digitKeys(spec.extraKeys),
                          editor_parts::digitColumns + (spec.extraKeys.size() > 1 ? 1 : 0), editor_parts::digitKey,
                          parent);
    return nullptr;
}

EntryList* makeEditorList(const WidgetContext& context, const EditorSpec& spec, int sheetWidth, QWidget* parent) {
    if (spec.kind != EditorSpec::Kind::Picker && spec.kind != EditorSpec::Kind::Choices)
        return nullptr;
    const bool tiles = editor_parts::asTiles(context, spec, sheetWidth);
    return new EntryList(context, tiles ? EntryLook::Tile : EntryLook::Row,
                         tiles ? editor_parts::tileColumns(context.theme) : 1, parent);
}

} // namespace kaban
