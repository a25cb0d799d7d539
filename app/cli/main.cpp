#include "cli/FullProgram.h"
#include "cli/Program.h"
#include "cli/VerbRegistry.h"

int main(int argc, char** argv)
{
    using namespace luytre::cli;
    const luytre::SystemClock clock;
    return runProgram(argc, argv, {quickVerbs(), nullptr, becomeFullProgram}, clock);
}
