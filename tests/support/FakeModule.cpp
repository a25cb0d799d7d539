// A PKCS#11 module for the states that SoftHSM2 cannot show: it hands every call on to SoftHSM2 and
// steps in where the variable LUYTRE_FAKE_TOKEN says so, words parted by commas:
//
//   fail:CALL=HEX     CALL answers with that CK_RV          fail:CALL@N=HEX   from its Nth time on
//   hang:CALL         CALL never returns                    crash:CALL        the process dies in
//   CALL slow:CALL=MS      CALL takes so long                    remove:CALL       the token is
//   pulled out in CALL count-low final-try locked to-be-changed                flags of the token
//   tries=FILE        three wrong PINs lock; how many there were is kept in FILE
//   pin-pad           C_Login without a PIN, which is then that of LUYTRE_FAKE_PIN
//   each-time         private keys are CKA_ALWAYS_AUTHENTICATE; their PIN is that of
//   LUYTRE_FAKE_PIN log=FILE          the names of the calls of interest, one a line (never a PIN)
#include <p11-kit/pkcs11.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

constexpr const char* realModule = "/usr/lib/softhsm/libsofthsm2.so";
constexpr int lockingTries = 3;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::vector<std::string> orders()
{
    std::vector<std::string> words;
    const std::string text = variable("LUYTRE_FAKE_TOKEN");
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool ordered(std::string_view word)
{
    for (const std::string& order : orders()) {
        if (order == word) {
            return true;
        }
    }
    return false;
}

/// What follows "prefix" in an order, e.g. the file of "tries=".
std::optional<std::string> orderedValue(const std::string& prefix)
{
    for (const std::string& order : orders()) {
        if (order.rfind(prefix, 0) == 0) {
            return order.substr(prefix.size());
        }
    }
    return std::nullopt;
}

struct State {
    CK_FUNCTION_LIST* real = nullptr;
    CK_FUNCTION_LIST list{};
    std::map<std::string, int> counts;
    bool removed = false;
    bool authenticated = false; ///< for the one operation that follows
};

State& state()
{
    static State only;
    return only;
}

void log(const char* call)
{
    if (const auto file = orderedValue("log=")) {
        std::ofstream(*file, std::ios::app) << call << '\n';
    }
}

[[noreturn]] void hang()
{
    while (true) {
        ::pause();
    }
}

/// What the orders make of a call; nothing: it goes on to SoftHSM2.
std::optional<CK_RV> before(const char* call)
{
    log(call);
    const int count = ++state().counts[call];
    const std::string name = call;
    if (ordered("crash:" + name)) {
        std::signal(SIGSEGV, SIG_DFL);
        std::raise(SIGSEGV);
    }
    if (ordered("hang:" + name)) {
        hang();
    }
    if (ordered("remove:" + name)) {
        state().removed = true;
    }
    if (const auto wait = orderedValue("slow:" + name + "=")) {
        std::this_thread::sleep_for(std::chrono::milliseconds(std::stoi(*wait)));
    }
    if (const auto answer = orderedValue("fail:" + name + "=")) {
        return std::stoul(*answer, nullptr, 16);
    }
    if (const auto later = orderedValue("fail:" + name + "@")) {
        const std::size_t equals = later->find('=');
        if (count >= std::stoi(later->substr(0, equals))) {
            return std::stoul(later->substr(equals + 1), nullptr, 16);
        }
    }
    return std::nullopt;
}

/// Calls that a pulled-out token no longer answers.
bool needsToken(const std::string& call)
{
    return call != "C_Initialize" && call != "C_Finalize" && call != "C_GetInfo"
        && call != "C_GetSlotList" && call != "C_GetSlotInfo";
}

template <auto Member, const char* Name>
struct Hook;

template <class... Values, CK_RV (*CK_FUNCTION_LIST::*Member)(Values...), const char* Name>
struct Hook<Member, Name> {
    static CK_RV run(Values... values)
    {
        if (const auto answer = before(Name)) {
            return *answer;
        }
        if (state().removed && needsToken(Name)) {
            return CKR_DEVICE_REMOVED;
        }
        return (state().real->*Member)(values...);
    }
};

int wrongPins()
{
    int count = 0;
    if (const auto file = orderedValue("tries=")) {
        std::ifstream(*file) >> count;
    }
    return count;
}

void setWrongPins(int count)
{
    if (const auto file = orderedValue("tries=")) {
        std::ofstream(*file) << count;
    }
}

constexpr char slotInfoName[] = "C_GetSlotInfo";
CK_RV slotInfo(CK_SLOT_ID slot, CK_SLOT_INFO* info)
{
    const CK_RV answer = Hook<&CK_FUNCTION_LIST::C_GetSlotInfo, slotInfoName>::run(slot, info);
    if (answer == CKR_OK && state().removed) {
        info->flags &= ~CK_FLAGS(CKF_TOKEN_PRESENT);
    }
    return answer;
}

constexpr char tokenInfoName[] = "C_GetTokenInfo";
CK_RV tokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO* info)
{
    const CK_RV answer = Hook<&CK_FUNCTION_LIST::C_GetTokenInfo, tokenInfoName>::run(slot, info);
    if (answer == CKR_OK) {
        const int wrong = wrongPins();
        const auto set
            = [&](bool wanted, unsigned long flag) { info->flags |= wanted ? CK_FLAGS(flag) : 0; };
        set(ordered("pin-pad"), CKF_PROTECTED_AUTHENTICATION_PATH);
        set(ordered("count-low") || wrong > 0, CKF_USER_PIN_COUNT_LOW);
        set(ordered("final-try") || wrong == lockingTries - 1, CKF_USER_PIN_FINAL_TRY);
        set(ordered("locked") || wrong >= lockingTries, CKF_USER_PIN_LOCKED);
        set(ordered("to-be-changed"), CKF_USER_PIN_TO_BE_CHANGED);
    }
    return answer;
}

CK_RV contextLogin(const std::string& pin)
{
    if (pin != variable("LUYTRE_FAKE_PIN")) {
        return CKR_PIN_INCORRECT;
    }
    state().authenticated = true;
    return CKR_OK;
}

constexpr char loginName[] = "C_Login";
CK_RV login(CK_SESSION_HANDLE session, CK_USER_TYPE user, unsigned char* pin, unsigned long length)
{
    if (const auto answer = before(user == CKU_CONTEXT_SPECIFIC ? "C_Login(context)" : loginName)) {
        return *answer;
    }
    if (state().removed) {
        return CKR_DEVICE_REMOVED;
    }
    if (wrongPins() >= lockingTries || ordered("locked")) {
        return CKR_PIN_LOCKED;
    }
    std::string given = pin ? std::string(reinterpret_cast<char*>(pin), length) : std::string();
    if (!pin && ordered("pin-pad")) {
        given = variable("LUYTRE_FAKE_PIN");
    }
    const CK_RV answer = user == CKU_CONTEXT_SPECIFIC
        ? contextLogin(given)
        : state().real->C_Login(session, user, reinterpret_cast<unsigned char*>(given.data()),
                                given.size());
    if (answer == CKR_PIN_INCORRECT) {
        setWrongPins(wrongPins() + 1);
    } else if (answer == CKR_OK) {
        setWrongPins(0);
    }
    return answer;
}

constexpr char attributeName[] = "C_GetAttributeValue";
CK_RV attributes(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE* list,
                 unsigned long count)
{
    const CK_RV answer = Hook<&CK_FUNCTION_LIST::C_GetAttributeValue, attributeName>::run(
        session, object, list, count);
    for (unsigned long i = 0; answer == CKR_OK && i < count; ++i) {
        if (list[i].type == CKA_ALWAYS_AUTHENTICATE && list[i].pValue && ordered("each-time")) {
            *static_cast<CK_BBOOL*>(list[i].pValue) = CK_TRUE;
        }
    }
    return answer;
}

/// Use of a private key, which wants its own PIN when the key is one of that kind.
bool mayUseKey()
{
    return !ordered("each-time") || std::exchange(state().authenticated, false);
}

constexpr char signName[] = "C_Sign";
CK_RV sign(CK_SESSION_HANDLE session, unsigned char* data, unsigned long size,
           unsigned char* signature, unsigned long* length)
{
    return mayUseKey()
        ? Hook<&CK_FUNCTION_LIST::C_Sign, signName>::run(session, data, size, signature, length)
        : CKR_USER_NOT_LOGGED_IN;
}

constexpr char decryptName[] = "C_Decrypt";
CK_RV decrypt(CK_SESSION_HANDLE session, unsigned char* data, unsigned long size,
              unsigned char* plain, unsigned long* length)
{
    return mayUseKey()
        ? Hook<&CK_FUNCTION_LIST::C_Decrypt, decryptName>::run(session, data, size, plain, length)
        : CKR_USER_NOT_LOGGED_IN;
}

CK_FUNCTION_LIST* realFunctions()
{
    void* library = ::dlopen(realModule, RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        return nullptr;
    }
    CK_C_GetFunctionList entry = nullptr;
    void* symbol = ::dlsym(library, "C_GetFunctionList");
    std::memcpy(&entry, &symbol, sizeof entry);
    CK_FUNCTION_LIST* functions = nullptr;
    return entry && entry(&functions) == CKR_OK ? functions : nullptr;
}

#define FAKE_HOOK(call)                                                                            \
    static constexpr char call##Name[] = #call;                                                    \
    list.call = Hook<&CK_FUNCTION_LIST::call, call##Name>::run

void install(CK_FUNCTION_LIST& list)
{
    FAKE_HOOK(C_Initialize);
    FAKE_HOOK(C_Finalize);
    FAKE_HOOK(C_GetInfo);
    FAKE_HOOK(C_GetSlotList);
    FAKE_HOOK(C_OpenSession);
    FAKE_HOOK(C_GetSessionInfo);
    FAKE_HOOK(C_Logout);
    FAKE_HOOK(C_FindObjectsInit);
    FAKE_HOOK(C_FindObjects);
    FAKE_HOOK(C_SignInit);
    FAKE_HOOK(C_DecryptInit);
    FAKE_HOOK(C_DeriveKey);
    list.C_GetSlotInfo = slotInfo;
    list.C_GetTokenInfo = tokenInfo;
    list.C_Login = login;
    list.C_GetAttributeValue = attributes;
    list.C_Sign = sign;
    list.C_Decrypt = decrypt;
}

} // namespace

extern "C" __attribute__((visibility("default"))) CK_RV C_GetFunctionList(CK_FUNCTION_LIST** list)
{
    if (const auto answer = before("C_GetFunctionList")) {
        return *answer;
    }
    State& only = state();
    if (!only.real) {
        only.real = realFunctions();
        if (!only.real) {
            return CKR_GENERAL_ERROR;
        }
        only.list = *only.real;
        install(only.list);
    }
    *list = &only.list;
    return CKR_OK;
}
