# Sources of the seal, relative to app/outbox; included by its CMakeLists.txt. They need OpenSSL::Crypto and PkgConfig::LIBARCHIVE.
set(KABAN_OUTBOX_SEAL_SOURCES
  seal/bundle_zip.cpp seal/bundle_zip.h
  seal/certificate_file.cpp seal/certificate_file.h
  seal/cms_messages.cpp seal/cms_messages.h
  seal/device_identity.cpp seal/device_identity.h
  seal/jws.cpp seal/jws.h
  seal/openssl_handle.h
  seal/receipt.cpp seal/receipt.h
  seal/seal_error.cpp seal/seal_error.h
  seal/sealer.cpp seal/sealer.h)
