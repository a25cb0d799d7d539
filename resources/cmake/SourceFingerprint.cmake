# Writes a header that names the state of some source files: cmake -DHEADER=... -DNAME=MACRO -DFILES=a;b;c -P this
set(digests "")
foreach(file ${FILES})
  file(SHA256 ${file} digest)
  string(APPEND digests ${digest})
endforeach()
string(SHA256 fingerprint "${digests}")
string(SUBSTRING ${fingerprint} 0 8 fingerprint)
file(WRITE ${HEADER} "#pragma once\n#define ${NAME} \"${fingerprint}\"\n")
