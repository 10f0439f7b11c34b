#pragma once
// Purpose: what a camera sees, with the lines to keep to (the visual language, "Camera guide"; mock-ups 07 and 09): a
// face mirrored, everything outside of a dashed head-and-shoulders shape, or of an oval, dimmed; a document as it lies,
// with four corner marks. A plate where there is no picture; one instruction over it; an example beside a face
// (PHO-06). Thread: the screen's. Ownership: its parent's. The newest frame alone is kept, its bytes shared and never
// copied, and is let go as soon as the view is hidden or shows something else (SEC-30). Units: pixels. Errors: a frame
// that is not whole Bgr24 is none: what was shown before is gone.

#include "app/base/frame.h"
#include "ui/widgets/example_card.h"
#include "ui/widgets/picture_caption.h"
#include "ui/widgets/picture_plate.h"

namespace kaban {

struct CameraSpec {
    enum class Purpose { Face, Document, Oval };
    enum class Phase { Opening, Live, Working, Taken, Away };
    Purpose purpose = Purpose::Face;
    Phase phase = Phase::Opening;
    QString name;
    Frame still; ///< with Taken
    CaptionSpec instruction;
    PlateSpec plate;
    QString exampleLabel; ///< empty: no example
};

class CameraView : public QWidget {
    Q_OBJECT
    /// Whether a picture is to be seen, of the camera or the one that was taken: for whoever finds the view by its
    /// name.
    Q_PROPERTY(bool showsPicture READ showsPicture)
public:
    explicit CameraView(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const CameraSpec& spec);
    /// Shown while Live; while Working the last one stands still.
    void setPreview(const Frame& frame);
    bool showsPicture() const { return !shownFrame().bytes.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isSame(const CameraSpec& spec) const;
    const Frame& shownFrame() const;
    QRect place() const;
    QRect inside() const;
    int edgeWidth() const;
    QColor edge() const;
    void placeParts();
    void describe();
    void paintPicture(QPainter& painter) const;
    void paintGuide(QPainter& painter) const;
    void paintEdge(QPainter& painter) const;

    const Theme& theme_;
    CameraSpec spec_;
    Frame preview_;
    ExampleCard* example_;
    PictureCaption* instruction_;
    PicturePlate* plate_;
};

} // namespace kaban
