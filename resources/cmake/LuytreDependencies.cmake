# Every outside library, with its purpose. What is missing is named together and stops the configuration.
include(FeatureSummary)
find_package(PkgConfig)
set_package_properties(PkgConfig PROPERTIES TYPE REQUIRED PURPOSE "finds libraries that ship no CMake files")

find_package(Qt6 6.4 COMPONENTS Core Gui Sql Widgets PdfWidgets LinguistTools)
set_package_properties(Qt6 PROPERTIES TYPE REQUIRED
  PURPOSE "text, JSON, SQLite access, page layout and PDF drawing, windows and their translation, the preview")

find_package(Qt6Svg 6.4)
set_package_properties(Qt6Svg PROPERTIES TYPE REQUIRED PURPOSE "draws SVG diagrams into the printed pages")

find_package(tl-expected)
set_package_properties(tl-expected PROPERTIES TYPE REQUIRED PURPOSE "Result<T>: a value or an Error")

find_package(OpenSSL 3.0)
set_package_properties(OpenSSL PROPERTIES TYPE REQUIRED PURPOSE "CMS signatures, X.509, PKCS#12, digests")

find_package(SQLite3)
set_package_properties(SQLite3 PROPERTIES TYPE REQUIRED PURPOSE "online backup of the workspace file")

if(PkgConfig_FOUND)
  pkg_check_modules(QPDF IMPORTED_TARGET libqpdf>=11)
  pkg_check_modules(LIBP11 IMPORTED_TARGET libp11>=0.4.12)
  pkg_check_modules(HARFBUZZ IMPORTED_TARGET harfbuzz-subset>=6 harfbuzz>=6)
endif()
add_feature_info(libqpdf QPDF_FOUND "reads and rewrites the structure of PDF files (package libqpdf-dev)")
add_feature_info(libp11 LIBP11_FOUND "keys on PKCS#11 tokens (package libp11-dev)")
add_feature_info(harfbuzz-subset HARFBUZZ_FOUND "letters of the built-in face: measures, subsets (package libharfbuzz-dev)")

find_file(LUYTRE_TINOS Tinos-Regular.ttf PATHS /usr/share/fonts/truetype/croscore
  DOC "Tinos, metric-compatible with Times New Roman, embedded into the program")
set(LUYTRE_TINOS_FOUND ${LUYTRE_TINOS})
add_feature_info(Tinos LUYTRE_TINOS_FOUND "the face of every printed page (package fonts-croscore)")

find_file(LUYTRE_INTER Inter-Regular.otf PATHS /usr/share/fonts/opentype/inter
  DOC "Inter, the face of the windows, embedded into the program")
find_file(LUYTRE_MONO JetBrainsMono-Regular.ttf PATHS /usr/share/fonts/truetype/jetbrains-mono
  DOC "JetBrains Mono, for addresses and digests, embedded into the program")
set(LUYTRE_WINDOW_FACES_FOUND OFF)
if(LUYTRE_INTER AND LUYTRE_MONO)
  set(LUYTRE_WINDOW_FACES_FOUND ON)
endif()
add_feature_info(window-faces LUYTRE_WINDOW_FACES_FOUND
  "the faces of the windows (packages fonts-inter, fonts-jetbrains-mono)")

if(LUYTRE_TESTS)
  find_package(GTest)
  set_package_properties(GTest PROPERTIES TYPE REQUIRED PURPOSE "the test suite")
  find_package(Qt6Test 6.4)
  set_package_properties(Qt6Test PROPERTIES TYPE REQUIRED PURPOSE "types and clicks in the tests of windows")
  pkg_check_modules(P11KIT REQUIRED IMPORTED_TARGET p11-kit-1) # the header of PKCS#11, for the tests' own module
endif()
if(LUYTRE_BENCHMARKS)
  find_package(benchmark)
  set_package_properties(benchmark PROPERTIES TYPE REQUIRED PURPOSE "./dev bench")
endif()

feature_summary(WHAT ALL FATAL_ON_MISSING_REQUIRED_PACKAGES)
if(NOT QPDF_FOUND OR NOT HARFBUZZ_FOUND OR NOT LIBP11_FOUND OR NOT LUYTRE_TINOS OR NOT LUYTRE_WINDOW_FACES_FOUND)
  message(FATAL_ERROR "libqpdf (libqpdf-dev), harfbuzz-subset (libharfbuzz-dev), libp11 (libp11-dev), and the fonts Tinos "
    "(fonts-croscore), Inter (fonts-inter) and JetBrains Mono (fonts-jetbrains-mono) are needed.")
endif()
get_filename_component(LUYTRE_FONT_DIR ${LUYTRE_TINOS} DIRECTORY)
get_filename_component(LUYTRE_INTER_DIR ${LUYTRE_INTER} DIRECTORY)

# qpdf and OpenSSL, shared; from their archives for a program with the property LUYTRE_ARCHIVES, which starts sooner.
find_library(LUYTRE_QPDF_ARCHIVE libqpdf.a)
find_library(LUYTRE_CRYPTO_ARCHIVE libcrypto.a)
find_library(LUYTRE_JPEG jpeg)
find_library(LUYTRE_ZLIB z)
set(archives $<BOOL:$<TARGET_PROPERTY:LUYTRE_ARCHIVES>>)
add_library(luytre_qpdf INTERFACE)
target_link_libraries(luytre_qpdf INTERFACE
  "$<IF:${archives},${LUYTRE_QPDF_ARCHIVE};${LUYTRE_JPEG};${LUYTRE_ZLIB},PkgConfig::QPDF>")
add_library(luytre_openssl INTERFACE)
target_link_libraries(luytre_openssl INTERFACE
  "$<IF:${archives},${LUYTRE_CRYPTO_ARCHIVE},OpenSSL::SSL;OpenSSL::Crypto>")
