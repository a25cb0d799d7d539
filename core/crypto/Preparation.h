#pragma once

namespace luytre {

/// Lets OpenSSL load what it looks for when it meets its first certificate, which takes longer than
/// judging a signature. Nobody has to call it; it may run beside other work. Any thread.
void prepareCryptography();

} // namespace luytre
