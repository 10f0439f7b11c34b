#pragma once
// Purpose: the frame of the SAM module's serial protocol: building requests, finding replies in a stream of bytes that
// may hold anything. Thread: plain values, no I/O, no clock; use from one thread at a time. Ownership: by value. Units:
// bytes. Shape of a frame: AA AA AA 96 69 | LEN (16 bit, big-endian, counts what follows) | body … CHK (XOR of
// LEN..last body byte). Errors: a damaged or broken-off frame is reported as a LinkError after everything inside it has
// been searched for a real frame; never more than one largest frame is kept, whatever LEN claims (SEC-65). Source: GA
// 467 module interface; receiver rules 1 to 9 of the protocol notes.

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

namespace kaban::drivers::sam {

inline constexpr qsizetype HeaderSize = 7;            ///< preamble and LEN
inline constexpr qsizetype MinimumReplyLength = 4;    ///< SW1 SW2 SW3 CHK
inline constexpr qsizetype MaximumReplyLength = 3072; ///< the largest known reply has 2314

/// What the module answers. `status` (SW3) decides; sw1 and sw2 are the card's own words, for the log.
struct Reply {
    quint8 sw1 = 0;
    quint8 sw2 = 0;
    quint8 status = 0;
    QByteArray data;
};

enum class LinkError {
    BadChecksum, ///< a whole frame whose check byte is wrong
    BrokenOff,   ///< the line went quiet inside a frame
};

/// What happened on the line since the receiver exists; for support.
struct ReceiverCounters {
    qint64 noiseBytes = 0; ///< dropped while looking for a frame
    qint64 badLengths = 0; ///< headers whose LEN cannot be
    qint64 badChecksums = 0;
    qint64 brokenOff = 0;
    qint64 echoes = 0;        ///< our own request come back (half-duplex adapters)
    qint64 trailingBytes = 0; ///< left behind a good frame, or received while nothing was asked
};

/// A whole request frame.
QByteArray encodeRequest(quint8 command, quint8 parameter, QByteArrayView data = {});

class Receiver {
public:
    using Event = std::variant<Reply, LinkError>;

    /// Forgets all bytes (counted as trailing) and any request. Call before each request.
    void purge();
    /// From now on a frame equal to `request` is our own echo and no reply.
    void expectEcho(const QByteArray& request);
    void feed(QByteArrayView bytes);
    /// The next thing that is certain, or nothing until more bytes come.
    std::optional<Event> next();
    /// True while a frame has begun and is not whole: from then on the gap between bytes is limited.
    bool isFilling() const;
    /// True while the last bytes could be the start of a preamble: perhaps a frame, perhaps noise.
    bool mayBegin() const { return available() > 0; }
    /// The line was quiet for longer than a frame allows: gives up the unfinished frame and searches what it swallowed.
    void lineWentQuiet();
    void discardUnasked(qsizetype bytes) { counters_.trailingBytes += bytes; }
    const ReceiverCounters& counters() const { return counters_; }

private:
    enum class Candidate { Incomplete, Impossible, Echo, Whole };

    quint8 byteAt(qsizetype index) const { return static_cast<quint8>(buffer_.at(head_ + index)); }
    qsizetype available() const { return buffer_.size() - head_; }
    qsizetype lengthField() const { return (byteAt(5) << 8) | byteAt(6); }
    void skipToPreamble();
    Candidate examine() const;
    bool couldBeEcho() const;
    bool checksumHolds() const;
    std::optional<Event> search();

    QByteArray buffer_;
    qsizetype head_ = 0; ///< first byte of buffer_ that still counts
    QByteArray request_;
    std::optional<LinkError> error_; ///< held back while a later frame may still be whole
    bool quiet_ = false;
    ReceiverCounters counters_;
};

} // namespace kaban::drivers::sam
