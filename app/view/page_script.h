#pragma once
// Purpose: what is said of a page: made from text ids beside the page's model, never read off it, so that nothing of a
// person can be in it (SEC-29); masked values of the person are a type of their own, which only a headset takes.
// Internal to app/view. Thread: the screen's (texts). Ownership: values. Rules: SCR-10, FLD-52, GEN-13.

#include "app/ports/spoken_text.h"
#include "app/view/pages.h"

namespace kaban {
class FieldEditor;
}

namespace kaban::pages {

struct PageScript {
    QList<SpokenLine> lines; ///< the whole page, top to bottom
    QList<SpokenText> news;  ///< what is said when it changes while the page stands; may be empty
    bool urgent = false;     ///< the news take the place of what is being said, else they come after it

    void say(const SpokenText& text);
    void say(const QList<SpokenText>& texts);
};

/// `document`: what the person is said to have in hand; may be empty.
PageScript homeScript(const SessionParts& parts, bool elder, bool all, const QString& document);
/// The English home's first question.
PageScript documentsScript(const SessionParts& parts);
PageScript serviceOffScript();
PageScript stepScript(const PageInput& input);
/// Id of the legal text that stands in the page's place; empty: the page itself. Cheap: it is asked every second.
QString openLegalText(const Step& step);

/// What to do to go on: the button by its word.
SpokenText press(const SpokenText& button);

// Of the kinds of pages with more to say.
void formScript(const PageInput& input, PageScript& script);
void collectionScript(const PageInput& input, PageScript& script);
void cardPhotoScript(const PageInput& input, PageScript& script);
void documentShotsScript(const PageInput& input, PageScript& script);
void faceCheckScript(const PageInput& input, PageScript& script);
void whoseTurnScript(const PageInput& input, PageScript& script);
void ownTurnScript(const PageInput& input, PageScript& script);
/// The person's data as rows of the page, for the headset, and for everybody that they stand on the screen.
void privateLines(const PageInput& input, PageScript& script);
/// The sheet in which a field is filled, or what is wrong with what was filled.
void editorNews(const FieldEditor& editor, PageScript& script);

} // namespace kaban::pages
