# One place for flags, one function a kind of target.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT LUYTRE_TIDY)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

add_library(luytre_flags INTERFACE)
target_compile_features(luytre_flags INTERFACE cxx_std_20)
target_include_directories(luytre_flags INTERFACE ${CMAKE_SOURCE_DIR}/core)
target_compile_definitions(luytre_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 POINTERHOLDER_TRANSITION=4)
target_compile_options(luytre_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
  -Wsuggest-override -Wextra-semi -Wformat=2 -Wold-style-cast -Wconversion
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op -Wduplicated-cond -Wduplicated-branches -fpch-preprocess>)
# g++ 12 sees uninitialised members and impossible lengths where std::variant, std::function and std::string are inlined
# deeply or instrumented (GCC bugs 105562, 105329); the daily build still warns.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND (LUYTRE_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Release"))
  target_compile_options(luytre_flags INTERFACE -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-restrict)
endif()
if(LUYTRE_SANITIZE)
  target_compile_options(luytre_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(luytre_flags INTERFACE -fsanitize=address,undefined)
endif()
if(LUYTRE_FUZZ)
  target_compile_options(luytre_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(luytre_flags INTERFACE -fsanitize=address,undefined)
  # clang 14 and 16 define a defaulted destructor of qpdf 11.3 inside its class, where its vector is of an incomplete type
  # (constexpr since C++20); a copy of that header defines it behind the class.
  file(READ /usr/include/qpdf/JSON.hh header)
  string(REPLACE "~JSON_array() = default;" "~JSON_array();" header "${header}")
  string(REPLACE "#endif // JSON_HH" "inline JSON::JSON_array::~JSON_array() = default;\n#endif // JSON_HH" header "${header}")
  file(WRITE ${CMAKE_BINARY_DIR}/compat/qpdf/JSON.hh "${header}")
  target_include_directories(luytre_flags BEFORE INTERFACE ${CMAKE_BINARY_DIR}/compat)
endif()
if(LUYTRE_TIDY)
  find_program(CLANG_TIDY_PROGRAM clang-tidy REQUIRED)
  # Warnings that only g++ knows are not clang's to judge.
  set(CMAKE_CXX_CLANG_TIDY ${CLANG_TIDY_PROGRAM} --quiet --extra-arg=-Wno-unknown-warning-option)
endif()

# luytre_core_library(NAME SOURCES ... [PUBLIC lib...] [PRIVATE lib...]): core/NAME as static library core_NAME.
function(luytre_core_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(core_${name} STATIC ${ARG_SOURCES})
  target_link_libraries(core_${name} PUBLIC luytre_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(LUYTRE_PCH)
    target_precompile_headers(core_${name} PRIVATE
      <QByteArray> <QDateTime> <QJsonArray> <QJsonDocument> <QJsonObject> <QString> <QStringList>
      <algorithm> <map> <memory> <optional> <vector> <tl/expected.hpp>)
  endif()
endfunction()

# luytre_forms_library(NAME SOURCES ... [PUBLIC lib...] [PRIVATE lib...]): forms/NAME as static library forms_NAME.
function(luytre_forms_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(forms_${name} STATIC ${ARG_SOURCES})
  set_target_properties(forms_${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
  target_include_directories(forms_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(forms_${name} PUBLIC luytre_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(LUYTRE_PCH)
    target_precompile_headers(forms_${name} PRIVATE
      <QAction> <QBoxLayout> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QStringList> <QWidget>
      <algorithm> <map> <memory> <optional> <vector> <tl/expected.hpp>)
  endif()
endfunction()

# luytre_test(NAME SOURCES ... LINK ...): one GoogleTest program, run as one ctest entry.
function(luytre_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE luytre_flags tests_support ${ARG_LINK})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  if(LUYTRE_PCH)
    target_precompile_headers(${name} REUSE_FROM tests_support)
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
