#include "ui/widgets/camera_view.h"

#include "ui/widgets/box_painter.h"
#include "ui/widgets/frame_image.h"
#include "ui/widgets/guide_shape.h"
#include "ui/widgets/heard_parts.h"
#include "ui/widgets/picture_role.h"

namespace kaban {
using namespace Qt::StringLiterals;

namespace camera_view {

constexpr QSize facePlace(712, 820);
constexpr QSize documentPlace(952, 712);
constexpr QSize ovalPlace(640, 560);
constexpr QSize least(320, 240);
constexpr int faceEdge = 8;
constexpr int radius = 28;
constexpr int inset = 24; ///< of what stands over the picture
constexpr int exampleGap = 8;
constexpr int leastForWords = 480;
constexpr qreal lineWidth = 6;
constexpr qreal markWidth = 10;

QPen dashedLine(const QColor& colour) {
    QPen pen(colour, lineWidth, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({22 / lineWidth, 14 / lineWidth});
    return pen;
}

QPainterPath rounded(const QRectF& box, qreal corner) {
    QPainterPath path;
    path.addRoundedRect(box, corner, corner);
    return path;
}

} // namespace camera_view

CameraView::CameraView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      example_(new ExampleCard(theme, this)),
      instruction_(new PictureCaption(theme, this)),
      plate_(new PicturePlate(theme, this)) {
    setObjectName(u"camera"_s);
    giveGraphicRole(this);
    // Painted from corner to corner: nothing below has to be painted again for every picture.
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CameraView::setSpec(const CameraSpec& spec) {
    using Phase = CameraSpec::Phase;
    if (isSame(spec))
        return; // what lies over the picture is not laid out anew with every second
    const bool otherShape = spec.purpose != spec_.purpose;
    const bool openedAnew = spec.phase == Phase::Opening && spec_.phase != Phase::Opening;
    spec_ = spec;
    if (spec.phase == Phase::Taken || spec.phase == Phase::Away || openedAnew)
        preview_ = {};
    if (spec.phase != Phase::Taken)
        spec_.still = {};
    const bool plateStands = spec.phase != Phase::Live && spec.phase != Phase::Taken;
    example_->setLabel(spec.exampleLabel);
    instruction_->setCaption(spec.instruction);
    plate_->setPlate(plateStands ? spec.plate : PlateSpec());
    describe();
    if (otherShape)
        updateGeometry();
    placeParts();
    update();
}

bool CameraView::isSame(const CameraSpec& spec) const {
    const bool sameStill = spec.phase != CameraSpec::Phase::Taken || spec.still.bytes.isSharedWith(spec_.still.bytes);
    return sameStill && spec.purpose == spec_.purpose && spec.phase == spec_.phase && spec.name == spec_.name &&
           spec.instruction == spec_.instruction && spec.plate == spec_.plate &&
           spec.exampleLabel == spec_.exampleLabel;
}

/// What a reader says of it: what it shows, then what is said over it.
void CameraView::describe() {
    setAccessibleName(spec_.name);
    QStringList said{spec_.instruction.title, spec_.instruction.sentence};
    if (!plate_->isHidden())
        said += {spec_.plate.title, spec_.plate.sentence};
    setAccessibleDescription(heardTogether(said));
}

void CameraView::setPreview(const Frame& frame) {
    using Phase = CameraSpec::Phase;
    if (spec_.phase != Phase::Live && spec_.phase != Phase::Opening)
        return;
    const bool usable = frame.format == FrameFormat::Bgr24 && isWhole(frame);
    const bool same = usable && frame.sequence == preview_.sequence && frame.bytes.isSharedWith(preview_.bytes);
    if (same || (!usable && preview_.bytes.isEmpty()))
        return;
    preview_ = usable && isVisible() ? frame : Frame();
    if (spec_.phase == Phase::Live)
        update();
}

void CameraView::hideEvent(QHideEvent*) {
    preview_ = {};
    spec_.still = {};
}

QSize CameraView::sizeHint() const {
    if (spec_.purpose == CameraSpec::Purpose::Oval)
        return camera_view::ovalPlace;
    return spec_.purpose == CameraSpec::Purpose::Face ? camera_view::facePlace : camera_view::documentPlace;
}

QSize CameraView::minimumSizeHint() const {
    return camera_view::least;
}

void CameraView::resizeEvent(QResizeEvent*) {
    placeParts();
}

const Frame& CameraView::shownFrame() const {
    static const Frame none;
    switch (spec_.phase) {
    case CameraSpec::Phase::Live:
    case CameraSpec::Phase::Working:
        return preview_;
    case CameraSpec::Phase::Taken:
        return spec_.still;
    case CameraSpec::Phase::Opening:
    case CameraSpec::Phase::Away:
        break;
    }
    return none;
}

int CameraView::edgeWidth() const {
    return spec_.purpose == CameraSpec::Purpose::Document ? 0 : camera_view::faceEdge;
}

/// A face is never shown wider than high: the camera's picture would lose its upper and lower end to fill the place,
/// and who fills the lines then would stand too far away.
QRect CameraView::place() const {
    if (spec_.purpose == CameraSpec::Purpose::Document)
        return rect();
    const bool oval = spec_.purpose == CameraSpec::Purpose::Oval;
    const QSize shape = oval ? camera_view::ovalPlace.scaled(size(), Qt::KeepAspectRatio)
                             : QSize(std::min(width(), height()), height());
    QRect place(QPoint(), shape);
    place.moveCenter(rect().center());
    return place;
}

QRect CameraView::inside() const {
    const int edge = edgeWidth();
    return place().adjusted(edge, edge, -edge, -edge);
}

QColor CameraView::edge() const {
    const Colours& colours = theme_.colours();
    if (!instruction_->isHidden() && spec_.instruction.mood == CaptionSpec::Mood::Bad)
        return colours.danger;
    if (spec_.purpose == CameraSpec::Purpose::Oval && spec_.phase == CameraSpec::Phase::Live)
        return colours.primary;
    return spec_.phase == CameraSpec::Phase::Taken ? colours.ok : colours.lineStrong;
}

void CameraView::placeParts() {
    const int inset = camera_view::inset;
    const QRect part = inside().adjusted(inset, inset, -inset, -inset);
    // Beside the picture where there is room, and else in its corner.
    const QSize example = example_->sizeHint();
    const bool roomBeside = place().left() >= example.width() + camera_view::exampleGap;
    example_->setGeometry(QRect(roomBeside ? QPoint() : part.topLeft(), example));
    // Over a picture that is too narrow for words they reach out to its sides.
    const bool narrow = place().width() < camera_view::leastForWords;
    const QRect room(narrow ? inset : part.left(), part.top(), narrow ? width() - 2 * inset : part.width(),
                     part.height());
    instruction_->placeIn(room, spec_.purpose != CameraSpec::Purpose::Document);
    plate_->placeIn(room);
    // In a small picture words come first: they are never written over the example, nor it over them.
    const auto meets = [this](const QWidget* words) {
        return !words->isHidden() && words->geometry().intersects(example_->geometry());
    };
    example_->setVisible(!spec_.exampleLabel.isEmpty() && !meets(plate_) && !meets(instruction_));
}

void CameraView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.colours().paper);
    paintPicture(painter);
    if (spec_.phase == CameraSpec::Phase::Live && showsPicture())
        paintGuide(painter);
    paintEdge(painter);
}

void CameraView::paintPicture(QPainter& painter) const {
    const bool document = spec_.purpose == CameraSpec::Purpose::Document;
    const QImage image = imageOver(shownFrame());
    const bool dark = document && spec_.phase != CameraSpec::Phase::Opening && spec_.phase != CameraSpec::Phase::Away;
    painter.fillRect(inside(), dark ? theme_.colours().bar : theme_.colours().sunken);
    if (image.isNull())
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = inside();
    if (!document) {
        // As in a mirror: who moves to the left sees it move to the left.
        painter.translate(place.left() + place.right(), 0);
        painter.scale(-1, 1);
    }
    // Of a document nothing that the camera sees may lie outside of the picture.
    if (document)
        painter.drawImage(wholeInside(image.size(), place), image);
    else
        painter.drawImage(place, image, partThatFills(image.size(), place.size()));
    painter.restore();
}

void CameraView::paintGuide(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF place = inside();
    if (spec_.purpose == CameraSpec::Purpose::Document) {
        painter.setPen(
            QPen(theme_.colours().focus, camera_view::markWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const Frame& shown = shownFrame();
        painter.drawPath(cornerMarks(wholeInside(QSizeF(shown.width, shown.height), place)));
    } else {
        QPainterPath outside;
        outside.addRect(place);
        const bool oval = spec_.purpose == CameraSpec::Purpose::Oval;
        painter.fillPath(outside.subtracted(oval ? faceOval(place) : headAndShoulders(place)), theme_.colours().dim);
        painter.setPen(camera_view::dashedLine(theme_.colours().focus));
        painter.drawPath(oval ? faceOval(place) : headAndShouldersLine(place));
    }
    painter.restore();
}

/// The corners of the picture are rounded by painting the page over them: a clip would leave them jagged.
void CameraView::paintEdge(QPainter& painter) const {
    QPainterPath corners;
    corners.addRect(rect());
    corners = corners.subtracted(camera_view::rounded(place(), camera_view::radius));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(corners, theme_.colours().paper);
    painter.restore();
    if (edgeWidth() > 0)
        paintBox(painter, place(), {{}, edge(), qreal(edgeWidth()), qreal(camera_view::radius)});
}

} // namespace kaban
