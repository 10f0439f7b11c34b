#include "app/vision/jpeg_encoder.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

namespace kaban {

namespace {

struct JpegWriter {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    std::jmp_buf escape{};
    unsigned char* written = nullptr;
    unsigned long size = 0;
};

[[noreturn]] void onWritingError(j_common_ptr common) {
    std::longjmp(static_cast<JpegWriter*>(common->client_data)->escape, 1);
}

/// Nothing with a destructor may live here, longjmp would skip it.
bool writeJpeg(JpegWriter& writer, const Frame& frame, const JpegWriting& writing) {
    jpeg_compress_struct& info = writer.info;
    if (setjmp(writer.escape) != 0) {
        return false;
    }
    info.err = jpeg_std_error(&writer.errors);
    writer.errors.error_exit = onWritingError;
    info.client_data = &writer;
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &writer.written, &writer.size);
    info.image_width = static_cast<JDIMENSION>(frame.width);
    info.image_height = static_cast<JDIMENSION>(frame.height);
    info.input_components = 3;
    info.in_color_space = JCS_EXT_BGR;
    jpeg_set_defaults(&info); // baseline, Y'CbCr 4:2:0
    jpeg_set_quality(&info, writing.quality, TRUE);
    info.dct_method = JDCT_ISLOW;
    if (writing.fullColour) {
        info.comp_info[0].h_samp_factor = 1;
        info.comp_info[0].v_samp_factor = 1;
    }
    info.density_unit = writing.dpi > 0 ? 1 : 0; // dots per inch, or square pixels and nothing more
    info.X_density = static_cast<UINT16>(writing.dpi > 0 ? writing.dpi : 1);
    info.Y_density = info.X_density;
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        const char* start = frame.bytes.constData() + qint64(frame.stride) * info.next_scanline;
        JSAMPROW row = reinterpret_cast<JSAMPROW>(const_cast<char*>(start));
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    return true;
}

} // namespace

QByteArray encodeJpeg(const Frame& frame, const JpegWriting& writing) {
    JpegWriter writer;
    QByteArray jpeg;
    if (writeJpeg(writer, frame, writing)) {
        jpeg = QByteArray(reinterpret_cast<const char*>(writer.written), static_cast<qsizetype>(writer.size));
    }
    jpeg_destroy_compress(&writer.info);
    std::free(writer.written);
    return jpeg;
}

} // namespace kaban
