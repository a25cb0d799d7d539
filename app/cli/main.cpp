#include "cli/Program.h"

int main(int argc, char** argv)
{
    const luytre::SystemClock clock;
    return luytre::cli::runProgram(argc, argv, clock);
}
