#include "app/decoding/picture_codecs.h"

#include <csetjmp>
#include <cstdio>
#include <optional>

#include <jpeglib.h>
// after jpeglib.h:
#include <jerror.h>

namespace kaban {

namespace {

/// libjpeg's callbacks find their reader behind the pointers libjpeg hands them.
struct JpegReader {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf escape{};
    PictureFault fault = PictureFault::Damaged;
    int scans = 0;
};

[[noreturn]] void stopReading(j_common_ptr common, PictureFault fault) {
    auto* reader = static_cast<JpegReader*>(common->client_data);
    reader->fault = fault;
    std::longjmp(reader->escape, 1);
}

[[noreturn]] void onJpegError(j_common_ptr common) {
    switch (common->err->msg_code) {
    case JERR_OUT_OF_MEMORY:
    case JERR_NO_BACKING_STORE:
        stopReading(common, PictureFault::TooComplex);
    case JERR_IMAGE_TOO_BIG: // libjpeg's own limit, 65,500 on a side
        stopReading(common, PictureFault::TooManyPixels);
    case JERR_BAD_PRECISION:
    case JERR_SOF_UNSUPPORTED:
    case JERR_CONVERSION_NOTIMPL:
        stopReading(common, PictureFault::UnsupportedColours);
    default:
        stopReading(common, PictureFault::Damaged);
    }
}

/// libjpeg would go on and invent the rest; the first damage is the end. It bounds the time of cut-off bombs, too.
void onJpegMessage(j_common_ptr common, int level) {
    if (level < 0) {
        stopReading(common, PictureFault::Damaged);
    }
}

void onJpegProgress(j_common_ptr common) {
    const auto* reader = static_cast<JpegReader*>(common->client_data);
    if (reader->info.input_scan_number > reader->scans) {
        stopReading(common, PictureFault::TooComplex);
    }
}

void openJpeg(JpegReader& reader, const QByteArray& bytes, const PictureLimits& limits) {
    reader.info.err = jpeg_std_error(&reader.errors);
    reader.errors.error_exit = onJpegError;
    reader.errors.emit_message = onJpegMessage;
    reader.scans = limits.scans;
    reader.info.client_data = &reader;
    jpeg_create_decompress(&reader.info);
    reader.progress.progress_monitor = onJpegProgress;
    reader.info.progress = &reader.progress;
    reader.info.mem->max_memory_to_use = static_cast<long>(limits.workingMemory);
    jpeg_mem_src(&reader.info, reinterpret_cast<const unsigned char*>(bytes.constData()),
                 static_cast<unsigned long>(bytes.size()));
}

/// False: reader.fault says why. Nothing with a destructor may live here, longjmp would skip it.
bool readJpegHeader(JpegReader& reader, const QByteArray& bytes, const PictureLimits& limits) {
    if (setjmp(reader.escape) != 0) {
        return false;
    }
    openJpeg(reader, bytes, limits);
    jpeg_read_header(&reader.info, TRUE);
    const J_COLOR_SPACE colours = reader.info.jpeg_color_space;
    if (colours != JCS_GRAYSCALE && colours != JCS_YCbCr && colours != JCS_RGB) {
        reader.fault = PictureFault::UnsupportedColours;
        return false;
    }
    return true;
}

bool readJpegRows(JpegReader& reader, char* rows, int stride) {
    if (setjmp(reader.escape) != 0) {
        return false;
    }
    reader.info.out_color_space = JCS_EXT_BGR;
    reader.info.dct_method = JDCT_ISLOW;
    jpeg_start_decompress(&reader.info);
    while (reader.info.output_scanline < reader.info.output_height) {
        JSAMPROW row = reinterpret_cast<JSAMPROW>(rows + qint64(stride) * reader.info.output_scanline);
        jpeg_read_scanlines(&reader.info, &row, 1);
    }
    jpeg_finish_decompress(&reader.info);
    return true;
}

} // namespace

Result<Frame, PictureFault> decodeJpeg(const QByteArray& bytes, const PictureLimits& limits) {
    JpegReader reader;
    std::optional<Frame> frame;
    if (readJpegHeader(reader, bytes, limits)) {
        const auto empty = emptyPicture(reader.info.image_width, reader.info.image_height, limits);
        if (!empty) {
            reader.fault = empty.error();
        } else {
            frame = *empty;
            if (!readJpegRows(reader, frame->bytes.data(), frame->stride)) {
                frame.reset();
            }
        }
    }
    jpeg_destroy_decompress(&reader.info);
    if (!frame) {
        return failure(reader.fault);
    }
    return *frame;
}

} // namespace kaban
