#pragma once
// Purpose: what the pages of cameras, photos and documents show; part of the page model. Thread: the session's (the
// screen's) thread; plain values. Ownership: by value; pixels are shared. Shapes: pictures are Bgr24.

#include "app/base/frame.h"
#include "app/view/action_model.h"

#include <QList>
#include <QStringList>

namespace kaban {

/// One picture that the application needs, small (mockup 09): a button that leads to it.
struct PictureSlot {
    enum class State {
        Empty,    ///< 点这里拍
        Current,  ///< 要拍这一面
        Done,     ///< 拍好了
        Borrowed, ///< 已调取电子证照: the authority has it (PHO-16)
        Refused,  ///< the authority does not take it (PHO-18); stateText says why
    };
    QString id; ///< to hand back when it is tapped; empty: it leads nowhere
    QString title;
    QString subtitle;
    State state = State::Empty;
    QString stateText;
    Frame thumbnail; ///< so coarse that nothing can be read, or not whole: then `icon` stands there
    QString icon;
};

/// A camera and what to do before it (mockups 07 and 09). The live picture is not here: it comes by
/// PageSurface::showPreview(). Nothing is judged yet, so rules carry no ticks.
struct CameraContent {
    enum class Purpose {
        Face,     ///< mirrored, head-and-shoulders shape
        Document, ///< four corner marks
        Oval,     ///< mirrored, an oval for a face that is compared (mockup 34)
    };
    enum class Phase {
        Opening, ///< plate: the camera is being switched on
        Live,
        Working,  ///< the last picture stands still, plate: being worked on
        Taken,    ///< `still` in place of the live picture
        Away,     ///< plate: no camera or no picture, and what to do
        Unwanted, ///< plate: nothing is to be photographed, and no camera runs
    };
    Purpose purpose = Purpose::Face;
    Phase phase = Phase::Opening;
    QString pictureName;     ///< accessible name of the picture
    Frame still;             ///< Bgr24; with Taken
    QString instructionIcon; ///< over the picture; all three empty: nothing is said
    QString instruction;
    QString instructionSentence;
    bool instructionIsBad = false; ///< danger instead of ok ground
    QString plateIcon, plateTitle, plateSentence;
    QString exampleLabel;     ///< 样张: an example of a good picture stands beside (PHO-06); empty: none
    QStringList rules;        ///< what makes a good picture
    QString rulesState{};     ///< how far they are met, for those who do not see it
    QString note;             ///< may be empty
    QList<PictureSlot> sides; ///< Document; may be empty
};

/// The photo that was taken, or the choice between it and the authority's (mockup 08, PHO-06, PHO-07).
struct PhotoContent {
    struct Photo {
        QString id; ///< to hand back when it is tapped; empty where there is only one
        QString title;
        Frame picture; ///< Bgr24, 358 by 441
        bool chosen = false;
    };
    QList<Photo> photos; ///< one or two
    QStringList facts;   ///< 尺寸 358×441 …; beside a single photo
    QString adjustTitle;
    QList<ActionModel> adjust; ///< ＋ － ← → ↑ ↓, icons only, labels are accessible names; empty: it cannot be moved
    bool adjustable = false; ///< drag and pinch hand back "frame.move:DX:DY" and "frame.zoom:FACTOR": thousandths of
                             ///< the picture's width, moved to the right and down, and of its present size
    QString busy;            ///< it is being made anew; empty: it is not
    QString error;           ///< why it cannot be moved so far; may be empty
    QString cardTitle, cardSentence; ///< 印在卡上是这样
    QString note;
};

/// A picture as large as the screen allows; over the page, to be moved with the finger.
struct EnlargedModel {
    QString title;
    QString pictureName;
    Frame picture;
    ActionModel close;
};

} // namespace kaban
