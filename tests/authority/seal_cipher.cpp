#include "tests/authority/seal_cipher.h"

#include <openssl/asn1.h>
#include <openssl/objects.h>

#include "tests/authority/openssl_handles.h"

namespace kaban::authority {
namespace seal_cipher_detail {

/// Walks over DER elements; after the first surprise every step is a no-op and ok() is false.
class DerWalk {
public:
    explicit DerWalk(const std::string& der)
        : at_(reinterpret_cast<const unsigned char*>(der.data())), left_(static_cast<long>(der.size())) {}

    bool ok() const { return ok_; }
    const unsigned char* position() const { return at_; }
    long left() const { return left_; }

    bool nextIs(int tag, int tagClass) const {
        const Element next = peek();
        return next.valid && next.tag == tag && next.tagClass == tagClass;
    }

    DerWalk& enter(int tag, int tagClass = V_ASN1_UNIVERSAL) {
        ok_ = ok_ && nextIs(tag, tagClass);
        if (ok_) {
            const Element next = peek();
            at_ = next.content;
            left_ = next.size;
        }
        return *this;
    }

    DerWalk& skip(int tag, int tagClass = V_ASN1_UNIVERSAL) {
        ok_ = ok_ && nextIs(tag, tagClass);
        if (ok_) {
            const Element next = peek();
            left_ -= (next.content - at_) + next.size;
            at_ = next.content + next.size;
        }
        return *this;
    }

private:
    struct Element {
        bool valid = false;
        int tag = 0;
        int tagClass = 0;
        const unsigned char* content = nullptr;
        long size = 0;
    };

    Element peek() const {
        static constexpr int errorBit = 0x80;
        static constexpr int indefiniteBit = 0x01;
        Element element{.content = at_};
        const int flags = ASN1_get_object(&element.content, &element.size, &element.tag, &element.tagClass, left_);
        element.valid = (flags & (errorBit | indefiniteBit)) == 0;
        return element;
    }

    const unsigned char* at_;
    long left_;
    bool ok_ = true;
};

} // namespace seal_cipher_detail

int sealCipher(const std::string& der) {
    seal_cipher_detail::DerWalk walk(der);
    walk.enter(V_ASN1_SEQUENCE)            // ContentInfo
        .skip(V_ASN1_OBJECT)               // contentType
        .enter(0, V_ASN1_CONTEXT_SPECIFIC) // content
        .enter(V_ASN1_SEQUENCE)            // AuthEnvelopedData
        .skip(V_ASN1_INTEGER);             // version
    if (walk.nextIs(0, V_ASN1_CONTEXT_SPECIFIC)) {
        walk.skip(0, V_ASN1_CONTEXT_SPECIFIC); // originatorInfo
    }
    walk.skip(V_ASN1_SET)        // recipientInfos
        .enter(V_ASN1_SEQUENCE)  // authEncryptedContentInfo
        .skip(V_ASN1_OBJECT)     // contentType
        .enter(V_ASN1_SEQUENCE); // contentEncryptionAlgorithm
    const unsigned char* cursor = walk.position();
    ASN1_OBJECT* const cipher = walk.ok() ? d2i_ASN1_OBJECT(nullptr, &cursor, walk.left()) : nullptr;
    const int nid = OBJ_obj2nid(cipher);
    ASN1_OBJECT_free(cipher);
    ERR_clear_error();
    return nid;
}

} // namespace kaban::authority
